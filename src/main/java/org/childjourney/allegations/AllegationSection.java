package org.childjourney.allegations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The allegation that a task of the designated officer is about, and no other. */
@Component
@Order(450)
class AllegationSection implements RecordSection {

    private final AllegationRepository allegations;

    private final ReviewRepository reviews;

    AllegationSection(AllegationRepository allegations, ReviewRepository reviews) {
        this.allegations = allegations;
        this.reviews = reviews;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn("allegation-against-professional");
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.allegations.findByProcessInstanceId(context.processInstanceId())
            .map((allegation) -> Section.timeline("The allegation", items(allegation)));
    }

    private List<Section.Item> items(Allegation allegation) {
        var items = new ArrayList<Section.Item>();
        items.add(new Section.Item("The allegation became known", null, allegation.knownAt()));
        var told = allegation.consultation();
        if (told != null) {
            items.add(new Section.Item(
                    "Designated officer consulted about %s (%s, %s): %s".formatted(told.adultName(), told.role(),
                            told.employer(), told.decision().words()),
                    told.allegation() + "\n" + told.advice(), told.consultedAt()));
        }
        this.reviews.findByAllegationIdOrderById(allegation.id()).forEach((row) -> {
            var review = row.review();
            items.add(new Section.Item(
                    "Reviewed on %s: %s".formatted(Days.said(review.reviewedOn()), review.outcome().words()),
                    review.rationale()));
        });
        return items;
    }

}
