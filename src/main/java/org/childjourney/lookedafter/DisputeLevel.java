package org.childjourney.lookedafter;

import java.util.Locale;

/**
 * Who answers a formal dispute of an independent reviewing officer, from the first level
 * up.
 */
public enum DisputeLevel {

    /** The team manager. */
    TEAM_MANAGER,
    /** The service manager. */
    SERVICE_MANAGER,
    /** The head of service. */
    HEAD_OF_SERVICE,
    /** The assistant director. */
    ASSISTANT_DIRECTOR,
    /** The director of children's services. */
    DIRECTOR;

    /** The group that answers. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return group().replace('-', ' ');
    }

}
