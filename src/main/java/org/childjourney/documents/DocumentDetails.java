package org.childjourney.documents;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.CaseReference;

/**
 * A document as it is listed.
 *
 * @param id its number, which is its address: /documents/42
 * @param children the children whose record it is part of
 * @param kind the id of its kind
 * @param title what people call it
 * @param subject whom it is to or about
 * @param version counted from 1 for each kind, child and subject
 * @param state how far it has come
 * @param readingAge the age at which its words are understood; null when it has too few
 * @param writtenAt when its words last changed
 * @param writtenBy user id of who changed them last
 * @param approvedAt when it was approved, null for a draft
 * @param approvedBy user id of who approved it
 * @param deliveries what became of giving it to the person, in the order of recording
 */
public record DocumentDetails(long id, List<CaseReference> children, String kind, String title, Subject subject,
        int version, DocumentState state, Double readingAge, Instant writtenAt, String writtenBy, Instant approvedAt,
        String approvedBy, List<Delivery> deliveries) {

    /** What people call it, and whom it is for: "Letter about our worries, for Fern". */
    public String fullTitle() {
        return (this.subject.name() != null) ? this.title + ", for " + this.subject.name() : this.title;
    }

    /** Whether it is harder to read than what is given to a family should be. */
    public boolean isHard() {
        return this.readingAge != null && this.readingAge > Readability.PLAIN;
    }

    /** Its address in the application. */
    public String path() {
        return "/documents/" + this.id;
    }

}
