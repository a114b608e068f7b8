package org.childjourney.lifeevents;

import org.childjourney.casefile.CaseReference;

/**
 * Takes in a new worry about a child who is known already: a contact like any other,
 * which the front door implements.
 */
public interface NewConcerns {

    /**
     * Brings the worry to the child's journey, or begins one.
     * @param change a change of kind NEW_CONCERN
     */
    void receive(CaseReference child, Change change);

}
