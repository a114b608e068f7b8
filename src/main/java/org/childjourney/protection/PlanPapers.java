package org.childjourney.protection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Sentences;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Readers;
import org.childjourney.documents.Subject;
import org.childjourney.protection.Addressees.Addressee;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Component;

/**
 * Draws up what the family gets on paper: invitations, the outline plan, the child's own
 * plan, letters, and how the plan is going.
 */
@Component
class PlanPapers {

    /** Who reads them: those who work with the child and who answer for the work. */
    static final Readers READERS = Readers
        .atTasksOf("child-protection", "protection-plan", "protection-conference", "protection-enquiry",
                "child-in-need", "pre-proceedings", "looked-after-child")
        .and("child-protection-chair", "conference-admin", "head-of-service");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final String CHAIR = "Child protection chair";

    private final Documents documents;

    private final Addressees addressees;

    private final Accounts accounts;

    private final PlanOutcomes outcomes;

    private final OutcomeScores scores;

    private final NeglectHistory neglect;

    private final ConferenceInvitation invitation;

    private final ChildsInvitation childsInvitation;

    private final OutlinePlanSheet outlineSheet;

    private final MyPlan myPlan;

    private final LetterAfterConference letterAfterConference;

    private final ProgressSheet progressSheet;

    PlanPapers(Documents documents, Addressees addressees, Accounts accounts, PlanOutcomes outcomes,
            OutcomeScores scores, NeglectHistory neglect, ConferenceInvitation invitation,
            ChildsInvitation childsInvitation, OutlinePlanSheet outlineSheet, MyPlan myPlan,
            LetterAfterConference letterAfterConference, ProgressSheet progressSheet) {
        this.documents = documents;
        this.addressees = addressees;
        this.accounts = accounts;
        this.outcomes = outcomes;
        this.scores = scores;
        this.neglect = neglect;
        this.invitation = invitation;
        this.childsInvitation = childsInvitation;
        this.outlineSheet = outlineSheet;
        this.myPlan = myPlan;
        this.letterAfterConference = letterAfterConference;
        this.progressSheet = progressSheet;
    }

    /** How documents say a day. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    // invitations

    /** Invites the parents, and the child who is invited, to a conference. */
    void invite(Step step, Conference conference, LocalDate on, LocalDate reportBy) {
        var booked = this.accounts.latest(step.work().id(), BookedConference.class).orElseThrow().said();
        var booking = booking(conference);
        var chair = this.addressees.nameOf(conference.chair());
        var review = conference.kind() == ConferenceKind.REVIEW;
        for (var parent : this.addressees.parents(step, on, step.by(), "Conference administrator")) {
            var excluded = parent.name().equalsIgnoreCase(conference.excludedParent());
            this.documents.file(this.invitation, step.child(), parent.subject(),
                    new ConferenceInvitation.Facts(parent.letter(), this.addressees.child(step), review, booking, chair,
                            this.addressees.worker(step), reportBy, conference.advocateOffered(),
                            excluded ? booked.otherWayToBeHeard() : null),
                    step.by());
        }
        if (booked.child() == Invitation.INVITED) {
            this.documents.file(this.childsInvitation, step.child(), Subject.NONE,
                    new ChildsInvitation.Facts(this.addressees.child(step), review, booking, chair,
                            this.addressees.worker(step), conference.advocateOffered()),
                    step.by());
        }
    }

    private static ConferenceInvitation.Booking booking(Conference conference) {
        var at = conference.bookedFor().atZone(WorkingCalendar.LONDON);
        return new ConferenceInvitation.Booking(WEEKDAY.format(at), TIME.format(at).toLowerCase(Locale.UK),
                conference.place());
    }

    // the plan

    /**
     * Files the outline plan and drafts the child's own, which the social worker writes
     * on with the child.
     */
    void outlined(Step step, OutlinePlan plan) {
        var child = this.addressees.child(step);
        var worker = this.addressees.worker(step);
        var facts = new OutlinePlanSheet.Facts(child, step.work().planStartedOn(), step.work().latestCategory().words(),
                plan, this.addressees.nameOf(step.work().chair()), worker);
        this.documents.file(this.outlineSheet, step.child(), Subject.NONE, facts, step.by());
        if (plan.wordsForChild() != null) {
            var held = this.accounts.latest(step.work().id(), InitialConference.class).map(Accounts.Written::said);
            this.documents.draft(this.myPlan, step.child(), Subject.NONE,
                    new MyPlan.Facts(child, plan.wordsForChild(), held.map(InitialConference::childsWords).orElse(null),
                            held.map(InitialConference::whatChildWants).orElse(null), plan.outcomes(), facts.moments(),
                            worker, plan.visitsEvery()),
                    step.by());
        }
    }

