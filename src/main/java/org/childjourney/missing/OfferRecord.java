package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The offer of an interview as it was recorded. */
@Entity
@Table(name = "return_interview_offer")
class OfferRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_interview_offer_seq")
    @SequenceGenerator(name = "return_interview_offer_seq", sequenceName = "return_interview_offer_seq",
            allocationSize = 1)
    private Long id;

    private long episodeId;

    @Embedded
    private Offer offer;

    private Instant recordedAt;

    private String recordedBy;

    protected OfferRecord() {
    }

    OfferRecord(MissingEpisode episode, Offer offer, Instant at, String by) {
        this.episodeId = episode.id();
        this.offer = offer;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Offer offer() {
        return this.offer;
    }

}
