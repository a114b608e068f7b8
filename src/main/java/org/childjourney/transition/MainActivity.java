package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** What a care leaver does for a time, as the annual return names it. */
@Entity
@Table(name = "main_activity")
class MainActivity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "main_activity_seq")
    @SequenceGenerator(name = "main_activity_seq", sequenceName = "main_activity_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String code;

    private LocalDate since;

    private LocalDate endsOn;

    private LocalDate until;

    private LocalDate recordedOn;

    protected MainActivity() {
    }

    MainActivity(CaseReference child, String code, LocalDate since, LocalDate endsOn, LocalDate recordedOn) {
        this.caseReference = child.value();
        this.code = code;
        this.since = since;
        this.endsOn = endsOn;
        this.recordedOn = recordedOn;
    }

    void over(LocalDate on) {
        this.until = on;
    }

    void endsOn(LocalDate on) {
        this.endsOn = on;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    String code() {
        return this.code;
    }

    LocalDate since() {
        return this.since;
    }

    LocalDate endsOn() {
        return this.endsOn;
    }

    LocalDate until() {
        return this.until;
    }

    LocalDate recordedOn() {
        return this.recordedOn;
    }

    Long id() {
        return this.id;
    }

}
