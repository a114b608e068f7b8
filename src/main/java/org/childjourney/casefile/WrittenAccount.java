package org.childjourney.casefile;

import java.time.Instant;

import jakarta.persistence.MappedSuperclass;

/**
 * What a person wrote at one step, whole and unchanged. Each piece of work keeps its own.
 */
@MappedSuperclass
public abstract class WrittenAccount {

    private String caseReference;

    private String step;

    private String account;

    private Instant writtenAt;

    private String writtenBy;

    protected WrittenAccount() {
    }

    protected WrittenAccount(CaseReference child, String step, String account, Instant at, String by) {
        this.caseReference = child.value();
        this.step = step;
        this.account = account;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    /** The step's key, as in its model. */
    public String step() {
        return this.step;
    }

    /** When it was written. */
    public Instant writtenAt() {
        return this.writtenAt;
    }

    /** Who wrote it. */
    public String writtenBy() {
        return this.writtenBy;
    }

    String account() {
        return this.account;
    }

}
