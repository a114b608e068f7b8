package org.childjourney.homelessness;

/** Between whom the authorities settle a disagreement, one after the other. */
public enum Talks {

    /** Team manager and housing team leader. */
    TEAM_MANAGERS("the team managers", "team-manager"),
    /** Service managers. */
    SERVICE_MANAGERS("the service managers", "service-manager"),
    /** Heads of service. */
    HEADS_OF_SERVICE("the heads of service", "head-of-service");

    private final String words;

    private final String countyGroup;

    Talks(String words, String countyGroup) {
        this.words = words;
        this.countyGroup = countyGroup;
    }

    /** Their name in a sentence. */
    public String words() {
        return this.words;
    }

    /** The group of the county that talks. */
    public String countyGroup() {
        return this.countyGroup;
    }

    /** Who talks next; the heads of service go on talking until they agree. */
    Talks next() {
        return isHighest() ? this : values()[ordinal() + 1];
    }

    /** Whether nobody stands above them. */
    public boolean isHighest() {
        return ordinal() == values().length - 1;
    }

}
