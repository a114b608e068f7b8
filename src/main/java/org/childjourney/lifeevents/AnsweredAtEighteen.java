package org.childjourney.lifeevents;

import java.time.LocalDate;

/** A form that asks a young person who has turned 18 what comes next. */
public interface AnsweredAtEighteen {

    String youngPersonsView();

    Boolean referralMade();

    CareActSection careActSection();

    LocalDate referredOn();

    String acceptedBy();

    String whyNotNeeded();

    String destination();

    String unfinishedWork();

    /** What the answers say. */
    default SupportAfter18 toSupport() {
        return new SupportAfter18(youngPersonsView(), referralMade(), careActSection(), referredOn(), acceptedBy(),
                whyNotNeeded(), destination(), unfinishedWork());
    }

}
