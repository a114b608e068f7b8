package org.childjourney.lifeevents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends journeys that the life of the child ends. */
@Service
@Transactional
public class JourneysEnd {

    private final Map<String, JourneyEnding> endings;

    private final EntityManager entities;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    JourneysEnd(List<JourneyEnding> endings, EntityManager entities, Chronology chronology, SignedIn signedIn,
            Clock clock) {
        this.endings = endings.stream().collect(Collectors.toMap(JourneyEnding::journey, Function.identity()));
        this.entities = entities;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Ends this journey of the child for this cause. */
    public void end(String journey, CaseReference child, EndingCause cause) {
        ending(journey).end(child, cause);
    }

    /** The form in which this journey asks what comes after 18, if it does. */
    public Optional<Class<? extends Record>> askedAtEighteen(String journey) {
        return ending(journey).askedAtEighteen();
    }

    /**
     * Records what was agreed for the time after 18 and ends the journey.
     * @return whether adult services were asked
     * @throws org.childjourney.casefile.Refused if adult services were asked in the
     * future
     */
    public boolean endAtEighteen(String journey, CaseReference child, SupportAfter18 support) {
        var now = this.clock.instant();
        Days.notInFuture("referredOn", support.referredOn(), WorkingCalendar.dateOf(now));
        var by = this.signedIn.userId();
        this.entities.persist(new AgreedSupport(child, journey, support, now, by));
        var next = support.referralMade()
                ? "Adult services accepted %s (%s).".formatted(support.careActSection().words(), support.acceptedBy())
                : "No adult services are needed: " + support.whyNotNeeded();
        this.chronology.add(child, now, by,
                "What comes after 18 was agreed with the young person. %s Where they live from now on: %s"
                    .formatted(next, support.destination()));
        ending(journey).endAtEighteen(child, support);
        return support.referralMade();
    }

    private JourneyEnding ending(String journey) {
        var ending = this.endings.get(journey);
        if (ending == null) {
            throw new IllegalStateException("Nobody knows how " + journey + " ends");
        }
        return ending;
    }

}
