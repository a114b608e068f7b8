package org.childjourney.referral;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.hibernate.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to partner agencies about a child, each with a clock of its own. A late
 * answer never holds up the decision.
 */
@Service("questionsToPartners")
@Transactional
public class PartnerChecks {

    /** The agencies of the front door, by their groups. */
    public static final Set<String> PARTNERS = Set.of("partner-police", "partner-health", "partner-education",
            "partner-probation", "partner-adults", "partner-domestic-abuse");

    private final OpenReferrals open;

    private final EntityManager entities;

    private final PartnerCheckRepository checks;

    private final Accounts accounts;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    PartnerChecks(OpenReferrals open, EntityManager entities, PartnerCheckRepository checks, Accounts accounts,
            Chronology chronology, Deadlines deadlines, SignedIn signedIn, Clock clock) {
        this.open = open;
        this.entities = entities;
        this.checks = checks;
        this.accounts = accounts;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Asks partners, or records why none is asked. How soon an answer is due depends on
     * the urgency.
     * @throws Refused if nobody is chosen though checks are needed, or a partner is
     * chosen twice
     */
    public void ask(CaseReference child, PartnerQuestions questions) {
        var referral = this.open.of(child);
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        this.accounts.keep(child, referral.id(), "choose-partner-checks", questions, now, by);
        if (!questions.checksNeeded()) {
            this.chronology.add(child, now, by, Sentences.end("No partner was asked: " + questions.whyNone()));
            return;
        }
        requireOneQuestionEach(questions.checks());
        for (var question : questions.checks()) {
            var clock = this.deadlines.start(child, ReferralClocks.PARTNER, question.partner(), now,
                    ClockFacts.when(referral.ragRating().name()));
            this.entities.persist(new PartnerCheck(referral, question, now, by, clock.dueAt()));
        }
        referral.asked(questions.checks().stream().map(PartnerQuestion::partner).toList());
        this.chronology.add(child, now, by, "Asked what they know: %s.".formatted(Sentences
            .list(questions.checks().stream().map((question) -> Partners.named(question.partner())).toList())));
    }

    private static void requireOneQuestionEach(List<PartnerQuestion> questions) {
        var chosen = new HashSet<String>();
        for (var question : questions) {
            if (!PARTNERS.contains(question.partner())) {
                throw new Refused("partner", "Choose one of the agencies offered.");
            }
            if (!chosen.add(question.partner())) {
                throw new Refused("partner", "%s is chosen twice. Put both questions into one."
                    .formatted(Sentences.begin(Partners.named(question.partner()))));
            }
        }
    }

    /** The partners who are asked about this child; none when nobody was asked. */
    @Transactional(readOnly = true)
    public List<String> asked(CaseReference child) {
        return this.open.of(child).partnersAsked();
    }

    /**
     * Records a partner's answer, which stops that partner's clock.
     * @throws Refused if the question is no longer open, or the answer is late without a
     * reason
     */
    public void answer(CaseReference child, String partner, PartnerAnswer answer) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var check = open(child, partner).orElseThrow(
                () -> new Refused("This question is no longer open. Ring the front door if you know something."));
        check.answered(answer, now, by);
        this.deadlines.stop(child, ReferralClocks.PARTNER, partner, now);
        this.chronology.add(child, now, by, "%s %s%s.".formatted(Sentences.begin(Partners.named(partner)),
                answer.answer().words(), (answer.delayReason() != null) ? ", late: " + answer.delayReason() : ""));
    }

    /**
     * Records that a question ended without an answer: as never returned where it was
     * late, otherwise as withdrawn. Nothing happens when the partner has answered.
     */
    public void unanswered(CaseReference child, String partner) {
        open(child, partner).ifPresent((check) -> {
            var now = this.clock.instant();
            var by = this.signedIn.userId();
            check.unanswered(now, by);
            var response = check.details().response();
            this.deadlines.withdraw(child, ReferralClocks.PARTNER, partner, now,
                    "The referral ended before the partner answered.");
            this.chronology.add(child, now, by,
                    "%s %s.".formatted(Sentences.begin(Partners.named(partner)), response.words()));
        });
    }

    /** The open question to this partner about this child, if there is one. */
    @Transactional(readOnly = true)
    public Optional<PartnerCheckDetails> openQuestion(CaseReference child, String partner) {
        return open(child, partner).map(PartnerCheck::details);
    }

    /** Every question to partners about this child, the latest first. */
    @Transactional(readOnly = true)
    public List<PartnerCheckDetails> all(CaseReference child) {
        return this.checks.findByCaseReferenceOrderByIdDesc(child.value()).stream().map(PartnerCheck::details).toList();
    }

    private Optional<PartnerCheck> open(CaseReference child, String partner) {
        return this.entities.unwrap(Session.class)
            .bySimpleNaturalId(PartnerCheck.class)
            .loadOptional(PartnerCheck.key(child, partner));
    }

}
