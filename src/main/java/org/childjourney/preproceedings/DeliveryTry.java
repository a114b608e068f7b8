package org.childjourney.preproceedings;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.documents.Delivery;

/**
 * One line of the service log: a try to take a letter to a parent.
 *
 * @param triedOn when
 * @param how how
 * @param outcome what became of it
 * @param note what was explained, or what is done now
 */
@Embeddable
record DeliveryTry(LocalDate triedOn, @Enumerated(EnumType.STRING) Delivery.How how,
        @Enumerated(EnumType.STRING) DeliveryOutcome outcome, String note) {

    static DeliveryTry of(DeliveredLetter delivered) {
        return new DeliveryTry(delivered.on(), delivered.how(), delivered.outcome(), delivered.note());
    }

}
