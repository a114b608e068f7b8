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
import org.childjourney.casefile.CaseReference;

/** That a young person asked for help: whom, when, and where they were. */
@Entity
@Table(name = "homeless_presentation")
class HomelessPresentation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homeless_presentation_seq")
    @SequenceGenerator(name = "homeless_presentation_seq", sequenceName = "homeless_presentation_seq",
            allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The joint work that took it up; null while it waits to be. */
    private Long jointAssessmentId;

    private Instant presentedAt;

    @Enumerated(EnumType.STRING)
    private PresentedTo presentedTo;

    private String district;

    private String contact;

    private String lastSettledAddress;

    @Enumerated(EnumType.STRING)
    private ReasonForLoss reasonForLoss;

    private String inTheirWords;

    @Enumerated(EnumType.STRING)
    private Tonight tonightAt;

    private Boolean safeTonight;

    @Enumerated(EnumType.STRING)
    private NewPresentationAnswer taken;

    private Instant recordedAt;

    private String recordedBy;

    protected HomelessPresentation() {
    }

    /** A presentation to a district's housing officer. */
    HomelessPresentation(CaseReference child, District district, RequestForHelp told, Instant at, String by) {
        this(child, district.presentedTo(), told, at, by);
        this.district = district.tenant();
    }

    /** A presentation to somebody who knows whom they asked and what they said. */
    HomelessPresentation(CaseReference child, PresentedTo presentedTo, RequestForHelp told, Instant at, String by) {
        this.caseReference = child.value();
        this.presentedAt = told.presentedAt();
        this.presentedTo = presentedTo;
        this.contact = told.contact();
        this.lastSettledAddress = told.lastSettledAddress();
        this.reasonForLoss = told.reasonForLoss();
        this.inTheirWords = told.inTheirWords();
        this.tonightAt = told.tonightAt();
        this.safeTonight = told.safeTonight();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** A presentation to the county, of which the rest is asked when it is accepted. */
    HomelessPresentation(CaseReference child, Instant presentedAt, Instant at, String by) {
        this.caseReference = child.value();
        this.presentedAt = presentedAt;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void takenUpIn(JointAssessment joint) {
        this.jointAssessmentId = joint.id();
    }

    void completed(Acceptance accepted) {
        this.presentedTo = accepted.presentedTo();
        this.contact = accepted.contact();
        this.lastSettledAddress = accepted.lastSettledAddress();
        this.reasonForLoss = accepted.reasonForLoss();
        this.tonightAt = accepted.tonightAt();
    }

    void taken(NewPresentationAnswer answer) {
        this.taken = answer;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    Long jointAssessmentId() {
        return this.jointAssessmentId;
    }

    Instant presentedAt() {
        return this.presentedAt;
    }

    PresentedTo presentedTo() {
        return this.presentedTo;
    }

    String district() {
        return this.district;
    }

    String contact() {
        return this.contact;
    }

    String lastSettledAddress() {
        return this.lastSettledAddress;
    }

    ReasonForLoss reasonForLoss() {
        return this.reasonForLoss;
    }

    Tonight tonightAt() {
        return this.tonightAt;
    }

    String inTheirWords() {
        return this.inTheirWords;
    }

}
