package org.childjourney.referral;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One rating of a referral's urgency; a change of rating is a further one. */
@Entity
@Immutable
@Table(name = "urgency_rating")
class UrgencyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "urgency_rating_seq")
    @SequenceGenerator(name = "urgency_rating_seq", sequenceName = "urgency_rating_seq", allocationSize = 1)
    private Long id;

    private long referralId;

    @Enumerated(EnumType.STRING)
    private UrgencyRating rating;

    private String rationale;

    private Instant ratedAt;

    private String ratedBy;

    protected UrgencyRecord() {
    }

    UrgencyRecord(Referral referral, UrgencyRating rating, String rationale, Instant at, String by) {
        this.referralId = referral.id();
        this.rating = rating;
        this.rationale = rationale;
        this.ratedAt = at;
        this.ratedBy = by;
    }

    UrgencyRating rating() {
        return this.rating;
    }

    String rationale() {
        return this.rationale;
    }

    Instant ratedAt() {
        return this.ratedAt;
    }

    String ratedBy() {
        return this.ratedBy;
    }

}
