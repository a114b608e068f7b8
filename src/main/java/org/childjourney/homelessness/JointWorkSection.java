package org.childjourney.homelessness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Fact;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the joint work for a homeless young person stands, as the county sees it. */
@Component
@Order(152)
class JointWorkSection implements RecordSection {

    private final JointAssessments assessments;

    private final GivenViews views;

    private final HomelessPresentations presentations;

    JointWorkSection(JointAssessments assessments, GivenViews views, HomelessPresentations presentations) {
        this.assessments = assessments;
        this.views = views;
        this.presentations = presentations;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.assessments.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .findFirst()
            .map((joint) -> Section.facts("Homeless at 16 or 17", facts(joint)));
    }

    private List<Fact> facts(JointAssessment joint) {
        var facts = new ArrayList<Fact>();
        add(facts, "Asked for help", Days.said(joint.presentedAt())
                + ((joint.presentedTo() != null) ? ", " + joint.presentedTo().words() : ""));
        this.presentations.findByJointAssessmentIdOrderByIdDesc(joint.id())
            .stream()
            .filter((presentation) -> presentation.inTheirWords() != null)
            .forEach((presentation) -> add(facts, "Said on " + Days.said(presentation.presentedAt()),
                    "“" + presentation.inTheirWords() + "”"));
        add(facts, "Where they were", (joint.tonightAt() != null) ? joint.tonightAt().words() : null);
        add(facts, "Lost a home because of", (joint.reasonForLoss() != null) ? joint.reasonForLoss().words() : null);
        add(facts, "Last settled address", joint.lastSettledAddress());
        add(facts, "How to reach them", joint.contact());
        add(facts, "District that acts", (joint.district() != null) ? District.of(joint.district()).words() : null);
        add(facts, "Comes from", joint.otherAuthority());
        add(facts, "Advocate", advocate(joint));
        add(facts, "Joint interview found", (joint.found() != null) ? joint.found().words() : null);
        add(facts, "Assessed",
                (joint.inNeed() != null)
                        ? "in need: %s; requires accommodation: %s; for a reason of section 20: %s; relevant child: %s"
                            .formatted(joint.inNeed().words(), joint.requiresAccommodation().words(),
                                    joint.causeFound().words(), joint.relevantChild().words())
                        : null);
        add(facts, "The decision table advises (advice only, people decide)",
                (joint.advice() != null) ? joint.advice().words() : null);
        add(facts, "The young person chose", (joint.choice() != null)
                ? "The young person " + joint.choice().words() + " (" + Days.said(joint.choiceAt()) + ")" : null);
        add(facts, "Time to think until",
                (joint.thinkUntil() != null && joint.choice() == null) ? Days.said(joint.thinkUntil()) : null);
        this.views.findByJointAssessmentIdOrderByIdDesc(joint.id())
            .stream()
            .filter((view) -> view.round() == joint.round())
            .forEach((view) -> add(facts,
                    ((view.side() == Side.COUNTY) ? "Children's services" : "Housing")
                            + ((view.talks() != null) ? ", after " + view.talks().words() + " talked" : "") + " hold",
                    view.outcome().words() + ". " + view.rationale()));
        add(facts, "Outcome",
                (joint.outcome() != null) ? joint.outcome().words() + " (" + Days.said(joint.settledAt()) + ")" : null);
        add(facts, "Ended",
                (joint.closedAt() != null) ? Days.said(joint.closedAt()) + ", " + joint.closedBecause() : null);
        return facts;
    }

    private static String advocate(JointAssessment joint) {
        if (joint.advocacyDeclinedReason() != null) {
            return "not wanted: " + joint.advocacyDeclinedReason();
        }
        if (joint.advocateMetAt() != null) {
            return "met on " + Days.said(joint.advocateMetAt());
        }
        return (joint.advocacyOfferedAt() != null) ? "asked, not met yet" : "not offered yet";
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

}
