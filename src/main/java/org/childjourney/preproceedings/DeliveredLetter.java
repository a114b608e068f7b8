package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.documents.Delivery;

/**
 * What became of taking one letter to a parent.
 *
 * @param number which letter, as the record numbers it
 * @param outcome what became of it
 * @param on when
 * @param how how it was taken
 * @param note what was explained, or what is done now
 */
public record DeliveredLetter(int number, DeliveryOutcome outcome, LocalDate on, Delivery.How how, String note) {
}
