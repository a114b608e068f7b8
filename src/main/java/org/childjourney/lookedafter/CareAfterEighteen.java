package org.childjourney.lookedafter;

/** How the journey ends at 18. */
public enum CareAfterEighteen {

    /** The young person stays in a children's home under section 20(5). */
    STAYS,
    /** Care has ended, and adult services were asked. */
    REFERRED,
    /** Care has ended, and no adult services are needed. */
    NOT_NEEDED

}
