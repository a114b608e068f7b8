package org.childjourney.documents;

/**
 * A part of a document that a person writes or changes before it is approved. A blank
 * line begins a new paragraph, and a line that begins with a dash is an entry of a list.
 *
 * @param id the name under which the template finds it
 * @param question what to write there
 * @param hint what to keep in mind, may be null
 * @param required whether the document cannot be approved without it
 * @param longest how many characters it may have
 */
public record TextBlock(String id, String question, String hint, boolean required, int longest) {

    private static final int USUAL = 4_000;

    /** A part that has to be there before approval. */
    public static TextBlock required(String id, String question, String hint) {
        return new TextBlock(id, question, hint, true, USUAL);
    }

    /** A part that can stay empty. */
    public static TextBlock optional(String id, String question, String hint) {
        return new TextBlock(id, question, hint, false, USUAL);
    }

    /** The same part with this limit. */
    public TextBlock atMost(int characters) {
        return new TextBlock(this.id, this.question, this.hint, this.required, characters);
    }

}
