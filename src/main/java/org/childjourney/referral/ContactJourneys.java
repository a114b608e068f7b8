package org.childjourney.referral;

import org.childjourney.casefile.CaseReference;

/** Brings a contact to the journey of each child it is about. */
public interface ContactJourneys {

    /**
     * Begins the child's journey, or tells the journey under way of a new concern.
     * @param openCase whether the child has a worker already
     * @param outOfHours whether the emergency duty team acts
     */
    void bring(CaseReference child, boolean openCase, boolean outOfHours);

}
