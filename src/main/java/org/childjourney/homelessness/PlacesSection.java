package org.childjourney.homelessness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Item;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a homeless young person has been, night by night, the latest first. */
@Component
@Order(153)
class PlacesSection implements RecordSection {

    private final JointAssessments assessments;

    private final Stays stays;

    private final Clock clock;

    PlacesSection(JointAssessments assessments, Stays stays, Clock clock) {
        this.assessments = assessments;
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var ids = this.assessments.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(JointAssessment::id)
            .toList();
        var known = ids.isEmpty() ? List.<Stay>of() : this.stays.findByJointAssessmentIdInOrderById(ids);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var items = known.stream().sorted((one, other) -> other.id().compareTo(one.id())).map(this::item).toList();
        return Optional.of(Section.timeline("Where they have been", items));
    }

    private Item item(Stay stay) {
        var now = this.clock.instant();
        var title = (stay.suitable() ? "" : "Unsuitable: ") + stay.words();
        var until = stay.isOpen() ? "until now" : "until " + Days.said(stay.until());
        var nights = stay.nights(stay.since(), now);
        return new Item(title, "%s, %d %s%s".formatted(until, nights, (nights == 1) ? "night" : "nights",
                (stay.ofstedUrn() != null) ? "; Ofsted's number " + stay.ofstedUrn() : ""), stay.since());
    }

}
