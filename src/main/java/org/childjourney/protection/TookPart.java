package org.childjourney.protection;

/** How somebody took part in a conference. */
public enum TookPart {

    /** Was there. */
    ATTENDED("was there"),
    /** Joined online or by phone. */
    ONLINE("joined online"),
    /** Sent a report and was not there. */
    REPORT_ONLY("sent a report"),
    /** Sent apologies. */
    APOLOGIES("sent apologies");

    private final String words;

    TookPart(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
