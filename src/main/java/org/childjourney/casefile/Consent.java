package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * One answer about consent. Being asked again makes a new one; the answer before stays.
 */
@Entity
@Table(name = "consent")
class Consent {

    /**
     * The manager of the multi-agency safeguarding hub, and everyone who ranks as high or
     * higher.
     */
    private static final Set<String> MAY_DISPENSE = Set.of("mash-manager", "team-manager", "service-manager",
            "head-of-service", "assistant-director", "director");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentGiver givenBy;

    private String giverName;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    @Enumerated(EnumType.STRING)
    private DispensedReason dispensedReason;

    private String dispensedBy;

    private String dispensedRole;

    private String lawfulBasis;

    private String note;

    private Instant recordedAt;

    private String recordedBy;

    private LocalDate revisitDue;

    private Instant revisitedAt;

    protected Consent() {
    }

    Consent(CaseReference child, NewConsent given, Instant at, String by) {
        this.caseReference = child.value();
        this.purpose = Wording.required("purpose", given.purpose(), "Please choose what consent is asked for.");
        this.status = Wording.required("status", given.status(), "Please say whether consent was given.");
        this.givenBy = given.givenBy();
        this.giverName = Wording.tidy("giverName", given.giverName(), 200);
        this.note = Wording.narrative("note", given.note());
        this.lawfulBasis = Wording.tidy("lawfulBasis", given.lawfulBasis(), 200);
        this.revisitDue = given.revisitDue();
        this.recordedAt = at;
        this.recordedBy = by;
        if (this.status == ConsentStatus.DISPENSED) {
            dispensed(given);
        }
        else {
            answered(given);
        }
    }

    private void dispensed(NewConsent given) {
        this.dispensedReason = Wording.required("dispensedReason", given.dispensedReason(),
                "Please choose why you go on without consent.");
        if (this.dispensedReason == DispensedReason.OTHER && this.note == null) {
            throw new Refused("note", "Please write down the other reason for going on without consent.");
        }
        this.dispensedBy = Wording.required("dispensedBy", given.dispensedBy(), 64,
                "Please record which manager decided to go on without consent.");
        if (given.dispensedRole() == null || !MAY_DISPENSE.contains(given.dispensedRole())) {
            throw new Refused("dispensedBy", "Only a manager of the safeguarding hub, a team manager or someone more "
                    + "senior can decide to go on without consent. Please ask one of them.");
        }
        this.dispensedRole = given.dispensedRole();
        if (this.lawfulBasis == null) {
            throw new Refused("lawfulBasis",
                    "Please record the lawful basis (UK GDPR articles 6 and 9) on which information is shared.");
        }
    }

    private void answered(NewConsent given) {
        if (given.dispensedReason() != null || given.dispensedBy() != null) {
            throw new Refused("dispensedReason",
                    "A reason to go on without consent is recorded only when a manager dispenses with it.");
        }
        if (this.status != ConsentStatus.NOT_SOUGHT) {
            Wording.required("givenBy", this.givenBy, "Please say who was asked for consent.");
        }
        else if (this.note == null) {
            throw new Refused("note", "Please write down why nobody was asked for consent.");
        }
    }

    String line() {
        String about = " for " + this.purpose.words();
        String who = (this.givenBy != null) ? " by " + this.givenBy.words() : "";
        return switch (this.status) {
            case GIVEN -> "Consent" + about + " was given" + who + ".";
            case REFUSED -> "Consent" + about + " was refused" + who + ".";
            case WITHDRAWN -> "Consent" + about + " was withdrawn" + who + ".";
            case NOT_SOUGHT -> "Consent" + about + " was not sought.";
            case DISPENSED ->
                "A manager decided to go on without consent" + about + ": " + this.dispensedReason.words() + ".";
        };
    }

    void revisited(Instant at) {
        this.revisitedAt = at;
    }

    ConsentDetails details() {
        return new ConsentDetails(this.id, CaseReference.of(this.caseReference),
                new NewConsent(this.purpose, this.status, this.givenBy, this.giverName, this.dispensedReason,
                        this.dispensedBy, this.dispensedRole, this.lawfulBasis, this.note, this.revisitDue),
                this.recordedAt, this.recordedBy, this.revisitedAt);
    }

}
