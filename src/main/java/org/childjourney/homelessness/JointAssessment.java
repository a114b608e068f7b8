package org.childjourney.homelessness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * The joint work of both authorities for one homeless young person, from the presentation
 * until they are settled. What the young person may choose, and what the authorities may
 * decide, is guarded here. When what was decided no longer holds, a new round begins.
 */
@Entity
@Table(name = "joint_assessment")
class JointAssessment {

    /** A young person has at least a day to think (local standard). */
    static final Duration TIME_TO_THINK = Duration.ofHours(24);

    /** A place that breaks down sooner leads back to the assessment (local standard). */
    static final int WEEKS_OF_A_BREAKDOWN = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_assessment_seq")
    @SequenceGenerator(name = "joint_assessment_seq", sequenceName = "joint_assessment_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The young person while the work goes on, so that there is never a second one. */
    private String openFor;

    private int round = 1;

    private Instant presentedAt;

    private Instant referralAt;

    @Enumerated(EnumType.STRING)
    private PresentedTo presentedTo;

    private String district;

    private String contact;

    private String lastSettledAddress;

    @Enumerated(EnumType.STRING)
    private ReasonForLoss reasonForLoss;

    @Enumerated(EnumType.STRING)
    private Tonight tonightAt;

    private Instant acceptedAt;

    private String acceptedBy;

    private String otherAuthority;

    private String provider;

    private Instant assessmentExplainedAt;

    private Boolean offeredAtFirstContact;

    private Instant advocacyOfferedAt;

    private String advocacyDeclinedReason;

    private Instant advocateAskedAt;

    private Instant advocateMetAt;

    @Enumerated(EnumType.STRING)
    private InterviewFinding found;

    @Enumerated(EnumType.STRING)
    private CanReturn canReturn;

    @Enumerated(EnumType.STRING)
    private FamilyResult familyResult;

    private Boolean unaccompanied;

    @Enumerated(EnumType.STRING)
    private Known inNeed;

    @Enumerated(EnumType.STRING)
    private Known requiresAccommodation;

    @Enumerated(EnumType.STRING)
    private Known causeFound;

    @Enumerated(EnumType.STRING)
    private Known relevantChild;

    private Integer weeksLookedAfter;

    private String needWriter;

    private Instant needAssessedAt;

    private Instant housingAssessedAt;

    private Instant intentionalityAssertedAt;

    private Instant intentionalityReviewedAt;

    @Enumerated(EnumType.STRING)
    private Section20Advice advice;

    private Instant comparisonGivenAt;

    private Integer comparisonVersion;

    private Instant entitlementsExplainedAt;

    private Instant capacityConsideredAt;

    private Instant thinkUntil;

    private Instant noPressureAt;

    private String noPressureBy;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private Instant choiceAt;

    private Boolean understoodOptions;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant settledAt;

    private LocalDate lookedAfterFrom;

    private int declineReviews;

    private Instant lastContactAt;

    private Instant closedAt;

    private String closedBecause;

    @Version
    private Long version;

    protected JointAssessment() {
    }

    /** Begins with a presentation. */
    JointAssessment(CaseReference child, HomelessPresentation presentation) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.presentedAt = presentation.presentedAt();
        this.referralAt = presentation.presentedAt();
        takeOver(presentation);
        this.district = presentation.district();
    }

    private void takeOver(HomelessPresentation presentation) {
        this.presentedTo = presentation.presentedTo();
        this.contact = presentation.contact();
        this.lastSettledAddress = presentation.lastSettledAddress();
        this.reasonForLoss = presentation.reasonForLoss();
        this.tonightAt = presentation.tonightAt();
    }

    /** Whether a district was asked first, which then looks for a place as well. */
    boolean askedHousingFirst() {
        return this.presentedTo != null && this.district != null
                && District.of(this.district).presentedTo() == this.presentedTo;
    }

    /** Whether nobody has written yet whom the young person asked, and what they said. */
    boolean untold() {
        return this.presentedTo == null;
    }

