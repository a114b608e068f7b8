package org.childjourney.referral;

/** What came of a question to a partner. */
public enum PartnerResponse {

    /** The partner shared what it knows. */
    RETURNED("has shared what it knows"),
    /** The partner knows nothing of the child or family. */
    NIL_KNOWN("does not know the child or family"),
    /** The partner was late, this was escalated, and no answer came. */
    NOT_RETURNED_ESCALATED("never answered, which was escalated"),
    /** The question was withdrawn before its answer was due. */
    WITHDRAWN("was no longer asked, because the referral ended");

    private final String words;

    PartnerResponse(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
