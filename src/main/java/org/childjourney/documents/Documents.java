package org.childjourney.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of the record: drawn up, changed, approved, given to people, and kept.
 * Each step adds its line to the chronology of every child whom the document is about.
 */
@Service
@Transactional
public class Documents {

    private static final String CHRONOLOGY = "DOCUMENT";

    private final EntityManager entities;

    private final DocumentRepository documents;

    private final Kinds kinds;

    private final Printer printer;

    private final DraftContents contents;

    private final Chronology chronology;

    private final Clock clock;

    Documents(EntityManager entities, DocumentRepository documents, Kinds kinds, Printer printer,
            DraftContents contents, Chronology chronology, Clock clock) {
        this.entities = entities;
        this.documents = documents;
        this.kinds = kinds;
        this.printer = printer;
        this.contents = contents;
        this.chronology = chronology;
        this.clock = clock;
    }

    /**
     * Draws up a draft for one child.
     * @see #draft(DocumentKind, List, Subject, Record, String)
     */
    public <M extends Record> DocumentDetails draft(DocumentKind<M> kind, CaseReference child, Subject subject, M facts,
            String by) {
        return draft(kind, List.of(child), subject, facts, by);
    }

    /**
     * Draws up a draft, or draws the one that there is up anew from these facts: what a
     * person has changed in its words stays.
     * @param children the children it is about, the first of them being the one under
     * whom it is filed; a person who may not open the record of one of them cannot read
     * it
     */
    public <M extends Record> DocumentDetails draft(DocumentKind<M> kind, List<CaseReference> children, Subject subject,
            M facts, String by) {
        var open = this.documents.findByOpenFor(Document.key(children.get(0), kind, subject));
        return open.map(document -> drawUpAnew(document, kind, children, subject, facts, by))
            .orElseGet(() -> drawUp(kind, children, subject, facts, by));
    }

    private <M extends Record> DocumentDetails drawUp(DocumentKind<M> kind, List<CaseReference> children,
            Subject subject, M facts, String by) {
        var now = this.clock.instant();
        var before = this.documents.latestVersion(children.get(0).value(), kind.id(), subject.key()).orElse(0);
        var document = new Document(children, kind, subject, before + 1, now, by);
        document.about(children, kind.title(), subject);
        var words = this.contents.words(null).renewed(kind.words(facts));
        var print = print(document, kind, facts, words, true);
        document.written(print.readability().age(), now, by);
        this.entities.persist(document);
        this.entities
            .persist(new DocumentPrint(document.id(), this.contents.json(facts), this.contents.json(words), print));
        tell(document, now, by, " was drafted.");
        return document.details();
    }

    private <M extends Record> DocumentDetails drawUpAnew(Document document, DocumentKind<M> kind,
            List<CaseReference> children, Subject subject, M facts, String by) {
        document.about(children, kind.title(), subject);
        var kept = printOf(document);
        print(document, kept, kind, facts, this.contents.words(kept.words()).renewed(kind.words(facts)), by);
        return document.details();
    }

    private DocumentPrint printOf(Document document) {
        return this.entities.find(DocumentPrint.class, document.id());
    }

    private <M extends Record> void print(Document document, DocumentPrint kept, DocumentKind<M> kind, M facts,
            DraftContents.Words words, String by) {
        var print = print(document, kind, facts, words, true);
        kept.draft(this.contents.json(facts), this.contents.json(words), print);
        document.written(print.readability().age(), this.clock.instant(), by);
    }

    private <M extends Record> Print print(Document document, DocumentKind<M> kind, M facts, DraftContents.Words words,
            boolean draft) {
        return this.printer.print(kind, document.children().stream().map(CaseReference::value).toList(),
                document.documentVersion(), draft, facts, words.texts());
    }

    /**
     * Draws a document up and approves it at once, where nobody needs to look at it
     * before.
     */
    public <M extends Record> DocumentDetails file(DocumentKind<M> kind, CaseReference child, Subject subject, M facts,
            String by) {
        return file(kind, List.of(child), subject, facts, by);
    }

    /** The same for several children. */
    public <M extends Record> DocumentDetails file(DocumentKind<M> kind, List<CaseReference> children, Subject subject,
            M facts, String by) {
        return approve(draft(kind, children, subject, facts, by).id(), by);
    }

    /**
     * Changes the words of a draft.
     * @param texts the new texts by the id of their block; a block that is left out stays
     * as it is
     * @throws Refused if the document is no draft, or a text is too long
     */
    public DocumentDetails write(long id, Map<String, String> texts, String by) {
        var document = existing(id);
        document.requireDraft();
        write(document, this.kinds.kind(document.kind()), texts, by);
        return document.details();
    }

