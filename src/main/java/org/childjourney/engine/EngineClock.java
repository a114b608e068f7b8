package org.childjourney.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The application's clock: it shows what the engine's clock shows, in the time of the
 * county; or, for work that is entered afterwards, the {@link EarlierTime} of it.
 */
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return this.zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EngineClock(zone);
    }

    @Override
    public Instant instant() {
        var earlier = EarlierTime.current();
        return (earlier != null) ? earlier : ClockUtil.getCurrentTime().toInstant();
    }

}
