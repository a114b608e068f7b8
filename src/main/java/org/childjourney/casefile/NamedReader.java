package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person who may open a restricted record. */
@Entity
@Table(name = "named_reader")
class NamedReader {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_reader_seq")
    @SequenceGenerator(name = "named_reader_seq", sequenceName = "named_reader_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String userId;

    private String namedBy;

    private Instant namedAt;

    protected NamedReader() {
    }

    NamedReader(CaseReference child, String userId, String namedBy, Instant namedAt) {
        this.caseReference = child.value();
        this.userId = userId;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    String userId() {
        return this.userId;
    }

}
