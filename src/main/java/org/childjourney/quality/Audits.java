package org.childjourney.quality;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Audits of journeys that are finished and were drawn by chance. A restricted record is
 * never drawn: it opens for the people named for it alone.
 */
@Service
@Transactional
public class Audits {

    static final int PAGE = 500;

    private static final String CLOCK = "audit-20wd";

    private static final String PROCESS = "audit-case";

    /** The routing variable with the number of the audit. */
    private static final String AUDIT = "audit";

    private final AuditRepository audits;

    private final AuditProperties sample;

    private final Lot lot;

    private final Cases cases;

    private final Deadlines deadlines;

    private final Chronology chronology;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final SignedIn signedIn;

    private final Clock clock;

    Audits(AuditRepository audits, AuditProperties sample, Lot lot, Cases cases, Deadlines deadlines,
            Chronology chronology, Journeys journeys, OneByOne oneByOne, SignedIn signedIn, Clock clock) {
        this.audits = audits;
        this.sample = sample;
        this.lot = lot;
        this.cases = cases;
        this.deadlines = deadlines;
        this.chronology = chronology;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Draws some of the journeys that end, by chance, and lets the clock of an audit stop
     * that will not be finished.
     */
    @EventListener
    public void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            this.audits.findByCaseReferenceOrderById(ended.child().value())
                .stream()
                .filter(audit -> audit.finding() == null)
                .filter(audit -> !this.journeys.isStillAbout(ended, AUDIT, String.valueOf(audit.id())))
                .forEach(this::giveUp);
        }
        else if (this.sample.journeys().contains(ended.process()) && this.lot.draws(this.sample.percent())) {
            draw(ended.child(), ended.process());
        }
    }

    private void giveUp(Audit audit) {
        this.deadlines.withdraw(audit.child(), CLOCK, String.valueOf(audit.id()), this.clock.instant(),
                "The audit was cancelled.");
    }

    /**
     * Has a finished journey audited; the night begins the audit.
     * @param journey the process key of the journey
     */
    public void draw(CaseReference child, String journey) {
        var known = this.cases.children(List.of(child)).get(child);
        if (known != null && !known.restricted()) {
            this.audits.save(new Audit(child, journey, this.clock.instant()));
        }
    }

    /**
     * Begins the audits that were drawn, each in a transaction of its own.
     * @return how many
     * @throws IllegalStateException if it failed for some; all others have begun
     */
    public int ask() {
        var round = this.oneByOne.round("Beginning audits");
        var after = 0L;
        List<Long> page;
        do {
            page = this.audits.toAsk(after, Limit.of(PAGE));
            round.forEach(page, this::ask);
            after = page.isEmpty() ? 0 : page.get(page.size() - 1);
        }
        while (page.size() == PAGE);
        return round.end();
    }

    private void ask(long number) {
        var now = this.clock.instant();
        var audit = existing(number);
        if (audit.ask(now)) {
            var subject = String.valueOf(number);
            this.deadlines.start(audit.child(), CLOCK, subject, now, ClockFacts.none());
            this.journeys.begin(audit.child(), "journey-drawn-for-audit", Map.of(AUDIT, subject));
        }
    }

    /**
     * Records what an audit found.
     * @return whether something is to be put right for the child
     */
    public boolean found(long number, AuditFinding finding) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var audit = existing(number);
        audit.found(finding, now, by);
        this.deadlines.stop(audit.child(), CLOCK, String.valueOf(number), now);
        this.chronology.add(audit.child(), now, by,
                "A finished journey of the child was audited: %s. %s".formatted(finding.judgement().words(),
                        finding.toPutRight() ? "The manager puts something right for the child."
                                : "Nothing is to be put right for the child."));
        return finding.toPutRight();
    }

    /**
     * Records how what was found was put right.
     * @throws Refused if it lies in the future
     */
    public void putRight(long number, PutRight done) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        Days.notInFuture("doneOn", done.doneOn(), WorkingCalendar.dateOf(now));
        var audit = existing(number);
        audit.putRight(done, now, by);
        this.chronology.add(audit.child(), now, by, "What an audit found was put right: " + done.whatWasDone());
    }

    private Audit existing(long number) {
        return this.audits.findById(number).orElseThrow(() -> new IllegalStateException("There is no audit " + number));
    }

}
