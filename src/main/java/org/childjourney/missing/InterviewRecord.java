package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An interview as it was recorded. */
@Entity
@Table(name = "return_interview")
class InterviewRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_interview_seq")
    @SequenceGenerator(name = "return_interview_seq", sequenceName = "return_interview_seq", allocationSize = 1)
    private Long id;

    private long episodeId;

    @Embedded
    private Interview interview;

    private Instant recordedAt;

    private String recordedBy;

    protected InterviewRecord() {
    }

    InterviewRecord(MissingEpisode episode, Interview interview, Instant at, String by) {
        this.episodeId = episode.id();
        this.interview = interview;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Interview interview() {
        return this.interview;
    }

}
