package org.childjourney.childinneed.process;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinEndings;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lifeevents.SupportAfter18;
import org.springframework.stereotype.Component;

/** How a child in need plan ends when the life of the child ends it. */
@Component
class ChildInNeedEnds implements JourneyEnding {

    private final CinEndings endings;

    ChildInNeedEnds(CinEndings endings) {
        this.endings = endings;
    }

    @Override
    public String journey() {
        return CinEndings.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.endings.end(child, cause);
    }

    @Override
    public void endAtEighteen(CaseReference child, SupportAfter18 support) {
        this.endings.endAtEighteen(child, support);
    }

    @Override
    public Optional<Class<? extends Record>> askedAtEighteen() {
        return Optional.of(AgreePlanAfter18.class);
    }

}
