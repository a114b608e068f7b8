package org.childjourney.preproceedings.process;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.preproceedings.PreProceedingsEnding;
import org.springframework.stereotype.Component;

/** How pre-proceedings end when the life of the child ends them. */
@Component
class PreProceedingsEnds implements JourneyEnding {

    private final PreProceedingsEnding ending;

    PreProceedingsEnds(PreProceedingsEnding ending) {
        this.ending = ending;
    }

    @Override
    public String journey() {
        return PreProceedingsEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.ending.end(child, cause);
    }

    @Override
    public Optional<Class<? extends Record>> askedAtEighteen() {
        return Optional.of(AgreeSupportAt18FromGateway.class);
    }

}
