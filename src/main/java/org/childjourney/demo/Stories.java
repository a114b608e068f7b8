package org.childjourney.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.demo.process.PeopleAtWork.Person;

/**
 * Stories about the children of the demonstration: how each begins at the front door and
 * how far it goes there. The stories of a journey go on from here. Everybody in them is
 * invented.
 */
abstract class Stories {

    static final String OFFICER = "contact-officer";

    static final String FRONT_DOOR = "mash-social-worker";

    static final String DECIDES = "mash-manager";

    static final String WORKER = "social-worker";

    static final String MANAGER = "team-manager";

    private static final int OPENS = 8;

    private static final int CLOSES = 16;

    private static final Duration LONG_AGO = Duration.ofHours(60);

    private final Telling telling;

    private Instant now;

    private LocalDate today;

    Stories(Telling telling) {
        this.telling = telling;
    }

    /** Tells these stories, as they stand at this moment. */
    final void tell(Instant now) {
        this.now = now;
        this.today = WorkingCalendar.dateOf(now);
        tell();
    }

    abstract void tell();

    /** A story about a child whom somebody registers with a start form of Tasklist. */
    Story started(String userId, Instant at, String process, Map<String, Object> answers,
            Supplier<CaseReference> registered) {
        this.telling.starts(new Person(userId, Workers.roleOf(userId)), at, process, answers);
        return this.telling.story(registered.get(), at, this.now);
    }

    // how far a story goes

    Story contact(Instant at, Told told) {
        return family(at, told).get(0);
    }

    List<Story> family(Instant at, Told... children) {
        return this.telling.contact(at, List.of(children))
            .stream()
            .map(child -> this.telling.story(child, at, this.now))
            .toList();
    }

    /** What happens to a child who is on record, from then on. */
    Story story(CaseReference child, Instant since) {
        return this.telling.story(child, since, this.now);
    }

    Story decided(String firstName, String familyName, int age, String sex, int workingDaysAgo, Object[] decision) {
        var day = ago(workingDaysAgo);
        return decided(contact(hour(day, 10), Told.of(firstName, familyName, aged(age), sex)), day, 10, "AMBER",
                decision);
    }

    Story decided(Story story, LocalDate day, int hour, String rating, Object[] decision) {
        story.on(day, hour, 15)
            .then(OFFICER, "acknowledge-referrer")
            .then(FRONT_DOOR, "check-immediate-safety")
            .then(DECIDES, "rate-urgency", "ragRating", rating);
        if (!rating.equals("RED")) {
            story.then(FRONT_DOOR, "seek-consent");
        }
        return story.then(FRONT_DOOR, "choose-partner-checks").then(DECIDES, "decide-threshold", decision);
    }

    Story told(Story story) {
        return story.then(FRONT_DOOR, "tell-decision");
    }

    Story allocated(String firstName, String familyName, int age, String sex, int workingDaysAgo, String worker) {
        return allocatedOn(Told.of(firstName, familyName, aged(age), sex), ago(workingDaysAgo), worker);
    }

    Story allocatedOn(Told told, LocalDate day, String worker) {
        return taken(told(decided(contact(hour(day, 9), told), day, 9, "AMBER", outcome("S17_ASSESSMENT", 3))), day,
                worker);
    }

    Story taken(Story story, LocalDate day, String worker) {
        return story.on(day, 15, 0).then(MANAGER, "allocate", "worker", worker).then(worker, "accept-allocation");
    }

    Story visited(Story story, LocalDate referred) {
        return visited(story, referred, false);
    }

    Story visited(Story story, LocalDate referred, boolean disabled) {
        return story.on(calendar().plusWorkingDays(referred, 2), 10, 0)
            .then(WORKER, "plan-assessment", "disabledChild", disabled, "educationHealthCarePlan",
                    disabled ? "YES" : UsualAnswers.UNANSWERED, "healthAndTransitionLinks",
                    disabled ? "The community nurse; school and we plan the move to adult life together."
                            : UsualAnswers.UNANSWERED)
            .then(WORKER, "see-child")
            .on(calendar().plusWorkingDays(referred, 6), 10, 0)
            .then(WORKER, "gather-information");
    }

