package org.childjourney.lifeevents;

import java.time.Clock;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hand-overs to journeys that are not built yet, which a team manager takes forward
 * outside this system.
 */
@Service
@Transactional
public class HandOvers {

    private final EntityManager entities;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    HandOvers(EntityManager entities, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.entities = entities;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records that somebody has taken over.
     * @param message the message of the journey that is not built yet
     * @throws org.childjourney.casefile.Refused if the day lies in the future
     */
    public void takenForward(CaseReference child, String message, TakenForward taken) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var journey = WaitingJourney.of(message);
        Days.notInFuture("takenForwardOn", taken.takenForwardOn(), WorkingCalendar.dateOf(now));
        this.entities.persist(new HandedOver(child, message, taken, now, by));
        this.chronology.add(child, now, by, "%s: taken forward on %s by %s. %s".formatted(journey.words(),
                Days.said(taken.takenForwardOn()), taken.takenOverBy(), taken.whatWasDone()));
    }

}
