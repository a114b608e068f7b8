package org.childjourney.transition;

/** A document or account that a young person needs at 18. */
public enum ReadyDocument {

    /** National Insurance number. */
    NATIONAL_INSURANCE("National Insurance number"),
    /** Birth certificate. */
    BIRTH_CERTIFICATE("birth certificate"),
    /** Passport or immigration document. */
    PASSPORT("passport or immigration document"),
    /** Provisional driving licence. */
    PROVISIONAL_LICENCE("provisional driving licence"),
    /** Bank account. */
    BANK_ACCOUNT("bank account"),
    /** Health passport. */
    HEALTH_PASSPORT("health passport"),
    /** GP and dentist. */
    GP_AND_DENTIST("GP and dentist"),
    /** NHS number. */
    NHS_NUMBER("NHS number"),
    /** Photo album and life story. */
    LIFE_STORY("photo album and life story"),
    /** Voting and council tax. */
    VOTING_AND_COUNCIL_TAX("voting and council tax");

    private final String words;

    ReadyDocument(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
