package org.childjourney.homelessness;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Item;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where children's services stand on section 20, as it was sent to this district; the
 * county sees what was sent to whom.
 */
@Component
@Order(155)
class PositionsForHousing implements RecordSection {

    private final JointAssessments assessments;

    private final SentPositions positions;

    PositionsForHousing(JointAssessments assessments, SentPositions positions) {
        this.assessments = assessments;
        this.positions = positions;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() || context.isIn(HousingProjection.PART);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var ids = this.assessments.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(JointAssessment::id)
            .toList();
        var items = ids.stream()
            .flatMap((id) -> this.positions.findByJointAssessmentIdOrderByIdDesc(id).stream())
            .filter((position) -> context.showsFullRecord() || position.district().equals(context.agency()))
            .map(PositionsForHousing::item)
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("Section 20: where children's services stand", items));
    }

    private static Item item(SentPosition position) {
        var sent = position.sent();
        return new Item(Character.toUpperCase(sent.position().words().charAt(0)) + sent.position().words().substring(1),
                "%s %s accommodate meanwhile.".formatted(JointWork.ended(sent.words()),
                        (sent.accommodates() == Side.COUNTY) ? "Children's services" : "Housing officers"),
                position.sentAt());
    }

}
