package org.childjourney.lifeevents;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * How somebody took a child's case forward where the receiving journey is not built yet.
 *
 * @param takenForwardOn when
 * @param takenOverBy who has taken over
 * @param whatWasDone what was done
 * @param childInformed what the child and family were told
 * @param recordedElsewhere where it is recorded, may be null
 */
@Embeddable
public record TakenForward(LocalDate takenForwardOn, String takenOverBy, String whatWasDone, String childInformed,
        String recordedElsewhere) {
}
