package org.childjourney.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Support for a care leaver from its beginning to 25: who the adviser is, the 18th
 * birthday, what is wanted after 21, coming back, and the ending. Children Act 1989
 * sections 23A to 24B and schedule 2 paragraphs 19A to 19C.
 */
@Service
@Transactional
public class LeavingCare {

    /**
     * What is waited for within support. A new home and a birthday are seen to without
     * it.
     */
    private static final List<String> OF_SUPPORT = List.of(TransitionClocks.ADVISER, TransitionClocks.NEEDS,
            TransitionClocks.NEEDS_AFTER_CARE, TransitionClocks.PLAN, TransitionClocks.REVIEW,
            TransitionClocks.IN_TOUCH, TransitionClocks.VISIT, TransitionClocks.ADULT_SERVICES,
            TransitionClocks.STAYING_PUT, TransitionClocks.LEAVE, TransitionClocks.DOCUMENTS,
            TransitionClocks.PLAN_ON_A_PAGE, TransitionClocks.BENEFITS, TransitionClocks.FINAL_REVIEW);

    private static final int LAST_SNAPSHOT = 21;

    private static final int FIRST_SNAPSHOT = 17;

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final Eligibility eligibility;

    private final Allocations allocations;

    private final Cases cases;

    LeavingCare(TransitionAccounts accounts, TransitionClocks clocks, Eligibility eligibility, Allocations allocations,
            Cases cases) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.eligibility = eligibility;
        this.allocations = allocations;
        this.cases = cases;
    }

    /**
     * Begins the journey of somebody who has become eligible, relevant or qualifying. The
     * time to an adviser and to the assessment runs from the 16th birthday, or from the
     * day of becoming eligible where that is later.
     * @return what the law calls them
     */
    public String begin(CaseReference child) {
        var standing = this.eligibility.standing(child);
        var taken = known(child, standing);
        this.accounts.say(taken, "The way to adulthood begins. " + standing.because());
        switch (standing.status()) {
            case ABOUT_TO_BE_ELIGIBLE, ELIGIBLE -> {
                this.clocks.start(taken, TransitionClocks.ADVISER, standing.since());
                this.clocks.start(taken, TransitionClocks.NEEDS, standing.since());
            }
            case RELEVANT, FORMER_RELEVANT -> {
                this.clocks.start(taken, TransitionClocks.ADVISER, taken.today());
                this.clocks.start(taken, TransitionClocks.NEEDS_AFTER_CARE, standing.since());
            }
            default -> {
            }
        }
        if (standing.status().hasAdviser() && !this.clocks.hasAttained(taken, 18)) {
            this.clocks.start(taken, TransitionClocks.EIGHTEEN, this.clocks.attains(taken, 18, 0));
        }
        return standing.status().name();
    }

    private Taken known(CaseReference child, Standing standing) {
        var state = standing.status().hasAdviser() ? SupportState.RECEIVING : SupportState.ADVISED;
        var leaver = this.accounts.leaver(child).map((known) -> {
            known.stands(standing);
            known.support(state, this.accounts.today());
            return known;
        }).orElseGet(() -> {
            var added = new CareLeaver(child, standing, state, this.accounts.today());
            this.accounts.add(added);
            return added;
        });
        return this.accounts.taken(child, leaver);
    }

    /** Somebody comes back: two working days to a named adviser, five to meeting. */
    public void comesBack(CaseReference child) {
        var taken = known(child, this.eligibility.standing(child));
        this.clocks.startFor(taken, TransitionClocks.RETURN, TransitionClocks.ADVISER_NAMED, taken.now());
        this.clocks.startFor(taken, TransitionClocks.RETURN, TransitionClocks.MET, taken.now());
        this.accounts.say(taken, "A care leaver asks for help again. " + taken.leaver().statusBecause());
    }

    /**
     * Records how somebody who came back was taken up. Nobody with a right to it is
     * turned away.
     * @return what the law calls them
     */
    public String takeUpReturn(CaseReference child, ReturnTaken back) {
        var taken = this.accounts.step(child);
        var leaver = taken.leaver();
        this.accounts.keep(taken, TransitionStep.RETURN, taken.today(), back,
                "A care leaver came back and is welcome: %s".formatted(back.inTheirWords()));
        if (leaver.status() == LeavingCareStatus.FORMER_RELEVANT_21_25 && back.educationOrTraining()) {
            leaver.asked(LeavingCareStatus.EDUCATION_RETURN, taken.today(),
                    "Asks for support in education or training (Children Act 1989 section 23CA). "
                            + leaver.statusBecause());
        }
        if (!leaver.status().hasAdviser()) {
            this.clocks.endAll(taken, "There is no right to a personal adviser: advice is given at once.");
            return (leaver.status() == LeavingCareStatus.QUALIFYING) ? LeavingCareStatus.QUALIFYING.name()
                    : LeavingCareStatus.NONE.name();
        }
        leaver.support(SupportState.RECEIVING, taken.today());
        return leaver.status().name();
    }

    /** Records advice to somebody who qualifies for it. */
    public void advise(CaseReference child, QualifyingAdvice advice) {
        var taken = this.accounts.step(child);
        Days.notInFuture("advisedOn", advice.advisedOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.ADVICE, advice.advisedOn(), advice,
                "Advice and help were given: %s".formatted(advice.advice()));
    }

    /**
     * Records how a request of somebody on the journey was answered. Where support was
     * paused, it begins again; from 21 on they may pause or end it at any time.
     * @throws Refused if support is to begin that goes on, or to stop that has stopped or
     * is owed
     */
    public String answerRequest(CaseReference child, FurtherRequest request) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, TransitionStep.FURTHER_REQUEST, taken.today(), request,
                "%s: %s. %s".formatted(
                        request.answer().stops() ? "They want support to stop" : "They asked for help again",
                        request.inTheirWords(), request.whatFollows()));
        var paused = taken.leaver().support() == SupportState.PAUSED
                || taken.leaver().support() == SupportState.ENDED_BY_CHOICE;
        if (request.answer() == FurtherAnswer.SUPPORT_AGAIN && !paused) {
            throw new Refused("answer", "Support goes on already. Answer that this is part of it.");
        }
        if (request.answer() == FurtherAnswer.SUPPORT_AGAIN) {
            supportAgain(taken);
        }
        if (request.answer().stops()) {
            stop(taken, SupportChoice.valueOf(request.answer().name()));
        }
        return request.answer().name();
    }

    private void stop(Taken taken, SupportChoice choice) {
        if (taken.leaver().support() != SupportState.RECEIVING) {
            throw new Refused("answer", "Support does not go on now, so there is nothing to stop.");
        }
        if (!this.clocks.hasAttained(taken, 21)) {
            throw new Refused("answer",
                    "Until 21 support is owed to them. What is wanted after 21 is asked at 20 years "
                            + "and 9 months.");
        }
        pause(taken, choice);
    }

    private void supportAgain(Taken taken) {
        taken.leaver().support(SupportState.RECEIVING, taken.today());
        if (this.clocks.hasAttained(taken, 21)) {
            taken.leaver()
                .asked(LeavingCareStatus.FORMER_RELEVANT_21_25, taken.today(),
                        "Receives support again from %s on request (Children Act 1989 section 23CZB)."
                            .formatted(Days.said(taken.today())));
        }
        this.clocks.withdraw(taken, "Support has begun again.",
                List.of(TransitionClocks.OFFER, TransitionClocks.OFFER_21, TransitionClocks.IN_TOUCH));
        this.clocks.startFor(taken, TransitionClocks.RETURN, TransitionClocks.ADVISER_NAMED, taken.now());
        this.clocks.startFor(taken, TransitionClocks.RETURN, TransitionClocks.MET, taken.now());
    }

    /** What of the journey is ahead when support begins or begins again. */
    public SupportNow look(CaseReference child) {
        var taken = this.accounts.step(child);
        var known = this.cases.child(child);
        var beforeTwentyOne = !this.clocks.hasAttained(taken, 21);
        return new SupportNow(!this.clocks.hasAttained(taken, 18), beforeTwentyOne,
                known.unaccompanied() || taken.leaver().leaveEndsOn() != null);
    }

    /** Whether a birthday comes about which the annual return asks. */
    public boolean snapshotAhead(CaseReference child) {
        return upcomingSnapshot(this.accounts.step(child)) <= LAST_SNAPSHOT;
    }

    private static int nextSnapshot(LocalDate born, LocalDate today) {
        int age = FIRST_SNAPSHOT;
        while (age <= LAST_SNAPSHOT && Birthdays.attains(born, age).plusMonths(1).isBefore(today)) {
            age++;
        }
        return age;
    }

    /**
     * Records who is named as personal adviser.
     * @throws Refused if there is no such person at work
     */
    public void nameAdviser(CaseReference child, AdviserNamed named) {
        var taken = this.accounts.step(child);
        var before = this.allocations.allocationOf(child, AllocationRole.PERSONAL_ADVISER);
        if (before.filter((allocation) -> named.adviser().equals(allocation.worker())).isEmpty()) {
            try {
                this.allocations.allocate(child, AllocationRole.PERSONAL_ADVISER, named.adviser(),
                        before.isPresent() ? "TSPROC" : "FCONTA", null, taken.by());
            }
            catch (Refused refused) {
                throw new Refused("adviser", refused.getMessage());
            }
        }
        taken.leaver().adviserNamed(taken.today());
        this.clocks.done(taken, taken.today(), TransitionClocks.ADVISER);
        this.clocks.doneFor(taken, TransitionClocks.RETURN, TransitionClocks.ADVISER_NAMED, taken.today());
        this.accounts.keep(taken, TransitionStep.ADVISER_NAMED, taken.today(), named,
                "A personal adviser is named: %s. They meet on %s.".formatted(named.why(),
                        Days.said(named.meetingOn())));
    }

    /**
     * Records how adviser and young person met. From here contact and visits are counted.
     * @throws Refused if the day does not fit, or a child meets the adviser as an adult
     */
    public void introduce(CaseReference child, AdviserIntroduced met) {
        var taken = this.accounts.step(child);
        Days.notInFuture("metOn", met.metOn(), taken.today());
        var adult = Birthdays.hasAttained(this.clocks.born(taken), 18, met.metOn());
        if ((met.introduction() == Introduction.OVER_EIGHTEEN) != adult) {
            throw new Refused("introduction", adult ? "The young person was 18 already. Choose that answer."
                    : "The young person was under 18: the social worker comes along, or say why not.");
        }
        taken.leaver().adviserMet(met.metOn());
        taken.leaver().contacted(met.metOn(), "YES", false);
        this.clocks.doneFor(taken, TransitionClocks.RETURN, TransitionClocks.MET, met.metOn());
        this.clocks.start(taken, TransitionClocks.IN_TOUCH, met.metOn());
        this.clocks.start(taken, TransitionClocks.VISIT, met.metOn());
        this.accounts.keep(taken, TransitionStep.ADVISER_INTRODUCED, met.metOn(), met,
                "Young person and personal adviser met on %s, %s. \"%s\"".formatted(Days.said(met.metOn()),
                        met.introduction().words(), met.youngPersonsWords()));
    }

    /** The 18th birthday has come: a former relevant young person, never unnoticed. */
    public void turnEighteen(CaseReference child) {
        var taken = this.accounts.step(child);
        taken.leaver().turnedEighteen(taken.today());
        taken.leaver().stands(this.eligibility.standing(child));
        this.accounts.say(taken, "The young person is 18. " + taken.leaver().statusBecause());
    }

    /** Records that on the 18th birthday everything was there. */
    public void confirmMove(CaseReference child, MoveToAdulthood move) {
        var taken = this.accounts.step(child);
        Days.notInFuture("adultSafeguardingOn", move.adultSafeguardingOn(), taken.today());
        this.clocks.done(taken, taken.today(), TransitionClocks.EIGHTEEN);
        this.accounts.keep(taken, TransitionStep.EIGHTEENTH_BIRTHDAY, taken.today(), move,
                "On the 18th birthday the personal adviser leads. Money: %s, home: %s.%s".formatted(
                        move.benefitsLive() ? "there" : "not yet", move.homeReady() ? "there" : "not yet",
                        move.protectionOpen()
                                ? " Adult safeguarding goes on with protection: " + move.adultSafeguarding() : ""));
    }

    /** Starts the time within which the annual return asks about the next birthday. */
    public void openSnapshot(CaseReference child) {
        var taken = this.accounts.step(child);
        this.clocks.start(taken, TransitionClocks.SNAPSHOT, this.clocks.attains(taken, upcomingSnapshot(taken), 0));
    }

    private int upcomingSnapshot(Taken taken) {
        var recorded = this.accounts.list(SnapshotRecord.class, "where caseReference = ?1", taken.child().value())
            .stream()
            .map(SnapshotRecord::age)
            .toList();
        var next = nextSnapshot(this.clocks.born(taken), taken.today());
        while (recorded.contains(next)) {
            next++;
        }
        return next;
    }

    /** When the annual return asks next: three months before a birthday. */
    public LocalDate nextSnapshotOpens(CaseReference child) {
        var taken = this.accounts.step(child);
        return this.clocks.attains(taken, upcomingSnapshot(taken), 0).minusMonths(3);
    }

    /**
     * Records what the annual return asks about a birthday.
     * @return whether it asks about another one
     * @throws Refused if it is not about this birthday
     */
    public boolean snapshot(CaseReference child, BirthdaySnapshot snapshot) {
        var taken = this.accounts.step(child);
        var expected = this.clocks.running(taken, TransitionClocks.SNAPSHOT)
            .map((clock) -> Birthdays.ageOn(this.clocks.born(taken), WorkingCalendar.dateOf(clock.triggeredAt())))
            .orElseGet(() -> upcomingSnapshot(taken));
        if (snapshot.age() != expected) {
            throw new Refused("age", "It is the birthday of %d that is asked about now.".formatted(expected));
        }
        this.accounts.add(new SnapshotRecord(child, snapshot, taken.today()));
        this.clocks.done(taken, taken.today(), TransitionClocks.SNAPSHOT);
        this.accounts.say(taken, "For the annual return about the birthday of %d: in touch %s."
            .formatted(snapshot.age(), snapshot.inTouch()));
        return expected < LAST_SNAPSHOT;
    }

    /**
     * Records how a young adult wants to go on after 21. Whoever pauses or ends support
     * is offered it again, at 21 and each year.
     * @throws Refused if staying put ends without a word on where they live then
     */
    public String decideAfterTwentyOne(CaseReference child, AfterTwentyOne decided) {
        var taken = this.accounts.step(child);
        Days.notInFuture("talkedOn", decided.talkedOn(), taken.today());
        var staysPut = this.accounts.latest(child, TransitionStep.STAYING_PUT, StayingPutDecision.class)
            .filter((put) -> put.decision() == StayingPut.YES)
            .isPresent();
        Needed.when(staysPut, "homeAfterStayingPut", decided.homeAfterStayingPut(),
                "Staying put ends at 21: where do they live then?");
        this.accounts
            .keep(taken, TransitionStep.AFTER_21, decided.talkedOn(), decided,
                    "After 21 the young adult %s. \"%s\"%s".formatted(decided.choice().words(),
                            decided.youngPersonsWords(), staysPut
                                    ? ". Staying put ends on %s, then: %s".formatted(
                                            Days.said(this.clocks.attains(taken, 21, 0)), decided.homeAfterStayingPut())
                                    : ""));
        if (decided.choice() != SupportChoice.CONTINUE) {
            pause(taken, decided.choice());
        }
        return decided.choice().name();
    }

    private void pause(Taken taken, SupportChoice choice) {
        var contact = choice == SupportChoice.PAUSE_WANTS_CONTACT;
        taken.leaver().support(contact ? SupportState.PAUSED : SupportState.ENDED_BY_CHOICE, taken.today());
        var why = "The young adult %s.".formatted(choice.words());
        this.clocks.withdraw(taken, why, OF_SUPPORT);
        this.clocks.withdrawFor(taken, why, TransitionClocks.RETURN, TransitionClocks.ADVISER_NAMED,
                TransitionClocks.MET);
        if (this.clocks.hasAttained(taken, 21)) {
            this.clocks.start(taken, TransitionClocks.OFFER, taken.today());
        }
        else {
            this.clocks.start(taken, TransitionClocks.OFFER_21, this.clocks.attains(taken, 21, 0));
        }
        if (contact) {
            this.clocks.start(taken, TransitionClocks.IN_TOUCH, taken.today());
        }
    }

    /** Records an offer of support: the next is due within 12 months. */
    public String offer(CaseReference child, SupportOffered offered) {
        var taken = this.accounts.step(child);
        Days.notInFuture("offeredOn", offered.offeredOn(), taken.today());
        taken.leaver().offered(offered.offeredOn());
        this.clocks.done(taken, offered.offeredOn(), TransitionClocks.OFFER_21, TransitionClocks.OFFER);
        this.accounts.keep(taken, TransitionStep.OFFER, offered.offeredOn(), offered,
                "Support was offered on %s: the young adult %s.".formatted(Days.said(offered.offeredOn()),
                        offered.answer().words()));
        if (offered.answer() == OfferAnswer.WANTS_SUPPORT) {
            supportAgain(taken);
        }
        else {
            this.clocks.start(taken, TransitionClocks.OFFER, offered.offeredOn());
        }
        return offered.answer().name();
    }

    /** When support is offered next: as the time for it comes near, a month before. */
    public LocalDate nextOffer(CaseReference child) {
        var taken = this.accounts.step(child);
        var last = taken.leaver().offeredOn();
        var since = taken.leaver().supportSince();
        var twentyOne = this.clocks.attains(taken, 21, 0);
        if (last != null && !last.isBefore(since)) {
            return last.plusMonths(11);
        }
        return since.isBefore(twentyOne) ? twentyOne : since.plusMonths(11);
    }

    /** Records contact with somebody whose support is paused. */
    public String lightContact(CaseReference child, LightContact contact) {
        var taken = this.accounts.step(child);
        Days.notInFuture("contactOn", contact.contactOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.LIGHT_CONTACT, contact.contactOn(), contact,
                contact.reached() ? "In touch during the pause: \"%s\"".formatted(contact.youngPersonsWords())
                        : "Tried to be in touch during the pause.");
        this.clocks.done(taken, contact.contactOn(), TransitionClocks.IN_TOUCH);
        if (Boolean.TRUE.equals(contact.wantsSupport())) {
            supportAgain(taken);
            return OfferAnswer.WANTS_SUPPORT.name();
        }
        this.clocks.start(taken, TransitionClocks.IN_TOUCH, contact.contactOn());
        return OfferAnswer.NOT_NOW.name();
    }

    /** Half a year before 25 the time to plan the ending begins. */
    public void openEnding(CaseReference child) {
        var taken = this.accounts.step(child);
        this.clocks.start(taken, TransitionClocks.ENDING, this.clocks.attains(taken, 24, 6));
    }

    /** Records the plan for the time after 25. */
    public void planEnding(CaseReference child, EndingPlan plan) {
        var taken = this.accounts.step(child);
        Days.notInFuture("sharedOn", plan.sharedOn(), taken.today());
        this.clocks.done(taken, plan.sharedOn(), TransitionClocks.ENDING);
        this.accounts.keep(taken, TransitionStep.ENDING, plan.sharedOn(), plan,
                "The ending at 25 was planned together. Who is there afterwards: %s"
                    .formatted(plan.peopleAfterwards()));
    }

    /** Support as a care leaver ends at 25. */
    public void endAtTwentyFive(CaseReference child) {
        var taken = this.accounts.step(child);
        over(taken, "Support as a care leaver ended at 25.");
        var years = ChronoUnit.YEARS.between(this.clocks.born(taken), taken.today());
        this.accounts.say(taken,
                "Support as a care leaver ended, at %d. The way back stays open: anybody can ask ".formatted(years)
                        + "for advice.");
    }

    /** Records who was told of a death. */
    public void notifyDeath(CaseReference child, DeathNotified notified) {
        var taken = this.accounts.step(child);
        Days.notInFuture("notifiedOn", notified.notifiedOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.DEATH, notified.diedOn(), notified,
                "The death of the care leaver was notified on %s.".formatted(Days.said(notified.notifiedOn())));
    }

    /** Nothing of the journey goes on. */
    void over(Taken taken, String why) {
        this.clocks.endAll(taken, why);
        taken.leaver().support(SupportState.OVER, taken.today());
        this.accounts.list(TimeWithoutWork.class, "where openFor = ?1", taken.child().value())
            .forEach((time) -> time.end(taken.today(), EndOfTime.JOURNEY_ENDED));
        this.accounts.list(MainActivity.class, "where caseReference = ?1 and until is null", taken.child().value())
            .forEach((activity) -> activity.over(taken.today()));
        this.allocations.end(taken.child(), AllocationRole.PERSONAL_ADVISER);
    }

}
