package org.childjourney.homelessness;

import java.time.Instant;

/**
 * A night that a young person has to spend somewhere unsuitable.
 *
 * @param kind what kind of place
 * @param address where
 * @param since from when
 * @param arrangedBy who arranged it
 * @param whyNothingElse why there was nothing else, and where was asked
 * @param watchedOverBy who looks after the young person there
 */
public record UnsuitableNight(PlaceKind kind, String address, Instant since, Side arrangedBy, String whyNothingElse,
        String watchedOverBy) {

}
