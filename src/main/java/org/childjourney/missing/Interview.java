package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/**
 * What came of an interview with a child who is back.
 *
 * @param outcome whether it took place
 * @param notHeldReason why not
 * @param heldAt when
 * @param interviewer who listened
 * @param independent whether they are independent of the child's care
 * @param seenAlone whether the child was seen alone
 * @param whyNotAlone why not
 * @param childsWords what the child said, word for word
 * @param whyMissing why the child went
 * @param whereAndWithWhom where the child was, and with whom
 * @param harm whether the child was hurt or frightened
 * @param whatChildWants what the child wants to happen now
 * @param whatWouldHelp what would keep the child from going missing again
 * @param risk what the interview shows
 * @param riskReason what makes us think so
 * @param sharedWithPolice whether what matters was shared with the police
 */
@Embeddable
public record Interview(@Enumerated(EnumType.STRING) InterviewOutcome outcome, String notHeldReason, Instant heldAt,
        String interviewer, Boolean independent, Boolean seenAlone, String whyNotAlone, String childsWords,
        String whyMissing, String whereAndWithWhom, String harm, String whatChildWants, String whatWouldHelp,
        @Enumerated(EnumType.STRING) InterviewRisk risk, String riskReason, Boolean sharedWithPolice) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Interview {
        var held = outcome == InterviewOutcome.HELD;
        Needed.when(!held, "notHeldReason", notHeldReason, "Why not?");
        Needed.when(held, "heldAt", heldAt, "When?");
        Needed.when(held, "interviewer", interviewer, "Who listened?");
        Needed.when(held, "independent", independent, "Are they independent of the child's care?");
        Needed.when(held, "seenAlone", seenAlone, "Was the child seen alone?");
        Needed.when(held && Boolean.FALSE.equals(seenAlone), "whyNotAlone", whyNotAlone, "Why not?");
        Needed.when(held, "childsWords", childsWords, "What did the child say, in their own words?");
        Needed.when(held, "whyMissing", whyMissing, "Why did the child go?");
        Needed.when(held, "whereAndWithWhom", whereAndWithWhom, "Where was the child, and with whom?");
        Needed.when(held, "harm", harm, "Was the child hurt, or did anything frightening happen?");
        Needed.when(held, "whatChildWants", whatChildWants, "What does the child want to happen now?");
        Needed.when(held, "whatWouldHelp", whatWouldHelp, "What would keep the child from going missing again?");
        Needed.when(held, "risk", risk, "What does the interview show?");
        Needed.when(held && risk != InterviewRisk.NONE, "riskReason", riskReason, "What makes you think so?");
        Needed.when(held, "sharedWithPolice", sharedWithPolice, "Has what matters been shared with the police?");
    }

    InterviewRoute route() {
        return switch (this.outcome) {
            case DECLINED -> InterviewRoute.DECLINED;
            case POSTPONED -> InterviewRoute.POSTPONED;
            case HELD -> switch (this.risk) {
                case NONE -> InterviewRoute.HELD;
                case EXPLOITATION -> InterviewRoute.HELD_EXPLOITATION;
                case SIGNIFICANT_HARM -> InterviewRoute.HELD_SIGNIFICANT_HARM;
            };
        };
    }

    NewVoice voice() {
        return new NewVoice("return-home-interview",
                this.seenAlone ? VoiceMethod.SEEN_ALONE : VoiceMethod.SEEN_WITH_OTHERS, true, this.seenAlone, false,
                this.childsWords, this.whatChildWants, null, null, null, null);
    }

}
