package org.childjourney.privatefostering;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/** One private fostering arrangement of a child, from its notification to its end. */
@Entity
@Table(name = "private_fostering_arrangement")
class Arrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "private_fostering_arrangement_seq")
    @SequenceGenerator(name = "private_fostering_arrangement_seq", sequenceName = "private_fostering_arrangement_seq",
            allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the arrangement goes on, so that there is never a second one. */
    private String openFor;

    private Instant notifiedAt;

    @Embedded
    private Acceptance acceptance;

    private Boolean noticeLate;

    private String assessedBy;

    @Column(name = "sign_off")
    @Enumerated(EnumType.STRING)
    private SignOffDecision signOff;

    private LocalDate toEndOn;

    private Instant closedAt;

    private LocalDate endedOn;

    private String endedBecause;

    private String endedDestination;

    @Version
    private Long version;

    protected Arrangement() {
    }

    Arrangement(CaseReference child, Instant notifiedAt) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.notifiedAt = notifiedAt;
    }

    void accept(Acceptance taken, boolean late) {
        this.acceptance = taken;
        this.noticeLate = late;
    }

    void requireVisitable(Visit visit) {
        if (visit.visitedOn().isBefore(this.acceptance.awareOn())) {
            throw new Refused("visitedOn", "We became aware of the arrangement on %s. Check the day of the visit."
                .formatted(Days.said(this.acceptance.awareOn())));
        }
        Days.inOrder("endedOn", this.acceptance.startsOn(), visit.endedOn(),
                "The arrangement ended after it began. Check the day.");
    }

    /**
     * Whether that day lies in the first year, which runs from the day on which the
     * council became aware (SI 2005/1533 regulation 8).
     */
    boolean inFirstYear(LocalDate day) {
        return !Birthdays.hasAttained(this.acceptance.awareOn(), 1, day);
    }

    void assessedBy(String writer) {
        this.assessedBy = writer;
    }

    void requireAnotherPerson(String person) {
        if (person.equals(this.assessedBy)) {
            throw new Refused(null, "You wrote this assessment. Somebody else has to sign off the arrangement.");
        }
    }

    void signedOff(SignOff decided) {
        this.signOff = decided.decision();
        this.toEndOn = decided.endsOn();
    }

    void end(Instant at, LocalDate on, String because, String destination) {
        this.openFor = null;
        this.closedAt = at;
        this.endedOn = on;
        this.endedBecause = because;
        this.endedDestination = destination;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    Long id() {
        return this.id;
    }

    Instant notifiedAt() {
        return this.notifiedAt;
    }

    Acceptance acceptance() {
        return this.acceptance;
    }

    Boolean noticeLate() {
        return this.noticeLate;
    }

    SignOffDecision signOff() {
        return this.signOff;
    }

    LocalDate toEndOn() {
        return this.toEndOn;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    String endedBecause() {
        return this.endedBecause;
    }

}
