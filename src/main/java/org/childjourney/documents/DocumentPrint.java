package org.childjourney.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What is printed in a document, kept apart from it so that lists need not fetch it. A
 * draft has the facts and the words from which it is printed again; once approved, the
 * print stays as it is.
 */
@Entity
@Table(name = "document_print")
class DocumentPrint {

    @Id
    @Column(name = "document_id")
    private Long id;

    private String facts;

    private String words;

    private String html;

    private String checksum;

    protected DocumentPrint() {
    }

    DocumentPrint(long document, String facts, String words, Print print) {
        this.id = document;
        draft(facts, words, print);
    }

    final void draft(String facts, String words, Print print) {
        this.facts = facts;
        this.words = words;
        keep(print);
    }

    void approved(Print print) {
        this.facts = null;
        this.words = null;
        keep(print);
    }

    private void keep(Print print) {
        this.html = print.html();
        this.checksum = print.checksum();
    }

    String facts() {
        return this.facts;
    }

    String words() {
        return this.words;
    }

    /**
     * What was printed.
     * @throws IllegalStateException if it is no longer what was kept
     */
    Print print() {
        var print = new Print(this.html);
        if (!print.checksum().equals(this.checksum)) {
            throw new IllegalStateException(
                    "Document %d is not what was kept: its checksum differs".formatted(this.id));
        }
        return print;
    }

}
