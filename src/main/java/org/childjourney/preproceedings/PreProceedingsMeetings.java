package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Prolongation;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work with the family in pre-proceedings: the child is told and heard, parents and their
 * solicitors meet, reviews follow. A meeting is recorded once for all brothers and
 * sisters; what it says for a child is that child's own.
 */
@Service
@Transactional
public class PreProceedingsMeetings {

    static final String VOICE = "before-first-meeting";

    static final String TALK = "prepare-child-for-meeting";

    private static final List<String> TO_THE_MEETING = List.of(PreProceedingsClocks.FIRST_MEETING,
            PreProceedingsClocks.UNBORN_MEETING);

    private static final String HEAD_OF_SERVICE = "head-of-service";

    private final Steps steps;

    private final PloFamilies families;

    private final FamilyEvents events;

    private final LegalAccounts accounts;

    private final AgreedPlan plan;

    private final AgreedAssessments assessments;

    private final Voices voices;

    private final Period period;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final SignedIn signedIn;

    PreProceedingsMeetings(Steps steps, PloFamilies families, FamilyEvents events, LegalAccounts accounts,
            AgreedPlan plan, AgreedAssessments assessments, Voices voices, Period period, Deadlines deadlines,
            Catalogue catalogue, WorkingCalendar calendar, SignedIn signedIn) {
        this.steps = steps;
        this.families = families;
        this.events = events;
        this.accounts = accounts;
        this.plan = plan;
        this.assessments = assessments;
        this.voices = voices;
        this.period = period;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.signedIn = signedIn;
    }

    /** Records how the child was told before the first meeting, and heard. */
    public void talked(CaseReference child, TalkWithChild talk) {
        var step = this.steps.of(child);
        this.accounts.keep(step, TALK, talk);
        this.voices.hear(step, VOICE, talk.child());
        step.matter().at(Stage.FIRST_MEETING);
        this.steps.tell(step,
                (talk.child().heard() == ChildHeard.NOT_BORN)
                        ? "The meeting was prepared for a child who is not born yet."
                        : "The child was told about the meeting in words for their age. %s".formatted(
                                talk.advocateOffered() ? "An advocate was offered." : "No advocate was offered."));
    }

    /**
     * Records the first meeting. Only one in which parents take part stops the time to
     * it.
     * @throws Refused if the day lies in the future or before the letter, the parents had
     * no time to find a solicitor, parents were met together where there is domestic
     * abuse, or the child was not heard before
     */
    public AfterMeeting met(CaseReference child, FirstMeeting meeting) {
        var step = this.steps.of(child);
        var matter = step.matter();
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        Days.inOrder("heldOn", matter.letterOn(), meeting.heldOn(),
                "The meeting comes after the letter before proceedings. Check the day.");
        this.voices.require(step, VOICE, "Hear the child before the meeting, or write down why not.");
        if (meeting.outcome().effective()) {
            requireTimeForASolicitor(step, meeting);
            requireSafeCompany(step, meeting.heldSeparately(), meeting.whyTogetherIsSafe());
        }
        this.events.record(step, EventKind.FIRST_MEETING, meeting.heldOn(), meeting);
        matter.met(meeting);
        this.steps.tell(step, "The first pre-proceedings meeting was on %s: %s.".formatted(Days.said(meeting.heldOn()),
                meeting.outcome().words()));
        if (meeting.next() != AfterMeeting.HOLD_AGAIN) {
            TO_THE_MEETING
                .forEach((clock) -> this.deadlines.stop(child, clock, Days.doneOn(meeting.heldOn(), step.now())));
        }
        if (meeting.next() == AfterMeeting.GO_ON) {
            workGoesOn(step, meeting);
        }
        if (meeting.next() == AfterMeeting.LEGAL_GATEWAY) {
            matter.at(Stage.FINAL_REPORT);
        }
        return meeting.next();
    }

