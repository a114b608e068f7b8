package org.childjourney.referral;

/** What the manager on call decides when the emergency duty team asks. */
public enum OnCallAnswer {

    /** Go on without consent. */
    GO_ON,

    /** Do not go on without consent. */
    DO_NOT

}
