package org.childjourney.referral;

/** A sign of risk to a child. */
public enum RiskFlag {

    /** Domestic abuse. */
    DA("domestic abuse"),

    /** Neglect. */
    NEGLECT("neglect"),

    /** Child sexual exploitation. */
    CSE("child sexual exploitation"),

    /** Child criminal exploitation. */
    CCE("child criminal exploitation"),

    /** Going missing. */
    MISSING("going missing"),

    /** Trafficking or modern slavery. */
    TRAFFICKING("trafficking or modern slavery"),

    /** Female genital mutilation. */
    FGM("female genital mutilation"),

    /** Abuse linked to faith or belief. */
    FAITH_BELIEF("abuse linked to faith or belief"),

    /** Radicalisation. */
    RADICALISATION("radicalisation"),

    /** Self-harm. */
    SELF_HARM("self-harm"),

    /** Concern for an unborn child. */
    PREGNANCY_UNBORN("concern for an unborn child"),

    /** Weapons. */
    WEAPONS("weapons"),

    /** Mental health of a parent or carer. */
    ADULT_MH("mental health of a parent or carer"),

    /** Alcohol or drugs. */
    SUBSTANCE("alcohol or drugs");

    private final String words;

    RiskFlag(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
