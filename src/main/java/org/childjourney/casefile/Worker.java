package org.childjourney.casefile;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Someone who works with children and belongs to a team. */
@Entity
@Table(name = "worker")
class Worker {

    @Id
    private String userId;

    private String name;

    private String teamId;

    private boolean socialWorker;

    private LocalDate absentFrom;

    private LocalDate absentUntil;

    private String coveredBy;

    private LocalDate leftOn;

    @Version
    private Long version;

    protected Worker() {
    }

    Worker(String userId) {
        this.userId = Wording.required("worker", userId, 64, "Please give the worker's user name.");
    }

    void described(String name, String teamId, boolean socialWorker) {
        this.name = Wording.required("name", name, 200, "Please give the worker's name.");
        this.teamId = teamId;
        this.socialWorker = socialWorker;
    }

    String userId() {
        return this.userId;
    }

    String name() {
        return this.name;
    }

    String teamId() {
        return this.teamId;
    }

    boolean socialWorker() {
        return this.socialWorker;
    }

    String coveredBy() {
        return this.coveredBy;
    }

    boolean leftBy(LocalDate day) {
        return this.leftOn != null && !day.isBefore(this.leftOn);
    }

    boolean awayOn(LocalDate day) {
        return this.absentFrom != null && !day.isBefore(this.absentFrom)
                && (this.absentUntil == null || !day.isAfter(this.absentUntil));
    }

    boolean absenceOverBy(LocalDate day) {
        return this.absentUntil != null && day.isAfter(this.absentUntil);
    }

    boolean atWorkOn(LocalDate day) {
        return !leftBy(day) && !awayOn(day);
    }

    void away(LocalDate from, LocalDate until, String coveredBy) {
        Wording.required("absentFrom", from, "Please give the first day of absence.");
        if (until != null && until.isBefore(from)) {
            throw new Refused("absentUntil", "The last day of absence is before the first. Please check the dates.");
        }
        if (this.userId.equals(coveredBy)) {
            throw new Refused("coveredBy", "Please name someone else to cover for " + this.name + ".");
        }
        this.absentFrom = from;
        this.absentUntil = until;
        this.coveredBy = coveredBy;
    }

    void back() {
        this.absentFrom = null;
        this.absentUntil = null;
        this.coveredBy = null;
    }

    void left(LocalDate on) {
        this.leftOn = Wording.required("leftOn", on, "Please give the first day on which the worker is gone.");
    }

    void returned() {
        this.leftOn = null;
    }

    WorkerDetails details() {
        return new WorkerDetails(this.userId, this.name, this.teamId, this.socialWorker, this.absentFrom,
                this.absentUntil, this.coveredBy, this.leftOn);
    }

}
