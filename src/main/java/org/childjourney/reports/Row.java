package org.childjourney.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.childjourney.casefile.CaseReference;

/**
 * One row of a list.
 *
 * @param child the child it is about, null in a list of something else
 * @param cells one for each column
 */
public record Row(CaseReference child, List<String> cells) {

    public Row {
        cells = cells.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
    }

    /** A row about a child. */
    public static Row of(CaseReference child, String... cells) {
        return new Row(child, Arrays.asList(cells));
    }

    /** A row about something else. */
    public static Row of(String... cells) {
        return new Row(null, Arrays.asList(cells));
    }

}
