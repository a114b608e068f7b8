package org.childjourney.protection;

/** Whether the legal gateway is asked. */
public enum GatewayChoice {

    /** It is asked. */
    REQUEST,
    /** Not now. */
    NOT_NOW

}
