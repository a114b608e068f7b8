package org.childjourney.missing;

import java.time.Clock;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the search for a missing child ends when the life of the child ends it. */
@Component
class MissingEnding implements JourneyEnding {

    private final MissingEpisodeRepository episodes;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    MissingEnding(MissingEpisodeRepository episodes, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.episodes = episodes;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public String journey() {
        return "record-missing-episode";
    }

    @Override
    @Transactional
    public void end(CaseReference child, EndingCause cause) {
        this.episodes.findByAwayFor(child.value()).ifPresent((away) -> {
            away.closeAway(cause.words());
            this.chronology.add(child, this.clock.instant(), this.signedIn.userId(),
                    "The missing episode was closed, %s.".formatted(cause.words()));
        });
    }

}
