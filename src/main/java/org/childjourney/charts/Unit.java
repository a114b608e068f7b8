package org.childjourney.charts;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a number counts. */
public enum Unit {

    /** Children, cases, contacts: whole things. */
    COUNT("number", "", ""),

    /** Parts of a hundred. */
    PERCENT("percent", "%", "%"),

    /** Hours by the clock. */
    HOURS("hours", " hour", " hours"),

    /** Days by the calendar. */
    DAYS("days", " day", " days"),

    /** Working days. */
    WORKING_DAYS("working days", " working day", " working days"),

    /** Weeks. */
    WEEKS("weeks", " week", " weeks"),

    /** Months. */
    MONTHS("months", " month", " months"),

    /** Nights. */
    NIGHTS("nights", " night", " nights"),

    /** Points of a score. */
    POINTS("points", " point", " points");

    private final String name;

    private final String one;

    private final String several;

    Unit(String name, String one, String several) {
        this.name = name;
        this.one = one;
        this.several = several;
    }

    /** Its name in data. */
    @JsonValue
    public String dataName() {
        return this.name;
    }

    /** A value with its unit: "63.5%", "1 hour", "12 working days". */
    public String words(double value) {
        var number = Drawing.number(value);
        return number + (number.equals("1") ? this.one : this.several);
    }

}
