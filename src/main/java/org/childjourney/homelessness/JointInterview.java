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
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * One interview, which social worker and housing officer hold together and each confirm.
 */
@Entity
@Table(name = "joint_interview")
class JointInterview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_interview_seq")
    @SequenceGenerator(name = "joint_interview_seq", sequenceName = "joint_interview_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private long jointAssessmentId;

    private int round;

    private String district;

    private Instant heldAt;

    private String socialWorker;

    private Instant countyConfirmedAt;

    private String housingOfficer;

    private Instant districtConfirmedAt;

    @Enumerated(EnumType.STRING)
    private InterviewFinding found;

    private String forHousing;

    protected JointInterview() {
    }

    JointInterview(JointAssessment joint, Instant heldAt) {
        this.caseReference = joint.child().value();
        this.jointAssessmentId = joint.id();
        this.round = joint.round();
        this.district = joint.district();
        this.heldAt = heldAt;
    }

    void requireSame(Instant named) {
        if (!named.equals(this.heldAt)) {
            throw new Refused("heldAt",
                    ("Your colleague of the other authority has confirmed the interview of %s. It is one interview: "
                            + "agree on the time, and enter the same.")
                        .formatted(Days.said(this.heldAt)));
        }
    }

    void confirmedByCounty(String worker, InterviewFinding finding, Instant at) {
        this.socialWorker = worker;
        this.found = finding;
        this.countyConfirmedAt = at;
    }

    void confirmedByDistrict(String officer, String housing, Instant at) {
        this.housingOfficer = officer;
        this.forHousing = housing;
        this.districtConfirmedAt = at;
    }

    boolean confirmedByBoth() {
        return this.countyConfirmedAt != null && this.districtConfirmedAt != null;
    }

    int round() {
        return this.round;
    }

    long jointAssessmentId() {
        return this.jointAssessmentId;
    }

    String district() {
        return this.district;
    }

    Instant heldAt() {
        return this.heldAt;
    }

    InterviewFinding found() {
        return this.found;
    }

    String socialWorker() {
        return this.socialWorker;
    }

    String housingOfficer() {
        return this.housingOfficer;
    }

    String forHousing() {
        return this.forHousing;
    }

}
