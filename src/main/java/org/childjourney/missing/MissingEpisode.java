package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/** One time that a child was missing, from being missed to the interview afterwards. */
@Entity
@Table(name = "missing_episode")
class MissingEpisode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "missing_episode_seq")
    @SequenceGenerator(name = "missing_episode_seq", sequenceName = "missing_episode_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while away, so that nobody is missing twice at one time. */
    private String awayFor;

    @Embedded
    private Disappearance disappearance;

    private Instant recordedAt;

    private String recordedBy;

    @Embedded
    private ComingBack comingBack;

    private String closedBecause;

    private Instant interviewAskedAt;

    private Instant interviewEndedAt;

    @Enumerated(EnumType.STRING)
    private InterviewRoute interviewResult;

    @Version
    private Long version;

    protected MissingEpisode() {
    }

    MissingEpisode(CaseReference child, Disappearance disappearance, Instant at, String by) {
        this.caseReference = child.value();
        this.awayFor = child.value();
        this.disappearance = disappearance;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void returned(ComingBack back) {
        if (back.returnedAt().isBefore(this.disappearance.missingFrom())) {
            throw new Refused("returnedAt",
                    "The child was missing from %s. The return comes after that: check date and time."
                        .formatted(Days.said(this.disappearance.missingFrom())));
        }
        this.comingBack = back;
        this.awayFor = null;
    }

    void closeAway(String because) {
        this.awayFor = null;
        this.closedBecause = because;
    }

    /** Whether this call is the one that asks for the interview. */
    boolean askForInterview(Instant at) {
        if (this.interviewAskedAt != null) {
            return false;
        }
        this.interviewAskedAt = at;
        return true;
    }

    void interview(InterviewRoute result, Instant at) {
        this.interviewResult = result;
        if (result != InterviewRoute.ACCEPTED && result != InterviewRoute.POSTPONED) {
            this.interviewEndedAt = at;
        }
    }

    void closeInterview(Instant at, String because) {
        this.interviewEndedAt = at;
        this.closedBecause = because;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    boolean away() {
        return this.awayFor != null;
    }

    Disappearance disappearance() {
        return this.disappearance;
    }

    ComingBack comingBack() {
        return this.comingBack;
    }

    InterviewRoute interviewResult() {
        return this.interviewResult;
    }

    String closedBecause() {
        return this.closedBecause;
    }

}
