package org.childjourney.record;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One section of the record, in words for people. Everything in it is plain text.
 *
 * @param heading what the section is called
 * @param kind how it is laid out
 * @param facts names and values, for {@link Kind#FACTS}
 * @param items entries, for {@link Kind#LIST}, {@link Kind#TIMELINE} and
 * {@link Kind#CLOCKS}
 * @param text running text, for {@link Kind#TEXT}, or a remark below the rest; may be
 * null
 * @param more whether there is another page of items
 */
public record Section(String heading, Kind kind, List<Fact> facts, List<Item> items, String text, boolean more) {

    /** How a section is laid out. */
    public enum Kind {

        /** Names with their values. */
        @JsonProperty("facts")
        FACTS,

        /** Entries in no order of time. */
        @JsonProperty("list")
        LIST,

        /** Entries in order of time. */
        @JsonProperty("timeline")
        TIMELINE,

        /** Running clocks, each with its status. */
        @JsonProperty("clocks")
        CLOCKS,

        /** Running text. */
        @JsonProperty("text")
        TEXT

    }

    /** How a clock stands. */
    public enum Status {

        /** Past its due date. */
        @JsonProperty("late")
        LATE,

        /** Its warning has been reached. */
        @JsonProperty("due-soon")
        DUE_SOON,

        /** Nothing to worry about yet. */
        @JsonProperty("on-time")
        ON_TIME

    }

    /**
     * A name with its value.
     *
     * @param name what it is
     * @param value what is known
     */
    public record Fact(String name, String value) {
    }

    /**
     * An entry.
     *
     * @param title the entry in a few words
     * @param detail what more there is to say, may be null
     * @param when when it happened or is due, may be null
     * @param status how a clock stands, null for everything else
     * @param links pages of the application to go on to, null when there are none
     */
    public record Item(String title, String detail, Instant when, Status status, List<Link> links) {

        /** An entry that leads nowhere else. */
        public Item(String title, String detail, Instant when, Status status) {
            this(title, detail, when, status, null);
        }

        /** An entry without a time. */
        public Item(String title, String detail) {
            this(title, detail, null, null);
        }

        /** An entry of a time line. */
        public Item(String title, String detail, Instant when) {
            this(title, detail, when, null);
        }

    }

    /**
     * A way to a page of the application.
     *
     * @param words what is there
     * @param path its address within the application, for instance /documents/42
     */
    public record Link(String words, String path) {

        private static final Pattern WITHIN = Pattern.compile("/(?!/)[A-Za-z0-9/._?=&-]*");

        public Link {
            if (!WITHIN.matcher(path).matches()) {
                throw new IllegalArgumentException("Not an address within the application: " + path);
            }
        }

    }

    /** Names and values. */
    public static Section facts(String heading, List<Fact> facts) {
        return new Section(heading, Kind.FACTS, facts, null, null, false);
    }

    /** Entries in no order of time. */
    public static Section list(String heading, List<Item> items) {
        return new Section(heading, Kind.LIST, null, items, null, false);
    }

    /** Entries in order of time. */
    public static Section timeline(String heading, List<Item> items) {
        return timeline(heading, items, false);
    }

    /** Running text. */
    public static Section text(String heading, String text) {
        return new Section(heading, Kind.TEXT, null, null, text, false);
    }

    static Section timeline(String heading, List<Item> items, boolean more) {
        return new Section(heading, Kind.TIMELINE, null, items, null, more);
    }

    static Section clocks(String heading, List<Item> items) {
        return new Section(heading, Kind.CLOCKS, null, items, null, false);
    }

}
