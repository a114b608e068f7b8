package org.childjourney.missing;

/** What an interview shows. */
public enum InterviewRisk {

    /** No new risk. */
    NONE,
    /** Signs of exploitation. */
    EXPLOITATION,
    /** A risk of significant harm. */
    SIGNIFICANT_HARM

}
