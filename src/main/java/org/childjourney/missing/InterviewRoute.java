package org.childjourney.missing;

/** Where the way leads after an offer or an interview. */
public enum InterviewRoute {

    /** The interview is to be held. */
    ACCEPTED,
    /** The child does not want it. */
    DECLINED,
    /** It was held and shows no new risk. */
    HELD,
    /** It shows signs of exploitation. */
    HELD_EXPLOITATION,
    /** It shows a risk of significant harm. */
    HELD_SIGNIFICANT_HARM,
    /** It was put off. */
    POSTPONED

}
