package org.childjourney.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AccommodatedAtOnce;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door: from a contact about a child to the answer to it. Each step keeps what
 * was written, adds a line to the chronology and starts and stops the clocks that the law
 * and the local partners set.
 *
 * <p>
 * What a step returns is the code by which the journey finds its way.
 */
@Service
@Transactional
public class Referrals {

    private static final List<String> QUALIFIED_TO_DECIDE = List.of("mash-manager", "emergency-duty-team");

    private static final List<String> MANAGERS = List.of("mash-manager", "team-manager", "service-manager",
            "head-of-service", "assistant-director", "director");

    private static final String TO_CONFIRM = "NFA_TO_CONFIRM";

    private static final String DECIDE_AGAIN = "DECIDE_AGAIN";

    private final OpenReferrals open;

    private final EntityManager entities;

    private final Accounts accounts;

    private final PartnerCheckRepository checks;

    private final ThresholdDecisionRepository decisions;

    private final Assessments assessments;

    private final CaseEnding ending;

    private final Cases cases;

    private final Episodes episodes;

    private final Consents consents;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Referrals(OpenReferrals open, EntityManager entities, Accounts accounts, PartnerCheckRepository checks,
            ThresholdDecisionRepository decisions, Assessments assessments, CaseEnding ending, Cases cases,
            Episodes episodes, Consents consents, Chronology chronology, Deadlines deadlines, Journeys journeys,
            SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.open = open;
        this.entities = entities;
        this.accounts = accounts;
        this.checks = checks;
        this.decisions = decisions;
        this.assessments = assessments;
        this.ending = ending;
        this.cases = cases;
        this.episodes = episodes;
        this.consents = consents;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records whether the child is safe now.
     * @throws Refused if a child who is not 16 or 17 is said to be homeless
     */
    public void checkSafety(CaseReference child, SafetyCheck check) {
        var step = step(child);
        if (check.homelessTonight() && !Ages.between(this.cases.child(child).dateOfBirth(), 16, 17, step.today())) {
            throw new Refused("homelessTonight",
                    "This child is not 16 or 17. A younger child with nowhere safe to stay "
                            + "needs protection now: answer that question with yes.");
        }
        step.referral().safetyChecked(check, step.now(), step.by());
        keep(step, "check-immediate-safety", check);
        var line = check.immediateProtection() ? "The child needs protection now: " + check.protectionReason()
                : "The child is safe for now: " + check.safetyRationale();
        write(step, check.homelessTonight()
                ? Sentences.end(line) + " The young person has nowhere safe to stay tonight." : line);
    }

    /**
     * Rates the urgency. Its clock runs from the receipt of the contact, not from the
     * rating.
     */
    public void rate(CaseReference child, Urgency urgency) {
        rate(step(child), urgency.ragRating(), urgency.riskFlags(), urgency.ragRationale());
    }

    /** Whether protection is needed now, or the contact is rated red. */
    @Transactional(readOnly = true)
    public boolean needsProtectionNow(CaseReference child) {
        return this.open.of(child).needsProtectionNow();
    }

    private void rate(Step step, UrgencyRating rating, List<RiskFlag> flags, String why) {
        var referral = step.referral();
        var before = referral.ragRating();
        referral.rated(rating, flags, step.now(), step.by());
        this.entities.persist(new UrgencyRecord(referral, rating, why, step.now(), step.by()));
        if (!referral.decided()) {
            if (before != null && before != rating) {
                this.deadlines.withdraw(step.child(), ReferralClocks.urgency(before), null, step.now(),
                        "The urgency was rated anew.");
            }
            if (before != rating) {
                this.deadlines.start(step.child(), ReferralClocks.urgency(rating), referral.latestContactAt());
            }
        }
        write(step, "Urgency was rated %s: %s".formatted(rating.words(), why));
    }

    /** Records what the family answered; returns GIVEN, REFUSED or NOT_SOUGHT. */
    public String seekConsent(CaseReference child, ConsentSought sought) {
        var step = step(child);
        Days.notInFuture("askedOn", sought.askedOn(), step.today());
        this.consents.record(child,
                new NewConsent(ConsentPurpose.INFORMATION_SHARING_MASH,
                        ConsentStatus.valueOf(sought.consentDecision().name()), sought.givenBy(), sought.givenByName(),
                        null, null, null, (sought.lawfulBasis() != null) ? sought.lawfulBasis().words() : null,
                        sought.reason(), sought.revisitDue()),
                step.by());
        step.referral().consented(sought.consentDecision().name());
        keep(step, "seek-consent", sought);
        if (sought.consentDecision() == ConsentAnswer.REFUSED) {
            warnOfPattern(step);
        }
        return sought.consentDecision().name();
    }

    private void warnOfPattern(Step step) {
        var since = step.today().minusMonths(12);
        var refusals = this.consents.all(step.child())
            .stream()
            .filter((answer) -> answer.consent().status() == ConsentStatus.REFUSED
                    && !WorkingCalendar.dateOf(answer.recordedAt()).isBefore(since))
            .count();
        if (refusals > 1) {
            this.chronology.add(step.child(), step.now(), step.by(),
                    "Consent has been refused %d times within 12 months. Look at the pattern, not only at this answer."
                        .formatted(refusals),
                    "ALERT");
        }
    }

    /**
     * Records what is decided when consent was not given; returns DISPENSED, STOPPED,
     * SEEK_AGAIN or ON_CALL.
     * @throws Refused if someone who is no manager dispenses with consent, if a child
     * above level 3 would go without checks, or if a manager asks another one
     */
    public String decideOnRefusal(CaseReference child, RefusedConsent decided) {
        var step = step(child);
        var route = switch (decided.decision()) {
            case DISPENSE -> {
                this.consents.record(child,
                        NewConsent.dispensed(ConsentPurpose.INFORMATION_SHARING_MASH, decided.dispensedReason(),
                                decided.rationale(), step.by(), managerRole(), decided.lawfulBasis().words()),
                        step.by());
                yield "DISPENSED";
            }
            case STOP -> {
                if (decided.thresholdLevel() > 3) {
                    throw new Refused("thresholdLevel",
                            "A child at level 4 is checked on without consent: dispense with it and say why.");
                }
                write(step, "No checks are made without the family's consent, the child being at level %d: %s"
                    .formatted(decided.thresholdLevel(), decided.rationale()));
                yield "STOPPED";
            }
            case SEEK_AGAIN -> {
                write(step, "The family is to be asked for consent again: " + decided.seekAgainHow());
                yield "SEEK_AGAIN";
            }
            case ASK_ON_CALL -> {
                if (managerRole() != null) {
                    throw new Refused("decision",
                            "You are a manager and decide this yourself: go on without consent, or not.");
                }
                write(step, "The manager on call is asked to decide on consent: " + decided.onCallNeedsToKnow());
                yield "ON_CALL";
            }
        };
        step.referral().consented(route);
        keep(step, "decide-on-refused-consent", decided);
        return route;
    }

    /**
     * Records what the manager on call decides, asked by the emergency duty team; returns
     * DISPENSED or DECLINED. Where an assessment may begin without consent too, the
     * team's decision can rest on that.
     * @throws Refused if someone who is no manager decides
     */
    public String decideOnCall(CaseReference child, ConsentOnCall decided) {
        var step = step(child);
        if (managerRole() == null) {
            throw new Refused("decision", "This is for the manager on call, who answers for going on without consent.");
        }
        keep(step, "decide-on-consent-on-call", decided);
        if (decided.decision() == OnCallAnswer.DO_NOT) {
            write(step, "The manager on call decided not to go on without consent: " + decided.rationale());
            step.referral().consented("DECLINED");
            return "DECLINED";
        }
        dispense(step, ConsentPurpose.INFORMATION_SHARING_MASH, decided);
        if (decided.assessmentToo()) {
            dispense(step, ConsentPurpose.S17_ASSESSMENT, decided);
        }
        step.referral().consented("DISPENSED");
        return "DISPENSED";
    }

    private void dispense(Step step, ConsentPurpose purpose, ConsentOnCall decided) {
        this.consents.record(step.child(), NewConsent.dispensed(purpose, decided.dispensedReason(), decided.rationale(),
                step.by(), managerRole(), decided.lawfulBasis().words()), step.by());
    }

    private String managerRole() {
        var groups = this.signedIn.groups();
        return MANAGERS.stream().filter(groups::contains).findFirst().orElse(null);
    }

    /** What the decision table is to be asked. */
    public ThresholdAdvice facts(CaseReference child) {
        var referral = this.open.of(child);
        var details = this.cases.child(child);
        return new ThresholdAdvice(referral.openCase(), referral.needsProtectionNow(), details.unaccompanied(),
                referral.homelessTonight(), age(details), Boolean.TRUE.equals(details.disabled()),
                (referral.ragRating() != null) ? referral.ragRating().name() : "", referral.riskFlags().size());
    }

    private int age(ChildDetails details) {
        return details.unborn() ? -1 : Birthdays.ageOn(details.dateOfBirth(), today());
    }

    /** Keeps what the decision table advised: a code. */
    public void advised(CaseReference child, String advice) {
        this.open.of(child).advised(advice);
    }

    /**
     * Records the threshold decision. A final one stops the clocks of the front door; an
     * interim one stops the one working day alone. No further action on a third referral
     * within 12 months waits for a service manager.
     * @return the outcome, or NFA_TO_CONFIRM
     * @throws Refused if the person may not decide, a reason is missing, or the outcome
     * does not fit the level, the consent or the child's age
     */
    public String decide(CaseReference child, Decision decision) {
        requireQualified();
        var step = step(child);
        var referral = step.referral();
        if (!decision.outcome().isFinal() && this.checks.countOpen(referral.id()) == 0) {
            throw new Refused("outcome",
                    "No partner's answer is awaited, so there is nothing to wait for. Decide on what is known.");
        }
        if (Referral.restsOnAge(decision.outcome())) {
            var details = this.cases.child(child);
            Referral.requireAgeToFit(decision.outcome(), details.dateOfBirth(), Boolean.TRUE.equals(details.disabled()),
                    step.today());
        }
        var stands = referral.decide(decision, step.now(), step.by());
        this.entities.persist(new ThresholdDecision(referral, decision, !stands, step.now(), step.by()));
        if (!decision.outcome().isFinal()) {
            this.deadlines.stop(child, ReferralClocks.DECISION, step.now());
            write(step, "Interim decision: the checks are still needed, and the child is safe meanwhile because: "
                    + decision.safeMeanwhileBecause());
            return decision.outcome().name();
        }
        if (!stands) {
            write(step, "No further action was decided on a third referral within 12 months. A service manager has to "
                    + "confirm it: " + decision.rationale());
            return TO_CONFIRM;
        }
        recordConsent(step, decision);
        write(step, "Decided at level %d: %s. %s".formatted(decision.thresholdLevel(), decision.outcome().words(),
                decision.rationale()));
        settle(step, decision.outcome());
        return decision.outcome().name();
    }

    private void requireQualified() {
        var groups = this.signedIn.groups();
        if (QUALIFIED_TO_DECIDE.stream().noneMatch(groups::contains)) {
            throw new Refused(
                    "The threshold is decided by a qualified manager of the front door, or out of hours by the "
                            + "emergency duty team.");
        }
    }

    private void recordConsent(Step step, Decision decision) {
        if (!decision.outcome().restsOnConsent()) {
            return;
        }
        var purpose = (decision.outcome() == ThresholdOutcome.EARLY_HELP) ? ConsentPurpose.EARLY_HELP
                : ConsentPurpose.S17_ASSESSMENT;
        if (decision.consent() == DecisionConsent.DISPENSED && isDispensedOnCall(step, purpose)) {
            return;
        }
        this.consents.record(step.child(),
                (decision.consent() == DecisionConsent.DISPENSED)
                        ? NewConsent.dispensed(purpose, decision.dispensedReason(), decision.rationale(), step.by(),
                                managerRole(), LawfulBasis.PUBLIC_TASK.words())
                        : NewConsent.answered(purpose, ConsentStatus.GIVEN, decision.consentGivenBy(), null, null),
                step.by());
    }

    /** Whether the manager on call has gone on without it since the contact came. */
    private boolean isDispensedOnCall(Step step, ConsentPurpose purpose) {
        return managerRole() == null && this.consents.latest(step.child(), purpose)
            .filter(answer -> answer.consent().status() == ConsentStatus.DISPENSED)
            .filter(answer -> !answer.recordedAt().isBefore(step.referral().latestContactAt()))
            .isPresent();
    }

    private void settle(Step step, ThresholdOutcome outcome) {
        var referral = step.referral();
        for (var clockId : List.of(ReferralClocks.DECISION, ReferralClocks.RED, ReferralClocks.AMBER,
                ReferralClocks.GREEN)) {
            this.deadlines.stop(step.child(), clockId, step.now());
        }
        if (outcome.endsReferral()) {
            this.ending.withoutAssessment(referral, step.today(), step.by());
            return;
        }
        if (!referral.hasEpisode()) {
            this.episodes.open(step.child(), referral.referredOn(), referral.referralSource());
            referral.episodeOpened();
        }
        if (outcome.leadsToAssessment()) {
            this.assessments.begin(referral, outcome, step.now());
        }
    }

    /**
     * Records the service manager's answer to no further action on a third referral;
     * returns NFA when it stands.
     */
    public String confirmThird(CaseReference child, ThirdReferral answer) {
        var step = step(child);
        var decision = this.decisions.findFirstByReferralIdOrderByIdDesc(step.referral().id())
            .filter(ThresholdDecision::toBeConfirmed)
            .orElseThrow(() -> new Refused("Nothing waits for a service manager to confirm on this referral."));
        keep(step, "confirm-third-referral", answer);
        if (answer.decision() == ThirdReferralAnswer.DECIDE_AGAIN) {
            write(step, "The service manager does not confirm no further action on the third referral: "
                    + answer.rationale());
            return DECIDE_AGAIN;
        }
        decision.confirmed(answer.rationale(), step.now(), step.by());
        step.referral().stands(ThresholdOutcome.NFA, step.now(), decision.decidedBy());
        write(step, "The service manager confirms no further action on the third referral: " + answer.rationale());
        settle(step, ThresholdOutcome.NFA);
        return ThresholdOutcome.NFA.name();
    }

    /** Records that the referrer knows of the receipt, or why not. */
    public void acknowledge(CaseReference child, Acknowledgement acknowledgement) {
        var step = step(child);
        Days.notInFuture("acknowledgedOn", acknowledgement.acknowledgedOn(), step.today());
        Days.inOrder("acknowledgedOn", step.referral().referredOn(), acknowledgement.acknowledgedOn(),
                "The receipt cannot be acknowledged before the contact came in. Check the date.");
        step.referral().acknowledged(step.now());
        keep(step, "acknowledge-referrer", acknowledgement);
        this.deadlines.stop(child, ReferralClocks.ACKNOWLEDGE, step.now());
        write(step,
                (acknowledgement.method() == AcknowledgedHow.NOT_POSSIBLE)
                        ? "Receipt could not be acknowledged to the referrer: "
                                + acknowledgement.whyNotPossible().words()
                        : "Receipt was acknowledged to the referrer " + acknowledgement.method().words());
    }

    /** Records who was told of the decision, or why not. */
    public void tell(CaseReference child, DecisionTold told) {
        var step = step(child);
        Days.notInFuture("referrerToldOn", told.referrerToldOn(), step.today());
        Days.notInFuture("familyToldOn", told.familyToldOn(), step.today());
        step.referral().told(step.now());
        keep(step, "tell-decision", told);
        write(step,
                Sentences
                    .end(told.referrerTold() ? "The referrer was told of the decision"
                            : "The referrer was not told of the decision: " + told.whyReferrerNotTold())
                        + " "
                        + Sentences.end(told.familyTold() ? "The family was told"
                                : "The family was not told: " + told.whyFamilyNotTold())
                        + " " + Sentences.end(told.childTold() ? "The child was told, in a way they understand"
                                : "The child was not told: " + told.whyChildNotTold()));
    }

    /** Records that the day team has taken over from the emergency duty team. */
    public void handOver(CaseReference child, HandOverToDay handOver) {
        var step = step(child);
        step.referral().handedOver(step.now());
        keep(step, "accept-edt-hand-over", handOver);
        this.deadlines.stop(child, ReferralClocks.HAND_OVER, step.now());
        write(step, safety(handOver.childSafeNow(), handOver.whyNotSafe(),
                "The day team took over from the emergency duty team. Still to do: " + handOver.stillToDo()));
    }

    /** Records what early help answered; returns EARLY_HELP when it accepts. */
    public String earlyHelp(CaseReference child, EarlyHelpReply reply) {
        var step = step(child);
        this.ending.requireSensible(reply, step.today());
        keep(step, "confirm-early-help", reply);
        if (reply.answer() != EarlyHelpAnswer.ACCEPTED) {
            write(step, "Early help did not accept the family, so it is decided again: " + reply.whyNotAccepted());
            return DECIDE_AGAIN;
        }
        write(step, "Early help accepted the family (%s) and will be in touch on %s".formatted(reply.acceptedBy(),
                Days.said(reply.firstContactOn())));
        this.ending.withoutAssessment(step.referral(), step.today(), step.by());
        return ThresholdOutcome.EARLY_HELP.name();
    }

    /**
     * Records what the other authority answered; returns TRANSFER_OUT when it accepts in
     * writing. Until then this authority stays responsible.
     */
    public String transfer(CaseReference child, TransferReply reply) {
        var step = step(child);
        Days.notInFuture("referredOn", reply.referredOn(), step.today());
        Days.notInFuture("acceptedInWritingOn", reply.acceptedInWritingOn(), step.today());
        Days.inOrder("acceptedInWritingOn", reply.referredOn(), reply.acceptedInWritingOn(),
                "It cannot have accepted before it was asked. Check the dates.");
        keep(step, "transfer-to-other-authority", reply);
        if (reply.answer() != TransferAnswer.ACCEPTED) {
            write(step, "%s refuses responsibility, so it is decided again: %s".formatted(reply.otherAuthority(),
                    reply.whyRefused()));
            return DECIDE_AGAIN;
        }
        write(step, "%s accepted responsibility in writing on %s (%s)".formatted(reply.otherAuthority(),
                Days.said(reply.acceptedInWritingOn()), reply.acceptanceReference()));
        this.ending.unfinished(child, step.today(), "RC5", step.by());
        return ThresholdOutcome.TRANSFER_OUT.name();
    }

    /**
     * Records where a child who arrived alone lives from tonight. From here the National
     * Transfer Scheme is considered within 10 working days.
     * @throws Refused if supported accommodation is chosen for a child under 16, or a
     * home is not registered
     */
    public void accommodate(CaseReference child, Accommodation accommodation) {
        var step = step(child);
        Days.notInFuture("accommodatedOn", accommodation.accommodatedOn(), step.today());
        if (Boolean.FALSE.equals(accommodation.ofstedRegistered())) {
            throw new Refused("ofstedRegistered",
                    "A child may live only in accommodation that is registered with Ofsted. Find another place tonight.");
        }
        if (accommodation.placementType() == PlacementType.K3
                && !Ages.between(this.cases.child(child).dateOfBirth(), 16, 17, step.today())) {
            throw new Refused("placementType",
                    "Supported accommodation is for young people of 16 and 17. Find a carer or a children's home.");
        }
        keep(step, "accommodate-tonight", accommodation);
        this.deadlines.start(child, ReferralClocks.NATIONAL_TRANSFER, step.now());
        write(step, "The child, who came alone, is accommodated under section 20: "
                + accommodation.placementType().words());
        this.events.publishEvent(
                new AccommodatedAtOnce(child, accommodation.accommodatedOn(), accommodation.placementType().name(),
                        accommodation.placementName(), "The child came to this country alone."));
    }

    /** Records what was decided under the National Transfer Scheme. */
    public void considerTransfer(CaseReference child, NationalTransfer transfer) {
        var step = step(child);
        Days.notInFuture("transferredOn", transfer.transferredOn(), step.today());
        keep(step, "consider-national-transfer", transfer);
        this.deadlines.stop(child, ReferralClocks.NATIONAL_TRANSFER, step.now());
        write(step,
                (transfer.decision() == NationalTransferDecision.TRANSFERRED)
                        ? "Under the National Transfer Scheme the child moved to %s: %s"
                            .formatted(transfer.receivingAuthority(), transfer.rationale())
                        : "The child stays here and is not transferred under the National Transfer Scheme: "
                                + transfer.rationale());
    }

    /** Records what was meant by an outcome that led nowhere; it is decided again. */
    public void resolve(CaseReference child, UnclearOutcome unclear) {
        var step = step(child);
        keep(step, "resolve-unclear-outcome", unclear);
        write(step, safety(unclear.childSafeNow(), unclear.whyNotSafe(),
                "The decision was not clear and is made again: " + unclear.whatHappened()));
    }

    /** Records what the worker of an open case does with a contact. */
    public void passToWorker(CaseReference child, OpenCaseContact contact) {
        var step = step(child);
        keep(step, "pass-to-worker", contact);
        write(step,
                safety(contact.childSafeNow(), contact.whyNotSafe(),
                        "The worker of the open case took up the contact (%s): %s"
                            .formatted(contact.nextAction().words(), contact.rationale())));
    }

    /**
     * Records what a manager makes of a new concern about a child on this journey;
     * returns the manager's decision.
     * @throws Refused if the decision is to be made again before it was made, or while an
     * assessment is under way
     */
    public ConcernDecision takeConcern(CaseReference child, ConcernTaken concern) {
        var step = step(child);
        keep(step, "accept-new-concern", concern);
        write(step, safety(concern.childSafeNow(), concern.whyNotSafe(),
                "A new concern was taken up (%s): %s".formatted(concern.decision().words(), concern.rationale())));
        switch (concern.decision()) {
            case REASSESS_URGENCY -> rate(step, concern.ragRating(), List.of(), concern.rationale());
            case DECIDE_AGAIN -> decideAgain(step);
            default -> {
            }
        }
        return concern.decision();
    }

    private void decideAgain(Step step) {
        var referral = step.referral();
        if (this.open.findAssessment(step.child()).isPresent()) {
            throw new Refused("decision",
                    "An assessment is under way and goes on. Choose what it does with the concern.");
        }
        if (!referral.decided()) {
            throw new Refused("decision", "The decision is not made yet. Take the concern into it.");
        }
        referral.toBeDecidedAgain();
        if (!referral.hasEpisode()) {
            referral.referredAnew();
            this.episodes.open(step.child(), referral.referredOn(), referral.referralSource());
        }
        this.deadlines.start(step.child(), ReferralClocks.DECISION, referral.latestContactAt());
        this.deadlines.start(step.child(), ReferralClocks.urgency(referral.ragRating()), referral.latestContactAt());
    }

    private static String safety(boolean safe, String whyNot, String line) {
        return safe ? line : Sentences.end(line) + " The child is not safe now: " + whyNot;
    }

    /** Records that another authority has accepted responsibility. */
    public void movedAway(CaseReference child) {
        var step = step(child);
        this.ending.unfinished(child, step.today(), "RC5", step.by());
        write(step, "Another authority has accepted responsibility for the child. This referral ends.");
    }

    /**
     * Records where a young person goes who turns 18; returns whether a referral was
     * made.
     */
    public boolean turnedEighteen(CaseReference child, AdultReferral adult) {
        var step = step(child);
        Days.notInFuture("referredOn", adult.referredOn(), step.today());
        keep(step, "complete-adult-referral", adult);
        write(step,
                adult.referralMade()
                        ? "The young person is 18. Adult services accepted the %s (%s)"
                            .formatted(adult.careActSection().words(), adult.acceptedBy())
                        : "The young person is 18 and needs no adult services: " + adult.whyNotNeeded());
        this.ending.unfinished(child, step.today(), adult.referralMade() ? "RC6" : "RC7", step.by());
        return adult.referralMade();
    }

    /** Records what follows the death of the child. */
    public void died(CaseReference child, SeriousIncident decided) {
        var step = step(child);
        Days.notInFuture("notifiedOn", decided.notifiedOn(), step.today());
        if (decided.abuseOrNeglectKnownOrSuspected() && !decided.notifyPanel()) {
            throw new Refused("notifyPanel",
                    "Where abuse or neglect of a child who died is known or suspected, the Child "
                            + "Safeguarding Practice Review Panel is notified within 5 working days (Children Act 2004 section 16C).");
        }
        keep(step, "record-serious-incident-decision", decided);
        write(step, decided.notifyPanel()
                ? "The child has died. The Child Safeguarding Practice Review Panel was notified on "
                        + Days.said(decided.notifiedOn())
                : "The child has died. It was decided that no notification to the Child Safeguarding Practice Review "
                        + "Panel is required");
        this.ending.unfinished(child, step.today(), "RC2", step.by());
        this.journeys.tell(child, "incident-decided", Map.of("panelNotified", decided.notifyPanel()));
    }

    /** Records that the case was closed with a reason, and this referral with it. */
    public void closed(CaseReference child) {
        var step = step(child);
        this.ending.unfinished(child, step.today(), "RC7", step.by());
        write(step, "The case was closed, and this referral with it.");
    }

    /** Every referral of the child, the latest first. */
    @Transactional(readOnly = true)
    public List<ReferralDetails> all(CaseReference child) {
        return this.open.all(child).stream().map(Referral::details).toList();
    }

    /** Every threshold decision on the child, interim ones too, the latest first. */
    @Transactional(readOnly = true)
    public List<DecisionDetails> decisions(CaseReference child) {
        return this.decisions.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(ThresholdDecision::details)
            .toList();
    }

    private record Step(CaseReference child, Referral referral, Instant now, LocalDate today, String by) {
    }

    private Step step(CaseReference child) {
        return new Step(child, this.open.of(child), this.clock.instant(), today(), this.signedIn.userId());
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    private void keep(Step step, String name, Record account) {
        this.accounts.keep(step.child(), step.referral().id(), name, account, step.now(), step.by());
    }

    private void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), line);
    }

}
