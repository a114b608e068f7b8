package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/** Where a care leaver lives for a time. */
@Entity
@Table(name = "care_leaver_home")
class CareLeaverHome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_leaver_home_seq")
    @SequenceGenerator(name = "care_leaver_home_seq", sequenceName = "care_leaver_home_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String code;

    private LocalDate since;

    private LocalDate until;

    private boolean councilProvides;

    private boolean suitable;

    private String whyUnsuitable;

    private LocalDate unsuitableOn;

    private LocalDate suitableAgainOn;

    private LocalDate movePlannedOn;

    protected CareLeaverHome() {
    }

    CareLeaverHome(CaseReference child, String code, LocalDate since, boolean councilProvides) {
        this.caseReference = child.value();
        this.code = code;
        this.since = since;
        this.councilProvides = councilProvides;
        this.suitable = true;
    }

    void judged(boolean isSuitable, String why, LocalDate on) {
        if (!isSuitable && this.suitable) {
            this.unsuitableOn = on;
            this.suitableAgainOn = null;
        }
        if (isSuitable && !this.suitable) {
            this.suitableAgainOn = on;
        }
        this.suitable = isSuitable;
        this.whyUnsuitable = isSuitable ? null : why;
    }

    void movePlanned(LocalDate on) {
        this.movePlannedOn = on;
    }

    void left(LocalDate on) {
        this.until = on;
    }

    String code() {
        return this.code;
    }

    LocalDate since() {
        return this.since;
    }

    LocalDate until() {
        return this.until;
    }

    boolean councilProvides() {
        return this.councilProvides;
    }

    boolean suitable() {
        return this.suitable;
    }

    String whyUnsuitable() {
        return this.whyUnsuitable;
    }

    LocalDate unsuitableOn() {
        return this.unsuitableOn;
    }

    LocalDate movePlannedOn() {
        return this.movePlannedOn;
    }

    Long id() {
        return this.id;
    }

}
