package org.childjourney.preproceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where the child's matter stands: what is next, who holds it, in which week, and the
 * days that count.
 */
@Component
@Order(460)
class PreProceedingsSection implements RecordSection {

    private final Matters matters;

    private final TimeOfPreProceedings time;

    private final Clock clock;

    PreProceedingsSection(Matters matters, TimeOfPreProceedings time, Clock clock) {
        this.matters = matters;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var all = this.matters.findByCaseReferenceOrderByIdDesc(child.value());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var facts = new ArrayList<Fact>();
        stands(facts, all.get(0));
        happened(facts, all.get(0));
        inCourt(facts, all.get(0).court());
        all.stream().skip(1).forEach((earlier) -> facts.add(new Fact("Earlier", ended(earlier))));
        return Optional.of(Section.facts("Pre-proceedings and court", List.copyOf(facts)));
    }

    private void stands(List<Fact> facts, Matter matter) {
        if (!matter.isOpen()) {
            facts.add(new Fact("Ended", ended(matter)));
            return;
        }
        facts.add(new Fact("Next",
                "%s, with the %s".formatted(Sentences.begin(matter.stage().next()), matter.stage().heldBy())));
        if (matter.urgent()) {
            facts.add(new Fact("Urgent", "The child cannot wait"));
        }
        var today = WorkingCalendar.dateOf(this.clock.instant());
        this.time.week(matter, today)
            .ifPresent((week) -> facts.add(new Fact("Week",
                    "%d%s".formatted(week,
                            this.time.endsBy(matter)
                                .map((end) -> ", the sixteen weeks end on %s".formatted(Days.said(end)))
                                .orElse("")))));
        if (matter.extensions() > 0) {
            facts.add(new Fact("More time", "given " + ((matter.extensions() == 1) ? "once" : "twice")));
        }
    }

    private static String ended(Matter matter) {
        return "%s: %s".formatted(Days.said(matter.endedOn()), matter.endedBecause());
    }

    private static void happened(List<Fact> facts, Matter matter) {
        if (matter.familyId() != null) {
            facts.add(new Fact("Family in pre-proceedings", PloFamily.number(matter.familyId())));
        }
        on(facts, "A court directed us to look into it", matter.courtDirectedOn());
        on(facts, "The court was told what was decided", matter.courtToldOn());
        if (matter.gatewayDecision() != null) {
            facts.add(new Fact("Legal gateway",
                    "%s – decided %s".formatted(Days.said(matter.gatewayHeldOn()), matter.gatewayDecision().words())));
        }
        on(facts, "Letter before proceedings", matter.letterOn());
        on(facts, "First meeting", matter.firstMeetingOn());
        if (matter.startedOn() != null) {
            facts.add(new Fact("Reviews with the parents", String.valueOf(matter.reviewMeetings())));
            facts.add(new Fact("Family group decision making", matter.fgdm().words()));
        }
        if (matter.outcome() != null && matter.outcome().outcome() != null) {
            facts.add(new Fact("Outcome",
                    "%s – %s".formatted(Days.said(matter.outcomeOn()), matter.outcome().outcome())));
        }
        on(facts, "Lives away from home by agreement since", matter.livesAwaySince());
    }

    private static void inCourt(List<Fact> facts, InCourt court) {
        if (!court.issued()) {
            return;
        }
        facts.add(new Fact("Court", "%s, %s".formatted(court.courtName(), court.courtReference())));
        on(facts, "Issued", court.issuedOn());
        on(facts, "To be disposed of by", court.endsBy());
        facts.add(new Fact("Our plan for the child", court.initialCarePlan().words()));
        facts.add(new Fact("Hearings so far", String.valueOf(court.hearings())));
        if (court.nextHearing() != null) {
            facts.add(new Fact("Next hearing",
                    "%s – %s".formatted(Days.said(court.nextHearingOn()), court.nextHearing().words())));
        }
        if (court.finalOrder() != null) {
            facts.add(new Fact("Final order",
                    "%s – %s".formatted(Days.said(court.finalOrderOn()), court.finalOrder().words())));
        }
    }

    private static void on(List<Fact> facts, String name, LocalDate day) {
        if (day != null) {
            facts.add(new Fact(name, Days.said(day)));
        }
    }

}
