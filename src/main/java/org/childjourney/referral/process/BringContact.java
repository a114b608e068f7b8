package org.childjourney.referral.process;

import java.util.Map;

import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Journeys;
import org.childjourney.referral.ContactJourneys;
import org.springframework.stereotype.Component;

/** Brings a contact to a child's journey by message. */
@Component
class BringContact implements ContactJourneys {

    private final Journeys journeys;

    BringContact(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void bring(CaseReference child, boolean openCase, boolean outOfHours) {
        this.journeys.begin(child, "contact-received", Map.of("openCase", openCase, "outOfHours", outOfHours));
    }

}
