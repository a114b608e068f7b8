package org.childjourney.preproceedings;

/** What goes to court with an application. */
public enum CourtDocument {

    /** The application form. */
    C110A("the application form C110A"),
    /** The social work chronology. */
    CHRONOLOGY("the social work chronology"),
    /** The social work statement with the genogram. */
    STATEMENT("the social work statement with the genogram"),
    /** The current assessments. */
    ASSESSMENTS("the current assessments"),
    /** The care plan. */
    CARE_PLAN("the care plan"),
    /** The index of the checklist documents. */
    INDEX("the index of the checklist documents");

    private final String words;

    CourtDocument(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
