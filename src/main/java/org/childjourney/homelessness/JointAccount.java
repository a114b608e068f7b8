package org.childjourney.homelessness;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.WrittenAccount;
import org.hibernate.annotations.Immutable;

/** What a person wrote at a step of the joint work. */
@Entity
@Immutable
@Table(name = "homelessness_account")
class JointAccount extends WrittenAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homelessness_account_seq")
    @SequenceGenerator(name = "homelessness_account_seq", sequenceName = "homelessness_account_seq", allocationSize = 1)
    private Long id;

    private long jointAssessmentId;

    protected JointAccount() {
    }

    JointAccount(JointAssessment joint, String step, String account, Instant at, String by) {
        super(joint.child(), step, account, at, by);
        this.jointAssessmentId = joint.id();
    }

}
