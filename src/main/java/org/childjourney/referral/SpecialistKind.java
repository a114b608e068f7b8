package org.childjourney.referral;

/** A kind of specialist assessment. */
public enum SpecialistKind {

    /** Psychological. */
    PSYCHOLOGICAL("psychological"),

    /** Medical. */
    MEDICAL("medical"),

    /** Mental health. */
    MENTAL_HEALTH("mental health"),

    /** Learning disability. */
    LEARNING_DISABILITY("learning disability"),

    /** Parenting. */
    PARENTING("parenting"),

    /** Alcohol or drugs. */
    ALCOHOL_DRUGS("alcohol or drugs"),

    /** Harmful sexual behaviour. */
    HARMFUL_SEXUAL_BEHAVIOUR("harmful sexual behaviour"),

    /** Young carer. */
    YOUNG_CARER("young carer"),

    /** Another kind. */
    OTHER("another kind");

    private final String words;

    SpecialistKind(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
