package org.childjourney.homelessness;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a person wrote at one step, whole and unchanged. */
@Entity(name = "HomelessnessAccount")
@Immutable
@Table(name = "homelessness_account")
class WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homelessness_account_seq")
    @SequenceGenerator(name = "homelessness_account_seq", sequenceName = "homelessness_account_seq",
            allocationSize = 50)
    private Long id;

    private long jointAssessmentId;

    private String caseReference;

    private String step;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected WrittenAccount() {
    }

    WrittenAccount(JointAssessment joint, String step, String account, Instant at, String by) {
        this.jointAssessmentId = joint.id();
        this.caseReference = joint.child().value();
        this.step = step;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    String step() {
        return this.step;
    }

    String account() {
        return this.account;
    }

    Instant writtenAt() {
        return this.writtenAt;
    }

    String writtenBy() {
        return this.writtenBy;
    }

}
