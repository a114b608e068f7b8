package org.childjourney.documents;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents as the person signed in may take them from the shelf; who did is noted.
 */
@Service
@Transactional
class Shelf {

    private static final int LONGEST_SENTENCES = 3;

    private final EntityManager entities;

    private final DocumentRepository documents;

    private final Documents filing;

    private final DraftContents contents;

    private final Kinds kinds;

    private final Sight sight;

    private final RecordAccess access;

    private final SignedIn signedIn;

    Shelf(EntityManager entities, DocumentRepository documents, Documents filing, DraftContents contents, Kinds kinds,
            Sight sight, RecordAccess access, SignedIn signedIn) {
        this.entities = entities;
        this.documents = documents;
        this.filing = filing;
        this.contents = contents;
        this.kinds = kinds;
        this.sight = sight;
        this.access = access;
        this.signedIn = signedIn;
    }

    /** A document that was opened to be read. */
    record Opened(DocumentDetails details, Print print, boolean mayWrite) {
    }

    /** A part of a draft, with what is written there. */
    record Block(TextBlock block, String text) {
    }

    /** A draft whose words were opened to be changed. */
    record OpenedWords(DocumentDetails details, List<Block> blocks) {

        OpenedWords with(Map<String, String> texts) {
            return new OpenedWords(this.details,
                    this.blocks.stream()
                        .map(part -> new Block(part.block(), texts.getOrDefault(part.block().id(), part.text())))
                        .toList());
        }

        Readability readability() {
            return Readability.of(text());
        }

        List<String> longestSentences() {
            return Readability.longestSentences(text(), LONGEST_SENTENCES);
        }

        private String text() {
            return String.join("\n", this.blocks.stream().map(Block::text).toList());
        }

    }

    /**
     * The documents of one child that are open to the person signed in, the latest first.
     */
    List<DocumentDetails> of(CaseReference child) {
        var readable = this.sight.readable(child, this.documents.allOf(child.value()));
        if (!readable.isEmpty()) {
            this.access.log(this.signedIn.userId(), child, "list of documents");
        }
        return readable.stream().map(Document::details).toList();
    }

    /**
     * Opens a document to be read.
     * @param how what is noted of it
     * @throws NotOpen if it does not open for the person signed in
     */
    Opened open(long id, String how) {
        var document = this.documents.findById(id).orElseThrow(NotOpen::unknown);
        var opening = this.sight.of(document);
        switch (opening) {
            case NONE -> throw NotOpen.unknown();
            case RESTRICTED -> throw NotOpen.restricted();
            default -> note(document, how);
        }
        return new Opened(document.details(), this.entities.find(DocumentPrint.class, id).print(),
                opening == Sight.Opening.WRITE);
    }

    /**
     * Opens the words of a draft.
     * @throws NotOpen if they are not for the person signed in to change
     */
    OpenedWords openWords(long id) {
        var opened = open(id, "document's words");
        if (!opened.mayWrite()) {
            throw NotOpen.notToBeChanged();
        }
        var words = this.contents.words(this.entities.find(DocumentPrint.class, id).words());
        return new OpenedWords(opened.details(),
                this.kinds.kind(opened.details().kind())
                    .blocks()
                    .stream()
                    .map(block -> new Block(block, words.text(block.id())))
                    .toList());
    }

    /**
     * Changes the words of a draft.
     * @throws NotOpen if they are not for the person signed in to change
     */
    void write(long id, Map<String, String> texts) {
        openWords(id);
        this.filing.write(id, texts, this.signedIn.userId());
    }

    private void note(Document document, String how) {
        var part = "%s: %s, version %d".formatted(how, document.kind(), document.documentVersion());
        document.children()
            .forEach(child -> this.access.log(this.signedIn.userId(), child,
                    part.substring(0, Math.min(part.length(), 100))));
    }

}
