package org.childjourney.lifeevents;

/** Knows which consent a running process asks about. */
public interface AskedAbout {

    /** The number of the consent. */
    long consentOf(String processInstanceId);

}
