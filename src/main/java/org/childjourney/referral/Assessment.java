package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Codes;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NaturalId;

/** The assessment of one child: from the decision to assess to a manager's signature. */
@Entity
@DynamicUpdate
@Table(name = "assessment")
class Assessment {

    private static final Set<RiskFlag> SIGNS_OF_EXPLOITATION = Set.of(RiskFlag.CSE, RiskFlag.CCE, RiskFlag.MISSING,
            RiskFlag.TRAFFICKING);

    private static final String NO_FACTORS = "21";

    private static final String YOUNG_CARER = "7A";

    private static final String UNACCOMPANIED = "9A";

    private static final String NOT_IN_NEED = "N9";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq", allocationSize = 1)
    private Long id;

    private long referralId;

    private String caseReference;

    /** The child while the assessment runs, so that there is never a second one. */
    @NaturalId(mutable = true)
    private String openFor;

    @Enumerated(EnumType.STRING)
    private ThresholdOutcome decidedAs;

    private Instant referredAt;

    private Instant startedAt;

    private String worker;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    private String supervisor;

    private Instant acceptedAt;

    private LocalDate targetDate;

    private Boolean disabledChild;

    private LocalDate internalReviewOn;

    @Enumerated(EnumType.STRING)
    private MidpointDecision midpointDecision;

    @Enumerated(EnumType.STRING)
    private ChildSeen childSeen;

    private LocalDate childSeenOn;

    private Boolean seenAlone;

    @Convert(converter = RiskFlags.class)
    private List<RiskFlag> riskFlags = List.of();

    private Boolean fatherIncluded;

    private Boolean youngCarer;

    private Boolean livesWithNonRelative;

    private Boolean missingEducation;

    private boolean screened;

    private boolean traced;

    private Boolean multiAgencyMeeting;

    private String writer;

    private Instant writtenAt;

    @Convert(converter = Codes.class)
    private List<String> factors;

    private String primaryNeed;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome recommendedOutcome;

    @Enumerated(EnumType.STRING)
    private FamilyView familyAgrees;

    private LocalDate sharedWithFamilyOn;

    private String advice;

    private int returns;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome outcome;

    private String rationale;

    private String differsBecause;

    private Boolean requiresSupport;

    private String overrunReason;

    private Instant authorisedAt;

    private String authorisedBy;

    private Integer workingDaysTaken;

    private Instant endedAt;

    @Version
    private Long version;

    protected Assessment() {
    }

    Assessment(Referral referral, ThresholdOutcome decidedAs, Instant at) {
        this.referralId = referral.id();
        this.caseReference = referral.child().value();
        this.openFor = this.caseReference;
        this.decidedAs = decidedAs;
        this.referredAt = referral.receivedAt();
        this.startedAt = at;
        this.riskFlags = referral.riskFlags().stream().sorted().toList();
    }

    void allocated(WorkerChoice choice) {
        if (choice.leadPractitionerQualification() == Qualification.OTHER_PRACTITIONER) {
            if (harmSuspected()) {
                throw new Refused("leadPractitionerQualification", "A strategy discussion was asked for, so a section "
                        + "47 enquiry may follow, which a social worker leads. Choose a social worker.");
            }
            if (choice.worker().equals(choice.supervisor())) {
                throw new Refused("supervisor", "Somebody else supervises: name a qualified social worker.");
            }
        }
        this.worker = choice.worker();
        this.qualification = choice.leadPractitionerQualification();
        this.supervisor = choice.supervisor();
        this.acceptedAt = null;
    }

    void accepted(Instant at) {
        this.acceptedAt = at;
    }

    void planned(AssessmentPlan plan, LocalDate latest, LocalDate today) {
        if (plan.targetDate().isBefore(today)) {
            throw new Refused("targetDate", "The target date is past. Choose today or a later day.");
        }
        if (latest != null && plan.targetDate().isAfter(latest) && !today.isAfter(latest)) {
            throw new Refused("targetDate",
                    "The assessment is due on %s, 45 working days after the referral. ".formatted(Days.said(latest))
                            + "Choose that day or an earlier one, in proportion to the child.");
        }
        this.targetDate = plan.targetDate();
        this.disabledChild = plan.disabledChild();
    }

    void visited(Visit visit, boolean unborn, LocalDate today) {
        Days.notInFuture("visitedOn", visit.visitedOn(), today);
        if (visit.visitedOn().isBefore(referredOn())) {
            throw new Refused("visitedOn", "The visit cannot be before the referral on %s. Check the date."
                .formatted(Days.said(referredOn())));
        }
        if (unborn && visit.childSeen() == ChildSeen.SEEN) {
            throw new Refused("childSeen", "This child is not born yet. If the baby has come, record the birth first.");
        }
        if (!unborn && visit.childSeen() == ChildSeen.NOT_YET_BORN) {
            throw new Refused("childSeen", "This child is born. Say whether you saw them.");
        }
        if (visit.childSeen() == ChildSeen.NOT_SEEN && !visit.nextVisitOn().isAfter(visit.visitedOn())) {
            throw new Refused("nextVisitOn", "The next visit comes after this one. Check the date.");
        }
        this.childSeen = visit.childSeen();
        if (visit.childSeen() == ChildSeen.SEEN) {
            this.childSeenOn = visit.visitedOn();
            this.seenAlone = visit.seenAlone();
        }
    }

