package org.childjourney.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.FinishedProcesses;
import org.childjourney.engine.OneByOne;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps records for as long as the retention schedule says. A record whose time is over
 * is listed; it is erased in the night after somebody who may has decided so, and only if
 * nobody has begun to work with it meanwhile.
 */
@Service
public class Retention {

    static final int PAGE = 500;

    static final int SHOWN = 25;

    private static final int LONGEST_REASON = 500;

    private static final int SHORTEST_REASON = 10;

    private static final int MOST_YEARS = 25;

    private final EntityManager entities;

    private final DueRecordRepository due;

    private final ErasedRecordRepository erased;

    private final RestingRecords resting;

    private final RetentionSchedule schedule;

    private final Erasure erasure;

    private final FinishedProcesses processes;

    private final Chronology chronology;

    private final Names names;

    private final OneByOne oneByOne;

    private final Clock clock;

    Retention(EntityManager entities, DueRecordRepository due, ErasedRecordRepository erased, RestingRecords resting,
            RetentionSchedule schedule, Erasure erasure, FinishedProcesses processes, Chronology chronology,
            Names names, OneByOne oneByOne, Clock clock) {
        this.entities = entities;
        this.due = due;
        this.erased = erased;
        this.resting = resting;
        this.schedule = schedule;
        this.erasure = erasure;
        this.processes = processes;
        this.chronology = chronology;
        this.names = names;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /**
     * What a night does: erases the records of which that was decided, takes from the
     * list what is worked with again, and lists what has become due; each record in a
     * transaction of its own.
     * @return how many records were looked at in earnest
     * @throws IllegalStateException if it failed for a record; all others are done
     */
    public int keepSchedule() {
        var night = this.oneByOne.round("Keeping the retention schedule");
        var after = "";
        List<DueRecord> decided;
        do {
            decided = this.due.findByDecisionAndCaseReferenceGreaterThanOrderByCaseReferenceAsc(Decision.ERASE, after,
                    Limit.of(PAGE));
            night.forEach(decided.stream().map(DueRecord::child).toList(), this::erase);
            after = decided.isEmpty() ? after : decided.get(decided.size() - 1).child().value();
        }
        while (decided.size() == PAGE);
        this.resting.takeOffWhatIsWorkedWithAgain();
        CaseReference last = null;
        List<RestingRecord> page;
        do {
            page = this.resting.undecided(last, today(), PAGE);
            night.forEach(page.stream().filter(this::isDue).map(RestingRecord::child).toList(), this::list);
            last = page.isEmpty() ? null : page.get(page.size() - 1).child();
        }
        while (page.size() == PAGE);
        return night.end();
    }

    private boolean isDue(RestingRecord record) {
        return !this.schedule.end(record).on().isAfter(today());
    }

    private void list(CaseReference child) {
        this.resting.of(child).filter(this::isDue).ifPresent(record -> {
            var known = this.entities.find(DueRecord.class, child.value());
            var listed = (known != null) ? known : new DueRecord(child);
            listed.due(this.schedule.end(record), today());
            if (known == null) {
                this.entities.persist(listed);
            }
        });
    }

    private void erase(CaseReference child) {
        var decided = this.entities.find(DueRecord.class, child.value());
        if (decided == null || decided.details().decision() != Decision.ERASE) {
            return;
        }
        var record = this.resting.of(child).filter(this::isDue).filter(over -> this.processes.areAllThereIs(child));
        if (record.isEmpty()) {
            this.entities.remove(decided);
            note(child, Chronology.SYSTEM, "The record was to be erased; it was not, because it is needed again");
            return;
        }
        var trace = new ErasedRecord(record.get(), decided.details(), this.clock.instant());
        this.entities.detach(decided);
        this.erasure.erase(child);
        this.entities.persist(trace);
    }

    /** For how long records are kept. */
    List<RetentionRule> rules() {
        return this.schedule.rules();
    }

    String nameOf(String rule) {
        return this.schedule.nameOf(rule);
    }

    /** A page of the records that wait for a decision, due longest first. */
    @Transactional(readOnly = true)
    Slice<DueRecord.Details> waiting(int page) {
        return this.due.findByDecisionIsNullOrderByDueOnAscCaseReferenceAsc(PageRequest.of(page, SHOWN))
            .map(DueRecord::details);
    }

    /** The latest records of which this was decided. */
    @Transactional(readOnly = true)
    List<DueRecord.Details> decided(Decision decision) {
        return this.due.findByDecisionOrderByDecidedAtDescCaseReferenceAsc(decision, PageRequest.of(0, SHOWN))
            .map(DueRecord::details)
            .getContent();
    }

    /** The records that were erased latest. */
    @Transactional(readOnly = true)
    List<ErasedRecord.Details> erased() {
        return this.erased.findByOrderByErasedAtDescCaseReferenceAsc(PageRequest.of(0, SHOWN))
            .map(ErasedRecord::details)
            .getContent();
    }

    /** What is left of the record that had this reference, if it was erased. */
    @Transactional(readOnly = true)
    Optional<ErasedRecord.Details> erased(CaseReference child) {
        return this.erased.findById(child.value()).map(ErasedRecord::details);
    }

    /**
     * Decides about a record on the list; until it is erased it can be decided anew.
     * @param years for how many more years it is kept, where it is kept
     * @throws Refused if the record is not on the list, or a reason is missing, too long
     * or says a name, or the years are missing
     */
    @Transactional
    void decide(CaseReference child, Decision decision, String reason, Integer years, String by) {
        var listed = this.entities.find(DueRecord.class, child.value());
        if (listed == null) {
            throw new Refused("child", child + " is not on the list. Somebody may be working with the child again.");
        }
        var because = reason(child, reason);
        var until = (decision == Decision.KEEP) ? until(years) : null;
        listed.decided(decision, because, until, by, now());
        note(child, by, (until != null) ? "The record is kept on until %s: %s".formatted(Days.said(until), because)
                : "It was decided to erase the record: " + because);
    }

    private String reason(CaseReference child, String reason) {
        var because = (reason != null) ? reason.strip() : "";
        if (because.length() < SHORTEST_REASON || because.length() > LONGEST_REASON) {
            throw new Refused("reason",
                    "Write why, in %d to %d characters.".formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        var names = new TreeSet<>(this.names.ofChild(child));
        names.addAll(this.names.ofFamily(child));
        if (Names.anyOf(names).matcher(because).find()) {
            throw new Refused("reason", "Write why without a name: this sentence stays when the record is gone.");
        }
        return because;
    }

    private LocalDate until(Integer years) {
        if (years == null || years < 1 || years > MOST_YEARS) {
            throw new Refused("years", "Say for how many more years it is kept, from 1 to %d.".formatted(MOST_YEARS));
        }
        return Birthdays.attains(today(), years);
    }

    private void note(CaseReference child, String by, String sentence) {
        this.chronology.add(child, null, by, sentence, RestingRecords.NOTED);
    }

    private Instant now() {
        return this.clock.instant();
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(now());
    }

}
