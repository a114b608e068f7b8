package org.childjourney.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ChronologyEntry;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.SignedIn;

/** The limits, escalations and story of one case, beside its picture in Cockpit. */
@Service
@Transactional
class CaseTimes {

    private static final int PAGE = 25;

    private final RuntimeService runtime;

    private final Oversight oversight;

    private final Models models;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final Chronology chronology;

    private final RecordAccess access;

    private final SignedIn signedIn;

    private final Clock clock;

    CaseTimes(RuntimeService runtime, Oversight oversight, Models models, Deadlines deadlines, Catalogue catalogue,
            Chronology chronology, RecordAccess access, SignedIn signedIn, Clock clock) {
        this.runtime = runtime;
        this.oversight = oversight;
        this.models = models;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.chronology = chronology;
        this.access = access;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What is shown of a case.
     *
     * @param reference the case reference; null where the process is about no recorded
     * child
     * @param restricted whether the record opens for named people only, so that nothing
     * else is shown
     * @param more whether there are earlier lines of the chronology
     */
    record Shown(String reference, boolean restricted, List<Limit> limits, List<Raised> escalations,
            List<Happened> chronology, boolean more) {

        static Shown nothing(CaseReference child, boolean restricted) {
            return new Shown((child != null) ? child.value() : null, restricted, List.of(), List.of(), List.of(),
                    false);
        }

    }

    /** A running limit and the sentence that explains it. */
    record Limit(long id, String name, String subject, Instant dueAt, Instant warnAt, boolean late,
            String explanation) {
    }

    /** Who was told of late work, and what they answered. */
    record Raised(String limit, int level, String raisedTo, Instant raisedAt, String reasonForDelay, String actionTaken,
            Instant resolvedAt) {
    }

    /** A line of the chronology. */
    record Happened(Instant at, String sentence) {
    }

    /**
     * The case that this process instance is about. Reading is noted.
     * @param page of the chronology, counted from 0; any but the first brings it alone
     * @throws NotYours if the person signed in does not look on at it
     */
    Shown of(String instance, int page) {
        var run = this.runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (run == null || !this.oversight.seesProcess(this.models.keyOf(run.getProcessDefinitionId()))) {
            throw Oversight.notYours();
        }
        if (!CaseReference.isOne(run.getBusinessKey())) {
            return Shown.nothing(null, false);
        }
        var child = CaseReference.of(run.getBusinessKey());
        if (!this.oversight.seesChild(child)) {
            throw Oversight.notYours();
        }
        if (this.oversight.readable(List.of(child)).isEmpty()) {
            return Shown.nothing(child, true);
        }
        this.access.log(this.signedIn.userId(), child, "Deadlines and chronology");
        var happened = this.chronology.newestFirst(child, page, PAGE);
        return new Shown(child.value(), false, (page == 0) ? limits(child) : List.of(),
                (page == 0) ? escalations(child) : List.of(), happened.map(CaseTimes::happened).getContent(),
                happened.hasNext());
    }

    private List<Limit> limits(CaseReference child) {
        var now = this.clock.instant();
        var seen = this.deadlines.running(child).stream().filter(clock -> isSeen(clock.clockId())).toList();
        var explained = this.deadlines.explain(seen);
        return seen.stream().map(clock -> limit(clock, explained.get(clock.id()), now)).toList();
    }

    private boolean isSeen(String clockId) {
        return this.oversight.seesProcess(this.catalogue.clock(clockId).journey());
    }

    private Limit limit(RunningClock clock, String explained, Instant now) {
        return new Limit(clock.id(), this.catalogue.clock(clock.clockId()).name(), clock.subject(), clock.dueAt(),
                clock.warnAt(), clock.isLate(now), explained);
    }

    private List<Raised> escalations(CaseReference child) {
        return this.deadlines.escalations(child)
            .stream()
            .filter(raised -> isSeen(raised.deadlineId()))
            .map(this::raised)
            .toList();
    }

    private Raised raised(Escalation raised) {
        return new Raised(this.catalogue.clock(raised.deadlineId()).name(), raised.level(), raised.raisedTo(),
                raised.raisedAt(), raised.reasonForDelay(), raised.actionTaken(), raised.resolvedAt());
    }

    private static Happened happened(ChronologyEntry entry) {
        return new Happened(entry.at(), entry.sentence());
    }

}
