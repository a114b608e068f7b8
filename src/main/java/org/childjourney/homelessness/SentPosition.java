package org.childjourney.homelessness;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What children's services told a district about section 20, in words for housing. */
@Entity
@Table(name = "section20_position")
class SentPosition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section20_position_seq")
    @SequenceGenerator(name = "section20_position_seq", sequenceName = "section20_position_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private long jointAssessmentId;

    private String district;

    @Enumerated(EnumType.STRING)
    private HousingPosition position;

    @Enumerated(EnumType.STRING)
    private Side accommodates;

    private String words;

    private Instant sentAt;

    private String sentBy;

    protected SentPosition() {
    }

    SentPosition(JointAssessment joint, PositionSent sent, Instant at, String by) {
        this.caseReference = joint.child().value();
        this.jointAssessmentId = joint.id();
        this.district = joint.district();
        this.position = sent.position();
        this.accommodates = sent.accommodates();
        this.words = sent.words();
        this.sentAt = at;
        this.sentBy = by;
    }

    String district() {
        return this.district;
    }

    PositionSent sent() {
        return new PositionSent(this.position, this.accommodates, this.words);
    }

    Instant sentAt() {
        return this.sentAt;
    }

}
