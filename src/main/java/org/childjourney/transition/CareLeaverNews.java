package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.engine.Journeys;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens in the life of a care leaver beside the plan, and what is done about it:
 * each piece of news leads to a task at once.
 */
@Service
@Transactional
public class CareLeaverNews {

    /** The message by which the journey hears of it. */
    static final String MESSAGE = "care-leaver-news";

    private static final String NO_INTENTIONALITY = "care-leaver-no-intentionality";

    private static final String NOT_BED_AND_BREAKFAST = "NOT_BED_AND_BREAKFAST";

    /** What the journey does about news of leave when appeal rights are exhausted. */
    private static final String EXHAUSTED = "APPEAL_RIGHTS_EXHAUSTED";

    /** What the journey does about homelessness before 18. */
    private static final String HOMELESS_CHILD = "HOMELESS_16_17";

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final EducationAndWork education;

    private final CodeSets codes;

    private final Journeys journeys;

    private final Catalogue catalogue;

    CareLeaverNews(TransitionAccounts accounts, TransitionClocks clocks, EducationAndWork education, CodeSets codes,
            Journeys journeys, Catalogue catalogue) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.education = education;
        this.codes = codes;
        this.journeys = journeys;
        this.catalogue = catalogue;
    }

    /**
     * Records what somebody reports.
     * @throws Refused if this is no care leaver on the journey, or the day does not fit
     */
    public void report(CaseReference child, ReportedNews reported) {
        var taken = this.accounts.step(child);
        if (!this.journeys.isOn(child, TransitionClocks.JOURNEY)) {
            throw new Refused("caseReference", "This care leaver is not on the way to adulthood with us now. If they "
                    + "ask for help, record a contact: they are welcome back until 25.");
        }
        Days.notInFuture("happenedOn", reported.happenedOn(), taken.today());
        switch (reported.kind()) {
            case ACTIVITY -> {
                this.accounts.say(taken, "Education or work has changed: %s".formatted(reported.account()));
                this.education.does(taken, reported.activity(), reported.happenedOn(), reported.activityEndsOn());
                return;
            }
            case MOVED -> moved(taken, reported);
            case UNSUITABLE_HOME -> lives(taken, reported.accommodation(), livesThereSince(child, reported),
                    reported.councilProvides(), false, reported.account());
            case LEAVE -> taken.leaver()
                .leave(taken.leaver().leaveEndsOn(), Boolean.TRUE.equals(reported.appealRightsExhausted()));
            case CUSTODY -> custody(taken, reported.releaseOn());
            case PARENT -> taken.leaver().isParent();
            default -> {
            }
        }
        happened(taken, reported.kind(), reported.happenedOn(), reported.account());
    }

    private void moved(Taken taken, ReportedNews reported) {
        if (lives(taken, reported.accommodation(), reported.happenedOn(), reported.councilProvides(),
                HomeKind.maySuit(reported.accommodation()), reported.account())) {
            happened(taken, NewsKind.UNSUITABLE_HOME, reported.happenedOn(), reported.account());
        }
    }

    /**
     * The home where they live already does not become another one by being unsuitable.
     */
    private LocalDate livesThereSince(CaseReference child, ReportedNews reported) {
        return home(child).filter((home) -> home.code().equals(reported.accommodation()))
            .map(CareLeaverHome::since)
            .orElse(reported.happenedOn());
    }

    private void custody(Taken taken, LocalDate release) {
        taken.leaver().custody(true, release);
        if (release != null) {
            this.clocks.startOrMove(taken, TransitionClocks.RELEASE, release, "Release is expected on another day.");
        }
    }

    /** Takes in news, starts what has its time, and tells the journey. */
    void happened(Taken taken, NewsKind kind, LocalDate on, String account) {
        switch (kind) {
            case CRISIS -> taken.leaver().crisis(on);
            case CUSTODY -> this.clocks.start(taken, TransitionClocks.CUSTODY, on);
            case OUT_OF_TOUCH -> {
                if (this.clocks.runs(taken, TransitionClocks.LOST)) {
                    return;
                }
                this.clocks.start(taken, TransitionClocks.LOST, on);
            }
            case MOVED -> {
                taken.leaver().moved(on);
                this.clocks.startVisit(taken, TransitionClocks.NEW_HOME, on,
                        home(taken.child()).map(CareLeaverHome::councilProvides).orElse(false));
            }
            case UNSUITABLE_HOME -> unsuitable(taken, on);
            default -> {
            }
        }
        this.accounts.add(new NewsOfCareLeaver(taken.child(), kind, on, account, taken.now(), taken.by()));
        this.accounts.say(taken, "News of %s on %s: %s".formatted(kind.words(), Days.said(on), account));
        this.journeys.tell(taken.child(), MESSAGE, Map.of());
    }

    private void unsuitable(Taken taken, LocalDate on) {
        var bedAndBreakfast = home(taken.child()).filter((home) -> HomeKind.BED_AND_BREAKFAST.equals(home.code()))
            .isPresent();
        if (bedAndBreakfast) {
            this.clocks.start(taken, TransitionClocks.UNSUITABLE, on);
            this.clocks.noLongerTrue(taken, TransitionClocks.UNSUITABLE, NOT_BED_AND_BREAKFAST);
        }
        else {
            this.clocks.start(taken, TransitionClocks.UNSUITABLE, on, NOT_BED_AND_BREAKFAST);
        }
    }

    /**
     * Takes in where they live and whether it suits them.
     * @return whether it has been found unsuitable just now
     */
    boolean lives(Taken taken, String code, LocalDate since, boolean councilProvides, boolean suitable, String why) {
        this.codes.require(CodeSet.ACCOMMODATION, "accommodation", code, taken.today());
        Days.notInFuture("livesThereSince", since, taken.today());
        var known = home(taken.child());
        var home = known.filter((now) -> now.code().equals(code) && now.since().equals(since)).orElseGet(() -> {
            known.ifPresent((before) -> before.left(since));
            var added = new CareLeaverHome(taken.child(), code, since, councilProvides);
            this.accounts.add(added);
            return added;
        });
        var before = home.suitable();
        home.judged(suitable, why, taken.today());
        if (taken.leaver().inCustody() && !HomeKind.CUSTODY.equals(code)) {
            taken.leaver().custody(false, taken.leaver().releaseOn());
        }
        if (suitable) {
            this.clocks.withdraw(taken, "They live somewhere suitable.", List.of(TransitionClocks.UNSUITABLE));
        }
        return before && !suitable;
    }

    Optional<CareLeaverHome> home(CaseReference child) {
        return this.accounts
            .list(CareLeaverHome.class, "where caseReference = ?1 and until is null order by since desc, id desc",
                    child.value())
            .stream()
            .findFirst();
    }

    /**
     * Takes up the oldest news that nobody has taken up.
     * @return what kind it is; for leave to remain with no appeal left,
     * APPEAL_RIGHTS_EXHAUSTED, and for homelessness before 18 HOMELESS_16_17: children's
     * services and housing take that up together
     */
    public String takeUp(CaseReference child) {
        var taken = this.accounts.step(child);
        var next = this.accounts
            .list(NewsOfCareLeaver.class, "where caseReference = ?1 and takenUp = false order by id", child.value())
            .get(0);
        next.takeUp();
        if (next.kind() == NewsKind.HOMELESS && !this.clocks.hasAttained(taken, 18)) {
            next.settled(taken.today());
            return HOMELESS_CHILD;
        }
        return (next.kind() == NewsKind.LEAVE && taken.leaver().appealRightsExhausted()) ? EXHAUSTED
                : next.kind().name();
    }

    private void settled(Taken taken, NewsKind kind, LocalDate on) {
        this.accounts
            .list(NewsOfCareLeaver.class, "where caseReference = ?1 and kind = ?2 and settledOn is null order by id",
                    taken.child().value(), kind)
            .stream()
            .findFirst()
            .ifPresent((news) -> news.settled(on));
    }

    /**
     * Records what was done in a crisis on the same day.
     * @return what follows
     * @throws Refused if a strategy discussion is asked for about an adult
     */
    public String answerCrisis(CaseReference child, CrisisAnswer answer) {
        var taken = this.accounts.step(child);
        Days.notInFuture("answeredAt", answer.answeredAt(), taken.now());
        if (answer.meeting() == SafetyMeeting.STRATEGY_DISCUSSION && this.clocks.hasAttained(taken, 18)) {
            throw new Refused("meeting", "A strategy discussion is for somebody under 18. Tell adult safeguarding and "
                    + "call a My Safety Meeting.");
        }
        var on = WorkingCalendar.dateOf(answer.answeredAt());
        this.accounts.keep(taken, TransitionStep.CRISIS, on, answer, "In the crisis: %s. \"%s\" What follows: %s."
            .formatted(answer.safeTonight(), answer.youngPersonsWords(), answer.meeting().words()));
        if (answer.meeting() != SafetyMeeting.NEEDED) {
            settled(taken, NewsKind.CRISIS, on);
        }
        return answer.meeting().name();
    }

    /** Records a My Safety Meeting. */
    public String safetyMeeting(CaseReference child, SafetyMeetingHeld held) {
        var taken = this.accounts.step(child);
        Days.notInFuture("heldOn", held.heldOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.SAFETY_MEETING, held.heldOn(), held,
                "My Safety Meeting on %s: %s".formatted(Days.said(held.heldOn()), held.safetyPlan()));
        return answered(taken, NewsKind.CRISIS, held.answer(), held.heldOn());
    }

    private String answered(Taken taken, NewsKind kind, NewsAnswer answer, LocalDate on) {
        if (answer == NewsAnswer.SETTLED) {
            settled(taken, kind, on);
        }
        return answer.name();
    }

    /** Records the first contact in custody. */
    public void visitInCustody(CaseReference child, CustodyContact contact) {
        var taken = this.accounts.step(child);
        Days.notInFuture("contactOn", contact.contactOn(), taken.today());
        this.clocks.done(taken, contact.contactOn(), TransitionClocks.CUSTODY);
        custody(taken, (contact.releaseOn() != null) ? contact.releaseOn() : taken.leaver().releaseOn());
        this.accounts.keep(taken, TransitionStep.CUSTODY, contact.contactOn(), contact,
                "In contact in custody on %s. \"%s\"".formatted(Days.said(contact.contactOn()),
                        contact.youngPersonsWords()));
    }

    /** Records where they live after custody. */
    public String agreeRelease(CaseReference child, ReleasePlan plan) {
        var taken = this.accounts.step(child);
        if (taken.leaver().inCustody()) {
            custody(taken, plan.releaseOn());
        }
        this.accounts.keep(taken, TransitionStep.RELEASE, taken.today(), plan,
                "For the release on %s: %s".formatted(Days.said(plan.releaseOn()), plan.home()));
        if (plan.answer() == NewsAnswer.SETTLED) {
            this.clocks.done(taken, taken.today(), TransitionClocks.RELEASE);
        }
        return answered(taken, NewsKind.CUSTODY, plan.answer(), taken.today());
    }

    /** Records what was tried to find them. */
    public String search(CaseReference child, Search search) {
        var taken = this.accounts.step(child);
        Days.notInFuture("triedOn", search.triedOn(), taken.today());
        this.clocks.done(taken, search.triedOn(), TransitionClocks.LOST);
        this.accounts.keep(taken, TransitionStep.SEARCH, search.triedOn(), search,
                search.found()
                        ? "In touch again on %s. \"%s\"".formatted(Days.said(search.triedOn()),
                                search.youngPersonsWords())
                        : "Looked for them on %s: %s".formatted(Days.said(search.triedOn()), search.steps()));
        if (search.found()) {
            taken.leaver().contacted(search.triedOn(), "YES", false);
            settled(taken, NewsKind.OUT_OF_TOUCH, search.triedOn());
            this.clocks.done(taken, search.triedOn(), TransitionClocks.IN_TOUCH);
            nextContact(taken, search.triedOn());
            return NewsAnswer.SETTLED.name();
        }
        this.clocks.start(taken, TransitionClocks.LOST, search.triedOn());
        return NewsAnswer.NOT_YET.name();
    }

    /** Whoever ended support is offered it again, and not asked each eight weeks. */
    private void nextContact(Taken taken, LocalDate last) {
        if (taken.leaver().support() == SupportState.RECEIVING || taken.leaver().support() == SupportState.PAUSED) {
            this.clocks.start(taken, TransitionClocks.IN_TOUCH, last);
        }
    }

    /**
     * Records the referral of a homeless care leaver.
     * @return REFERRED where a district of the county takes it up, else NOT_REFERRED
     * @throws Refused if they are under 18, or the priority need is not that of their age
     */
    public String referHomeless(CaseReference child, HomelessReferral referral) {
        var taken = this.accounts.step(child);
        Days.notInFuture("referredOn", referral.referredOn(), taken.today());
        if (!this.clocks.hasAttained(taken, 18)) {
            throw new Refused("referredOn", "The young person is under 18: children's services and housing take this "
                    + "up together. Report the homelessness again, and it goes there.");
        }
        var underTwentyOne = !this.clocks.hasAttained(taken, 21);
        if ((referral.priorityNeed() == PriorityNeed.CARE_LEAVER_18_20) != underTwentyOne) {
            throw new Refused("priorityNeed",
                    underTwentyOne ? "At 18 to 20 a care leaver has priority need as such. Choose that answer."
                            : "Priority need as a care leaver is for 18 to 20. Choose another answer.");
        }
        this.accounts.keep(taken, TransitionStep.HOMELESS, taken.today(), referral,
                referral.consents()
                        ? "Homeless from %s. Referred to %s; %s.".formatted(Days.said(referral.homelessFrom()),
                                referral.district().words(), referral.priorityNeed().words())
                        : "Homeless from %s. They do not agree to a referral: %s"
                            .formatted(Days.said(referral.homelessFrom()), referral.whyNot()));
        return (referral.consents() && referral.district() != District.ELSEWHERE) ? "REFERRED" : "NOT_REFERRED";
    }

    /** What was written when they were referred last. */
    @Transactional(readOnly = true)
    public HomelessReferral referral(CaseReference child) {
        return this.accounts.latest(child, TransitionStep.HOMELESS, HomelessReferral.class).orElseThrow();
    }

    /** Records what the district answers to the referral. */
    public void districtAnswers(CaseReference child, DistrictAnswer answer) {
        var taken = this.accounts.step(child);
        Days.notInFuture("answeredOn", answer.answeredOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.DISTRICT_ANSWER, answer.answeredOn(), answer,
                "%s took up the referral on %s and %s: %s".formatted(referral(child).district().words(),
                        Days.said(answer.answeredOn()), answer.duty().words(), answer.whatHappens()));
    }

    /**
     * Records how homelessness stands.
     * @throws Refused if a district thinks of calling it intentional where the law does
     * not allow that any more
     */
    public String homelessness(CaseReference child, HomelessOutcome outcome) {
        var taken = this.accounts.step(child);
        if (outcome.intentionalConsidered() && taken.leaver().status() != LeavingCareStatus.ELIGIBLE
                && this.catalogue.inForce(NO_INTENTIONALITY, taken.today())) {
            throw new Refused("intentionalConsidered",
                    "Nobody who left care and is under 25 is intentionally homeless in law (Housing Act 1996 section "
                            + "191(1ZA)). Tell the district, then answer \"No\".");
        }
        Days.notInFuture("asOf", outcome.asOf(), taken.today());
        this.accounts.keep(taken, TransitionStep.HOMELESS_OUTCOME, outcome.asOf(), outcome,
                "The district answered: %s. Home: %s.%s".formatted(outcome.districtsAnswer(), outcome.home(),
                        outcome.intentionalConsidered() ? " A joint panel met on %s: %s"
                            .formatted(Days.said(outcome.panelOn()), outcome.panelView()) : ""));
        return answered(taken, NewsKind.HOMELESS, outcome.answer(), outcome.asOf());
    }

    /** Records the visit to a new home. */
    public void visitNewHome(CaseReference child, NewHomeVisit visit) {
        var taken = this.accounts.step(child);
        Days.notInFuture("visitedOn", visit.visitedOn(), taken.today());
        taken.leaver().contacted(visit.visitedOn(), "YES", true);
        this.clocks.done(taken, visit.visitedOn(), TransitionClocks.NEW_HOME, TransitionClocks.VISIT,
                TransitionClocks.IN_TOUCH);
        if (taken.leaver().support() == SupportState.RECEIVING) {
            this.clocks.startVisit(taken, TransitionClocks.VISIT, visit.visitedOn(), visit.councilProvides());
        }
        nextContact(taken, visit.visitedOn());
        settled(taken, NewsKind.MOVED, visit.visitedOn());
        this.accounts.keep(taken, TransitionStep.NEW_HOME, visit.visitedOn(), visit,
                "The new home was visited on %s: %s. \"%s\"".formatted(Days.said(visit.visitedOn()),
                        visit.suitable() ? "it suits them" : "it does not suit them, " + visit.whyUnsuitable(),
                        visit.youngPersonsWords()));
        if (lives(taken, visit.accommodation(), visit.movedOn(), visit.councilProvides(), visit.suitable(),
                visit.whyUnsuitable())) {
            happened(taken, NewsKind.UNSUITABLE_HOME, visit.visitedOn(), visit.whyUnsuitable());
        }
    }

    /** Records how they move out of an unsuitable home. */
    public String planMove(CaseReference child, MovePlan plan) {
        var taken = this.accounts.step(child);
        Days.notInFuture("plannedOn", plan.plannedOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.MOVE, plan.plannedOn(), plan,
                "Out of the unsuitable home: %s".formatted(plan.whereTo()));
        if (plan.answer() == NewsAnswer.SETTLED) {
            this.clocks.done(taken, plan.plannedOn(), TransitionClocks.UNSUITABLE);
            home(child).ifPresent((home) -> home.movePlanned(plan.plannedOn()));
        }
        return answered(taken, NewsKind.UNSUITABLE_HOME, plan.answer(), plan.plannedOn());
    }

    /** Records help for a young parent. */
    public void supportParent(CaseReference child, ParentSupport support) {
        var taken = this.accounts.step(child);
        taken.leaver().isParent();
        settled(taken, NewsKind.PARENT, taken.today());
        this.accounts.keep(taken, TransitionStep.PARENT, taken.today(), support,
                "As a young parent they get: %s. Education and work: %s%s".formatted(support.help(),
                        support.educationAndWork(),
                        support.worryForTheBaby() ? " Worry for the baby, told: " + support.told() : ""));
    }

    /** Records a human rights assessment: until it is decided support goes on. */
    public void humanRights(CaseReference child, HumanRightsAssessment assessment) {
        var taken = this.accounts.step(child);
        Days.notInFuture("assessedOn", assessment.assessedOn(), taken.today());
        settled(taken, NewsKind.LEAVE, assessment.assessedOn());
        this.accounts.keep(taken, TransitionStep.HUMAN_RIGHTS, assessment.assessedOn(), assessment,
                "Human rights assessment on %s: support %s. %s".formatted(Days.said(assessment.assessedOn()),
                        assessment.supportGoesOn() ? "goes on" : "does not go on", assessment.rationale()));
    }

}
