package org.childjourney.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Component;

/**
 * One step of child protection: for which child, when, by whom, and what is kept of it.
 */
@Component("protectionSteps")
class Steps {

    private final ProtectionCases cases;

    private final Accounts accounts;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    Steps(ProtectionCases cases, Accounts accounts, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A step of the work that is open for the child.
     * @throws Refused if none is
     */
    Step of(CaseReference child) {
        return open(child).orElseThrow(() -> new Refused("caseReference",
                "%s is not on child protection. Check the reference.".formatted(child)));
    }

    /** The same, if the child is on child protection. */
    Optional<Step> open(CaseReference child) {
        return this.cases.findByOpenFor(child.value()).map((work) -> step(child, work));
    }

    /** A step for a child who need not be on child protection. */
    Step without(CaseReference child) {
        return step(child, null);
    }

    private Step step(CaseReference child, ProtectionCase work) {
        var now = this.clock.instant();
        return new Step(child, work, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    /**
     * One step.
     *
     * @param child the child
     * @param work the open work, null for a child who is not on child protection
     * @param now when
     * @param today the day of it in England
     * @param by user id of who does it
     */
    record Step(CaseReference child, ProtectionCase work, Instant now, LocalDate today, String by) {
    }

    /** Keeps what was written, and says in the chronology what happened. */
    void keep(Step step, Record said, String line) {
        keep(step, said);
        write(step, line);
    }

    void keep(Step step, Record said) {
        this.accounts.keep(step.child(), (step.work() != null) ? step.work().id() : null, said, step.now(), step.by());
    }

    void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), Sentences.end(line));
    }

    /** A line that a manager must not overlook. */
    void alert(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), Sentences.end(line), "ALERT");
    }

}
