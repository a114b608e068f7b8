package org.childjourney.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.childjourney.record.Section.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The documents of the child that the reader may open. At the task of an outside agency
 * these are the approved ones whose kind names the agency's part.
 */
@Component
@Order(650)
class DocumentsOfTheChild implements RecordSection {

    private final DocumentRepository documents;

    private final Sight sight;

    private final Kinds kinds;

    DocumentsOfTheChild(DocumentRepository documents, Sight sight, Kinds kinds) {
        this.documents = documents;
        this.sight = sight;
        this.kinds = kinds;
    }

    /** Every task may show some; which, each kind says. */
    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() || this.kinds.all().stream().anyMatch(kind -> isMeantFor(kind, context));
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var all = this.documents.allOf(child.value())
            .stream()
            .filter(document -> context.showsFullRecord()
                    || (isMeantFor(this.kinds.kind(document.kind()), context) && document.state().isApproved()))
            .toList();
        var items = all.isEmpty() ? List.<Item>of()
                : this.sight.readable(child, all)
                    .stream()
                    .map(Document::details)
                    .map(DocumentsOfTheChild::item)
                    .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("Documents", items));
    }

    private static boolean isMeantFor(DocumentKind<?> kind, RecordContext context) {
        return kind.readers().processes().contains(context.process());
    }

    private static Item item(DocumentDetails document) {
        var links = document.state().isApproved()
                ? List.of(new Link("Open", document.path()), new Link("PDF", document.path() + ".pdf"))
                : List.of(new Link("Open the draft", document.path()));
        return new Item(document.fullTitle(), detail(document), document.writtenAt(), null, links);
    }

    private static String detail(DocumentDetails document) {
        return Stream
            .of("Version " + document.version() + ", " + document.state().words(),
                    (document.readingAge() != null)
                            ? String.format(Locale.UK, "Reading age %.1f", document.readingAge()) : null)
            .filter(java.util.Objects::nonNull)
            .reduce((one, other) -> one + "\n" + other)
            .orElseThrow();
    }

}
