package org.childjourney.protection;

import java.time.Instant;
import java.util.List;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strategy discussions and enquiries under section 47 of the Children Act 1989. What a
 * step returns is the code by which the journey finds its way.
 */
@Service
@Transactional
public class Enquiries {

    static final String STAGE = "section-47-enquiry";

    private static final String NIGHT = "emergency-duty-team";

    private static final String CONFERENCE = "CONFERENCE";

    private final Section47s enquiries;

    private final Accounts accounts;

    private final Protection protection;

    private final FamilyEvents events;

    private final NeglectHistory neglect;

    private final Steps steps;

    private final Cases cases;

    private final Episodes episodes;

    private final Teams teams;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    Enquiries(Section47s enquiries, Accounts accounts, Protection protection, FamilyEvents events,
            NeglectHistory neglect, Steps steps, Cases cases, Episodes episodes, Teams teams, ChildsVoice voices,
            Deadlines deadlines, SignedIn signedIn) {
        this.enquiries = enquiries;
        this.accounts = accounts;
        this.protection = protection;
        this.events = events;
        this.neglect = neglect;
        this.steps = steps;
        this.cases = cases;
        this.episodes = episodes;
        this.teams = teams;
        this.voices = voices;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
    }

    /**
     * What a discussion led to.
     *
     * @param decision what was decided; where an enquiry is under way, ENQUIRY_GOES_ON or
     * LEGAL_ADVICE_ENQUIRY_GOES_ON
     * @param outcome where a child goes for whom no enquiry begins
     * @param outOfHours whether the day team has to take over
     */
    public record Decided(String decision, String outcome, boolean outOfHours) {
    }

    /**
     * Records a strategy discussion for one child. Only one with children's services, the
     * police and health may decide more than to meet again; it stops the hours, which run
     * on for another request that still waits. Where it decides so, an enquiry begins,
     * and from its day the 15 working days to a conference.
     * @throws Refused if it was not quorate and decides, lies in the future, or names
     * nobody who may lead
     */
    public Decided hold(CaseReference child, StrategyDiscussion discussion) {
        var step = this.steps.of(child);
        var event = discussion.recordedWithSibling() ? this.events.take(step, EventKind.DISCUSSION)
                : this.events.record(step, entered(step, discussion));
        if (discussion.decision() == StrategyDecision.RECONVENE) {
            return again(step, discussion);
        }
        if (!event.quorate()) {
            throw new Refused("decision", "The discussion was not quorate: children's services, the police and health "
                    + "have to take part. Choose to meet again, and say what keeps the child safe until then.");
        }
        this.deadlines.stop(child, ProtectionClocks.STRATEGY, event.heldAt());
        step.work()
            .discussionHeld()
            .ifPresent((askedAt) -> this.deadlines.restart(child, ProtectionClocks.STRATEGY, askedAt, ClockFacts.none(),
                    "Another request waits."));
        step.work().discussionLedBy(step.by());
        var night = handOverFromTheNight(step);
        if (discussion.decision() == StrategyDecision.NO_FURTHER_CP) {
            requirePossible(step, discussion.next());
            requireEndLookedAt(step, "next", discussion.next() != WithoutProtection.NOTHING_FURTHER);
            this.steps.keep(step, discussion,
                    line(event, discussion) + " What comes next: %s.".formatted(discussion.next().words()));
            return new Decided(discussion.decision().name(),
                    conferenceWaits(step) ? CONFERENCE : discussion.next().name(), night);
        }
        if (this.enquiries.findByOpenFor(child.value()).isPresent()) {
            this.steps.keep(step, discussion, line(event, discussion) + " The enquiry under way takes it in.");
            return new Decided((discussion.decision() == StrategyDecision.LEGAL_ADVICE_NOW)
                    ? "LEGAL_ADVICE_ENQUIRY_GOES_ON" : "ENQUIRY_GOES_ON", "NOTED", night);
        }
        begin(step, event, discussion);
        this.steps.keep(step, discussion, line(event, discussion));
        return new Decided(discussion.decision().name(), "NOTED", night);
    }

