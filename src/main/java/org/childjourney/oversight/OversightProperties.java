package org.childjourney.oversight;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on work counts as stuck, where no limit of the law says it, and how often it
 * is counted.
 *
 * @param unclaimedWorkingDays a task that nobody has taken for more working days than
 * that
 * @param dueWithinWorkingDays limits that pass within so many working days
 * @param countedFor for how long a count stands until it is counted anew
 * @param usualWait how long news usually take, by the step that waits for them
 * @param usualWaitElsewhere the same for every other step
 */
@ConfigurationProperties("childjourney.oversight")
record OversightProperties(@DefaultValue("2") int unclaimedWorkingDays, @DefaultValue("5") int dueWithinWorkingDays,
        @DefaultValue("30s") Duration countedFor, @DefaultValue Map<String, Duration> usualWait,
        @DefaultValue("28d") Duration usualWaitElsewhere) {

    Duration usual(String step) {
        return this.usualWait.getOrDefault(step, this.usualWaitElsewhere);
    }

}