    void learned(Information information) {
        var all = new TreeSet<>(this.riskFlags);
        all.addAll(information.riskFlags());
        this.riskFlags = List.copyOf(all);
        this.fatherIncluded = information.fatherIncluded();
        this.youngCarer = information.caresForSomeone();
        this.livesWithNonRelative = information.livesWithNonRelative();
        this.missingEducation = information.missingEducation();
    }

    void screened(ExploitationScreening screening) {
        this.screened = true;
        this.multiAgencyMeeting = screening.multiAgencyReview();
    }

    void traced(EducationTracing tracing) {
        if (tracing.result() == TracingResult.NOT_FOUND && Boolean.TRUE.equals(tracing.everyStepTaken())
                && tracing.stepsTaken().size() < TracingStep.values().length) {
            throw new Refused("stepsTaken",
                    "You say that every step has been taken, and some are not ticked. Tick them, or say which are left.");
        }
        this.traced = true;
    }

    /**
     * Takes the analysis.
     * @throws Refused if the factors break the rules of the census, or leave out what is
     * known of the child
     */
    void analysed(Analysis analysis, Instant at, String by) {
        requireFactors(analysis.factorsIdentified(), analysis.recommendedOutcome());
        this.writer = by;
        this.writtenAt = at;
        this.factors = List.copyOf(analysis.factorsIdentified());
        this.primaryNeed = analysis.primaryNeedCode();
        this.recommendedOutcome = analysis.recommendedOutcome();
        this.familyAgrees = analysis.familyAgrees();
        this.sharedWithFamilyOn = analysis.sharedWithFamilyOn();
        if (analysis.overrunReason() != null) {
            this.overrunReason = analysis.overrunReason();
        }
    }

    private void requireFactors(List<String> found, AssessmentOutcome follows) {
        if (new HashSet<>(found).size() < found.size()) {
            throw new Refused("factorsIdentified", "A factor is ticked twice. Tick each one once.");
        }
        if (found.contains(NO_FACTORS)) {
            if (found.size() > 1) {
                throw new Refused("factorsIdentified",
                        "21 (no factor found) stands alone. Take it off, or take off the others.");
            }
            if (follows != AssessmentOutcome.NFA_CLOSE) {
                throw new Refused("factorsIdentified",
                        "21 (no factor found) is only for a child for whom no further action follows.");
            }
        }
        if (Boolean.TRUE.equals(this.youngCarer) && !found.contains(YOUNG_CARER)) {
            throw new Refused("factorsIdentified",
                    "You found that the child cares for somebody: tick 7A (young carer).");
        }
        if (this.decidedAs == ThresholdOutcome.UASC_ACCOMMODATE && !found.contains(UNACCOMPANIED)) {
            throw new Refused("factorsIdentified",
                    "This child came to the country alone: tick 9A (unaccompanied asylum-seeking child).");
        }
    }

    void reviewedMidway(MidpointDecision decision, LocalDate on) {
        this.internalReviewOn = on;
        this.midpointDecision = decision;
    }

    void advised(String advice) {
        this.advice = advice;
    }

    /**
     * Takes a manager's answer.
     * @param late whether the 45 working days are over
     * @throws Refused if its writer authorises it, or the answer contradicts what was
     * found
     */
    void authorise(Authorisation authorisation, boolean late, Instant at, String by) {
        if (by.equals(this.writer)) {
            throw new Refused(null, "You wrote this assessment, so another manager has to read and authorise it.");
        }
        if (authorisation.decision() == AuthorisationDecision.RETURN) {
            this.returns++;
            return;
        }
        requireOutcomeToFit(authorisation);
        if (authorisation.outcome() == AssessmentOutcome.SPECIALIST_ASSESSMENT) {
            return;
        }
        if (authorisation.overrunReason() != null) {
            this.overrunReason = authorisation.overrunReason();
        }
        if (late && this.overrunReason == null) {
            throw new Refused("overrunReason",
                    "The assessment took longer than 45 working days. Say why; Working Together asks for the reason.");
        }
        this.outcome = authorisation.outcome();
        this.rationale = authorisation.rationale();
        this.differsBecause = authorisation.differsFromAdviceBecause();
        this.primaryNeed = authorisation.primaryNeedCode();
        this.requiresSupport = authorisation.childRequiresCSCSupport();
        this.authorisedAt = at;
        this.authorisedBy = by;
    }

