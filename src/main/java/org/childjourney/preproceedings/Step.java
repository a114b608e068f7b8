package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;

/**
 * One step of a person in a child's matter.
 *
 * @param child whose matter
 * @param matter the open matter
 * @param now when
 * @param today the day in England
 * @param by user id of who acts
 */
record Step(CaseReference child, Matter matter, Instant now, LocalDate today, String by) {
}
