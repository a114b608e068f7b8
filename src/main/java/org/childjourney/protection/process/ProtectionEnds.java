package org.childjourney.protection.process;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneyEnding;
import org.childjourney.lifeevents.SupportAfter18;
import org.childjourney.protection.ProtectionEnding;
import org.springframework.stereotype.Component;

/** How child protection ends when the life of the child ends it. */
@Component
class ProtectionEnds implements JourneyEnding {

    private final ProtectionEnding ending;

    ProtectionEnds(ProtectionEnding ending) {
        this.ending = ending;
    }

    @Override
    public String journey() {
        return ProtectionEnding.JOURNEY;
    }

    @Override
    public void end(CaseReference child, EndingCause cause) {
        this.ending.end(child, cause);
    }

    @Override
    public void endAtEighteen(CaseReference child, SupportAfter18 agreed) {
        this.ending.endAtEighteen(child, agreed);
    }

    @Override
    public Optional<Class<? extends Record>> askedAtEighteen() {
        return Optional.of(AgreeSafeguardingAfter18.class);
    }

}
