package org.childjourney.protection;

import java.time.Instant;

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
 * A power used, or an order made, to protect a child at once, from its start to its end.
 */
@Entity
@Table(name = "protective_action")
class ProtectiveAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protective_action_seq")
    @SequenceGenerator(name = "protective_action_seq", sequenceName = "protective_action_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private ActionType action;

    private Instant startsAt;

    private Instant policeProtectionFrom;

    private Instant endsAt;

    private String court;

    private String reference;

    private String conditions;

    private String exclusion;

    private boolean extended;

    private Instant endedAt;

    private String endedHow;

    private Instant recordedAt;

    private String recordedBy;

    @Version
    private Long version;

    protected ProtectiveAction() {
    }

    ProtectiveAction(CaseReference child, ActionType action, Instant startsAt, Instant policeProtectionFrom,
            Instant endsAt, String court, String reference, Instant at, String by) {
        this.caseReference = child.value();
        this.action = action;
        this.startsAt = startsAt;
        this.policeProtectionFrom = policeProtectionFrom;
        this.endsAt = endsAt;
        this.court = court;
        this.reference = reference;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void under(String itsConditions, String whomItExcludes) {
        this.conditions = itsConditions;
        this.exclusion = whomItExcludes;
    }

    void extend(Instant newEnd) {
        this.endsAt = newEnd;
        this.extended = true;
    }

    void end(Instant at, String how) {
        this.endedAt = at;
        this.endedHow = how;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    ActionType action() {
        return this.action;
    }

    Instant startsAt() {
        return this.startsAt;
    }

    Instant endsAt() {
        return this.endsAt;
    }

    String court() {
        return this.court;
    }

    String reference() {
        return this.reference;
    }

    String conditions() {
        return this.conditions;
    }

    String exclusion() {
        return this.exclusion;
    }

    boolean extended() {
        return this.extended;
    }

    Instant endedAt() {
        return this.endedAt;
    }

    String endedHow() {
        return this.endedHow;
    }

}
