package org.childjourney.privatefostering.process;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.privatefostering.PrivateFosteringEnding;
import org.springframework.stereotype.Component;

/** How private fostering ends when the life of the child ends it. */
@Component
class PrivateFosteringEnds implements JourneyEnding {

    private final PrivateFosteringEnding ending;

    PrivateFosteringEnds(PrivateFosteringEnding ending) {
        this.ending = ending;
    }

    @Override
    public String journey() {
        return PrivateFosteringEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.ending.end(child, cause);
    }

    @Override
    public Optional<Class<? extends Record>> askedAtEighteen() {
        return Optional.of(AgreeSupportAfter18.class);
    }

}