    private void requireOutcomeToFit(Authorisation authorisation) {
        var follows = authorisation.outcome();
        if (follows == AssessmentOutcome.EARLY_HELP
                && !Boolean.TRUE.equals(authorisation.familyConsentsToEarlyHelp())) {
            throw new Refused("familyConsentsToEarlyHelp",
                    "Early help needs the family's consent. Without it, choose another outcome.");
        }
        if (follows == AssessmentOutcome.NFA_CLOSE && authorisation.childRequiresCSCSupport()) {
            throw new Refused("childRequiresCSCSupport",
                    "A child who needs support from children's social care is not closed with no further action.");
        }
        if (follows.goesOnInSocialCare()) {
            if (!authorisation.childRequiresCSCSupport()) {
                throw new Refused("childRequiresCSCSupport",
                        "%s is support from children's social care. Say that the child needs it, or choose another outcome."
                            .formatted(Sentences.begin(follows.words())));
            }
            if (NOT_IN_NEED.equals(authorisation.primaryNeedCode())) {
                throw new Refused("primaryNeedCode",
                        "N9 is for a child who is not in need. Choose the need that %s answers."
                            .formatted(follows.words()));
            }
        }
        if (follows == AssessmentOutcome.SHORT_BREAKS && !Boolean.TRUE.equals(this.disabledChild)) {
            throw new Refused("outcome",
                    "Short breaks are for a disabled child, and the plan says that this child is not "
                            + "disabled. Return the assessment if that is wrong.");
        }
        if (factors().contains(NO_FACTORS) && follows != AssessmentOutcome.NFA_CLOSE) {
            throw new Refused("outcome", "The assessment found no factor (21), which fits only a case that closes. "
                    + "Return it if a factor is missing.");
        }
        if (OutcomeAdvice.names(this.advice) && !follows.name().equals(this.advice)
                && authorisation.differsFromAdviceBecause() == null) {
            throw new Refused("differsFromAdviceBecause",
                    "The decision table advises something else. Say why you decide differently.");
        }
    }

    void changedTo(AssessmentOutcome other) {
        this.outcome = other;
    }

    void took(int workingDays) {
        this.workingDaysTaken = workingDays;
    }

    void end(Instant at) {
        this.endedAt = at;
        this.openFor = null;
    }

    Long id() {
        return this.id;
    }

    long referralId() {
        return this.referralId;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    boolean complete() {
        return this.authorisedAt != null;
    }

    boolean harmSuspected() {
        return this.decidedAs == ThresholdOutcome.STRATEGY_DISCUSSION;
    }

    boolean unaccompanied() {
        return this.decidedAs == ThresholdOutcome.UASC_ACCOMMODATE;
    }

    LocalDate referredOn() {
        return WorkingCalendar.dateOf(this.referredAt);
    }

    String worker() {
        return this.worker;
    }

    boolean hadWorker() {
        return this.worker != null;
    }

    boolean childWasSeen() {
        return this.childSeen == ChildSeen.SEEN || this.childSeen == ChildSeen.NOT_YET_BORN;
    }

    /** For the census: seen or not, and not known for a child not yet born. */
    Boolean seenForCensus() {
        return (this.childSeen == null || this.childSeen == ChildSeen.NOT_YET_BORN) ? null
                : this.childSeen == ChildSeen.SEEN || this.childSeenOn != null;
    }

    boolean needsExploitationScreening() {
        return this.riskFlags.stream().anyMatch(SIGNS_OF_EXPLOITATION::contains);
    }

    boolean needsMultiAgencyMeeting() {
        return Boolean.TRUE.equals(this.multiAgencyMeeting);
    }

    boolean needsEducationTracing() {
        return Boolean.TRUE.equals(this.missingEducation);
    }

    boolean disabledChild() {
        return Boolean.TRUE.equals(this.disabledChild);
    }

    boolean livesWithNonRelative() {
        return Boolean.TRUE.equals(this.livesWithNonRelative);
    }

    List<String> factors() {
        return Needed.listOf(this.factors);
    }

    String primaryNeed() {
        return this.primaryNeed;
    }

    AssessmentOutcome recommendedOutcome() {
        return this.recommendedOutcome;
    }

    FamilyView familyAgrees() {
        return this.familyAgrees;
    }

    String writer() {
        return this.writer;
    }

    AssessmentOutcome outcome() {
        return this.outcome;
    }

    Boolean requiresSupport() {
        return this.requiresSupport;
    }

    String overrunReason() {
        return this.overrunReason;
    }

    AssessmentDetails details() {
        return new AssessmentDetails(child(), this.decidedAs, this.referredAt, this.startedAt, this.worker,
                this.targetDate, this.internalReviewOn, this.childSeen, this.childSeenOn, this.seenAlone,
                this.riskFlags, this.fatherIncluded, this.youngCarer, this.missingEducation, this.writer,
                this.writtenAt, factors(), this.primaryNeed, this.recommendedOutcome, this.familyAgrees, this.advice,
                this.returns, this.outcome, this.rationale, this.requiresSupport, this.overrunReason, this.authorisedAt,
                this.authorisedBy, this.workingDaysTaken);
    }

}
