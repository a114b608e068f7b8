package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * A child was accommodated under section 20 of the Children Act 1989 in the course of
 * other work, and is looked after from that day; published in the transaction that
 * records it.
 *
 * @param child the child
 * @param on the first night
 * @param placementType code of the looked-after return
 * @param place with whom and where, in words
 * @param reason why, in a sentence
 */
public record AccommodatedAtOnce(CaseReference child, LocalDate on, String placementType, String place, String reason) {
}