    void accept(Acceptance accepted, Instant now, String by) {
        if (untold()) {
            this.presentedTo = accepted.presentedTo();
            this.contact = accepted.contact();
            this.lastSettledAddress = accepted.lastSettledAddress();
            this.reasonForLoss = accepted.reasonForLoss();
            this.tonightAt = accepted.tonightAt();
        }
        this.district = accepted.district();
        this.otherAuthority = accepted.otherAuthority();
        this.acceptedAt = now;
        this.acceptedBy = by;
    }

    void moveTo(District other) {
        this.district = other.tenant();
    }

    // rights and advocacy

    void explainRights(RightsExplained told, String providerAsked, Instant now) {
        if (told.routes().size() < Route.values().length) {
            throw new Refused("routes", "Explain all three: section 20, section 17 and a housing application. "
                    + "A choice between fewer is not a choice.");
        }
        Days.notInFuture("explainedAt", told.explainedAt(), now);
        Days.notInFuture("advocacyOfferedAt", told.advocacyOfferedAt(), now);
        if (this.assessmentExplainedAt == null) {
            this.assessmentExplainedAt = told.explainedAt();
            this.offeredAtFirstContact = told.advocacyOffered();
        }
        if (told.advocacyOffered()) {
            this.advocacyOfferedAt = told.advocacyOfferedAt();
            this.advocacyDeclinedReason = told.advocacyDeclinedReason();
            this.provider = told.asksForAdvocate() ? providerAsked : null;
            this.advocateAskedAt = told.asksForAdvocate() ? told.advocacyOfferedAt() : null;
        }
    }

    void advocateMet(Instant metAt) {
        this.advocateMetAt = metAt;
    }

    void advocacyDeclined(String words) {
        this.advocacyDeclinedReason = words;
    }

    void free(boolean free, Instant at, String by) {
        this.noPressureAt = free ? at : null;
        this.noPressureBy = free ? by : null;
    }

    // assessment

    void interviewed(InterviewHeld interview, boolean alone) {
        if (interview.found() == InterviewFinding.NOT_HOMELESS && interview.canReturn() != CanReturn.YES_SAFE
                && this.tonightAt != null && this.tonightAt.homeless()) {
            throw new Refused("found",
                    "Whoever sleeps on somebody's sofa or in the street is homeless. Choose \"Homeless\", or say that they can safely go back home.");
        }
        this.found = interview.found();
        this.canReturn = interview.canReturn();
        this.unaccompanied = alone;
    }

    void familyWork(FamilyResult result) {
        this.familyResult = result;
    }

    void assessNeed(NeedAssessment assessment, Instant now, String by) {
        this.inNeed = assessment.inNeed();
        this.requiresAccommodation = assessment.requiresAccommodation();
        this.causeFound = assessment.causeFound();
        this.relevantChild = assessment.relevantChild();
        this.weeksLookedAfter = assessment.weeksLookedAfter();
        this.needAssessedAt = now;
        this.needWriter = by;
    }

    void housingAssessed(HousingAssessment assessment, Instant now) {
        this.housingAssessedAt = now;
        if (assessment.intentionalityAsserted()) {
            this.intentionalityAssertedAt = now;
            this.intentionalityReviewedAt = null;
        }
    }

    /**
     * Whether somebody holds that they made themselves homeless, and nobody has looked at
     * it yet.
     */
    boolean intentionalitySaid() {
        return this.intentionalityAssertedAt != null && this.intentionalityReviewedAt == null;
    }

    void intentionalityReviewed(Instant now) {
        this.intentionalityReviewedAt = now;
    }

    /** No duty ends while it is claimed that somebody made themselves homeless. */
    void requireNoIntentionalityOpen(String field) {
        if (intentionalitySaid()) {
            throw new Refused(field,
                    "Somebody in housing holds that the young person made themselves homeless on purpose. Until the "
                            + "housing manager, the head of service and a lawyer have looked at that together, no duty "
                            + "ends.");
        }
    }

    void advised(Section20Advice advised) {
        if (advised == Section20Advice.NOT_YET_ASSESSED) {
            throw new Refused("inNeed",
                    "Not everything that decides on section 20 has been assessed. The decision table does not guess: "
                            + "assess what is marked \"not assessed yet\", then complete this.");
        }
        this.advice = advised;
    }

