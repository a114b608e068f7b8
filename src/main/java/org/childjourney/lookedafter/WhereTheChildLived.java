package org.childjourney.lookedafter;

import java.util.Comparator;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The episodes of care, the latest first: where the child lived, and on which footing.
 * Why a placement changed is kept for the national return alone.
 */
@Component
@Order(446)
class WhereTheChildLived implements RecordSection {

    private final LookedAfterChildren children;

    private final CodeSets codes;

    WhereTheChildLived(LookedAfterChildren children, CodeSets codes) {
        this.children = children;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.children.episodes(child)
            .stream()
            .sorted(Comparator.comparing(CareEpisode::from).reversed())
            .map(this::item)
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("Where the child lived in care", items));
    }

    private Section.Item item(CareEpisode episode) {
        var until = (episode.to() != null) ? "until " + Days.said(episode.to()) : "now";
        return new Section.Item(
                "%s, %s".formatted(this.codes.said(CodeSet.PLACEMENT_TYPE, episode.placementType(), episode.from()),
                        until),
                "%s%s%s".formatted(this.codes.said(CodeSet.LEGAL_STATUS, episode.legalStatus(), episode.from()),
                        (episode.placementAddress() != null) ? "\n" + episode.placementAddress() : "",
                        episode.unregistered() ? "\nNot registered with Ofsted" : ""),
                WorkingCalendar.startOf(episode.from()));
    }

}