    Story reviewed(Story story, LocalDate referred) {
        return story.on(calendar().plusWorkingDays(referred, 18), 10, 0).then(MANAGER, "review-midpoint");
    }

    Story written(Story story, LocalDate referred, String worker, String recommended, Object... differently) {
        var closes = recommended.equals("NFA_CLOSE");
        return story.on(calendar().plusWorkingDays(referred, 28), 10, 0)
            .then(worker, "write-analysis",
                    all(new Object[] { "recommendedOutcome", recommended, "factorsIdentified",
                            closes ? List.of("21") : List.of("3B", "1B"), "primaryNeedCode", closes ? "N9" : "N1" },
                            differently));
    }

    Story assessed(String firstName, String familyName, int age, String sex, int workingDaysAgo, String outcome,
            boolean supported, Object... differently) {
        return assessed(Told.of(firstName, familyName, aged(age), sex), workingDaysAgo, outcome, supported,
                differently);
    }

    Story assessed(Told told, int workingDaysAgo, String outcome, boolean supported, Object... differently) {
        var day = ago(workingDaysAgo);
        return written(reviewed(visited(allocatedOn(told, day, WORKER), day, !told.disabilities().isEmpty()), day), day,
                WORKER, outcome)
            .then(MANAGER, "authorise-assessment", all(new Object[] { "outcome", outcome, "childRequiresCSCSupport",
                    supported, "primaryNeedCode", supported ? "N1" : "N9" }, differently));
    }

    static Object[] outcome(String outcome, int level, Object... more) {
        var rests = Set.of("S17_ASSESSMENT", "YOUNG_CARER_ASSESSMENT", "EARLY_HELP").contains(outcome);
        return all(new Object[] { "outcome", outcome, "thresholdLevel", level, "consent",
                rests ? "GIVEN" : UsualAnswers.UNANSWERED, "consentGivenBy",
                rests ? "PARENT_PR" : UsualAnswers.UNANSWERED }, more);
    }

    /** A decision after which nothing has to keep the child safe meanwhile. */
    static Object[] ending(String outcome, int level) {
        return all(outcome(outcome, level), "rationale", "What is known fits this level of need.",
                "safetyActionsNeeded", UsualAnswers.UNANSWERED, "interimSafetyActions", UsualAnswers.UNANSWERED,
                "contingencyPlan", UsualAnswers.UNANSWERED, "contingencyAgency", UsualAnswers.UNANSWERED,
                "contingencyOwner", UsualAnswers.UNANSWERED);
    }

    static Object[] all(Object[] some, Object... more) {
        var all = new ArrayList<>(Arrays.asList(some));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    // days

    LocalDate ago(int workingDays) {
        return back(this.today, workingDays);
    }

    LocalDate back(LocalDate day, int workingDays) {
        return calendar().minusWorkingDays(day, workingDays);
    }

    static Instant hour(LocalDate day, int hour) {
        return WorkingCalendar.at(day, LocalTime.of(hour, 0));
    }

    /**
     * So many hours ago, or when the office was last open before that; but never so long
     * ago that a decision within three days would be late, as over a long weekend.
     */
    Instant hoursAgo(int hours) {
        var moment = this.now.minus(Duration.ofHours(hours));
        var open = lastOpen(moment);
        return open.isBefore(this.now.minus(LONG_AGO)) ? moment : open;
    }

    private Instant lastOpen(Instant moment) {
        var day = WorkingCalendar.dateOf(moment);
        if (calendar().isWorkingDay(day) && !moment.isBefore(hour(day, OPENS))) {
            return earlier(moment, hour(day, CLOSES));
        }
        return hour(back(day, 1), CLOSES);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    LocalDate aged(int years) {
        return this.today.minusYears(years).minusDays(100);
    }

    Instant now() {
        return this.now;
    }

    LocalDate today() {
        return this.today;
    }

    WorkingCalendar calendar() {
        return this.telling.calendar();
    }

    /** What somebody does outside any task. */
    void does(String userId, Instant at, Runnable work) {
        this.telling.people().does(new Person(userId, Workers.roleOf(userId)), at, work);
    }

}
