package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.Journeys;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Child protection conferences: booked, prepared, held, decided for one child. A
 * conference that is not held, or not quorate, does not stop the time to it.
 */
@Service
@Transactional
public class Conferences {

    static final String INITIAL_STAGE = "initial-conference";

    static final String REVIEW_STAGE = "review-conference";

    private static final List<String> LIMITS = List.of(ProtectionClocks.CONFERENCE, ProtectionClocks.TRANSFER_IN,
            ProtectionClocks.BEFORE_BIRTH);

    private static final List<String> REVIEW_LIMITS = List.of(ProtectionClocks.FIRST_REVIEW,
            ProtectionClocks.NEXT_REVIEW);

    private final ConferenceRows conferences;

    private final Section47s enquiries;

    private final PartnerParts partners;

    private final FamilyEvents events;

    private final PlanPapers papers;

    private final PlanEnding ending;

    private final Steps steps;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Teams teams;

    private final ChildsVoice voices;

    private final ChildInNeedPlans childInNeedPlans;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final Limits limits;

    private final WorkingCalendar calendar;

    Conferences(ConferenceRows conferences, Section47s enquiries, PartnerParts partners, FamilyEvents events,
            PlanPapers papers, PlanEnding ending, Steps steps, Cases cases, Episodes episodes, Allocations allocations,
            Teams teams, ChildsVoice voices, ChildInNeedPlans childInNeedPlans, Deadlines deadlines, Journeys journeys,
            Limits limits, WorkingCalendar calendar) {
        this.conferences = conferences;
        this.enquiries = enquiries;
        this.partners = partners;
        this.events = events;
        this.papers = papers;
        this.ending = ending;
        this.steps = steps;
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.teams = teams;
        this.voices = voices;
        this.childInNeedPlans = childInNeedPlans;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * What became of a conference.
     *
     * @param state HELD, NOT_QUORATE or POSTPONED
     * @param decision what was decided, null when it was not held
     */
    public record Outcome(String state, String decision) {
    }

    // booking

    /**
     * Records the booking and asks the agencies for their reports.
     * @return BOOKED, or LATE where it is later than its limit, so that the head of
     * service is asked
     * @throws Refused if the chair is not independent, it is booked for the past or, an
     * initial conference, for a weekend, or is late without a reason and a plan that
     * keeps the child safe
     */
    public String convene(CaseReference child, BookedConference booking) {
        var step = this.steps.of(child);
        var kind = kindOfNext(step);
        requireBookable(step, kind, booking.bookedFor());
        requireIndependent(step, booking.chair());
        var late = isLate(step, kind, booking.bookedFor());
        if (late) {
            requireSafeThough(booking);
        }
        step.work().chairedBy(booking.chair());
        this.conferences.save(new Conference(step.work(), kind, booking, late));
        prepare(step, kind, booking.bookedFor(), booking.partners());
        this.steps.keep(step, booking, "The %s was booked for %s%s. %s".formatted(kind.words(),
                Days.said(booking.bookedFor()), late ? ", later than its limit: " + booking.lateReason() : "",
                booking.advocateOffered() ? "The child was offered an advocate."
                        : "The child was not offered an advocate: " + Sentences.end(booking.whyNoAdvocate()))
                + (booking.parentExcluded()
                        ? " The chair excluded %s: %s They are heard instead: %s".formatted(booking.excludedParent(),
                                Sentences.end(booking.exclusionReason()), Sentences.end(booking.otherWayToBeHeard()))
                        : ""));
        invite(step, booking.invitedOn());
        return late ? "LATE" : "BOOKED";
    }

    private void invite(Step step, LocalDate on) {
        var conference = booked(step);
        this.papers.invite(step, conference, on,
                reportNeeded(conference.kind() == ConferenceKind.REVIEW, conference.bookedFor()));
    }

    private ConferenceKind kindOfNext(Step step) {
        if (step.work().planRuns()) {
            return ConferenceKind.REVIEW;
        }
        return step.work().transferIn() ? ConferenceKind.TRANSFER_IN : ConferenceKind.INITIAL;
    }

    private void requireBookable(Step step, ConferenceKind kind, Instant bookedFor) {
        if (!bookedFor.isAfter(step.now())) {
            throw new Refused("bookedFor",
                    "%s is past. Enter when the conference will be held.".formatted(Days.said(bookedFor)));
        }
        var day = WorkingCalendar.dateOf(bookedFor);
        if (kind != ConferenceKind.REVIEW && !this.calendar.isWorkingDay(day)) {
            throw new Refused("bookedFor", "%s is at a weekend or on a bank holiday. An initial conference is held on "
                .formatted(Days.said(day)) + "a working day.");
        }
    }

    private void requireIndependent(Step step, String chair) {
        var worker = this.allocations.allocationOf(step.child(), AllocationRole.LEAD);
        var manager = worker.flatMap((allocation) -> this.teams.team(allocation.team())).map(TeamDetails::manager);
        var enquirer = this.enquiries.findFirstByCaseIdOrderByIdDesc(step.work().id());
        var involved = Stream
            .of(worker.map((allocation) -> allocation.worker()), manager,
                    Optional.ofNullable(step.work().discussionLedBy()), enquirer.map(Section47::decidedBy),
                    enquirer.map(Section47::writer))
            .flatMap(Optional::stream)
            .filter(Objects::nonNull);
        if (involved.anyMatch(chair::equals)) {
            throw new Refused("chair", "The chair is independent of whoever works with the child, manages that work or "
                    + "decided in the enquiry (Working Together). Please choose somebody else.");
        }
        if (this.teams.worker(chair)
            .map(WorkerDetails::teamId)
            .filter((team) -> worker.filter((allocation) -> team.equals(allocation.team())).isPresent())
            .isPresent()) {
            throw new Refused("chair", "The chair does not belong to the child's team. Please choose somebody else.");
        }
    }

    private boolean isLate(Step step, ConferenceKind kind, Instant bookedFor) {
        return limits(kind).stream()
            .map((clock) -> this.deadlines.running(step.child(), clock, null))
            .flatMap(Optional::stream)
            .anyMatch((clock) -> bookedFor.isAfter(clock.dueAt()));
    }

    private static List<String> limits(ConferenceKind kind) {
        return (kind == ConferenceKind.REVIEW) ? REVIEW_LIMITS : LIMITS;
    }

    private static void requireSafeThough(BookedConference booking) {
        if (booking.lateReason() == null) {
            throw new Refused("lateReason", "The conference is later than its limit. Say why.");
        }
        if (booking.safetyPlan() == null) {
            throw new Refused("safetyPlan",
                    "The conference is later than its limit. Say what keeps the child safe " + "until then.");
        }
    }

    private void prepare(Step step, ConferenceKind kind, Instant bookedFor, List<Partner> asked) {
        var review = kind == ConferenceKind.REVIEW;
        var report = review ? ProtectionClocks.REVIEW_REPORT : ProtectionClocks.REPORT;
        this.deadlines.restart(step.child(), report, bookedFor, ClockFacts.none(), "The conference was booked again.");
        this.partners.ask(step, PartnerPart.REPORT, asked, WorkingCalendar.endOf(reportNeeded(review, bookedFor)));
    }

    private LocalDate reportNeeded(boolean review, Instant bookedFor) {
        return this.limits.latest(review ? ProtectionClocks.REVIEW_REPORT : ProtectionClocks.REPORT,
                WorkingCalendar.dateOf(bookedFor));
    }

    /**
     * Records how the social worker's report was shared, which stops its time.
     * @throws Refused if it was shared in the future
     */
    public void shareReport(CaseReference child, ReportShared shared) {
        var step = this.steps.of(child);
        var conference = booked(step);
        Days.notInFuture("sharedOn", shared.sharedOn(), step.today());
        var clock = (conference.kind() == ConferenceKind.REVIEW) ? ProtectionClocks.REVIEW_REPORT
                : ProtectionClocks.REPORT;
        if (shared.sharedWithParents()) {
            conference.reportShared(shared.sharedOn());
            this.deadlines.stop(child, clock, Days.doneOn(shared.sharedOn(), step.now()));
        }
        else {
            this.deadlines.withdraw(child, clock, null, step.now(),
                    "It was not shared with the parents: " + shared.whyNotShared());
        }
        this.steps.keep(step, shared,
                shared.sharedWithParents()
                        ? "The parents got the report for the conference on %s.".formatted(Days.said(shared.sharedOn()))
                        : "The report for the conference was not shared with the parents: " + shared.whyNotShared());
    }

    // what was not held

    private Outcome notHeld(Step step, String state, LocalDate proposedFor, String why, String safetyPlan,
            Record said) {
        var conference = booked(step);
        if (proposedFor.isBefore(step.today())) {
            throw new Refused("proposedFor",
                    "%s is past. Enter when it could be held.".formatted(Days.said(proposedFor)));
        }
        conference.notHeld();
        this.steps.keep(step, said,
                "The %s %s: %s It could be held on %s; its time runs on. Until then: %s".formatted(
                        conference.kind().words(), WhatHappened.valueOf(state).words(), Sentences.end(why),
                        Days.said(proposedFor), safetyPlan));
        return new Outcome(state, null);
    }

    /**
     * Records a head of service's answer to a conference that is not held in its time.
     * @throws Refused if it is to be held in its time, by a day that is later
     */
    public void postpone(CaseReference child, Postponement postponement) {
        var step = this.steps.of(child);
        var running = limits(booked(step).kind()).stream()
            .map((clock) -> this.deadlines.running(child, clock, null))
            .flatMap(Optional::stream)
            .toList();
        if (postponement.decision() == PostponementDecision.IN_TIME) {
            requireInTime(postponement, running);
        }
        else {
            running.forEach((clock) -> this.deadlines.recordDelay(child, clock.clockId(), null, postponement.reason()));
        }
        this.steps.keep(step, postponement,
                "The head of service %s, by %s: %s What keeps the child safe until then: %s".formatted(
                        postponement.decision().words(), Days.said(postponement.latestOn()),
                        Sentences.end(postponement.reason()), postponement.safetyPlan()));
    }

    private static void requireInTime(Postponement postponement, List<RunningClock> running) {
        running.stream()
            .map((clock) -> WorkingCalendar.dateOf(clock.dueAt()))
            .filter(postponement.latestOn()::isAfter)
            .min(Comparator.naturalOrder())
            .ifPresent((due) -> {
                throw new Refused("latestOn", "Its time ends on %s. Choose that day or an earlier one, or authorise a "
                    .formatted(Days.said(due)) + "later conference.");
            });
    }

    /**
     * Records the new date of a conference.
     * @throws Refused if it is past, or later than the head of service allows
     */
    public void rebook(CaseReference child, Rebooking rebooking) {
        var step = this.steps.of(child);
        var conference = booked(step);
        requireBookable(step, conference.kind(), rebooking.bookedFor());
        var latest = this.ending.latest(step, Postponement.class).latestOn();
        if (WorkingCalendar.dateOf(rebooking.bookedFor()).isAfter(latest)) {
            throw new Refused("bookedFor", "The head of service wants it held by %s. Choose that day or an earlier one."
                .formatted(Days.said(latest)));
        }
        conference.bookedAgain(rebooking);
        if (conference.reportSharedOn() == null) {
            prepare(step, conference.kind(), rebooking.bookedFor(), List.of());
        }
        this.steps.keep(step, rebooking, "The %s was booked again, for %s".formatted(conference.kind().words(),
                Days.said(rebooking.bookedFor())));
        invite(step, rebooking.invitedOn());
    }

    // the initial conference

    /**
     * Records an initial or transfer-in conference for one child. A plan begins on the
     * day of the conference.
     * @throws Refused if it was not quorate, whoever records it is not independent,
     * earlier plans were overlooked, or a rule of the census would be broken; nothing is
     * stored then
     */
    public Outcome hold(CaseReference child, InitialConference held) {
        var step = this.steps.of(child);
        if (held.whatHappened() != WhatHappened.HELD) {
            return notHeld(step, held.whatHappened().name(), held.proposedFor(), held.whyNot(), held.safetyPlan(),
                    held);
        }
        requireIndependent(step, step.by());
        requireEarlierPlansRead(step, held);
        var event = held.recordedWithSibling() ? this.events.take(step, EventKind.CONFERENCE)
                : this.events.record(step, entered(held.heldOn(), held.way(), held.attendees(), held.otherChildren()));
        requireQuorate(event);
        var conference = booked(step);
        hear(step, INITIAL_STAGE, held.participation(), held.childsWords(), held.whatChildWants(), held.wordsCounted());
        var on = event.heldOn();
        conference.held(on, held.participation(), held.decision().name());
        step.work().firstConferenceHeld();
        step.work().chairedBy(step.by());
        settleEnquiry(step, on, held.decision());
        LIMITS.forEach((clock) -> this.deadlines.stop(child, clock, Days.doneOn(on, step.now())));
        this.deadlines.stopAll(child, List.of(ProtectionClocks.REPORT), step.now(), "The conference has been held.");
        if (held.decision() == ConferenceDecision.CP_PLAN) {
            beginPlan(step, on, held.category());
        }
        this.steps.keep(step, held, "The %s was held on %s. The child %s. It decided that %s%s: %s%s".formatted(
                conference.kind().words(), Days.said(on), held.participation().words(), held.decision().words(),
                (held.category() != null) ? " (" + held.category().words() + ")" : "", Sentences.end(held.rationale()),
                (held.dissent() != null) ? " Seen differently: " + held.dissent() : ""));
        if (held.decision() != ConferenceDecision.CP_PLAN) {
            this.papers.noPlanMade(step, on, held);
        }
        return new Outcome(WhatHappened.HELD.name(), held.decision().name());
    }

    private void requireEarlierPlansRead(Step step, InitialConference held) {
        if (step.work().previousPlans() > 0 && held.earlierPlans() == EarlierPlans.NONE) {
            throw new Refused("earlierPlans",
                    "The child had %d child protection plan%s before. Look at them in the "
                        .formatted(step.work().previousPlans(), (step.work().previousPlans() == 1) ? "" : "s")
                            + "record, and discuss why they did not last.");
        }
        if (step.work().previousPlans() == 0 && held.earlierPlans() == EarlierPlans.DISCUSSED) {
            throw new Refused("earlierPlans",
                    "No earlier child protection plan is on record. Please check this answer.");
        }
    }

    private static FamilyEvents.Entered entered(LocalDate on, MeetingWay way, List<ConferenceAttendee> people,
            List<OtherChild> others) {
        return new FamilyEvents.Entered(EventKind.CONFERENCE, WorkingCalendar.at(on, LocalTime.NOON), on, way.words(),
                FamilyEvents.WhoWasThere.named(people),
                people.stream().map((person) -> person.agency().name()).distinct().toList(),
                Quorum.ofConference(people), others);
    }

    private static void requireQuorate(FamilyEvent event) {
        if (!event.quorate()) {
            throw new Refused("whatHappened", "It was not quorate: children's services and at least two other agencies "
                    + "that know the child have to be there. Record that it was not quorate.");
        }
    }

    private void hear(Step step, String stage, Participation participation, String words, String wants,
            String counted) {
        var known = this.cases.child(step.child());
        if (known.unborn()) {
            return;
        }
        if ((participation == Participation.PN0) == Birthdays.hasAttained(known.dateOfBirth(), 4, step.today())) {
            throw new Refused("participation",
                    (participation == Participation.PN0) ? "This child is 4 or older. Say how the child took part."
                            : "PN0 is for a child under 4, as this one is. Please choose it.");
        }
        this.voices.heardForDecision(step.child(), participation.voice(stage, words, wants, counted), step.by());
    }

    private void settleEnquiry(Step step, LocalDate on, ConferenceDecision decision) {
        this.enquiries.findFirstByCaseIdOrderByIdDesc(step.work().id()).ifPresent((enquiry) -> {
            enquiry.conferenceHeld(on, decision);
            this.episodes.initialConferenceHeld(step.child(), on, decision == ConferenceDecision.CP_PLAN);
        });
    }

    private void beginPlan(Step step, LocalDate on, CategoryOfAbuse category) {
        var child = step.child();
        this.childInNeedPlans.endForProtectionPlan(child, on);
        var lead = this.allocations.allocationOf(child, AllocationRole.LEAD)
            .map((allocation) -> allocation.worker())
            .orElse(null);
        this.episodes.startCpPlan(child, on, category.name(), lead);
        step.work().planBegan(on, category);
        var began = WorkingCalendar.startOf(on);
        this.deadlines.start(child, ProtectionClocks.GOES_OUT, ProtectionClocks.DECISIONS, began,
                ClockFacts.when("DECISIONS"));
        this.deadlines.start(child, ProtectionClocks.GOES_OUT, ProtectionClocks.RECORD, began,
                ClockFacts.when("RECORD"));
        this.deadlines.start(child, ProtectionClocks.FIRST_CORE_GROUP, began);
        this.deadlines.start(child, ProtectionClocks.VISIT, began);
        this.deadlines.start(child, ProtectionClocks.LONG_PLAN, began);
        if (step.work().previousPlans() > 0) {
            this.deadlines.start(child, ProtectionClocks.REPEAT_PLAN, began);
        }
        this.journeys.tell(child, "child-protection-plan-began", Map.of());
    }

    // the review

    /**
     * Records a review conference for one child. A plan that ends ends on its day.
     * @throws Refused if it was not quorate, the decision contradicts the threshold, or
     * what the decision asks for is missing; nothing is stored then
     */
    public Outcome hold(CaseReference child, ReviewConference held) {
        var step = this.steps.of(child);
        if (held.whatHappened() != WhatHappened.HELD) {
            return notHeld(step, held.whatHappened().name(), held.proposedFor(), held.whyNot(), held.safetyPlan(),
                    held);
        }
        requireIndependent(step, step.by());
        requireThreshold(held);
        var event = held.recordedWithSibling() ? this.events.take(step, EventKind.CONFERENCE)
                : this.events.record(step, entered(held.heldOn(), held.way(), held.attendees(), held.otherChildren()));
        requireQuorate(event);
        var on = event.heldOn();
        requireMayEnd(step, on, held);
        requireNextInTime(on, held);
        var conference = booked(step);
        hear(step, REVIEW_STAGE, held.participation(), held.childsWords(), held.whatChildWants(), held.wordsCounted());
        conference.held(on, held.participation(), held.decision().name());
        this.episodes.reviewCpPlan(child, on, (held.category() != null) ? held.category().name() : null);
        step.work().reviewed(on, held.category(), held.nextReviewOn());
        step.work().chairedBy(step.by());
        REVIEW_LIMITS.forEach((clock) -> this.deadlines.stop(child, clock, Days.doneOn(on, step.now())));
        this.deadlines.withdraw(child, ProtectionClocks.MIDPOINT, null, step.now(), "The review came first.");
        this.deadlines.stopAll(child, List.of(ProtectionClocks.REVIEW_REPORT), step.now(),
                "The conference has been held.");
        this.steps.keep(step, held,
                "The review conference was held on %s. The child %s. It decided that %s: %s%s".formatted(Days.said(on),
                        held.participation().words(), held.decision().words(), Sentences.end(held.rationale()),
                        (held.dissent() != null) ? " Seen differently: " + held.dissent() : ""));
        this.papers.reviewed(step, on, held);
        follow(step, on, held);
        return new Outcome(WhatHappened.HELD.name(), held.decision().name());
    }

    private static void requireThreshold(ReviewConference held) {
        var goesOn = held.decision() == ReviewDecision.CONTINUE || held.decision() == ReviewDecision.LEGAL_GATEWAY;
        var noLongerNeeded = held.decision() == ReviewDecision.END_STEP_DOWN_CIN
                || held.decision() == ReviewDecision.END_NFA;
        if (goesOn && !held.thresholdMet()) {
            throw new Refused("decision", "A child protection plan is not kept open without threshold. Choose how it "
                    + "ends, or look at the threshold again.");
        }
        if (noLongerNeeded && held.thresholdMet()) {
            throw new Refused("decision", "The child is still likely to suffer significant harm, so the plan does not "
                    + "end. Choose that it continues, or look at the threshold again.");
        }
    }

    private void requireMayEnd(Step step, LocalDate on, ReviewConference held) {
        switch (held.decision()) {
            case END_NFA -> {
                if (step.work().reviews() == 0 && held.exceptionalReason() == null) {
                    throw new Refused("exceptionalReason", "At the first review a plan does not end with nothing "
                            + "further, unless something is exceptional. Say what, or choose a child in need plan.");
                }
            }
            case END_CLA -> {
                if (this.cases.child(step.child()).legalStatus() == null) {
                    throw new Refused("decision", "The child is not recorded as looked after. Have that recorded "
                            + "first, or choose another decision.");
                }
            }
            case END_18 -> {
                var eighteen = this.cases.child(step.child()).eighteenthBirthday();
                if (eighteen == null || eighteen.isAfter(this.limits.latest(ProtectionClocks.NEXT_REVIEW, on))) {
                    throw new Refused("decision",
                            "The 18th birthday is after the next review is due. Choose that the plan continues.");
                }
            }
            default -> {
            }
        }
        Days.notInFuture("theirConferenceOn", held.theirConferenceOn(), step.today());
    }

    private void requireNextInTime(LocalDate on, ReviewConference held) {
        if (held.nextReviewOn() == null) {
            return;
        }
        var latest = this.limits.latest(ProtectionClocks.NEXT_REVIEW, on);
        if (!held.nextReviewOn().isAfter(on) || held.nextReviewOn().isAfter(latest)) {
            throw new Refused("nextReviewOn",
                    "The next review is held by %s at the latest. Choose that day or an ".formatted(Days.said(latest))
                            + "earlier one, after this conference.");
        }
    }

    private void follow(Step step, LocalDate on, ReviewConference held) {
        switch (held.decision()) {
            case END_NFA -> this.ending.end(step, on, EndReason.END_NFA, held.destination());
            case END_CLA -> this.ending.end(step, on, EndReason.END_CLA, held.destination());
            case END_TRANSFERRED -> this.ending.endTransferred(step, on, held.destination());
            case END_STEP_DOWN_CIN -> {
                step.work().stepDownDecided(on);
                this.deadlines.start(step.child(), ProtectionClocks.STEP_DOWN_MEETING, WorkingCalendar.startOf(on));
            }
            default -> {
            }
        }
    }

    /** Closes what protection has open for a child who has no plan. */
    public void closeWithoutPlan(CaseReference child) {
        var step = this.steps.of(child);
        this.steps.write(step, this.ending.closeCase(step, "RC7") ? "Child protection ended without a plan"
                : "No plan is needed. What was asked for meanwhile goes on");
    }

    /**
     * Closes what is open once a further enquiry, the last that was open, found nothing.
     */
    public void closeAfterFurtherEnquiry(CaseReference child) {
        var step = this.steps.of(child);
        this.ending.closeCase(step, "RC7");
        this.steps.write(step, "The further enquiry found that nothing more is needed, and child protection ended");
    }

    /** The conference that is booked and not held yet. */
    Optional<Conference> next(CaseReference child) {
        return this.conferences.findByOpenFor(child.value());
    }

    private Conference booked(Step step) {
        return next(step.child())
            .orElseThrow(() -> new Refused("caseReference", "No conference is booked for %s.".formatted(step.child())));
    }

}
