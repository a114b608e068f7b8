package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An offer that an employer or provider made. */
@Entity
@Table(name = "employer_offer")
class EmployerOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employer_offer_seq")
    @SequenceGenerator(name = "employer_offer_seq", sequenceName = "employer_offer_seq", allocationSize = 1)
    private Long id;

    private long timeId;

    private String employer;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    private boolean taken;

    private LocalDate madeOn;

    protected EmployerOffer() {
    }

    EmployerOffer(TimeWithoutWork time, OfferMade offer, LocalDate madeOn) {
        this.timeId = time.id();
        this.employer = offer.employer();
        this.kind = offer.kind();
        this.taken = offer.taken();
        this.madeOn = madeOn;
    }

    long timeId() {
        return this.timeId;
    }

    String employer() {
        return this.employer;
    }

    OfferKind kind() {
        return this.kind;
    }

    boolean taken() {
        return this.taken;
    }

    LocalDate madeOn() {
        return this.madeOn;
    }

    Long id() {
        return this.id;
    }

}