    /**
     * Files the letters to the parents, and gives the child their plan, as they were
     * sent.
     */
    void decisionsSent(Step step, DecisionsSent sent) {
        if (sent.sentTo().contains(SentTo.PARENTS)) {
            var held = this.accounts.latest(step.work().id(), InitialConference.class).orElseThrow().said();
            var plan = this.accounts.latest(step.work().id(), OutlinePlan.class).orElseThrow().said();
            write(step, sent.sentOn(),
                    (parent) -> new LetterAfterConference.Facts(parent.letter(), this.addressees.child(step),
                            step.work().planStartedOn(),
                            "%s has a child protection plan from this day, because of %s.".formatted(
                                    Sentences.begin(this.addressees.child(step)), step.work().latestCategory().words()),
                            held.rationale(), held.parentsViews(), held.whatWouldHelp(), plan, plan.reviewOn(),
                            this.addressees.worker(step)));
        }
        if (sent.sentTo().contains(SentTo.CHILD)) {
            this.documents.draftOf(this.myPlan, step.child(), Subject.NONE).ifPresent((draft) -> {
                this.documents.approve(draft.id(), step.by());
                this.documents.delivered(draft.id(), Delivery.delivered(Delivery.How.READ_TOGETHER, sent.sentOn()),
                        step.by());
            });
        }
    }

    /** Files the letter after an initial conference that made no plan. */
    void noPlanMade(Step step, LocalDate on, InitialConference held) {
        var child = this.addressees.child(step);
        write(step, on, (parent) -> new LetterAfterConference.Facts(parent.letter(), child, on,
                (held.decision() == ConferenceDecision.NO_CP_PLAN_CIN)
                        ? "%s does not need a child protection plan. We make a child in need plan with you."
                            .formatted(Sentences.begin(child))
                        : "%s does not need a child protection plan.".formatted(Sentences.begin(child)),
                held.rationale(), held.parentsViews(), held.whatWouldHelp(), null, null, this.addressees.worker(step)));
    }

    /** Files the letter after a review conference. */
    void reviewed(Step step, LocalDate on, ReviewConference held) {
        var child = this.addressees.child(step);
        write(step, on, (parent) -> new LetterAfterConference.Facts(parent.letter(), child, on,
                "The conference decided that %s.".formatted(toParent(held.decision())), held.rationale(),
                held.parentsViews(), held.whatWouldHelp(), null, held.nextReviewOn(), this.addressees.worker(step)));
    }

    private static String toParent(ReviewDecision decision) {
        return (decision == ReviewDecision.LEGAL_GATEWAY) ? "the plan continues, and that we ask our lawyers for advice"
                : decision.words();
    }

    private void write(Step step, LocalDate on, Function<Addressee, LetterAfterConference.Facts> facts) {
        for (var parent : this.addressees.parents(step, on, step.work().chair(), CHAIR)) {
            this.documents.file(this.letterAfterConference, step.child(), parent.subject(), facts.apply(parent),
                    step.by());
        }
    }

    // how it is going

    /** Files how the plan is going, as the core group saw it. */
    void progress(Step step, LocalDate on, CoreGroup group) {
        var known = this.outcomes.findByCaseIdOrderByNumber(step.work().id());
        var now = group.progress()
            .stream()
            .map((row) -> new ProgressSheet.Now(row.outcome(), wanted(known, row.outcome()), row.progress().words(),
                    row.seen()))
            .toList();
        this.documents.file(this.progressSheet, step.child(), Subject.NONE, new ProgressSheet.Facts(
                this.addressees.child(step), on, now, lines(step), group.planUpdate(), group.nextOn()), step.by());
    }

    private static String wanted(List<PlanOutcome> known, int number) {
        return known.stream()
            .filter((outcome) -> outcome.number() == number)
            .map(PlanOutcome::wanted)
            .findFirst()
            .orElseThrow();
    }

    private ProgressLines lines(Step step) {
        var known = this.outcomes.findByCaseIdOrderByNumber(step.work().id());
        return ProgressLines.of(known,
                this.scores.findByOutcomeIdInOrderByScoredOnAscIdAsc(known.stream().map(PlanOutcome::id).toList()),
                this.neglect.findByCaseReferenceOrderByScoredOnAscIdAsc(step.child().value()));
    }

}
