package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One line of a child's chronology; once written it never changes. */
@Entity
@Immutable
@Table(name = "chronology_line")
class ChronologyLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chronology_line_seq")
    @SequenceGenerator(name = "chronology_line_seq", sequenceName = "chronology_line_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private Instant happenedAt;

    private Instant recordedAt;

    private String recordedBy;

    private String kind;

    private String sentence;

    protected ChronologyLine() {
    }

    ChronologyLine(CaseReference child, Instant happenedAt, Instant recordedAt, String by, String sentence,
            String kind) {
        this.caseReference = child.value();
        this.happenedAt = happenedAt;
        this.recordedAt = recordedAt;
        this.recordedBy = by;
        this.sentence = sentence;
        this.kind = kind;
    }

    ChronologyEntry entry() {
        return new ChronologyEntry(CaseReference.of(this.caseReference), this.happenedAt, this.recordedAt,
                this.recordedBy, this.kind, this.sentence);
    }

}
