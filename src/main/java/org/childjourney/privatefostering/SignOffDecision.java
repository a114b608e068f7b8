package org.childjourney.privatefostering;

/** What the head of service decides on an arrangement. */
public enum SignOffDecision {

    /** It suits the child. */
    SUITABLE,
    /** It does not, and the child is at risk. */
    NOT_SUITABLE_STRATEGY,
    /** It does not, and the family is advised to end it. */
    NOT_SUITABLE_ADVICE,
    /** The assessment is to be looked at again. */
    RETURN

}
