package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * A child who was known before birth was born; published in the transaction that records
 * it.
 *
 * @param child the child
 * @param on the day of birth
 */
public record ChildBorn(CaseReference child, LocalDate on) {
}
