package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * What happened on Day 1 and Day 2 in court, recorded once for all brothers and sisters.
 *
 * @param servedOn when the application was served
 * @param judge to whom it was allocated
 * @param guardian who was appointed for the children, null while nobody is
 * @param guardianAppointedOn when
 * @param nextHearing what the next hearing is for
 * @param nextHearingOn when it is
 */
public record Directions(LocalDate servedOn, String judge, String guardian, LocalDate guardianAppointedOn,
        HearingKind nextHearing, LocalDate nextHearingOn) {
}
