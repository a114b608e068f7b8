package org.childjourney.deadlines;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a local authority changes in the catalogue of limits, under
 * {@code childjourney.limits}.
 *
 * @param clocks changed limits by clock id
 * @param switches the first day in force of a law, by switch id
 */
@ConfigurationProperties("childjourney.limits")
record LimitsProperties(Map<String, ChangedClock> clocks, Map<String, LocalDate> switches) {

    LimitsProperties {
        clocks = (clocks == null) ? Map.of() : Map.copyOf(clocks);
        switches = (switches == null) ? Map.of() : Map.copyOf(switches);
    }

    static LimitsProperties unchanged() {
        return new LimitsProperties(null, null);
    }

    /**
     * A changed clock.
     *
     * @param limit the new limit where the clock has one variant only
     * @param variants the new limit of each variant, by its code
     * @param signedOffBy who allowed a looser limit than best practice
     */
    record ChangedClock(String limit, Map<String, String> variants, String signedOffBy) {

        ChangedClock {
            variants = (variants == null) ? Map.of() : Map.copyOf(variants);
        }

    }

}
