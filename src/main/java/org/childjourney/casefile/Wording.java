package org.childjourney.casefile;

/**
 * The limits within which entered text is kept.
 */
final class Wording {

    static final int NARRATIVE = 20_000;

    private Wording() {
    }

    /** The text without surrounding space, or null when nothing was written. */
    static String tidy(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // PostgreSQL keeps every character but this one.
        String tidied = text.replace("\0", "").strip();
        if (tidied.isEmpty()) {
            return null;
        }
        if (tidied.length() > longest) {
            throw new Refused(field, "This answer has " + tidied.length() + " characters, and at most " + longest
                    + " can be kept. Please shorten it.");
        }
        return tidied;
    }

    static String narrative(String field, String text) {
        return tidy(field, text, NARRATIVE);
    }

    static String required(String field, String text, int longest, String question) {
        String tidied = tidy(field, text, longest);
        if (tidied == null) {
            throw new Refused(field, question);
        }
        return tidied;
    }

    static <T> T required(String field, T value, String question) {
        if (value == null) {
            throw new Refused(field, question);
        }
        return value;
    }

}
