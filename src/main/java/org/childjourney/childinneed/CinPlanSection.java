package org.childjourney.childinneed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The child in need plan as it stands: that which is open, else the last. */
@Component
@Order(411)
class CinPlanSection implements RecordSection {

    private final CinPlans plans;

    private final CodeSets codes;

    CinPlanSection(CinPlans plans, CodeSets codes) {
        this.plans = plans;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.plans.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .findFirst()
            .map((plan) -> Section.facts("Child in need plan", facts(plan)));
    }

    private List<Section.Fact> facts(ChildInNeedPlan plan) {
        var facts = new ArrayList<Section.Fact>();
        facts.add(new Section.Fact("Asked for",
                "%s, %s".formatted(Days.said(plan.requestedAt()), plan.origin().words())));
        add(facts, "Began", plan.begun() ? Days.said(plan.startsOn()) : "Not taken up yet");
        add(facts, "Primary need", need(plan));
        if (plan.firstMeetingOn() == null) {
            add(facts, "Draft", plan.draft());
            add(facts, "First meeting", (plan.meetingBookedFor() != null)
                    ? "Booked for " + Days.said(plan.meetingBookedFor()) : "Not booked");
            add(facts, "Invited", plan.invited().stream().map(CinPlanSection::said).collect(Collectors.joining("\n")));
        }
        else {
            add(facts, "First meeting",
                    "%s, %s".formatted(Days.said(plan.firstMeetingOn()), plan.firstMeeting().words()));
            add(facts, "How it was made together", plan.howMadeTogether());
            add(facts, "If things get worse", plan.contingency());
            add(facts, "Next review", (plan.reviewOn() != null) ? Days.said(plan.reviewOn()) : null);
        }
        add(facts, "Visits", "every %d working days".formatted(plan.visitsEvery()));
        add(facts, "Short breaks", breaks(plan.shortBreaks()));
        add(facts, "Progress last recorded", (plan.progressOn() != null) ? Days.said(plan.progressOn()) : null);
        add(facts, "The family does not agree", (plan.consentLostOn() != null)
                ? "Since " + Days.said(plan.consentLostOn()) + "; the team manager decides" : null);
        if (!plan.isOpen()) {
            add(facts, "Ended", "%s: %s".formatted(Days.said(plan.endedOn()), plan.endedBecause()));
        }
        return List.copyOf(facts);
    }

    private String need(ChildInNeedPlan plan) {
        return (plan.primaryNeed() != null)
                ? this.codes.meaning(CodeSet.PRIMARY_NEED, plan.primaryNeed(), plan.firstDay())
                    .orElse(plan.primaryNeed())
                : null;
    }

    private static String breaks(ShortBreaks breaks) {
        return (breaks != null && breaks.basis() != null) ? "%s (%s), %d days a year, by %s"
            .formatted(breaks.services(), breaks.basis().words(), breaks.daysAYear(), breaks.provider()) : null;
    }

    private static String said(Invited person) {
        return "%s, %s".formatted(person.name(), person.role());
    }

    private static void add(List<Section.Fact> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Section.Fact(name, value));
        }
    }

}
