package org.childjourney.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Component;

/** What has its time on the way to adulthood, and from when it is counted. */
@Component
class TransitionClocks {

    static final String JOURNEY = "transition-to-adulthood";

    static final String ADVISER = "transition-pa-allocated";

    static final String NEEDS = "transition-needs-assessment-3mo";

    static final String NEEDS_AFTER_CARE = "transition-relevant-assessment-3mo";

    static final String PLAN = "transition-pathway-plan";

    static final String REVIEW = "transition-pathway-review-6mo";

    static final String NEW_HOME = "transition-pa-visit-7d";

    static final String VISIT = "transition-pa-visit-2mo";

    static final String DOCUMENTS = "transition-documents";

    static final String PLAN_ON_A_PAGE = "transition-plan";

    static final String STAYING_PUT = "transition-staying-put";

    static final String ADULT_SERVICES = "transition-adult-referral";

    static final String LEAVE = "transition-immigration";

    static final String BENEFITS = "transition-uc-claim";

    static final String FINAL_REVIEW = "transition-final-lac-review";

    static final String EIGHTEEN = "transition-turn-18";

    static final String IN_TOUCH = "transition-keep-in-touch";

    static final String LOST = "transition-lost-contact";

    static final String UNDERSTAND = "transition-neet-understand";

    static final String STEP = "transition-neet-plan";

    static final String STEP_REVIEW = "transition-neet-step-review";

    static final String PANEL = "transition-neet-panel";

    static final String WEEKS_12 = "transition-neet-12w";

    static final String WEEKS_26 = "transition-neet-26w";

    static final String WEEKS_52 = "transition-neet-52w";

    static final List<String> WEEKS = List.of(WEEKS_12, WEEKS_26, WEEKS_52);

    static final List<Integer> LIMITS = List.of(12, 26, 52);

    static final String UNSUITABLE = "transition-unsuitable-accom";

    static final String CUSTODY = "transition-custody-contact";

    static final String RELEASE = "transition-release-plan";

    static final String SNAPSHOT = "transition-903-window";

    static final String OFFER_21 = "transition-offer-21";

    static final String OFFER = "transition-annual-offer";

    static final String RETURN = "transition-return-request";

    static final String ENDING = "transition-end-25";

    static final String ADVISER_NAMED = "PA_NAMED";

    static final String MET = "MET";

    private static final String COUNCIL_PROVIDES = "LA_PROVIDED";

    private final Deadlines deadlines;

    private final Cases cases;

    TransitionClocks(Deadlines deadlines, Cases cases) {
        this.deadlines = deadlines;
        this.cases = cases;
    }

    LocalDate born(Taken taken) {
        return this.cases.child(taken.child()).dateOfBirth();
    }

    LocalDate attains(Taken taken, int years, int months) {
        return Birthdays.attains(born(taken), years, months);
    }

    boolean hasAttained(Taken taken, int years) {
        return Birthdays.hasAttained(born(taken), years, taken.today());
    }

    /** Starts a clock that is counted from this day. */
    void start(Taken taken, String clock, LocalDate from) {
        this.deadlines.start(taken.child(), clock, null, WorkingCalendar.startOf(from),
                ClockFacts.none().bornOn(born(taken)));
    }

    void start(Taken taken, String clock, LocalDate from, String condition) {
        this.deadlines.start(taken.child(), clock, null, WorkingCalendar.startOf(from),
                ClockFacts.when(condition).bornOn(born(taken)));
    }

    /** Counts a clock from this day, also where it was counted from another until now. */
    void startOrMove(Taken taken, String clock, LocalDate from, String why) {
        var trigger = WorkingCalendar.startOf(from);
        if (running(taken, clock).filter((running) -> !running.triggeredAt().equals(trigger)).isPresent()) {
            this.deadlines.restart(taken.child(), clock, trigger, ClockFacts.none().bornOn(born(taken)), why);
        }
        else {
            start(taken, clock, from);
        }
    }

    /** What held when a clock was started holds no longer. */
    void noLongerTrue(Taken taken, String clock, String condition) {
        this.deadlines.noLongerTrue(taken.child(), clock, condition);
    }

    void startFor(Taken taken, String clock, String subject, Instant from) {
        this.deadlines.start(taken.child(), clock, subject, from, ClockFacts.when(subject));
    }

    void startVisit(Taken taken, String clock, LocalDate from, boolean councilProvides) {
        if (councilProvides) {
            start(taken, clock, from, COUNCIL_PROVIDES);
        }
        else {
            start(taken, clock, from);
        }
    }

    boolean runs(Taken taken, String clock) {
        return running(taken, clock).isPresent();
    }

    Optional<RunningClock> running(Taken taken, String clock) {
        return this.deadlines.running(taken.child(), clock, null);
    }

    /** What these clocks wait for was done on that day. */
    void done(Taken taken, LocalDate on, String... clocks) {
        var at = Days.doneOn(on, taken.now());
        for (var clock : clocks) {
            this.deadlines.stop(taken.child(), clock, at);
        }
    }

    void doneFor(Taken taken, String clock, String subject, LocalDate on) {
        this.deadlines.stop(taken.child(), clock, subject, Days.doneOn(on, taken.now()));
    }

    void withdraw(Taken taken, String why, List<String> clocks) {
        clocks.forEach((clock) -> this.deadlines.withdraw(taken.child(), clock, null, taken.now(), why));
    }

    void withdrawFor(Taken taken, String why, String clock, String... subjects) {
        for (var subject : subjects) {
            this.deadlines.withdraw(taken.child(), clock, subject, taken.now(), why);
        }
    }

    /** Nothing that is counted on this journey is waited for any more. */
    void endAll(Taken taken, String why) {
        this.deadlines.stopAll(taken.child(), JOURNEY, taken.now(), why);
    }

}
