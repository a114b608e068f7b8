package org.childjourney.documents;

/** For whom a document is written; it decides how large and how friendly it looks. */
public enum Audience {

    /** The child or young person. */
    CHILD,

    /** A parent or another member of the family. */
    PARENT,

    /** Somebody for whom this is work. */
    PROFESSIONAL;

    /** Whether every word should be one that a family understands. */
    boolean needsPlainWords() {
        return this != PROFESSIONAL;
    }

    String styleClass() {
        return "for-" + name().toLowerCase(java.util.Locale.ROOT);
    }

}
