package org.childjourney.preproceedings;

/** Whether a head of service gives pre-proceedings more time. */
public enum ExtensionDecision {

    /** Given. */
    GRANTED,
    /** Not given. */
    REFUSED

}
