package org.childjourney.record;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What has happened, last first, a page at a time. */
@Component
@Order(700)
class WhatHasHappened implements RecordSection {

    static final int PAGE = 50;

    private final Chronology chronology;

    WhatHasHappened(Chronology chronology) {
        this.chronology = chronology;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var page = this.chronology.newestFirst(child, context.page(), PAGE);
        var items = page.stream().map(entry -> new Item(entry.sentence(), Told.by(entry.by()), entry.at())).toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("What has happened", items, page.hasNext()));
    }

}
