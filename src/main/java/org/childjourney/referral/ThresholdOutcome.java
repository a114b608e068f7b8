package org.childjourney.referral;

/** What a manager of the front door decides for a child. */
public enum ThresholdOutcome {

    /** No further action: no role for children's social care. */
    NFA("no further action", NationalOutcome.NFA),

    /** Information and advice. */
    INFORMATION_ADVICE("information and advice", NationalOutcome.NFA),

    /** Early help, with the family's consent. */
    EARLY_HELP("early help", NationalOutcome.NFA),

    /** An assessment under section 17 of the Children Act 1989. */
    S17_ASSESSMENT("an assessment", NationalOutcome.SINGLE_ASSESSMENT),

    /** A strategy discussion: significant harm is suspected (section 47). */
    STRATEGY_DISCUSSION("a strategy discussion", NationalOutcome.STRATEGY_DISCUSSION),

    /** An assessment of a private fostering arrangement (section 67). */
    PRIVATE_FOSTERING_ASSESSMENT("an assessment of private fostering", NationalOutcome.PRIVATE_FOSTERING),

    /** A young person of 16 or 17 is homeless or threatened with it. */
    HOMELESS_16_17("a joint housing assessment", NationalOutcome.OTHER),

    /** An unaccompanied child is accommodated the same day (section 20). */
    UASC_ACCOMMODATE("accommodation of an unaccompanied child", NationalOutcome.CLA_REQUEST),

    /** An assessment of a young carer (section 17ZA). */
    YOUNG_CARER_ASSESSMENT("an assessment of a young carer", NationalOutcome.SINGLE_ASSESSMENT),

    /** The child has a worker already. */
    OPEN_CASE_TO_WORKER("to the worker of the open case", NationalOutcome.OTHER),

    /** The child is subject of a child protection plan elsewhere. */
    TRANSFER_IN_CP("a transfer-in conference", NationalOutcome.CP_TRANSFER_IN),

    /** The child lives in another authority. */
    TRANSFER_OUT("transfer to another authority", NationalOutcome.OTHER),

    /** An allegation against a person in a position of trust. */
    lado("consultation of the designated officer", NationalOutcome.OTHER),

    /** A care leaver of 21 to 24 asks for help. */
    CARE_LEAVER_RETURN("to the leaving care team", NationalOutcome.CARE_LEAVER),

    /** Interim: the checks are still needed, and the child is safe meanwhile. */
    WAIT_FOR_CHECKS("to wait for the checks, the child being safe meanwhile", null);

    private final String words;

    private final NationalOutcome national;

    ThresholdOutcome(String words, NationalOutcome national) {
        this.words = words;
        this.national = national;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

    /** How the national data set counts it; null for an interim decision. */
    public NationalOutcome national() {
        return this.national;
    }

    /** Whether the decision ends at the front door what the contact began. */
    public boolean isFinal() {
        return this != WAIT_FOR_CHECKS;
    }

    /** Whether an assessment follows. */
    public boolean leadsToAssessment() {
        return switch (this) {
            case S17_ASSESSMENT, YOUNG_CARER_ASSESSMENT, STRATEGY_DISCUSSION, UASC_ACCOMMODATE -> true;
            default -> false;
        };
    }

    /** Whether it needs the family's consent, or a manager who dispenses with it. */
    public boolean restsOnConsent() {
        return this == S17_ASSESSMENT || this == YOUNG_CARER_ASSESSMENT || this == EARLY_HELP;
    }

    /**
     * Whether it has to be said what keeps the child safe meanwhile, and what happens if
     * things get worse.
     */
    public boolean asksForSafetyPlan() {
        return switch (this) {
            case NFA, INFORMATION_ADVICE, OPEN_CASE_TO_WORKER, lado, CARE_LEAVER_RETURN -> false;
            default -> true;
        };
    }

    /** Whether children's social care has nothing further to do on this referral. */
    boolean endsReferral() {
        return switch (this) {
            case NFA, INFORMATION_ADVICE, OPEN_CASE_TO_WORKER, lado -> true;
            default -> false;
        };
    }

}
