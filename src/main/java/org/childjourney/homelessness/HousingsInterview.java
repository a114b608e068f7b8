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

/** The joint interview in which the district took part, as it confirmed it. */
@Component
@Order(102)
class HousingsInterview implements RecordSection {

    private final JointWork work;

    private final JointInterviews interviews;

    HousingsInterview(JointWork work, JointInterviews interviews) {
        this.work = work;
        this.interviews = interviews;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn(HousingProjection.PART);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.interviews.findByJointAssessmentIdOrderByIdDesc(this.work.latestOf(child).id())
            .stream()
            .filter((interview) -> interview.district().equals(context.agency()) && interview.housingOfficer() != null)
            .findFirst()
            .map((interview) -> Section.facts("The joint interview", facts(interview)));
    }

    private static List<Fact> facts(JointInterview interview) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Held", Days.said(interview.heldAt())));
        facts.add(new Fact("Housing officer", interview.housingOfficer()));
        if (interview.found() != null) {
            facts.add(new Fact("Found", interview.found().words()));
        }
        facts.add(new Fact("For housing", interview.forHousing()));
        return facts;
    }

}
