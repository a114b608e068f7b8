package org.childjourney.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who did what, when.
 *
 * @param person user id, or what was typed as one
 * @param act the name of an {@link Act}
 * @param child the case reference; null where it is not about one child
 * @param about what it was about, in codes and names of steps: never a child's name
 * @param from the network address that the person came from; null where none is known
 */
record Entry(UUID id, Instant at, String person, String act, String child, String about, String from) {

    private static final int LONGEST_NAME = 64;

    /** A table of ten thousand children, at eleven letters each. */
    private static final int LONGEST_TEXT = 150_000;

    /**
     * A new entry, without control characters and no longer than the audit holds; its
     * time is as precise as the database keeps it, or nothing could be verified.
     */
    static Entry of(Instant at, String person, Act act, String child, String about, String from) {
        return new Entry(UUID.randomUUID(), at.truncatedTo(ChronoUnit.MICROS), plain(person, LONGEST_NAME), act.name(),
                child, plain(about, LONGEST_TEXT), plain(from, LONGEST_NAME));
    }

    private static String plain(String text, int longest) {
        if (text == null) {
            return null;
        }
        var plain = text.replaceAll("\\p{C}", " ");
        return plain.substring(0, Math.min(plain.length(), longest));
    }

}
