package org.childjourney.quality;

import java.time.Clock;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of challenges to the work with children, and of the answers (inspection
 * paragraph 51).
 */
@Service
@Transactional
public class Challenges {

    private static final String CLOCK = "challenge-answer-5wd";

    private static final String PROCESS = "raise-challenge";

    /** The routing variable with the number of the challenge. */
    private static final String CHALLENGE = "challenge";

    private final ChallengeRepository challenges;

    private final Cases cases;

    private final Deadlines deadlines;

    private final Chronology chronology;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final Clock clock;

    Challenges(ChallengeRepository challenges, Cases cases, Deadlines deadlines, Chronology chronology,
            Journeys journeys, SignedIn signedIn, Clock clock) {
        this.challenges = challenges;
        this.cases = cases;
        this.deadlines = deadlines;
        this.chronology = chronology;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Enters a challenge, whose answer is due from now on.
     * @return its number
     * @throws Refused if the child is not in the record
     */
    public long raise(CaseReference child, NewChallenge raised) {
        this.cases.child(child);
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var challenge = this.challenges.save(new Challenge(child, raised, now, by));
        this.deadlines.start(child, CLOCK, String.valueOf(challenge.id()), now, ClockFacts.none());
        this.chronology.add(child, now, by, "%s challenges the work with the child (%s): %s"
            .formatted(Sentences.begin(raised.by()), raised.about().words(), raised.whatIsWrong()));
        return challenge.id();
    }

    /** Records the manager's answer, which stops the clock. */
    public void answer(long number, ChallengeReply reply) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var challenge = existing(number);
        challenge.answered(reply, now, by);
        this.deadlines.stop(challenge.child(), CLOCK, String.valueOf(number), now);
        this.chronology.add(challenge.child(), now, by,
                "The challenge was answered (%s): %s".formatted(reply.decision().words(), reply.answer()));
    }

    /**
     * Records whether the answer settles it.
     * @return whether it does
     */
    public boolean weigh(long number, Weighed weighed) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var challenge = existing(number);
        challenge.weighed(weighed, now, by);
        this.chronology.add(challenge.child(), now, by,
                weighed.settled() ? "The answer settles the challenge."
                        : "The answer does not settle the challenge; the head of service decides. Still not right: "
                                + weighed.whyNotSettled());
        return weighed.settled();
    }

    /** Records what the head of service decides. */
    public void decide(long number, HigherDecision decided) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var challenge = existing(number);
        challenge.decided(decided, now, by);
        this.chronology.add(challenge.child(), now, by, "The head of service finds the challenge %s: %s"
            .formatted(decided.upheld().words(), decided.decisionReason()));
    }

    /** The user id of whoever raised it. */
    @Transactional(readOnly = true)
    public String raiserOf(long number) {
        return existing(number).recordedBy();
    }

    /** What was cancelled is not waited for any more. */
    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            this.challenges.findByCaseReferenceAndEndedAtIsNullOrderById(ended.child().value())
                .stream()
                .filter(challenge -> !this.journeys.isStillAbout(ended, CHALLENGE, String.valueOf(challenge.id())))
                .forEach(this::cancel);
        }
    }

    private void cancel(Challenge challenge) {
        var now = this.clock.instant();
        challenge.cancelled(now);
        this.deadlines.withdraw(challenge.child(), CLOCK, String.valueOf(challenge.id()), now,
                "The challenge was cancelled.");
        this.chronology.add(challenge.child(), now, this.signedIn.userId(), "The challenge was cancelled.");
    }

    private Challenge existing(long number) {
        return this.challenges.findById(number)
            .orElseThrow(() -> new IllegalStateException("There is no challenge " + number));
    }

}
