package org.childjourney.audit;

/** What somebody did that the audit keeps. */
enum Act {

    /** Came in, in a browser or as another system. */
    SIGNED_IN,

    /** Tried to, and was not let in. */
    SIGN_IN_FAILED,

    /** Went, or was signed out because nothing happened for a while. */
    SIGNED_OUT,

    /** Was shown a part of one child's record. */
    RECORD_READ,

    /** Was shown a list of children by name. */
    LIST_READ,

    /** Answered a task, began a journey, or acted on stuck work as a manager. */
    DECIDED,

    /** Changed people, roles or what the engine runs. */
    CHANGED,

    /** Read or verified the audit itself. */
    AUDIT_READ

}
