package org.childjourney.homelessness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Fact;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a district sees of a young person at its part of the work, and nothing else: name,
 * birth date, how to reach them, where and when they asked for help, and where they are
 * tonight.
 */
@Component
@Order(101)
class HousingProjection implements RecordSection {

    static final String PART = "housing-assessment";

    private final JointWork work;

    private final Stays stays;

    private final Cases cases;

    HousingProjection(JointWork work, Stays stays, Cases cases) {
        this.work = work;
        this.stays = stays;
        this.cases = cases;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn(PART);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.cases.child(child);
        var joint = this.work.latestOf(child);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Name", known.fullName()));
        facts.add(new Fact("Date of birth", Days.said(known.dateOfBirth())));
        facts.add(new Fact("How to reach them", (joint.contact() != null) ? joint.contact() : "Not known yet"));
        facts.add(new Fact("Asked for help",
                (joint.presentedTo() != null) ? joint.presentedTo().words() : "children's services"));
        facts.add(new Fact("When", Days.said(joint.presentedAt())));
        facts.add(new Fact("Tonight", tonight(joint)));
        return Optional.of(Section.facts("About the young person", facts));
    }

    private String tonight(JointAssessment joint) {
        return this.stays.findByJointAssessmentIdOrderByIdDesc(joint.id())
            .stream()
            .filter(Stay::isOpen)
            .findFirst()
            .map((stay) -> stay.suitable() ? "Somewhere suitable"
                    : "Somewhere unsuitable; the search for somewhere suitable goes on")
            .orElse((joint.tonightAt() != null) ? "Nothing suitable confirmed yet; they were %s when they asked"
                .formatted(joint.tonightAt().words()) : "Nothing suitable confirmed yet");
    }

}