    private void requireTimeForASolicitor(Step step, FirstMeeting meeting) {
        var delivered = this.deadlines.running(step.child(), PreProceedingsClocks.FIRST_MEETING, null)
            .map(RunningClock::triggeredAt)
            .orElseGet(() -> WorkingCalendar.startOf(step.matter().letterOn()));
        var earliest = this.catalogue.variant(PreProceedingsClocks.FIRST_MEETING, delivered, ClockFacts.none())
            .notBefore(delivered, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .orElse(meeting.heldOn());
        if (meeting.heldOn().isBefore(earliest) && meeting.heldEarlyBecause() == null) {
            throw new Refused("heldEarlyBecause",
                    "The parents should have until %s to find a solicitor. Say why the meeting was sooner."
                        .formatted(Days.said(earliest)));
        }
    }

    private void requireSafeCompany(Step step, Boolean separately, String whyTogetherIsSafe) {
        var abuse = this.families.findById(step.matter().familyId()).filter(PloFamily::domesticAbuse).isPresent();
        if (abuse && !Boolean.TRUE.equals(separately) && whyTogetherIsSafe == null) {
            throw new Refused("whyTogetherIsSafe",
                    "There is domestic abuse in this family, so parents are met separately. If they were met "
                            + "together, say what made that safe.");
        }
    }

    private void workGoesOn(Step step, FirstMeeting meeting) {
        this.plan.agree(step, meeting.plan());
        var held = WorkingCalendar.startOf(meeting.heldOn());
        this.deadlines.start(step.child(), PreProceedingsClocks.MINUTES, held);
        this.deadlines.start(step.child(), PreProceedingsClocks.MIDPOINT, held);
        step.matter().at(Stage.MINUTES);
    }

    /**
     * Records that the record and the agreement went to parents and solicitors.
     * @throws Refused if the day lies in the future
     */
    public void minutesSent(CaseReference child, SentMinutes sent) {
        var step = this.steps.of(child);
        Days.notInFuture("sentOn", sent.sentOn(), step.today());
        this.events.record(step, EventKind.MINUTES, sent.sentOn(), sent);
        this.deadlines.stop(child, PreProceedingsClocks.MINUTES, Days.doneOn(sent.sentOn(), step.now()));
        step.matter().at(Stage.TIMETABLE);
        this.steps.tell(step, "The record and the agreement of the meeting went on %s to: %s"
            .formatted(Days.said(sent.sentOn()), sent.sentTo()));
    }

    /**
     * Records the timetable. A review later than six weeks after the meeting, and eight
     * at the latest, is an extension with its reason.
     * @throws Refused if the review lies in the past, is later without a reason, or later
     * than eight weeks
     */
    public void planned(CaseReference child, Timetable timetable) {
        var step = this.steps.of(child);
        Days.inOrder("reviewOn", step.today(), timetable.reviewOn(), "The review is today or later. Check the day.");
        this.deadlines.running(child, PreProceedingsClocks.MIDPOINT, null)
            .filter((midpoint) -> WorkingCalendar.dateOf(midpoint.dueAt()).isBefore(timetable.reviewOn()))
            .ifPresent((midpoint) -> later(step, timetable));
        this.events.record(step, EventKind.TIMETABLE, step.today(), timetable);
        step.matter().planned(timetable);
        step.matter().at(Stage.REVIEW);
        this.steps.tell(step, "The timetable was set: review on %s, final legal gateway on %s."
            .formatted(Days.said(timetable.reviewOn()), Days.said(timetable.finalGatewayOn())));
    }

    private void later(Step step, Timetable timetable) {
        if (timetable.laterBecause() == null) {
            throw new Refused("laterBecause", "The review is due six weeks after the first meeting. Choose an earlier "
                    + "day, or say why it has to be later.");
        }
        try {
            this.deadlines.extend(step.child(), PreProceedingsClocks.MIDPOINT, null,
                    new Prolongation(timetable.reviewOn(), timetable.laterBecause(), step.by()));
        }
        catch (Refused tooLate) {
            throw new Refused("reviewOn", tooLate.getMessage());
        }
    }

    /**
     * Records how the agreed assessments stand.
     * @return whether no more are waited for
     * @throws Refused if a day lies in the future, or they are called all in while one is
     * waited for
     */
    public boolean followed(CaseReference child, FollowedAssessments followed) {
        var step = this.steps.of(child);
        this.assessments.follow(step, followed);
        return followed.allIn();
    }

    /**
     * Records a review meeting, which stops the time to the midpoint review.
     * @throws Refused if the day lies in the future or before the first meeting, an
     * action is not in the plan, or parents were met together where there is domestic
     * abuse
     */
    public void reviewed(CaseReference child, ReviewMeeting review) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", review.heldOn(), step.today());
        Days.inOrder("heldOn", step.matter().firstMeetingOn(), review.heldOn(),
                "A review comes after the first meeting. Check the day.");
        if (review.parentsCame()) {
            requireSafeCompany(step, review.heldSeparately(), review.whyTogetherIsSafe());
        }
        this.plan.progressed(step, review.progress());
        this.events.record(step, EventKind.REVIEW, review.heldOn(), review);
        step.matter().reviewed(review.heldOn(), review.parentsCame());
        this.deadlines.stop(child, PreProceedingsClocks.MIDPOINT, Days.doneOn(review.heldOn(), step.now()));
        step.matter().at(Stage.REVIEW_CONCLUSION);
        this.steps.tell(step,
                "Pre-proceedings were reviewed on %s. %s".formatted(Days.said(review.heldOn()), review.summary()));
    }

    /**
     * Records what the review says for this child.
     * @throws Refused if the child lives away from a day that has not come
     */
    public AfterMeeting concluded(CaseReference child, ReviewConclusion conclusion) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "conclude-ppm-review", conclusion);
        this.period.section20(step, conclusion.section20());
        this.period.livesAway(step, step.matter().livesAwaySince());
        step.matter().at(switch (conclusion.next()) {
            case GO_ON, HOLD_AGAIN -> Stage.REVIEW;
            case EXTEND_REQUEST -> Stage.EXTENSION;
            case LEGAL_GATEWAY -> Stage.FINAL_REPORT;
        });
        this.steps.tell(step, "The review says for this child: %s. %s".formatted(conclusion.outcome().words(),
                conclusion.rationale()));
        return conclusion.next();
    }

    /**
     * Records what a head of service says to more time for this child: at most four weeks
     * at a time, at most twice. An answer never ends the sixteen weeks.
     * @throws Refused if somebody else answers, or the limit cannot be extended so
     */
    public ExtensionDecision extended(CaseReference child, ExtensionAnswer answer) {
        var step = this.steps.of(child);
        if (!this.signedIn.groups().contains(HEAD_OF_SERVICE)) {
            throw new Refused("decision", "Only a head of service gives pre-proceedings more time.");
        }
        this.accounts.keep(step, "decide-pre-proceedings-extension", answer);
        if (answer.decision() == ExtensionDecision.GRANTED) {
            try {
                this.period.extend(step, answer.until(), answer.reason());
            }
            catch (Refused notSo) {
                throw new Refused("until", notSo.getMessage());
            }
            this.steps.tell(step,
                    "The head of service gave pre-proceedings more time, until %s: %s What that means "
                        .formatted(Days.said(answer.until()), Sentences.end(answer.reason())) + "for the child: "
                            + answer.childImpact());
        }
        else {
            this.steps.tell(step, "The head of service did not give pre-proceedings more time: " + answer.reason());
        }
        step.matter().at(Stage.REVIEW);
        return answer.decision();
    }

}
