package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.documents.Delivery;
import org.childjourney.preproceedings.DeliveredLetter;
import org.childjourney.preproceedings.DeliveryOutcome;

record DeliverParentsLetters(List<@Valid Delivered> deliveries, @AssertTrue boolean confirmed) {

    List<DeliveredLetter> toDeliveries() {
        return Needed.listOf(this.deliveries).stream().map(Delivered::toDelivery).toList();
    }

    record Delivered(@NotNull Integer letter, @NotNull DeliveryOutcome outcome, @NotNull LocalDate on,
            @NotNull Delivery.How how, @NotBlank @Size(max = 1000) String note) {

        DeliveredLetter toDelivery() {
            return new DeliveredLetter(this.letter, this.outcome, this.on, this.how, this.note);
        }

    }

}
