package org.childjourney.protection;

import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the tools for neglect showed over time (inspection paragraph 6). */
@Component
@Order(157)
class WhatTheToolsShowed implements RecordSection {

    private final NeglectHistory history;

    WhatTheToolsShowed(NeglectHistory history) {
        this.history = history;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var scores = this.history.findByCaseReferenceOrderByScoredOnAscIdAsc(child.value())
            .stream()
            .map(WhatTheToolsShowed::item)
            .toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Neglect over time", scores));
    }

    private static Item item(ScoredNeglect scored) {
        return new Item(
                "%s: %d".formatted(Sentences.begin(scored.tool().words()), scored.score()), "%d is best, %d is worst"
                    .formatted(NeglectScores.lowest(scored.tool()), NeglectScores.highest(scored.tool())),
                WorkingCalendar.startOf(scored.scoredOn()));
    }

}