    /** Whether the young person has a choice to make before the authorities decide. */
    boolean choiceIsAsked() {
        return this.advice == Section20Advice.S20_DUTY_OWED && !Boolean.TRUE.equals(this.unaccompanied);
    }

    // choice

    void compared(ComparisonGiven given, int sheetVersion) {
        this.comparisonGivenAt = given.givenAt();
        this.comparisonVersion = sheetVersion;
        this.entitlementsExplainedAt = given.entitlementsExplained() ? given.givenAt() : null;
        this.capacityConsideredAt = given.capacityConsidered() ? given.givenAt() : null;
        this.thinkUntil = given.givenAt().plus(TIME_TO_THINK);
    }

    void choose(ChoiceMade made, Instant now) {
        requireInformed();
        Days.notInFuture("chosenAt", made.chosenAt(), now);
        if (made.chosenAt().isBefore(this.comparisonGivenAt)) {
            throw new Refused("chosenAt",
                    "The young person was given the comparison on %s and cannot have chosen before. Check the time."
                        .formatted(Days.said(this.comparisonGivenAt)));
        }
        if (made.chosenAt().isBefore(this.thinkUntil) && !made.wantsToDecideNow()) {
            throw new Refused("chosenAt",
                    ("The young person has until %s to think. Come back then; sooner only if they ask for it "
                            + "themselves.")
                        .formatted(Days.said(this.thinkUntil)));
        }
        if (made.holdsBudget()) {
            throw new Refused("holdsBudget", "Whoever decides about money for placements does not record this choice. "
                    + "Ask a colleague to speak to the young person.");
        }
        if (made.declines() && made.capacity() == Capacity.LACKS_CAPACITY) {
            throw new Refused("chosen",
                    "A young person who cannot make this decision now cannot say no to section 20. Record that they "
                            + "have not decided; section 20 is still owed.");
        }
        this.choice = made.chosen();
        this.choiceAt = made.chosenAt();
        this.understoodOptions = made.understoodOptions();
    }

    private void requireInformed() {
        if (this.advocacyOfferedAt == null) {
            throw new Refused("chosen", "No advocate has been offered. Offer one first: a young person does not choose "
                    + "without somebody independent to turn to.");
        }
        if (this.advocateMetAt == null && this.advocacyDeclinedReason == null) {
            throw new Refused("chosen", "The advocate has not met the young person yet, and the young person has not "
                    + "said no to one. Wait for the advocate.");
        }
        if (this.comparisonGivenAt == null) {
            throw new Refused("chosen", "The young person has not been given the written comparison. Give it to them "
                    + "and go through it first.");
        }
        if (this.entitlementsExplainedAt == null) {
            throw new Refused("chosen", "What care leavers get until 25 has not been explained. Explain it, because it "
                    + "is lost with a no to section 20.");
        }
        if (this.capacityConsideredAt == null) {
            throw new Refused("chosen", "Nobody has considered whether the young person can make this decision (Mental "
                    + "Capacity Act 2005). Consider it first.");
        }
    }

    boolean hasDeclined() {
        return this.choice == Choice.DECLINES_S20 || this.choice == Choice.REFUSES_BOTH;
    }

    /** A no that counts: advised, with capacity, and free of pressure. */
    boolean hasValidlyDeclined() {
        return hasDeclined() && this.noPressureAt != null;
    }

    // outcome

