package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.EndingCause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interviews with children who were missing and are back. Each is offered and held within
 * 72 hours of the return; the child may say no.
 */
@Service
@Transactional
public class ReturnInterviews {

    private static final String PROCESS = "return-home-interview";

    private final MissingEpisodeRepository episodes;

    private final EntityManager entities;

    private final ChildsVoice voices;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final Clock clock;

    ReturnInterviews(MissingEpisodeRepository episodes, EntityManager entities, ChildsVoice voices,
            Chronology chronology, Deadlines deadlines, Journeys journeys, SignedIn signedIn, Clock clock) {
        this.episodes = episodes;
        this.entities = entities;
        this.voices = voices;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records whether the child wants to talk. A child who does not stops the clock.
     * @throws Refused if the offer lies in the future or before the return
     */
    public InterviewRoute offered(long number, Offer offer) {
        var step = step(number);
        requireAfterReturn("offeredAt", step, offer.offeredAt());
        this.entities.persist(new OfferRecord(step.episode(), offer, step.now(), step.by()));
        if (offer.answer() == OfferAnswer.ACCEPTED) {
            write(step, "%s offered the child an interview, and the child wants to talk to %s"
                .formatted(offer.offeredBy(), offer.interviewer()));
            return go(step, InterviewRoute.ACCEPTED, null);
        }
        this.voices.heard(step.child(), declined(offer.declinedReason()), step.by());
        write(step, "%s offered the child an interview. The child does not want to talk now; offered instead: %s"
            .formatted(offer.offeredBy(), offer.otherWaysOffered()));
        return go(step, InterviewRoute.DECLINED, offer.offeredAt());
    }

    /**
     * Records what came of the interview. Only an interview that was put off leaves the
     * clock running.
     * @throws Refused if it lies in the future or before the return
     */
    public InterviewRoute interviewed(long number, Interview interview) {
        var step = step(number);
        this.entities.persist(new InterviewRecord(step.episode(), interview, step.now(), step.by()));
        switch (interview.outcome()) {
            case HELD -> {
                requireAfterReturn("heldAt", step, interview.heldAt());
                this.voices.heard(step.child(), interview.voice(), step.by());
                write(step,
                        "%s listened to the child about having been missing%s".formatted(interview.interviewer(),
                                (interview.risk() != InterviewRisk.NONE)
                                        ? ". There is a risk: " + interview.riskReason() : ""));
            }
            case DECLINED -> {
                this.voices.heard(step.child(), declined(interview.notHeldReason()), step.by());
                write(step, "The child did not want the interview after all: " + interview.notHeldReason());
            }
            case POSTPONED -> write(step, "The interview was put off: " + interview.notHeldReason());
        }
        return go(step, interview.route(), (interview.heldAt() != null) ? interview.heldAt() : step.now());
    }

    /** Ends all interviews of the child that are still to be held, for this cause. */
    public void end(CaseReference child, EndingCause cause) {
        stillToBeHeld(child).forEach((episode) -> giveUp(episode, cause.words()));
    }

    /** What was cancelled is not waited for any more. */
    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            stillToBeHeld(ended.child()).stream()
                .filter((episode) -> !this.journeys.isStillAbout(ended, MissingEpisodes.EPISODE,
                        String.valueOf(episode.id())))
                .forEach((episode) -> giveUp(episode, "because it was cancelled"));
        }
    }

    private List<MissingEpisode> stillToBeHeld(CaseReference child) {
        return this.episodes.findByCaseReferenceAndInterviewAskedAtNotNullAndInterviewEndedAtNull(child.value());
    }

    private void giveUp(MissingEpisode episode, String cause) {
        var now = this.clock.instant();
        episode.closeInterview(now, cause);
        this.deadlines.withdraw(episode.child(), MissingEpisodes.INTERVIEW, String.valueOf(episode.id()), now,
                "The interview is not held, %s.".formatted(cause));
        this.chronology.add(episode.child(), now, this.signedIn.userId(),
                "The interview about having been missing was not held, %s.".formatted(cause));
    }

    private InterviewRoute go(Step step, InterviewRoute route, Instant at) {
        step.episode().interview(route, step.now());
        if (route != InterviewRoute.ACCEPTED && route != InterviewRoute.POSTPONED) {
            this.deadlines.stop(step.child(), MissingEpisodes.INTERVIEW, String.valueOf(step.episode().id()), at);
        }
        return route;
    }

    private void requireAfterReturn(String field, Step step, Instant moment) {
        Days.notInFuture(field, moment, step.now());
        var back = step.episode().comingBack().returnedAt();
        if (moment.isBefore(back)) {
            throw new Refused(field, "The child came back on %s. Check date and time.".formatted(Days.said(back)));
        }
    }

    private static NewVoice declined(String reason) {
        return new NewVoice("return-home-interview", VoiceMethod.DECLINED, false, false, false, null, null, null,
                reason, null, null);
    }

    private record Step(CaseReference child, MissingEpisode episode, Instant now, String by) {
    }

    private Step step(long number) {
        var episode = this.episodes.findById(number)
            .orElseThrow(() -> new IllegalStateException("There is no missing episode " + number));
        return new Step(episode.child(), episode, this.clock.instant(), this.signedIn.userId());
    }

    private void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), line);
    }

}
