package org.childjourney.homelessness;

/** What came of an advocate's contact. */
public enum ContactResult {

    /** We have met. */
    MET("met"),
    /** Not yet: I keep trying. */
    NOT_YET("not met yet"),
    /** They do not want an advocate. */
    DECLINED("did not want an advocate");

    private final String words;

    ContactResult(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
