package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * That the record and the agreement of the first meeting went out.
 *
 * @param sentOn when
 * @param sentTo to whom: parents and their solicitors
 * @param childToldHow how the child was told, and whether an older child has the plan
 */
public record SentMinutes(LocalDate sentOn, String sentTo, String childToldHow) {
}
