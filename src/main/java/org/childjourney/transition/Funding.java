package org.childjourney.transition;

/** Money that can help. */
public enum Funding {

    /** 16 to 19 bursary. */
    BURSARY_16_19("the 16 to 19 bursary"),
    /** Higher education bursary. */
    HE_BURSARY("the higher education bursary"),
    /** Apprenticeship care leavers' bursary. */
    APPRENTICE_BURSARY("the apprenticeship care leavers' bursary"),
    /** Setting-up-home allowance. */
    SETTING_UP_HOME("the setting-up-home allowance"),
    /** Laptop and broadband. */
    LAPTOP_BROADBAND("laptop and broadband"),
    /** Travel. */
    TRAVEL("travel costs");

    private final String words;

    Funding(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
