package org.childjourney.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assessments of children who may be in need (Children Act 1989 section 17; Working
 * Together 2023): allocated, planned, made with the child, and complete only when a
 * manager who did not write them has authorised them, at most 45 working days from the
 * referral.
 *
 * <p>
 * What a step returns is the code by which the journey finds its way.
 */
@Service
@Transactional
public class Assessments {

    private static final int WEEKS_OF_PREGNANCY_WHEN_DUE = 32;

    private final OpenReferrals open;

    private final EntityManager entities;

    private final Accounts accounts;

    private final CaseEnding ending;

    private final Cases cases;

    private final Teams teams;

    private final Allocations allocations;

    private final Episodes episodes;

    private final ChildsVoice voices;

    private final CodeSets codes;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final WorkingCalendar calendar;

    private final SignedIn signedIn;

    private final Clock clock;

    Assessments(OpenReferrals open, EntityManager entities, Accounts accounts, CaseEnding ending, Cases cases,
            Teams teams, Allocations allocations, Episodes episodes, ChildsVoice voices, CodeSets codes,
            Chronology chronology, Deadlines deadlines, WorkingCalendar calendar, SignedIn signedIn, Clock clock) {
        this.open = open;
        this.entities = entities;
        this.accounts = accounts;
        this.ending = ending;
        this.cases = cases;
        this.teams = teams;
        this.allocations = allocations;
        this.episodes = episodes;
        this.voices = voices;
        this.codes = codes;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Begins the assessment that was decided. The 45 working days and the midpoint run
     * from the referral; allocation and seeing the child from the decision.
     */
    void begin(Referral referral, ThresholdOutcome decidedAs, Instant now) {
        var child = referral.child();
        if (this.open.findAssessment(child).isPresent()) {
            return;
        }
        this.entities.persist(new Assessment(referral, decidedAs, now));
        this.episodes.startAssessment(child, WorkingCalendar.dateOf(now));
        this.deadlines.start(child, ReferralClocks.ALLOCATION, now);
        this.deadlines.start(child, ReferralClocks.CHILD_SEEN, now,
                (decidedAs == ThresholdOutcome.STRATEGY_DISCUSSION) ? ClockFacts.when("S47") : ClockFacts.none());
        this.deadlines.start(child, ReferralClocks.MIDPOINT, referral.receivedAt());
        this.deadlines.start(child, ReferralClocks.ASSESSMENT, referral.receivedAt());
    }

    /**
     * Allocates the child to a worker, who has still to accept.
     * @throws Refused if the worker is unknown, away or already the child's worker, or is
     * not qualified to lead this assessment
     */
    public void allocate(CaseReference child, WorkerChoice choice) {
        var step = step(child);
        requireQualified(choice);
        var first = !step.assessment().hadWorker();
        step.assessment().allocated(choice);
        keep(step, "allocate", choice);
        var worksAlready = this.allocations.allocationOf(child, AllocationRole.LEAD)
            .filter((allocation) -> choice.worker().equals(allocation.worker()))
            .isPresent();
        if (!worksAlready) {
            this.allocations.allocate(child, choice.worker(), first ? "FCONTA" : "MANAGE", choice.whyThisWorker(),
                    step.by());
        }
    }

    private void requireQualified(WorkerChoice choice) {
        var recorded = this.teams.worker(choice.worker()).map(WorkerDetails::socialWorker);
        if (choice.leadPractitionerQualification() == Qualification.SOCIAL_WORKER
                && Boolean.FALSE.equals(recorded.orElse(null))) {
            throw new Refused("leadPractitionerQualification",
                    "This worker is not recorded as a social worker. Say who supervises, or choose somebody else.");
        }
        if (choice.leadPractitionerQualification() == Qualification.OTHER_PRACTITIONER
                && !this.teams.worker(choice.supervisor()).map(WorkerDetails::socialWorker).orElse(false)) {
            throw new Refused("supervisor", "The supervisor is a qualified social worker. Enter their user name.");
        }
    }

    /** Records the worker's answer; once accepted, the allocation clock stops. */
    public AllocationAnswer answerAllocation(CaseReference child, AllocationReply reply) {
        var step = step(child);
        keep(step, "accept-allocation", reply);
        if (reply.answer() == AllocationAnswer.ACCEPTED) {
            step.assessment().accepted(step.now());
            this.deadlines.stop(child, ReferralClocks.ALLOCATION, step.now());
            write(step, "The worker took on the child");
        }
        else {
            write(step, "The worker could not take on the child (%s): %s".formatted(reply.declineReason().words(),
                    reply.declineExplanation()));
        }
        return reply.answer();
    }

    /**
     * Records the plan.
     * @throws Refused if the target date is past, or later than the 45 working days
     */
    public void plan(CaseReference child, AssessmentPlan plan) {
        var step = step(child);
        Days.notInFuture("agreedWithManagerOn", plan.agreedWithManagerOn(), step.today());
        var latest = this.deadlines.running(child, ReferralClocks.ASSESSMENT, null)
            .map((clock) -> WorkingCalendar.dateOf(clock.dueAt()))
            .orElse(null);
        step.assessment().planned(plan, latest, step.today());
        keep(step, "plan-assessment", plan);
        write(step, "The assessment was planned, to be finished by %s: %s".formatted(Days.said(plan.targetDate()),
                plan.scope()) + beforeBirth(child, plan.targetDate()));
    }

    private String beforeBirth(CaseReference child, LocalDate target) {
        var details = this.cases.child(child);
        if (!details.unborn()) {
            return "";
        }
        var standard = Birthdays.weekOfPregnancy(details.expectedDateOfBirth(), WEEKS_OF_PREGNANCY_WHEN_DUE);
        return target.isAfter(standard)
                ? " (that is later than %s, 8 weeks before the baby is expected, the local standard)"
                    .formatted(Days.said(standard))
                : "";
    }

    /**
     * Records a visit. One at which the child was seen, or the parents of a child not yet
     * born, stops that clock.
     */
    public void visit(CaseReference child, Visit visit) {
        var step = step(child);
        step.assessment().visited(visit, this.cases.child(child).unborn(), step.today());
        keep(step, "see-child", visit);
        if (visit.childSeen() == ChildSeen.NOT_SEEN) {
            write(step, "The child was not seen on %s: %s".formatted(Days.said(visit.visitedOn()), visit.whyNotSeen()));
            return;
        }
        var end = WorkingCalendar.endOf(visit.visitedOn());
        this.deadlines.stop(child, ReferralClocks.CHILD_SEEN, end.isBefore(step.now()) ? end : step.now());
        if (visit.childSeen() == ChildSeen.NOT_YET_BORN) {
            write(step, "The parents were visited on %s, before the birth".formatted(Days.said(visit.visitedOn())));
            return;
        }
        this.voices.heard(child,
                new NewVoice("see-child", visit.method(), true, visit.seenAlone(), visit.bedroomSeen(), visit.words(),
                        visit.whatChildWants(), visit.howUsedInDecision(), visit.notObtainedReason(), null, null),
                step.by());
        write(step, "The child was seen on %s, %s".formatted(Days.said(visit.visitedOn()),
                visit.seenAlone() ? "alone" : "not alone: " + visit.whyNotAlone()));
    }

    /** Whether the last visit saw the child, or the child is not yet born. */
    @Transactional(readOnly = true)
    public boolean childWasSeen(CaseReference child) {
        return this.open.assessmentOf(child).childWasSeen();
    }

    /** Records what was gathered about the child's life. */
    public void gather(CaseReference child, Information information) {
        var step = step(child);
        step.assessment().learned(information);
        keep(step, "gather-information", information);
        write(step, "What the family and others know was gathered%s".formatted(information.riskFlags().isEmpty() ? ""
                : "; signs of " + Sentences.list(information.riskFlags().stream().map(RiskFlag::words).toList())));
    }

    /** Whether there is a sign of exploitation or of going missing. */
    @Transactional(readOnly = true)
    public boolean needsExploitationScreening(CaseReference child) {
        return this.open.assessmentOf(child).needsExploitationScreening();
    }

    /** Whether the screening asks for a multi-agency meeting. */
    @Transactional(readOnly = true)
    public boolean needsMultiAgencyMeeting(CaseReference child) {
        return this.open.assessmentOf(child).needsMultiAgencyMeeting();
    }

    /** Whether the child is missing education. */
    @Transactional(readOnly = true)
    public boolean needsEducationTracing(CaseReference child) {
        return this.open.assessmentOf(child).needsEducationTracing();
    }

    /** Records the screening for exploitation. */
    public void screen(CaseReference child, ExploitationScreening screening) {
        var step = step(child);
        step.assessment().screened(screening);
        keep(step, "complete-exploitation-screening", screening);
        write(step,
                "The exploitation screening is complete: sexual exploitation %s, criminal exploitation %s, trafficking %s%s"
                    .formatted(screening.sexualExploitation().words(), screening.criminalExploitation().words(),
                            screening.trafficking().words(),
                            screening.multiAgencyReview() ? ". The multi-agency meeting will review the child" : ""));
    }

    /** Records what was done to find where the child learns. */
    public void trace(CaseReference child, EducationTracing tracing) {
        var step = step(child);
        Days.notInFuture("educationServiceToldOn", tracing.educationServiceToldOn(), step.today());
        step.assessment().traced(tracing);
        keep(step, "trace-missing-education", tracing);
        write(step, "The child was missing education. Tracing found: " + tracing.result().words());
    }

    /**
     * Records the analysis. With it no midpoint review is needed any more.
     * @return user id of its writer, who may not authorise it
     * @throws Refused if a factor is not valid today, stands twice or contradicts another
     */
    public String analyse(CaseReference child, Analysis analysis) {
        var step = step(child);
        Days.notInFuture("sharedWithFamilyOn", analysis.sharedWithFamilyOn(), step.today());
        this.codes.requireAll(CodeSet.ASSESSMENT_FACTOR, analysis.factorsIdentified(), step.today());
        this.codes.require(CodeSet.PRIMARY_NEED, analysis.primaryNeedCode(), step.today());
        step.assessment().analysed(analysis, step.now(), step.by());
        keep(step, "write-analysis", analysis);
        this.deadlines.stop(child, ReferralClocks.MIDPOINT, step.now());
        write(step,
                "The assessment was written and %s. Recommended: %s".formatted(
                        analysis.sharedWithFamily() ? "shared with the family" : "not shared with the family",
                        analysis.recommendedOutcome().words()));
        return step.by();
    }

    /** Records the manager's midpoint review. */
    public MidpointDecision reviewMidway(CaseReference child, MidpointReview review) {
        var step = step(child);
        step.assessment().reviewedMidway(review.decision(), step.today());
        this.episodes.reviewAssessment(child, step.today());
        keep(step, "review-midpoint", review);
        this.deadlines.stop(child, ReferralClocks.MIDPOINT, step.now());
        write(step,
                "The assessment was reviewed midway (%s): %s".formatted(review.decision().words(), review.rationale()));
        return review.decision();
    }

    /** What the decision table is to be asked. */
    public OutcomeAdvice facts(CaseReference child) {
        var assessment = this.open.assessmentOf(child);
        var recommended = assessment.recommendedOutcome();
        return new OutcomeAdvice(recommended == AssessmentOutcome.STRATEGY_DISCUSSION,
                recommended == AssessmentOutcome.LEGAL_GATEWAY,
                recommended == AssessmentOutcome.CLA_REQUEST || assessment.unaccompanied(),
                assessment.livesWithNonRelative(), recommended == AssessmentOutcome.SPECIALIST_ASSESSMENT,
                assessment.disabledChild(), assessment.primaryNeed(),
                (int) assessment.factors().stream().filter((factor) -> !"21".equals(factor)).count(),
                assessment.familyAgrees() == FamilyView.AGREE || assessment.familyAgrees() == FamilyView.PARTLY,
                recommended == AssessmentOutcome.REFER_OTHER_AGENCY);
    }

    /** Keeps what the decision table advised: a code. */
    public void advised(CaseReference child, String advice) {
        this.open.assessmentOf(child).advised(advice);
    }

    /**
     * Records a manager's answer. Authorised, the assessment is complete and its clock
     * stops; returned, it goes back to its writer with the reason and the clock runs on.
     * @return the outcome, or RETURNED
     * @throws Refused if the writer authorises it, it is late without a reason, or the
     * outcome contradicts what was found
     */
    public String authorise(CaseReference child, Authorisation authorisation) {
        var step = step(child);
        var assessment = step.assessment();
        var late = this.deadlines.running(child, ReferralClocks.ASSESSMENT, null)
            .filter((clock) -> step.now().isAfter(clock.dueAt()))
            .isPresent();
        assessment.authorise(authorisation, late, step.now(), step.by());
        keep(step, "authorise-assessment", authorisation);
        if (authorisation.decision() == AuthorisationDecision.RETURN) {
            write(step, "The manager returned the assessment to its writer: " + authorisation.returnReason());
            return "RETURNED";
        }
        if (authorisation.outcome() == AssessmentOutcome.SPECIALIST_ASSESSMENT) {
            write(step, "Before the assessment is complete a specialist is needed: " + authorisation.rationale());
            return authorisation.outcome().name();
        }
        complete(step, late);
        write(step, "The assessment was authorised: %s. %s".formatted(assessment.outcome().words(),
                authorisation.rationale()));
        if (assessment.outcome() == AssessmentOutcome.NFA_CLOSE) {
            this.ending.assessed(child, step.today(), "RC8", step.by());
        }
        return assessment.outcome().name();
    }

    private void complete(Step step, boolean late) {
        var child = step.child();
        var assessment = step.assessment();
        if (late) {
            this.deadlines.recordDelay(child, ReferralClocks.ASSESSMENT, null, assessment.overrunReason());
        }
        for (var clockId : new String[] { ReferralClocks.ASSESSMENT, ReferralClocks.MIDPOINT, ReferralClocks.CHILD_SEEN,
                ReferralClocks.ALLOCATION }) {
            this.deadlines.stop(child, clockId, step.now());
        }
        assessment.took(this.calendar.workingDaysBetween(assessment.referredOn(), step.today()));
        this.episodes.primaryNeed(child, assessment.primaryNeed());
        this.episodes.authoriseAssessment(child, step.today(), assessment.factors(), assessment.seenForCensus(),
                assessment.requiresSupport());
    }

    /** Records what a specialist found; the assessment goes to the manager again. */
    public void addSpecialist(CaseReference child, SpecialistAssessment specialist) {
        var step = step(child);
        Days.notInFuture("receivedOn", specialist.receivedOn(), step.today());
        Days.inOrder("receivedOn", specialist.requestedOn(), specialist.receivedOn(),
                "The report comes after it was asked for. Check the dates.");
        keep(step, "arrange-specialist-assessment", specialist);
        write(step,
                "A specialist assessment (%s) came in: %s".formatted(specialist.kind().words(), specialist.findings()));
    }

    /** Records what follows instead of the usual outcomes. */
    public AssessmentOutcome settleOther(CaseReference child, OtherOutcome other) {
        var step = step(child);
        step.assessment().changedTo(other.outcome());
        keep(step, "record-other-outcome", other);
        write(step, "After the assessment: %s, by %s until %s. %s".formatted(other.whatWillHappen(),
                other.whoIsResponsible(), Days.said(other.dueOn()), other.rationale()));
        if (other.outcome() == AssessmentOutcome.NFA_CLOSE) {
            this.ending.assessed(child, step.today(), "RC8", step.by());
        }
        return other.outcome();
    }

    /** Records that another agency has accepted the child, which closes the case. */
    public void acceptedByAgency(CaseReference child, AgencyReferral referral) {
        var step = step(child);
        Days.notInFuture("referredOn", referral.referredOn(), step.today());
        Days.notInFuture("acceptedOn", referral.acceptedOn(), step.today());
        Days.inOrder("acceptedOn", referral.referredOn(), referral.acceptedOn(),
                "The agency cannot have accepted before it was asked. Check the dates.");
        keep(step, "refer-to-other-agency", referral);
        write(step, "%s accepted the child (%s)".formatted(referral.agencyName(), referral.acceptedBy()));
        this.ending.assessed(child, step.today(), "RC8", step.by());
    }

    /**
     * Records what early help answered after the assessment; returns EARLY_HELP when it
     * accepts, which closes the case.
     */
    public String earlyHelp(CaseReference child, EarlyHelpReply reply) {
        var step = step(child);
        this.ending.requireSensible(reply, step.today());
        keep(step, "confirm-early-help-after-assessment", reply);
        if (reply.answer() != EarlyHelpAnswer.ACCEPTED) {
            write(step, "Early help did not accept the family after the assessment: " + reply.whyNotAccepted());
            return "DECIDE_AGAIN";
        }
        write(step, "Early help accepted the family after the assessment (%s)".formatted(reply.acceptedBy()));
        this.ending.assessed(child, step.today(), "RC9", step.by());
        return AssessmentOutcome.EARLY_HELP.name();
    }

    /** Every assessment of the child, the latest first. */
    @Transactional(readOnly = true)
    public List<AssessmentDetails> all(CaseReference child) {
        return this.open.allAssessments(child).stream().map(Assessment::details).toList();
    }

    private record Step(CaseReference child, Assessment assessment, Instant now, LocalDate today, String by) {
    }

    private Step step(CaseReference child) {
        var now = this.clock.instant();
        return new Step(child, this.open.assessmentOf(child), now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    private void keep(Step step, String name, Record account) {
        this.accounts.keep(step.child(), step.assessment().referralId(), name, account, step.now(), step.by());
    }

    private void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), Sentences.end(line));
    }

}
