package org.childjourney.homelessness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Component;

/** What every step of the joint work begins with, and how it is written down. */
@Component
class JointWork {

    private final JointAssessments assessments;

    private final Accounts accounts;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    JointWork(JointAssessments assessments, Accounts accounts, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.assessments = assessments;
        this.accounts = accounts;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Somebody's step in the joint work that goes on for this young person.
     * @throws Refused if none goes on
     */
    Step of(CaseReference child) {
        return with(child, open(child).orElseThrow(() -> new Refused("caseReference",
                "No joint work is open for %s. Check the reference.".formatted(child))));
    }

    Step with(CaseReference child, JointAssessment joint) {
        var now = this.clock.instant();
        return new Step(child, joint, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    Optional<JointAssessment> open(CaseReference child) {
        return this.assessments.findByOpenFor(child.value());
    }

    /** The latest joint work for this young person, whether it goes on or not. */
    JointAssessment latestOf(CaseReference child) {
        return this.assessments.findByCaseReferenceOrderByIdDesc(child.value()).get(0);
    }

    /** Keeps what was written at a step and tells it in one sentence. */
    void record(Step at, String step, Record account, String sentence) {
        this.accounts.keep(at, step, account);
        tell(at, sentence);
    }

    /** What was written last at a step of this joint work. */
    <T extends Record> Optional<T> latest(JointAssessment joint, String step, Class<T> type) {
        return this.accounts.latest(joint, step, type);
    }

    void tell(Step at, String sentence) {
        this.chronology.add(at.child(), at.now(), at.by(), ended(sentence));
    }

    static String ended(String sentence) {
        var said = sentence.strip();
        return said.matches("(?s).*[.!?]$") ? said : said + ".";
    }

    record Step(CaseReference child, JointAssessment joint, Instant now, LocalDate today, String by) {
    }

}
