package org.childjourney.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Education, employment and training of care leavers (paragraph 44 of the inspection):
 * being without is noticed within a day, understood with the young person, answered with
 * one dated step at a time and a sponsor who opens a door, and over only when 13 weeks
 * have lasted. All weeks without count together until then.
 */
@Service
@Transactional
public class EducationAndWork {

    /** The message by which the journey hears of it. */
    static final String OUT = "out-of-education-or-work";

    /** The message by which the search for a way hears that one was found. */
    static final String IN = "in-education-or-work";

    /** The message by which the work of those 13 weeks hears that they broke off. */
    static final String OUT_AGAIN = "out-of-work-again";

    static final int PAGE = 500;

    private static final int WEEKS_UNKNOWN = 8;

    private static final int WEEKS_TO_LAST = 13;

    private static final int FROM_AGE = 16;

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final CodeSets codes;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final int virtualSchoolUpperAge;

    EducationAndWork(TransitionAccounts accounts, TransitionClocks clocks, CodeSets codes, Journeys journeys,
            OneByOne oneByOne,
            @Value("${childjourney.transition.virtual-school-upper-age:25}") int virtualSchoolUpperAge) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.codes = codes;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.virtualSchoolUpperAge = virtualSchoolUpperAge;
    }

    /**
     * Takes in what a young person does, and notices when it is nothing, or when a way
     * was found.
     * @param endsOn when it ends, null while that is not known
     */
    void does(Taken taken, String code, LocalDate since, LocalDate endsOn) {
        take(taken, code, since, endsOn);
        if (WhatTheyDo.isWithout(code)) {
            without(taken, since, "recorded as " + code);
        }
        else if (WhatTheyDo.isEducationOrWork(code)) {
            open(taken.child()).filter((time) -> time.workingSince() == null).ifPresent((time) -> {
                steps(time).stream()
                    .findFirst()
                    .filter((step) -> step.outcome() == null)
                    .ifPresent((step) -> step.cameTo(StepOutcome.CHANGED, taken.today(), code));
                begun(taken, time, code, since);
                this.journeys.tell(taken.child(), IN, Map.of());
            });
        }
    }

    private void take(Taken taken, String code, LocalDate since, LocalDate endsOn) {
        this.codes.require(CodeSet.MAIN_ACTIVITY, "activity", code, taken.today());
        Days.notInFuture("activitySince", since, taken.today());
        var now = current(taken.child());
        if (now.filter((activity) -> activity.code().equals(code)).isPresent()) {
            now.get().endsOn((endsOn != null) ? endsOn : now.get().endsOn());
            return;
        }
        now.ifPresent((before) -> before.over(since.isBefore(before.since()) ? before.since() : since));
        this.accounts.add(new MainActivity(taken.child(), code, since, endsOn, taken.today()));
    }

    Optional<MainActivity> current(CaseReference child) {
        return this.accounts
            .list(MainActivity.class, "where caseReference = ?1 and until is null order by since desc, id desc",
                    child.value())
            .stream()
            .findFirst();
    }

    /** The time without education or work that goes on, if there is one. */
    Optional<TimeWithoutWork> open(CaseReference child) {
        return this.accounts.list(TimeWithoutWork.class, "where openFor = ?1", child.value()).stream().findFirst();
    }

    private void without(Taken taken, LocalDate since, String reason) {
        if (taken.today().isBefore(this.clocks.attains(taken, FROM_AGE, 0))) {
            return;
        }
        var open = open(taken.child());
        if (open.isEmpty()) {
            this.accounts.add(new TimeWithoutWork(taken.child(), since, taken.today(), reason));
            this.journeys.tell(taken.child(), OUT, Map.of());
        }
        else if (open.get().workingSince() != null) {
            again(taken, open.get(), since);
            this.journeys.tell(taken.child(), OUT_AGAIN, Map.of());
        }
    }

    /**
     * Each night: whoever's course or job has ended, and whoever nobody has known about
     * for eight weeks, is without education or work until we know better.
     * @return for how many it was noticed
     * @throws IllegalStateException if it failed for somebody; it was done for all others
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int notice() {
        var today = this.accounts.today();
        var round = this.oneByOne.round("Noticing who is without education or work");
        var after = "";
        List<CareLeaver> page;
        do {
            page = this.accounts.page(PAGE, CareLeaver.class,
                    "where support in ?1 and caseReference > ?2 order by caseReference",
                    List.of(SupportState.RECEIVING, SupportState.PAUSED), after);
            round.forEach(toNotice(page, today), (child) -> noticed(child, today));
            after = page.isEmpty() ? "" : page.get(page.size() - 1).child().value();
        }
        while (page.size() == PAGE);
        return round.end();
    }

    /** Of a page of care leavers, two queries. */
    private List<CaseReference> toNotice(List<CareLeaver> page, LocalDate today) {
        if (page.isEmpty()) {
            return List.of();
        }
        var children = page.stream().map((leaver) -> leaver.child().value()).toList();
        var activities = this.accounts
            .list(MainActivity.class, "where until is null and caseReference in ?1 order by since", children)
            .stream()
            .collect(Collectors.toMap(MainActivity::child, (activity) -> activity, (earlier, later) -> later));
        var counting = this.accounts
            .list(TimeWithoutWork.class, "where openFor in ?1 and workingSince is null", children)
            .stream()
            .map(TimeWithoutWork::child)
            .collect(Collectors.toSet());
        return page.stream()
            .filter((leaver) -> hasEnded(activities.get(leaver.child()), leaver, today) != null)
            .map(CareLeaver::child)
            .filter((child) -> !isNoticed(activities.get(child), counting.contains(child)))
            .toList();
    }

    /** Whether the days count already and nothing that was thought to go on has ended. */
    private static boolean isNoticed(MainActivity activity, boolean counting) {
        return counting && activity != null && !WhatTheyDo.isEducationOrWork(activity.code());
    }

    private void noticed(CaseReference child, LocalDate today) {
        var taken = this.accounts.step(child);
        var activity = current(taken.child()).orElse(null);
        var since = hasEnded(activity, taken.leaver(), today);
        if (since == null || taken.today().isBefore(this.clocks.attains(taken, FROM_AGE, 0))) {
            return;
        }
        var reason = (activity != null && activity.endsOn() != null) ? "course or job ended" : "not known for 8 weeks";
        if (activity == null || WhatTheyDo.isEducationOrWork(activity.code())) {
            take(taken, WhatTheyDo.NOT_KNOWN, since, null);
        }
        without(taken, since, reason);
    }

    /** Since when somebody is without what is known; null where it is known. */
    private static LocalDate hasEnded(MainActivity activity, CareLeaver leaver, LocalDate today) {
        if (activity == null) {
            var known = leaver.supportSince().plusWeeks(WEEKS_UNKNOWN);
            return known.isBefore(today) ? known : null;
        }
        if (WhatTheyDo.isWithout(activity.code())) {
            return activity.since();
        }
        if (WhatTheyDo.NOT_KNOWN.equals(activity.code())) {
            return activity.since().plusWeeks(WEEKS_UNKNOWN).isBefore(today) ? activity.since() : null;
        }
        return (activity.endsOn() != null && activity.endsOn().isBefore(today)) ? activity.endsOn().plusDays(1) : null;
    }

    private TimeWithoutWork time(Taken taken) {
        return open(taken.child()).orElseThrow(() -> new Refused("caseReference",
                "Nothing is recorded as a time without education or work for %s.".formatted(taken.child())));
    }

    /**
     * Starts what has its time: 5 working days to understand, 10 to a step, and 12, 26
     * and 52 weeks, less those that counted before.
     */
    public void begin(CaseReference child) {
        var taken = this.accounts.step(child);
        var time = time(taken);
        this.accounts.say(taken,
                "Without education, employment or training since %s (%s). We begin to look for a way together."
                    .formatted(Days.said(time.countsFrom()), time.reason()));
        startClocks(taken, time);
    }

    private void startClocks(Taken taken, TimeWithoutWork time) {
        this.clocks.start(taken, TransitionClocks.UNDERSTAND, time.detectedOn());
        this.clocks.start(taken, TransitionClocks.STEP, time.detectedOn());
        for (int i = 0; i < TransitionClocks.WEEKS.size(); i++) {
            if (time.countedDays() < TransitionClocks.LIMITS.get(i) * 7) {
                this.clocks.start(taken, TransitionClocks.WEEKS.get(i),
                        time.countsFrom().minusDays(time.countedDays()));
            }
        }
    }

    /** Whether the virtual school is there for this young adult. */
    public boolean virtualSchoolHelps(CaseReference child) {
        var taken = this.accounts.step(child);
        return this.clocks.hasAttained(taken, 18)
                && !Birthdays.hasAttained(this.clocks.born(taken), this.virtualSchoolUpperAge, taken.today());
    }

    /** Records what stands in the way, as they see it. */
    public void understand(CaseReference child, Understanding understanding) {
        var taken = this.accounts.step(child);
        Days.notInFuture("talkedOn", understanding.talkedOn(), taken.today());
        time(taken).understood(understanding.talkedOn());
        this.clocks.done(taken, understanding.talkedOn(), TransitionClocks.UNDERSTAND);
        this.accounts.keep(taken, TransitionStep.BARRIERS, understanding.talkedOn(), understanding,
                "What stands in the way of education or work: %s. \"%s\"".formatted(
                        understanding.barriers().stream().map(Barrier::words).collect(Collectors.joining(", ")),
                        understanding.youngPersonsWords()));
    }

    /**
     * Records the next step, with its date and its sponsor.
     * @throws Refused if the step is to be done in the past or later than the review
     */
    public void plan(CaseReference child, StepPlan plan) {
        var taken = this.accounts.step(child);
        if (plan.dueOn().isBefore(taken.today()) || plan.dueOn().isAfter(taken.today().plusWeeks(WEEKS_UNKNOWN))) {
            throw new Refused("dueOn",
                    "A next step is one that can be taken soon: from today and within 8 weeks. Choose a smaller one.");
        }
        var time = time(taken);
        time.planned(taken.today());
        this.accounts.add(new NextStep(time, plan, taken.today()));
        this.clocks.done(taken, taken.today(), TransitionClocks.STEP);
        this.clocks.done(taken, taken.today(), TransitionClocks.STEP_REVIEW);
        this.clocks.start(taken, TransitionClocks.STEP_REVIEW, taken.today());
        this.accounts.keep(taken, TransitionStep.STEP, taken.today(), plan,
                "The next step: %s, by %s. Sponsor: %s (%s).".formatted(plan.step(), Days.said(plan.dueOn()),
                        plan.sponsorName(), plan.sponsor().words()));
    }

    /** The steps of a time without education or work, the latest first. */
    List<NextStep> steps(TimeWithoutWork time) {
        return this.accounts.list(NextStep.class, "where timeId = ?1 order by plannedOn desc, id desc", time.id());
    }

    /**
     * Records what came of the step.
     * @return STARTED when they have begun to learn or work, PANEL after two steps in a
     * row that were not done, else NEXT_STEP
     */
    public String review(CaseReference child, StepReview review) {
        var taken = this.accounts.step(child);
        Days.notInFuture("reviewedOn", review.reviewedOn(), taken.today());
        var time = time(taken);
        var steps = steps(time);
        var works = WhatTheyDo.isEducationOrWork(review.activity());
        steps.get(0).cameTo(review.outcome(), review.reviewedOn(), works ? review.activity() : null);
        review.offers().forEach((offer) -> this.accounts.add(new EmployerOffer(time, offer, review.reviewedOn())));
        this.clocks.done(taken, review.reviewedOn(), TransitionClocks.STEP_REVIEW);
        this.accounts.keep(taken, TransitionStep.STEP_REVIEW, review.reviewedOn(), review, "The step \"%s\" %s. \"%s\""
            .formatted(steps.get(0).step(), review.outcome().words(), review.youngPersonsWords()));
        take(taken, review.activity(), review.activitySince(), review.activityEndsOn());
        if (works) {
            begun(taken, time, review.activity(), review.activitySince());
            return "STARTED";
        }
        if (failedTwice(time, steps)) {
            this.clocks.start(taken, TransitionClocks.PANEL, review.reviewedOn());
            return "PANEL";
        }
        this.clocks.start(taken, TransitionClocks.STEP, review.reviewedOn());
        return "NEXT_STEP";
    }

    private static boolean failedTwice(TimeWithoutWork time, List<NextStep> steps) {
        return steps.size() > 1 && steps.stream()
            .limit(2)
            .allMatch((step) -> step.outcome() == StepOutcome.NOT_DONE
                    && (time.panelOn() == null || !step.plannedOn().isBefore(time.panelOn())));
    }

    private void begun(Taken taken, TimeWithoutWork time, String activity, LocalDate since) {
        time.begunToWork(since);
        this.clocks.withdraw(taken,
                "In education or work since %s; the weeks before are kept.".formatted(Days.said(since)),
                TransitionClocks.WEEKS);
        this.clocks.withdraw(taken, "In education or work.", List.of(TransitionClocks.STEP,
                TransitionClocks.STEP_REVIEW, TransitionClocks.UNDERSTAND, TransitionClocks.PANEL));
        this.accounts.say(taken, "They have begun to learn or work (%s) on %s, after %d days without. It is over when "
            .formatted(activity, Days.said(since), time.countedDays()) + "13 weeks have lasted.");
    }

    /** Records the panel. */
    public String panel(CaseReference child, EetPanel panel) {
        var taken = this.accounts.step(child);
        Days.notInFuture("heldOn", panel.heldOn(), taken.today());
        time(taken).panelHeld(panel.heldOn());
        this.clocks.done(taken, panel.heldOn(), TransitionClocks.PANEL);
        this.clocks.start(taken, TransitionClocks.STEP, panel.heldOn());
        this.accounts.keep(taken, TransitionStep.PANEL, panel.heldOn(), panel,
                "A panel looked for another way on %s: %s".formatted(Days.said(panel.heldOn()), panel.commitments()));
        return panel.decision().name();
    }

    /** Records what the virtual school offers. */
    public void virtualSchool(CaseReference child, VirtualSchoolSupport support) {
        var taken = this.accounts.step(child);
        Days.notInFuture("talkedOn", support.talkedOn(), taken.today());
        time(taken).virtualSchoolOffered(support.talkedOn());
        this.accounts.keep(taken, TransitionStep.VIRTUAL_SCHOOL, support.talkedOn(), support,
                "The virtual school offers: %s".formatted(support.help()));
    }

    /** When 13 weeks of education or work will have lasted. */
    public LocalDate lastsOn(CaseReference child) {
        return time(this.accounts.step(child)).workingSince().plusWeeks(WEEKS_TO_LAST);
    }

    /**
     * Records whether 13 weeks have lasted. If they have, the time without is over; if
     * not, its weeks go on counting from where they were.
     * @throws Refused if it is too early to say, or the answers contradict each other
     */
    public String confirm(CaseReference child, ThirteenWeeks confirmed) {
        var taken = this.accounts.step(child);
        Days.notInFuture("asOf", confirmed.asOf(), taken.today());
        Days.notInFuture("endedOn", confirmed.endedOn(), taken.today());
        var time = time(taken);
        var lasted = confirmed.result() == Sustained.SUSTAINED;
        if (lasted && confirmed.asOf().isBefore(time.workingSince().plusWeeks(WEEKS_TO_LAST))) {
            throw new Refused("asOf",
                    "13 weeks are over on %s.".formatted(Days.said(time.workingSince().plusWeeks(WEEKS_TO_LAST))));
        }
        if (lasted != WhatTheyDo.isEducationOrWork(confirmed.activity())) {
            throw new Refused("activity", "The two answers contradict each other. Please check both.");
        }
        this.accounts.keep(taken, TransitionStep.SUSTAINED, confirmed.asOf(), confirmed,
                lasted ? "Education or work has lasted for 13 weeks: this time is over. \"%s\""
                    .formatted(confirmed.youngPersonsWords())
                        : "Education or work has not lasted. \"%s\"".formatted(confirmed.youngPersonsWords()));
        if (lasted) {
            time.end(confirmed.asOf(), EndOfTime.EXIT_SUSTAINED);
        }
        else {
            take(taken, confirmed.activity(), confirmed.endedOn(), null);
            again(taken, time, confirmed.endedOn());
        }
        return confirmed.result().name();
    }

    private void again(Taken taken, TimeWithoutWork time, LocalDate since) {
        time.withoutAgain(since, taken.today());
        this.accounts.say(taken, "Without education or work again since %s. The %d days before still count."
            .formatted(Days.said(since), time.countedDays()));
    }

    /** Starts again what has its time, after work has not lasted. */
    public void beginAgain(CaseReference child) {
        var taken = this.accounts.step(child);
        startClocks(taken, time(taken));
    }

    /** What is planned for education and work before there is trouble. */
    public String planEducation(CaseReference child, EducationAndWorkPlan plan) {
        var taken = this.accounts.step(child);
        Days.notInFuture("plannedOn", plan.plannedOn(), taken.today());
        taken.leaver().attendance(plan.attendance());
        this.accounts.keep(taken, TransitionStep.EDUCATION_PLAN, plan.plannedOn(), plan,
                "Plan for education and work: %s. Next: %s, by %s.".formatted(plan.destination(), plan.nextStep(),
                        Days.said(plan.nextStepOn())));
        does(taken, plan.activity(), plan.activitySince(), plan.activityEndsOn());
        return plan.answer().name();
    }

    /** How likely it is that they will be without education or work soon. */
    NeetRisk risk(CareLeaver leaver, LocalDate today) {
        var ends = current(leaver.child()).map(MainActivity::endsOn).orElse(null);
        return NeetRisk.of(new NeetRisk.Known(leaver.attendance(), ends, leaver.movedOn(), leaver.releaseOn(),
                leaver.parent(), leaver.crisisOn()), today);
    }

    /** Every time without education or work, the latest first. */
    List<TimeWithoutWork> times(CaseReference child) {
        return this.accounts.list(TimeWithoutWork.class, "where caseReference = ?1", child.value())
            .stream()
            .sorted(Comparator.comparing(TimeWithoutWork::beganOn).reversed())
            .toList();
    }

}
