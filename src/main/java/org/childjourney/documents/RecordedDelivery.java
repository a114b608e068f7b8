package org.childjourney.documents;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What became of giving a document to somebody, and who recorded it. */
@Embeddable
class RecordedDelivery {

    @Enumerated(EnumType.STRING)
    private Delivery.Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Delivery.How how;

    private LocalDate happenedOn;

    private String note;

    private Instant recordedAt;

    private String recordedBy;

    protected RecordedDelivery() {
    }

    RecordedDelivery(Delivery delivery, Instant at, String by) {
        this.outcome = delivery.outcome();
        this.how = delivery.how();
        this.happenedOn = delivery.on();
        this.note = delivery.note();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Delivery delivery() {
        return new Delivery(this.outcome, this.how, this.happenedOn, this.note);
    }

}
