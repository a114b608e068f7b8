package org.childjourney.documents;

import org.childjourney.casefile.Refused;

/**
 * Whom a document of one child is to or about, where there can be several of a kind side
 * by side, such as a letter to each parent.
 *
 * @param key a code that stays the same from version to version, for instance mother
 * @param name the name as it is shown, for instance Fern Testerly; may be null
 */
public record Subject(String key, String name) {

    /** There is one such document of a child, whomever it is for. */
    public static final Subject NONE = new Subject("", null);

    private static final int LONGEST_KEY = 64;

    private static final int LONGEST_NAME = 200;

    public Subject {
        if (key == null || key.length() > LONGEST_KEY || key.contains("|")) {
            throw new Refused("subject", "Say whom this document is for, in a short code of at most 64 characters.");
        }
        if (name != null && name.length() > LONGEST_NAME) {
            throw new Refused("subject", "This name is too long. Shorten it to 200 characters.");
        }
    }

    /** A document for or about this person. */
    public static Subject of(String key, String name) {
        return new Subject(key, name);
    }

}
