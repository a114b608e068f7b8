package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
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
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NaturalId;

/**
 * One child's way from a contact to its answer: what was found at the front door, who
 * decided what and when.
 */
@Entity
@DynamicUpdate
@Table(name = "referral")
class Referral {

    /** A third referral within 12 months has two before it. */
    private static final int BEFORE_THE_THIRD = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "referral_seq")
    @SequenceGenerator(name = "referral_seq", sequenceName = "referral_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the referral is open, so that there is never a second one. */
    @NaturalId(mutable = true)
    private String openFor;

    private long contactId;

    private Instant receivedAt;

    private Instant latestContactAt;

    private String referralSource;

    private boolean openCase;

    private boolean outOfHours;

    private boolean episodeOpened;

    private int previousReferrals12m;

    private boolean reReferral;

    private Boolean immediateProtection;

    private Boolean homelessTonight;

    private Instant safetyCheckedAt;

    private String safetyCheckedBy;

    @Enumerated(EnumType.STRING)
    private UrgencyRating ragRating;

    private Instant ragAt;

    private String ragBy;

    @Convert(converter = RiskFlags.class)
    private List<RiskFlag> riskFlags = List.of();

    private String consentDecision;

    @Convert(converter = Codes.class)
    private List<String> partnersAsked;

    private String advice;

    private Instant interimAt;

    private String interimBy;

    @Enumerated(EnumType.STRING)
    private ThresholdOutcome outcome;

    private Integer thresholdLevel;

    private Instant decidedAt;

    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private NationalOutcome nationalOutcome;

    private Instant acknowledgedAt;

    private Instant toldAt;

    private Instant handedOverAt;

    private Instant endedAt;

    @Version
    private Long version;

    protected Referral() {
    }

    Referral(CaseReference child, Contact contact, boolean openCase, boolean episodeOpened, int previousReferrals) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.contactId = contact.id();
        this.receivedAt = contact.receivedAt();
        this.latestContactAt = contact.receivedAt();
        this.referralSource = contact.referralSource();
        this.openCase = openCase;
        this.outOfHours = contact.outOfHours();
        this.episodeOpened = episodeOpened;
        this.previousReferrals12m = previousReferrals;
        this.reReferral = previousReferrals > 0;
    }

    void safetyChecked(SafetyCheck check, Instant at, String by) {
        this.immediateProtection = check.immediateProtection();
        this.homelessTonight = check.homelessTonight();
        this.safetyCheckedAt = at;
        this.safetyCheckedBy = by;
    }

    void rated(UrgencyRating rating, List<RiskFlag> flags, Instant at, String by) {
        this.ragRating = rating;
        var all = new TreeSet<>(this.riskFlags);
        all.addAll(flags);
        this.riskFlags = List.copyOf(all);
        this.ragAt = at;
        this.ragBy = by;
    }

    void consented(String decision) {
        this.consentDecision = decision;
    }

    void asked(List<String> partners) {
        this.partnersAsked = List.copyOf(partners);
    }

    List<String> partnersAsked() {
        return Needed.listOf(this.partnersAsked);
    }

    void advised(String advice) {
        this.advice = advice;
    }

    /**
     * Takes a decision that keeps to the rules.
     * @return whether it stands at once; a service manager confirms no further action on
     * a third referral
     */
    boolean decide(Decision decision, Instant at, String by) {
        requireReasons(decision);
        if (!decision.outcome().isFinal()) {
            this.interimAt = at;
            this.interimBy = by;
            return true;
        }
        requireLevelToFit(decision);
        requireConsentToFit(decision);
        this.thresholdLevel = decision.thresholdLevel();
        if (decision.outcome() == ThresholdOutcome.NFA && this.previousReferrals12m >= BEFORE_THE_THIRD) {
            return false;
        }
        stands(decision.outcome(), at, by);
        return true;
    }

    void stands(ThresholdOutcome decided, Instant at, String by) {
        this.outcome = decided;
        this.decidedAt = at;
        this.decidedBy = by;
        this.nationalOutcome = decided.national();
    }

    private void requireReasons(Decision decision) {
        if (decision.rationale() == null || decision.rationale().isBlank()) {
            throw new Refused("rationale", "Say why you decide so: the reasons are part of the decision.");
        }
        if (!decision.outcome().isFinal()) {
            return;
        }
        if (this.reReferral && decision.differentThisTime() == null) {
            throw new Refused("differentThisTime",
                    "This child was referred %s in the last 12 months. Say what is different this time."
                        .formatted((this.previousReferrals12m == 1) ? "once" : this.previousReferrals12m + " times"));
        }
        if (differsFromAdvice(decision.outcome()) && decision.differsFromAdviceBecause() == null) {
            throw new Refused("differsFromAdviceBecause",
                    "The decision table advises something else. Say why you decide differently.");
        }
    }

    private boolean differsFromAdvice(ThresholdOutcome decided) {
        return ThresholdAdvice.names(this.advice) && !decided.name().equals(this.advice);
    }

    private static void requireLevelToFit(Decision decision) {
        var level = decision.thresholdLevel();
        if (level < 1 || level > 4) {
            throw new Refused("thresholdLevel", "Choose a level of need from 1 to 4.");
        }
        switch (decision.outcome()) {
            case NFA, INFORMATION_ADVICE -> {
                if (level > 3) {
                    throw new Refused("thresholdLevel",
                            "A child at level 4 may be suffering significant harm and is not left without action.");
                }
            }
            case EARLY_HELP -> {
                if (level > 3) {
                    throw new Refused("thresholdLevel", "Early help is for children at levels 2 and 3. "
                            + "Choose another response for a child at level 4.");
                }
            }
            case STRATEGY_DISCUSSION -> {
                if (level < 4) {
                    throw new Refused("thresholdLevel",
                            "A strategy discussion is for a child who may be suffering significant harm: level 4.");
                }
            }
            default -> {
            }
        }
    }

    private static void requireConsentToFit(Decision decision) {
        if (!decision.outcome().restsOnConsent()) {
            return;
        }
        if (decision.outcome() == ThresholdOutcome.EARLY_HELP && decision.consent() != DecisionConsent.GIVEN) {
            throw new Refused("consent", "Early help needs the family's consent. Without it, choose another response.");
        }
        if (decision.consent() == DecisionConsent.REFUSED) {
            throw new Refused("consent", "The family refuses an assessment. Dispense with consent and say why, "
                    + "or choose another response.");
        }
    }

    /**
     * Demands that a decision that rests on the child's age fits it.
     * @param birth the date of birth, null for a child not yet born
     */
    static void requireAgeToFit(ThresholdOutcome outcome, LocalDate birth, boolean disabled, LocalDate today) {
        switch (outcome) {
            case HOMELESS_16_17 -> require(Ages.between(birth, 16, 17, today), "outcome",
                    "The joint housing assessment is for young people of 16 and 17. Choose another response.");
            case UASC_ACCOMMODATE -> require(Ages.between(birth, 0, 17, today), "outcome",
                    "Accommodation of an unaccompanied child is for children under 18.");
            case PRIVATE_FOSTERING_ASSESSMENT -> require(Ages.between(birth, 0, disabled ? 17 : 15, today), "outcome",
                    "Private fostering is about children under 16, or under 18 if they are disabled "
                            + "(Children Act 1989 section 66).");
            case CARE_LEAVER_RETURN -> require(Ages.between(birth, 18, 24, today), "outcome",
                    "The leaving care team helps former relevant young people from 18 until they are 25.");
            default -> {
            }
        }
    }

    static boolean restsOnAge(ThresholdOutcome outcome) {
        return switch (outcome) {
            case HOMELESS_16_17, UASC_ACCOMMODATE, PRIVATE_FOSTERING_ASSESSMENT, CARE_LEAVER_RETURN -> true;
            default -> false;
        };
    }

    private static void require(boolean fits, String field, String sentence) {
        if (!fits) {
            throw new Refused(field, sentence);
        }
    }

    void episodeOpened() {
        this.episodeOpened = true;
    }

    void episodeEnded() {
        this.episodeOpened = false;
    }

    /** Takes back what was decided, because a new concern has to be weighed. */
    void toBeDecidedAgain() {
        this.outcome = null;
        this.decidedAt = null;
        this.decidedBy = null;
        this.nationalOutcome = null;
    }

    /** The latest contact is a referral of its own, after the one before was answered. */
    void referredAnew() {
        this.receivedAt = this.latestContactAt;
        this.previousReferrals12m++;
        this.reReferral = true;
        this.episodeOpened = true;
    }

    void acknowledged(Instant at) {
        this.acknowledgedAt = at;
    }

    void told(Instant at) {
        this.toldAt = at;
    }

    void handedOver(Instant at) {
        this.handedOverAt = at;
    }

    void contactedAgain(Instant at) {
        this.latestContactAt = at;
    }

    void end(Instant at) {
        this.endedAt = at;
        this.openFor = null;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    Instant receivedAt() {
        return this.receivedAt;
    }

    /** The date of referral, from which the assessment is counted. */
    LocalDate referredOn() {
        return WorkingCalendar.dateOf(this.receivedAt);
    }

    Instant latestContactAt() {
        return this.latestContactAt;
    }

    String referralSource() {
        return this.referralSource;
    }

    boolean openCase() {
        return this.openCase;
    }

    boolean hasEpisode() {
        return this.episodeOpened;
    }

    int previousReferrals12m() {
        return this.previousReferrals12m;
    }

    boolean reReferral() {
        return this.reReferral;
    }

    boolean immediateProtection() {
        return Boolean.TRUE.equals(this.immediateProtection);
    }

    boolean homelessTonight() {
        return Boolean.TRUE.equals(this.homelessTonight);
    }

    boolean needsProtectionNow() {
        return this.immediateProtection || this.ragRating == UrgencyRating.RED;
    }

    UrgencyRating ragRating() {
        return this.ragRating;
    }

    Set<RiskFlag> riskFlags() {
        return Set.copyOf(this.riskFlags);
    }

    String advice() {
        return this.advice;
    }

    boolean hadInterimDecision() {
        return this.interimAt != null;
    }

    boolean decided() {
        return this.outcome != null;
    }

    ThresholdOutcome outcome() {
        return this.outcome;
    }

    ReferralDetails details() {
        return new ReferralDetails(child(), this.receivedAt, this.referralSource, this.openCase, this.outOfHours,
                this.previousReferrals12m, this.reReferral, this.ragRating, this.interimAt, this.outcome,
                this.thresholdLevel, this.decidedAt, this.decidedBy, this.nationalOutcome, this.endedAt);
    }

}