    private <M extends Record> void write(Document document, DocumentKind<M> kind, Map<String, String> texts,
            String by) {
        var changed = new LinkedHashMap<String, String>();
        for (var block : kind.blocks()) {
            var text = texts.get(block.id());
            if (text == null) {
                continue;
            }
            var tidied = text.replace("\0", "").replace("\r\n", "\n").strip();
            if (tidied.length() > block.longest()) {
                throw new Refused(block.id(), "\"%s\": this has %d characters, and at most %d fit. Please shorten it."
                    .formatted(block.question(), tidied.length(), block.longest()));
            }
            changed.put(block.id(), tidied);
        }
        var print = printOf(document);
        var words = this.contents.words(print.words()).changed(changed, by);
        print(document, print, kind, this.contents.facts(print.facts(), kind), words, by);
    }

    /**
     * Approves a draft: from now on it stays as it is.
     * @throws Refused if it is no draft, or a part that it needs is empty
     */
    public DocumentDetails approve(long id, String by) {
        var document = existing(id);
        document.requireDraft();
        approve(document, this.kinds.kind(document.kind()), by);
        return document.details();
    }

    private <M extends Record> void approve(Document document, DocumentKind<M> kind, String by) {
        var print = printOf(document);
        var words = this.contents.words(print.words());
        for (var block : kind.blocks()) {
            if (block.required() && words.text(block.id()).isBlank()) {
                throw new Refused(block.id(), "\"%s\" is still empty in %s. Write it before you approve."
                    .formatted(block.question(), document.details().fullTitle()));
            }
        }
        var now = this.clock.instant();
        document.approved(now, by);
        print.approved(print(document, kind, this.contents.facts(print.facts(), kind), words, false));
        tell(document, now, by, " was approved.");
    }

    /**
     * Approves the open draft of this kind.
     * @throws Refused if there is none, or a part that it needs is empty
     */
    public DocumentDetails approve(DocumentKind<?> kind, CaseReference child, Subject subject, String by) {
        return approve(draftOf(kind, child, subject)
            .orElseThrow(() -> new Refused("document",
                    "There is no draft of the document \"%s\" to approve. Have it drawn up first."
                        .formatted(kind.title())))
            .id(), by);
    }

    /**
     * Gives a draft up.
     * @throws Refused if it is no draft
     */
    public void withdraw(long id, String reason, String by) {
        var document = existing(id);
        document.withdrawn();
        tell(document, this.clock.instant(), by, " was given up as a draft: " + reason);
    }

    /**
     * Records what became of giving an approved document to the person it is for.
     * @throws Refused if it is not approved, or the day lies in the future or before the
     * approval
     */
    public DocumentDetails delivered(long id, Delivery delivery, String by) {
        var document = existing(id);
        var now = this.clock.instant();
        LocalDate today = WorkingCalendar.dateOf(now);
        Days.notInFuture("deliveredOn", delivery.on(), today);
        document.delivered(new RecordedDelivery(delivery, now, by));
        var on = Days.said(delivery.on());
        tell(document, now, by, switch (delivery.outcome()) {
            case SENT -> " was sent on " + on + ", " + delivery.how().words() + ".";
            case DELIVERED -> " was given on " + on + ", " + delivery.how().words() + ".";
            case RETURNED -> " came back on " + on + ". Now: " + delivery.note();
            case ADDRESSEE_NOT_FOUND ->
                " could not be given on " + on + ": the person was not found. Now: " + delivery.note();
        });
        return document.details();
    }

    private void tell(Document document, Instant at, String by, String whatBecameOfIt) {
        var details = document.details();
        var line = "\"%s\" (version %d)".formatted(details.fullTitle(), details.version()) + whatBecameOfIt;
        document.children().forEach(child -> this.chronology.add(child, at, by, line, CHRONOLOGY));
    }

    /** All documents of a child, the latest first, without drafts that were given up. */
    @Transactional(readOnly = true)
    public List<DocumentDetails> all(CaseReference child) {
        return this.documents.allOf(child.value()).stream().map(Document::details).toList();
    }

    /** The latest version of a document of this kind, draft or not. */
    @Transactional(readOnly = true)
    public Optional<DocumentDetails> latest(DocumentKind<?> kind, CaseReference child, Subject subject) {
        return this.documents.latest(child.value(), kind.id(), subject.key()).map(Document::details);
    }

    /** The open draft of this kind, under the child under whom it is filed. */
    @Transactional(readOnly = true)
    public Optional<DocumentDetails> draftOf(DocumentKind<?> kind, CaseReference child, Subject subject) {
        return this.documents.findByOpenFor(Document.key(child, kind, subject)).map(Document::details);
    }

    /**
     * A document as it was printed: a page that needs nothing from elsewhere.
     * @throws Refused if there is no such document
     */
    @Transactional(readOnly = true)
    public String html(long id) {
        return printOf(existing(id)).print().html();
    }

    private Document existing(long id) {
        return this.documents.findById(id)
            .orElseThrow(() -> new Refused("document", "There is no document with the number " + id + "."));
    }

}
