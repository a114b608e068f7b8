package org.childjourney.lookedafter;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** One episode of care as it was recorded. */
@Entity
@Table(name = "care_episode")
class CareEpisodeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_episode_seq")
    @SequenceGenerator(name = "care_episode_seq", sequenceName = "care_episode_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id")
    private CarePeriod period;

    private LocalDate beganOn;

    private LocalDate ceasedOn;

    private String legalStatus;

    @Embedded
    private Placement placement;

    private LocalDate placementFrom;

    private String reasonNewEpisode;

    private String reasonCeased;

    private String reasonPlacementChange;

    private Instant recordedAt;

    private String recordedBy;

    protected CareEpisodeRecord() {
    }

    CareEpisodeRecord(CarePeriod period, LocalDate from, String legalStatus, Placement placement,
            LocalDate placementFrom, ReasonNewEpisode why, String reasonPlacementChange, Instant at, String by) {
        this.period = period;
        this.beganOn = from;
        this.legalStatus = legalStatus;
        this.placement = placement;
        this.placementFrom = placementFrom;
        this.reasonNewEpisode = why.code();
        this.reasonPlacementChange = reasonPlacementChange;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void cease(LocalDate on, String reason) {
        this.ceasedOn = on;
        this.reasonCeased = reason;
    }

    /** What was not known of the placement when the episode began. */
    void inPlacement(Placement known) {
        this.placement = known;
    }

    LocalDate from() {
        return this.beganOn;
    }

    String legalStatus() {
        return this.legalStatus;
    }

    Placement placement() {
        return this.placement;
    }

    LocalDate placementFrom() {
        return this.placementFrom;
    }

    /**
     * Why the placement changed, null where it did not. An allegation against a carer is
     * known to few, so it is not told to whoever reads the record.
     */
    String reasonPlacementChange() {
        return this.reasonPlacementChange;
    }

    boolean shortBreaks() {
        return CareEpisode.isShortBreaks(this.legalStatus);
    }

    CareEpisode details(CaseReference child) {
        return new CareEpisode(child, this.period.id(), this.beganOn, this.ceasedOn, this.legalStatus,
                this.placement.type(), this.placement.provider(), this.placement.address(), this.placement.ofstedUrn(),
                this.placement.unregistered(), this.placementFrom, this.reasonNewEpisode, this.reasonCeased);
    }

}