    /**
     * Demands that what was assessed and chosen supports an outcome.
     * @throws Refused saying what is missing
     */
    void requireSupports(Outcome decided, String field) {
        switch (decided) {
            case A -> require(
                    this.canReturn == CanReturn.YES_SAFE || this.familyResult == FamilyResult.RETURNED_HOME
                            || this.advice == Section20Advice.S17_SUPPORT_AT_HOME,
                    field, "Neither the interview nor the work with the family found that home is safe. Decide on "
                            + "another outcome.");
            case B -> {
                require(!hasValidlyDeclined(), field, "The young person has said no to section 20. It is offered again "
                        + "at the reviews, and nobody is accommodated against their will.");
                require(this.advice == Section20Advice.S20_DUTY_OWED, field,
                        "The assessment does not find that section 20 is owed. Assess again, or decide on another "
                                + "outcome.");
            }
            case C -> require(this.advice == Section20Advice.S20_DECLINED_PART7_PRIORITY, field,
                    "Section 20 has not been validly declined: that takes advice, capacity, an advocate, time to think "
                            + "and a choice free of pressure. Section 20 is owed.");
            case D -> {
                require(!Boolean.TRUE.equals(this.unaccompanied), field,
                        "A young person who seeks asylum unaccompanied is not eligible for housing help. Section 20 is "
                                + "owed.");
                require(this.advice != null && this.advice.rare(), field,
                        "The assessment finds that section 20 is owed or that no accommodation is needed. Housing alone "
                                + "is for a young person to whom section 20 is not owed.");
            }
            case E -> require(this.found == InterviewFinding.THREATENED && this.advice != Section20Advice.S20_DUTY_OWED,
                    field,
                    "The prevention duty is for a young person who is threatened with homelessness and not owed section "
                            + "20. Decide on another outcome.");
            case F -> require(this.found == InterviewFinding.NOT_HOMELESS, field,
                    "The interview found that the young person is or will be homeless. Decide on another outcome.");
            case G -> {
            }
            case H -> require(this.advice == Section20Advice.S23B_DUTY, field,
                    "The assessment does not find a relevant child (section 23A). Decide on another outcome.");
            case I -> require(this.otherAuthority != null, field,
                    "No other authority is named. Until one has accepted in writing, this county is responsible.");
        }
    }

    private static void require(boolean holds, String field, String sentence) {
        if (!holds) {
            throw new Refused(field, sentence);
        }
    }

    /** The writer of the assessment does not decide on it. */
    void requireAnotherThanWriter(String person) {
        require(!person.equals(this.needWriter), null,
                "You wrote the assessment. Somebody else has to decide on the outcome.");
    }

    void settle(Outcome decided, Instant now) {
        this.outcome = decided;
        this.settledAt = now;
    }

    /** Whether section 20 is offered again and again until 18. */
    boolean declineIsReviewed() {
        return this.outcome == Outcome.C || this.outcome == Outcome.D;
    }

    /** One more review of a no to section 20. */
    void declineReviewed() {
        this.declineReviews++;
    }

    /** The young person now says yes, and outcome B follows. */
    void acceptsAfterAll(Instant now) {
        this.choice = Choice.ACCEPTS_S20;
        this.choiceAt = now;
        this.advice = Section20Advice.S20_DUTY_OWED;
        this.outcome = Outcome.B;
        this.settledAt = now;
        this.noPressureAt = null;
        this.noPressureBy = null;
    }

    /**
     * Begins to look after the young person, if that has not begun.
     * @return whether it begins now
     */
    boolean beginLookingAfter(LocalDate from) {
        var begins = this.lookedAfterFrom == null;
        this.lookedAfterFrom = begins ? from : this.lookedAfterFrom;
        return begins;
    }

    /** Full weeks looked after on that day, with those before this time. */
    int weeksLookedAfterOn(LocalDate day) {
        var before = (this.weeksLookedAfter != null) ? this.weeksLookedAfter : 0;
        return (this.lookedAfterFrom != null && day.isAfter(this.lookedAfterFrom))
                ? before + (int) ChronoUnit.WEEKS.between(this.lookedAfterFrom, day) : before;
    }

    /**
     * Takes in a new presentation.
     * @return how far back it leads
     */
    Back presentedAgain(HomelessPresentation presentation, NewPresentation taken, LocalDate movedInOn) {
        if (taken.taken() == NewPresentationAnswer.TAKEN_IN || this.settledAt == null) {
            return Back.NOWHERE;
        }
        var on = WorkingCalendar.dateOf(presentation.presentedAt());
        var toTheAssessment = taken.brokeDown() && movedInOn != null
                && on.isBefore(movedInOn.plusWeeks(WEEKS_OF_A_BREAKDOWN));
        newRound(presentation, toTheAssessment);
        return toTheAssessment ? Back.TO_THE_ASSESSMENT : Back.TO_THE_INTERVIEW;
    }

