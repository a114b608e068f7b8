package org.childjourney.casefile;

/**
 * A refusal by the domain that a person will read: one kind sentence that says what is
 * wrong and what to do.
 */
public class Refused extends RuntimeException {

    private final String field;

    /**
     * Refuses for the sake of one field of what was entered.
     * @param field the field's name as the form or the interface calls it, or null when
     * no single field is to blame
     * @param sentence what is wrong and what to do, in a sentence that a practitioner
     * understands
     */
    public Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /**
     * Refuses without naming a field.
     * @param sentence what is wrong and what to do
     */
    public Refused(String sentence) {
        this(null, sentence);
    }

    /** The name of the field to correct, or null when no single field is to blame. */
    public String field() {
        return this.field;
    }

}
