package org.childjourney.retention;

import java.util.List;

/**
 * The whole record of one child, in words, as it is given to the person it is about once
 * somebody has looked at what is marked.
 *
 * @param reference the case reference
 * @param name the child's name
 * @param chapters what there is, in chapters
 * @param marked how many places are to be looked at
 */
record WholeRecord(String reference, String name, List<Chapter> chapters, long marked) {

    /** A chapter. */
    record Chapter(String title, List<Part> parts) {
    }

    /**
     * The rows of one table.
     *
     * @param heading what they are called
     * @param aboutOthers whether they are about other people as well
     * @param entries one for each row
     */
    record Part(String heading, boolean aboutOthers, List<Entry> entries) {
    }

    /**
     * One row.
     *
     * @param when the day or the moment that it bears, null where there is none
     */
    record Entry(String when, List<Fact> facts) {
    }

    /**
     * One thing that is known.
     *
     * @param name what it is
     * @param mark why it is to be looked at, null where it is not
     * @param pieces what is known, cut where somebody else is named
     */
    record Fact(String name, Mark mark, List<Piece> pieces) {
    }

    /** A piece of a text. */
    record Piece(String text, boolean namesSomebodyElse) {
    }

    /** Why something is to be looked at before the person is given it. */
    enum Mark {

        /** It says something about somebody else. */
        ABOUT_OTHERS("About somebody else"),

        /** It was given on the condition that the family is not told. */
        NOT_FOR_FAMILY("Given on the condition that the family is not told");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return this.words;
        }

    }

}