    private FamilyEvents.Entered entered(Step step, StrategyDiscussion discussion) {
        Days.notInFuture("heldAt", discussion.heldAt(), step.now());
        var agencies = discussion.attendees().stream().map(Attendee::agency).distinct().toList();
        return new FamilyEvents.Entered(EventKind.DISCUSSION, discussion.heldAt(),
                WorkingCalendar.dateOf(discussion.heldAt()), discussion.way().words(),
                FamilyEvents.WhoWasThere.named(discussion.attendees()),
                agencies.stream().map(AttendingAgency::name).toList(), Quorum.ofDiscussion(agencies),
                discussion.otherChildren());
    }

    private Decided again(Step step, StrategyDiscussion discussion) {
        if (!discussion.againAt().isAfter(step.now())) {
            throw new Refused("againAt",
                    "%s is past. Enter when you meet again.".formatted(Days.said(discussion.againAt())));
        }
        this.steps.keep(step, discussion, "The strategy discussion decided to meet again on %s: %s Until then: %s"
            .formatted(Days.said(discussion.againAt()), sentence(discussion.whyAgain()), discussion.safeMeanwhile()));
        return new Decided(StrategyDecision.RECONVENE.name(), null, false);
    }

    private boolean handOverFromTheNight(Step step) {
        var night = this.signedIn.groups().contains(NIGHT);
        if (night) {
            this.deadlines.start(step.child(), ProtectionClocks.NIGHT_HAND_OVER, ProtectionClocks.OF_PROTECTION,
                    step.now(), ClockFacts.none());
        }
        return night;
    }

    private void requirePossible(Step step, WithoutProtection next) {
        var assessed = this.episodes.current(step.child())
            .flatMap((episode) -> episode.running(ActivityKind.ASSESSMENT))
            .isPresent();
        if (step.work().planRuns() != (next == WithoutProtection.PLAN_GOES_ON)) {
            throw new Refused("next", step.work().planRuns()
                    ? "A child protection plan runs. It goes on until a conference ends it: choose that it goes on."
                    : "No child protection plan runs. Choose something else.");
        }
        if (next == WithoutProtection.ASSESSMENT_GOES_ON && !assessed) {
            throw new Refused("next", "No assessment is under way for this child. Choose a child in need plan, or that "
                    + "nothing further is needed.");
        }
    }

    private void begin(Step step, FamilyEvent event, StrategyDiscussion discussion) {
        var child = step.child();
        this.protection.openEpisode(step, event.heldOn(), "5A");
        this.protection.allocate(step, discussion.lead());
        if (!step.work().planRuns()) {
            startTimeToConference(child, event.heldAt());
        }
        var target = this.deadlines.running(child, ProtectionClocks.CONFERENCE, null)
            .map((clock) -> WorkingCalendar.dateOf(clock.dueAt()))
            .orElse(null);
        this.episodes.startSection47(child, event.heldOn(), target, discussion.lead());
        this.enquiries.save(new Section47(step.work(), event.heldOn(), discussion));
        this.deadlines.start(child, ProtectionClocks.CHILD_SEEN, event.heldAt());
        this.deadlines.start(child, ProtectionClocks.ENQUIRY, event.heldAt());
    }

    private void startTimeToConference(CaseReference child, Instant discussedAt) {
        this.deadlines.start(child, ProtectionClocks.CONFERENCE, discussedAt);
        var known = this.cases.child(child);
        if (known.unborn()) {
            this.deadlines.start(child, ProtectionClocks.BEFORE_BIRTH, discussedAt,
                    ClockFacts.none().expectedOn(known.expectedDateOfBirth()));
        }
    }

    private static String line(FamilyEvent event, StrategyDiscussion discussion) {
        return "A strategy discussion was held on %s, %s. It decided on %s: %s %s".formatted(Days.said(event.heldAt()),
                event.place(), discussion.decision().words(), sentence(discussion.rationale()),
                discussion.parentsTold() ? "The parents were told."
                        : "The parents were not told: " + sentence(discussion.whyParentsNotTold()));
    }

    /** Records that the day team has taken over from the emergency duty team. */
    public void takeOver(CaseReference child, NightHandOver handOver) {
        var step = this.steps.of(child);
        this.deadlines.stop(child, ProtectionClocks.NIGHT_HAND_OVER, ProtectionClocks.OF_PROTECTION, step.now());
        this.steps.keep(step, handOver,
                "The day team took over from the emergency duty team. %sStill to do: %s".formatted(
                        handOver.childSafeNow() ? ""
                                : "The child is not safe now: " + sentence(handOver.whyNotSafe()) + " ",
                        handOver.stillToDo()));
    }

