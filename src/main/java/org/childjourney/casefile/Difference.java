package org.childjourney.casefile;

/**
 * Something that is kept in two places and does not agree.
 *
 * @param about the case reference, or another business key that is none
 * @param sentence what does not agree, in words for an administrator and without a name
 */
public record Difference(String about, String sentence) {

    @Override
    public String toString() {
        return this.about + ": " + this.sentence;
    }

}
