package org.childjourney.protection;

/** What a manager answers to an enquiry. */
public enum AuthorisationAnswer {

    /** The enquiry is authorised. */
    AUTHORISE,
    /** It goes back to its writer. */
    RETURN

}