    /**
     * Records a visit in the enquiry. One at which the child was seen, or the parents of
     * a child not yet born, stops the 24 hours.
     * @return whether the enquiry can go on
     * @throws Refused if the visitor is not qualified, the visit lies in the future, or a
     * child who is not born was seen
     */
    public boolean visit(CaseReference child, EnquiryVisit visit) {
        var step = this.steps.of(child);
        if (!this.signedIn.groups().contains(NIGHT)) {
            requireQualified(step);
        }
        Days.notInFuture("visitedAt", visit.visitedAt(), step.now());
        requireBornIfSeen(child, visit.seen());
        if (visit.seen() == SeenInEnquiry.NOT_SEEN) {
            this.steps.keep(step, visit,
                    "The child was not seen on %s: %s".formatted(Days.said(visit.visitedAt()), visit.whyNotSeen()));
            return false;
        }
        open(step).childSeen(visit.visitedAt());
        this.deadlines.stop(child, ProtectionClocks.CHILD_SEEN, visit.visitedAt());
        if (visit.seen() == SeenInEnquiry.SEEN) {
            this.voices.heard(child, voice(STAGE, visit.method(), visit.seenAlone(), visit.bedroomSeen(),
                    visit.childsWords(), visit.whatChildWants()), step.by());
        }
        this.steps.keep(step, visit,
                "%s on %s in the section 47 enquiry. What keeps the child safe: %s".formatted(
                        (visit.seen() == SeenInEnquiry.NOT_YET_BORN) ? "The parents were seen, before the birth,"
                                : visit.seenAlone() ? "The child was seen alone" : "The child was seen, not alone,",
                        Days.said(visit.visitedAt()), visit.safetyPlan()));
        return true;
    }

    /**
     * Demands that a child who is not born is not said to have been seen, nor the
     * reverse.
     */
    void requireBornIfSeen(CaseReference child, SeenInEnquiry seen) {
        var unborn = this.cases.child(child).unborn();
        if (unborn && seen == SeenInEnquiry.SEEN) {
            throw new Refused("seen", "This child is not born yet. If the baby has come, record the birth first.");
        }
        if (!unborn && seen == SeenInEnquiry.NOT_YET_BORN) {
            throw new Refused("seen", "This child is born. Say whether you saw the child.");
        }
    }

    /** What is kept of a child who was heard at a visit. */
    static NewVoice voice(String stage, VoiceMethod method, boolean alone, boolean bedroomSeen, String words,
            String wants) {
        var declined = method == VoiceMethod.DECLINED;
        return new NewVoice(stage, method, true, alone, bedroomSeen, declined ? null : words, wants, null,
                declined ? words : null, null, null);
    }

    private void requireQualified(Step step) {
        if (!this.teams.worker(step.by()).map(WorkerDetails::socialWorker).orElse(false)) {
            throw new Refused("Only a qualified social worker makes enquiries under section 47 (Working Together). "
                    + "You are not recorded as one.");
        }
    }

    /**
     * Records the enquiry.
     * @return user id of its writer, who may not authorise it
     * @throws Refused if the writer is not a qualified social worker, or the child was
     * not seen
     */
    public String write(CaseReference child, EnquiryReport report) {
        var step = this.steps.of(child);
        requireQualified(step);
        var enquiry = open(step);
        if (enquiry.childSeenAt() == null) {
            throw new Refused("The child has not been seen yet. See and speak to the child first.");
        }
        enquiry.writtenBy(step.by());
        if (!this.cases.child(child).unborn()) {
            this.voices.usedInDecision(child, STAGE, report.wordsCounted());
        }
        if (report.neglectTool() != null) {
            this.neglect
                .save(new ScoredNeglect(child, report.neglectTool(), report.neglectScore(), step.today(), step.by()));
        }
        this.steps.keep(step, report,
                "The section 47 enquiry was written. Recommended: %s".formatted(report.recommended().words()));
        return step.by();
    }

    /**
     * What a manager's answer led to.
     *
     * @param answer AUTHORISE or RETURN
     * @param outcome where the child goes, null when it was returned
     */
    public record Answered(String answer, String outcome) {
    }

