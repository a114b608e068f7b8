package org.childjourney.preproceedings;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An agreed assessment of somebody in the family, as it stands. */
@Entity
@Table(name = "plo_assessment")
class AgreedAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_assessment_seq")
    @SequenceGenerator(name = "plo_assessment_seq", sequenceName = "plo_assessment_seq", allocationSize = 1)
    private Long id;

    private long familyId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    @Column(name = "about_whom")
    private String about;

    private String expert;

    private LocalDate instructedOn;

    private LocalDate expectedOn;

    private LocalDate receivedOn;

    private String finding;

    protected AgreedAssessment() {
    }

    AgreedAssessment(long familyId, FollowedAssessment followed) {
        this.familyId = familyId;
        this.kind = followed.kind();
        this.about = followed.about();
        stands(followed);
    }

    boolean is(FollowedAssessment followed) {
        return this.kind == followed.kind() && this.about.equalsIgnoreCase(followed.about());
    }

    final void stands(FollowedAssessment followed) {
        this.expert = followed.expert();
        this.instructedOn = followed.instructedOn();
        this.expectedOn = followed.expectedOn();
        this.receivedOn = followed.receivedOn();
        this.finding = followed.finding();
    }

    AssessmentKind kind() {
        return this.kind;
    }

    String about() {
        return this.about;
    }

    String expert() {
        return this.expert;
    }

    LocalDate instructedOn() {
        return this.instructedOn;
    }

    LocalDate expectedOn() {
        return this.expectedOn;
    }

    LocalDate receivedOn() {
        return this.receivedOn;
    }

    String finding() {
        return this.finding;
    }

}
