package org.childjourney.reports;

import java.util.ArrayList;
import java.util.List;

import org.childjourney.charts.Chart;

/**
 * What a report answers: figures, drawings and lists, in the order in which they are
 * read.
 *
 * @param parts in their order
 */
public record Answer(List<Part> parts) {

    public Answer {
        parts = List.copyOf(parts);
    }

    /** An answer of these parts. */
    public static Answer of(Part... parts) {
        return new Answer(List.of(parts));
    }

    /** The same answer with one more part. */
    public Answer and(Part part) {
        var more = new ArrayList<>(this.parts);
        more.add(part);
        return new Answer(more);
    }

    /** A part of an answer. */
    public sealed interface Part permits Figures, Drawings, Listing, Remark {

        /** What it is about. */
        String heading();

    }

    /**
     * Figures.
     *
     * @param heading what they are about
     * @param figures the figures
     */
    public record Figures(String heading, List<Figure> figures) implements Part {

        public Figures {
            figures = List.copyOf(figures);
        }

        /** These figures. */
        public static Figures of(String heading, Figure... figures) {
            return new Figures(heading, List.of(figures));
        }

    }

    /**
     * Small drawings beside each other.
     *
     * @param heading what they are about
     * @param definition what is drawn, in a sentence
     * @param charts the drawings
     */
    public record Drawings(String heading, String definition, List<Chart> charts) implements Part {

        public Drawings {
            charts = List.copyOf(charts);
        }

        /** These drawings. */
        public static Drawings of(String heading, String definition, Chart... charts) {
            return new Drawings(heading, definition, List.of(charts));
        }

    }

    /**
     * A sentence or two that a reader needs to understand the rest.
     *
     * @param heading what it is about
     * @param text the sentences
     */
    public record Remark(String heading, String text) implements Part {
    }

    /**
     * A list, a page at a time. Where its rows are about children, the reader finds their
     * names beside the references; of a restricted child, the reference and nothing else.
     *
     * @param id its name in data
     * @param heading what it is about
     * @param definition who is listed and in which order, in a sentence
     * @param columns the heads of the columns, without the one for the child
     * @param ofChildren whether each row is about a child
     * @param rows fetches the rows that are asked for
     */
    public record Listing(String id, String heading, String definition, List<String> columns, boolean ofChildren,
            Rows rows) implements Part {

        public Listing {
            columns = List.copyOf(columns);
        }

        /** A list of children. */
        public static Listing ofChildren(String id, String heading, String definition, List<String> columns,
                Rows rows) {
            return new Listing(id, heading, definition, columns, true, rows);
        }

        /** A list of something else, whose first column names the row. */
        public static Listing of(String id, String heading, String definition, List<String> columns, Rows rows) {
            return new Listing(id, heading, definition, columns, false, rows);
        }

    }

    /** Fetches rows of a list. */
    @FunctionalInterface
    public interface Rows {

        /**
         * So many rows, in one query.
         * @param offset how many to leave out
         * @param limit how many at most
         */
        List<Row> fetch(int offset, int limit);

    }

}