    /**
     * Records a manager's answer. Authorised, the enquiry is over; a child at continuing
     * risk has a conference, and one who has a plan already goes to its chair.
     * @throws Refused if the writer authorises it, it is late without a reason, or more
     * work follows though nobody has looked at how the last plan ended
     */
    public Answered decide(CaseReference child, EnquiryDecision decision) {
        var step = this.steps.of(child);
        var enquiry = open(step);
        if (step.by().equals(enquiry.writer())) {
            throw new Refused("You wrote this enquiry. Somebody else has to authorise it.");
        }
        if (decision.decision() == AuthorisationAnswer.RETURN) {
            this.steps.keep(step, decision,
                    "The manager returned the section 47 enquiry to its writer: %s".formatted(decision.returnReason()));
            return new Answered(decision.decision().name(), null);
        }
        explainIfLate(step, decision);
        var continuing = decision.outcome() == EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK;
        var onPlan = step.work().planRuns();
        if (!continuing) {
            requirePossible(step, decision.next());
        }
        requireEndLookedAt(step, "outcome", continuing || decision.next() != WithoutProtection.NOTHING_FURTHER);
        enquiry.decided(decision.outcome(), step.today(), step.by());
        this.episodes.endSection47(child, step.today(), continuing && !onPlan);
        this.deadlines.stop(child, ProtectionClocks.ENQUIRY, step.now());
        this.deadlines.stop(child, ProtectionClocks.CHILD_SEEN, step.now());
        var outcome = outcome(step, enquiry, decision, onPlan);
        this.steps.keep(step, decision,
                "The section 47 enquiry was authorised: %s. %s%s".formatted(decision.outcome().words(),
                        sentence(decision.rationale()),
                        continuing ? "" : " What comes next: %s.".formatted(decision.next().words())));
        return new Answered(decision.decision().name(), outcome);
    }

    private void explainIfLate(Step step, EnquiryDecision decision) {
        var late = this.deadlines.running(step.child(), ProtectionClocks.ENQUIRY, null)
            .filter((clock) -> step.now().isAfter(clock.dueAt()))
            .isPresent();
        if (late) {
            if (decision.lateReason() == null) {
                throw new Refused("lateReason",
                        "\"If it is late: why?\": answer this question. The 10 working days " + "have passed.");
            }
            this.deadlines.recordDelay(step.child(), ProtectionClocks.ENQUIRY, null, decision.lateReason());
        }
    }

    private void requireEndLookedAt(Step step, String question, boolean workFollows) {
        if (workFollows && step.work().planEnd() == EndReason.END_NFA
                && this.accounts.latest(step.work().id(), EndOfPlan.class).isEmpty()) {
            throw new Refused(question,
                    "The plan has ended, and nobody has looked yet at how it ended. Please complete "
                            + "\"Look at how the plan ended\" first.");
        }
    }

    private String outcome(Step step, Section47 enquiry, EnquiryDecision decision, boolean onPlan) {
        var continuing = decision.outcome() == EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK;
        if (onPlan) {
            return continuing ? "REVIEW_QUESTION" : decision.next().name();
        }
        if (step.work().conferenceAskedFor()) {
            return conferenceWaits(step) ? CONFERENCE : "NOTED";
        }
        if (continuing) {
            step.work().conferenceIsAskedFor();
            // It does not run yet where the enquiry began while a plan ran.
            startTimeToConference(step.child(), WorkingCalendar.startOf(enquiry.discussedOn()));
            this.deadlines.start(step.child(), ProtectionClocks.CONFERENCE_REQUEST, step.now());
            return CONFERENCE;
        }
        for (var clock : List.of(ProtectionClocks.CONFERENCE, ProtectionClocks.BEFORE_BIRTH)) {
            this.deadlines.withdraw(step.child(), clock, null, step.now(), "No conference is required.");
        }
        return decision.next().name();
    }

    /**
     * Whether an enquiry that began with a further request found a conference necessary
     * for which nobody has asked yet: whoever decides next passes that on.
     */
    boolean conferenceWaits(Step step) {
        return this.deadlines.running(step.child(), ProtectionClocks.CONFERENCE_REQUEST, null).isPresent();
    }

    private Section47 open(Step step) {
        return this.enquiries.findByOpenFor(step.child().value())
            .orElseThrow(() -> new Refused("caseReference",
                    "No section 47 enquiry is under way for %s.".formatted(step.child())));
    }

    private static String sentence(String words) {
        return Sentences.end(words);
    }

}