    private void newRound(HomelessPresentation presentation, boolean interviewStands) {
        this.round++;
        this.referralAt = presentation.presentedAt();
        if (!interviewStands) {
            this.found = null;
            this.canReturn = null;
        }
        this.inNeed = null;
        this.requiresAccommodation = null;
        this.causeFound = null;
        this.needAssessedAt = null;
        this.needWriter = null;
        this.housingAssessedAt = null;
        this.advice = null;
        this.comparisonGivenAt = null;
        this.entitlementsExplainedAt = null;
        this.capacityConsideredAt = null;
        this.thinkUntil = null;
        this.noPressureAt = null;
        this.noPressureBy = null;
        this.choice = null;
        this.choiceAt = null;
        this.outcome = null;
        this.settledAt = null;
        this.declineReviews = 0;
    }

    void contacted(Instant at) {
        this.lastContactAt = at;
    }

    void close(Instant at, String because) {
        this.openFor = null;
        this.closedAt = at;
        this.closedBecause = because;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    int round() {
        return this.round;
    }

    Instant presentedAt() {
        return this.presentedAt;
    }

    Instant referralAt() {
        return this.referralAt;
    }

    PresentedTo presentedTo() {
        return this.presentedTo;
    }

    String district() {
        return this.district;
    }

    String contact() {
        return this.contact;
    }

    String lastSettledAddress() {
        return this.lastSettledAddress;
    }

    ReasonForLoss reasonForLoss() {
        return this.reasonForLoss;
    }

    Tonight tonightAt() {
        return this.tonightAt;
    }

    Instant acceptedAt() {
        return this.acceptedAt;
    }

    String otherAuthority() {
        return this.otherAuthority;
    }

    String provider() {
        return this.provider;
    }

    Instant assessmentExplainedAt() {
        return this.assessmentExplainedAt;
    }

    Boolean offeredAtFirstContact() {
        return this.offeredAtFirstContact;
    }

    Instant advocacyOfferedAt() {
        return this.advocacyOfferedAt;
    }

    String advocacyDeclinedReason() {
        return this.advocacyDeclinedReason;
    }

    Instant advocateMetAt() {
        return this.advocateMetAt;
    }

    InterviewFinding found() {
        return this.found;
    }

    boolean unaccompanied() {
        return Boolean.TRUE.equals(this.unaccompanied);
    }

    /** Whether anybody has asked yet if they came alone to seek asylum. */
    boolean interviewedOnAsylum() {
        return this.unaccompanied != null;
    }

    Known inNeed() {
        return this.inNeed;
    }

    Known requiresAccommodation() {
        return this.requiresAccommodation;
    }

    Known causeFound() {
        return this.causeFound;
    }

    Known relevantChild() {
        return this.relevantChild;
    }

    Section20Advice advice() {
        return this.advice;
    }

    Instant comparisonGivenAt() {
        return this.comparisonGivenAt;
    }

    Integer comparisonVersion() {
        return this.comparisonVersion;
    }

    Instant thinkUntil() {
        return this.thinkUntil;
    }

    Instant noPressureAt() {
        return this.noPressureAt;
    }

    Choice choice() {
        return this.choice;
    }

    Instant choiceAt() {
        return this.choiceAt;
    }

    Boolean understoodOptions() {
        return this.understoodOptions;
    }

    Outcome outcome() {
        return this.outcome;
    }

    Instant settledAt() {
        return this.settledAt;
    }

    LocalDate lookedAfterFrom() {
        return this.lookedAfterFrom;
    }

    int declineReviews() {
        return this.declineReviews;
    }

    Instant lastContactAt() {
        return this.lastContactAt;
    }

    Instant closedAt() {
        return this.closedAt;
    }

    String closedBecause() {
        return this.closedBecause;
    }

    /** How far back a new presentation leads. */
    enum Back {

        NOWHERE, TO_THE_INTERVIEW, TO_THE_ASSESSMENT

    }

}
