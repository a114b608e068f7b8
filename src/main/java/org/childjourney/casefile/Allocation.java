package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

/** That a team, and a worker of it, is responsible for a child for some time. */
@Entity
@Table(name = "allocation")
class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allocation_seq")
    @SequenceGenerator(name = "allocation_seq", sequenceName = "allocation_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /**
     * Taken while the allocation holds, so that nobody else has the same role at the same
     * time.
     */
    @NaturalId(mutable = true)
    private String openFor;

    @Enumerated(EnumType.STRING)
    private AllocationRole role;

    private String teamId;

    private String workerId;

    private String reason;

    private String note;

    private Instant allocatedAt;

    private String allocatedBy;

    private Instant endedAt;

    protected Allocation() {
    }

    Allocation(CaseReference child, AllocationRole role, String teamId, String workerId, String reason, String note,
            Instant at, String by) {
        this.caseReference = child.value();
        this.openFor = key(child, role);
        this.role = role;
        this.teamId = teamId;
        this.workerId = workerId;
        this.reason = reason;
        this.note = Wording.narrative("note", note);
        this.allocatedAt = at;
        this.allocatedBy = by;
    }

    static String key(CaseReference child, AllocationRole role) {
        return child.value() + ":" + role;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    AllocationRole role() {
        return this.role;
    }

    String teamId() {
        return this.teamId;
    }

    String workerId() {
        return this.workerId;
    }

    void end(Instant at) {
        this.endedAt = at;
        this.openFor = null;
    }

    AllocationDetails details() {
        return new AllocationDetails(child(), this.role, this.teamId, this.workerId, this.reason, this.note,
                this.allocatedAt, this.allocatedBy, this.endedAt);
    }

}
