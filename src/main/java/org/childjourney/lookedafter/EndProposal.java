package org.childjourney.lookedafter;

import java.time.LocalDate;

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

/**
 * A proposal that a child ceases to be looked after, until it is decided and has
 * happened.
 */
@Entity
@Table(name = "end_of_care_proposal")
class EndProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "end_of_care_proposal_seq")
    @SequenceGenerator(name = "end_of_care_proposal_seq", sequenceName = "end_of_care_proposal_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the proposal is open, so that there is never a second one. */
    private String openFor;

    private LocalDate proposedOn;

    private String proposedBy;

    private String reason;

    private String livesNow;

    @Enumerated(EnumType.STRING)
    private EndApprover approver;

    @Version
    private Long version;

    protected EndProposal() {
    }

    EndProposal(CaseReference child, LocalDate on, String by, ProposedEnd proposed, EndApprover approver) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.proposedOn = on;
        this.proposedBy = by;
        this.reason = proposed.reason();
        this.livesNow = proposed.livesNow();
        this.approver = approver;
    }

    void close() {
        this.openFor = null;
    }

    LocalDate proposedOn() {
        return this.proposedOn;
    }

    String proposedBy() {
        return this.proposedBy;
    }

    String reason() {
        return this.reason;
    }

    String livesNow() {
        return this.livesNow;
    }

    EndApprover approver() {
        return this.approver;
    }

}
