package org.childjourney.charts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A drawing of figures. It is drawn in black, grey and one blue, tells its parts apart by
 * shape and label and never by colour alone, and says in words what it shows.
 */
public sealed interface Chart permits Bars, Lines, Slopes, TimeLine {

    /** What is drawn. */
    String title();

    /** The drawing, to be put into a page; everything in it is escaped. */
    String svg();

    /** What the drawing shows, in a sentence or two. */
    String inWords();

    /** Whether it needs the whole width of a page. */
    @JsonIgnore
    default boolean isWide() {
        return false;
    }

}
