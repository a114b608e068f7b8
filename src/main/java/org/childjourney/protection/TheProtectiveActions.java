package org.childjourney.protection;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Powers used and orders made to protect the child at once, the latest first. */
@Component
@Order(158)
class TheProtectiveActions implements RecordSection {

    private final ProtectiveActionRows actions;

    TheProtectiveActions(ProtectiveActionRows actions) {
        this.actions = actions;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var taken = this.actions.findByCaseReferenceOrderByStartsAtDescIdDesc(child.value())
            .stream()
            .map(TheProtectiveActions::item)
            .toList();
        return taken.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("Police protection and orders", taken));
    }

    private static Item item(ProtectiveAction action) {
        return new Item(Sentences.begin(action.action().words()) + (action.extended() ? ", extended" : ""),
                Stream
                    .of((action.endsAt() != null && action.endedAt() == null)
                            ? "Ends at the latest: " + Days.said(action.endsAt()) : null,
                            (action.endedAt() != null)
                                    ? "Ended: %s, %s".formatted(Days.said(action.endedAt()), action.endedHow()) : null,
                            (action.court() != null) ? "Court: " + action.court() : null,
                            (action.reference() != null) ? "Reference: " + action.reference() : null,
                            (action.conditions() != null) ? "Conditions: " + action.conditions() : null,
                            (action.exclusion() != null) ? "Must leave the home: " + action.exclusion() : null)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining("\n")),
                action.startsAt());
    }

}
