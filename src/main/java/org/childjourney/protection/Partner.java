package org.childjourney.protection;

import java.util.Arrays;

/** An agency outside the council that takes part in protecting a child. */
public enum Partner {

    /** The police. */
    POLICE("partner-police", "the police"),
    /** The health service. */
    HEALTH("partner-health", "health"),
    /** A school or the education service. */
    EDUCATION("partner-education", "education"),
    /** The probation service. */
    PROBATION("partner-probation", "probation"),
    /** Adults' services. */
    ADULTS("partner-adults", "adults' services"),
    /** A domestic abuse service. */
    DOMESTIC_ABUSE("partner-domestic-abuse", "the domestic abuse service");

    private final String group;

    private final String words;

    Partner(String group, String words) {
        this.group = group;
        this.words = words;
    }

    /** The group that is this agency, and its tenant. */
    public String group() {
        return this.group;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    static Partner ofGroup(String group) {
        return Arrays.stream(values())
            .filter((partner) -> partner.group.equals(group))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No agency has the group " + group));
    }

}
