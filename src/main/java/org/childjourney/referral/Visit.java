package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to the child, or to the parents of a child not yet born.
 */
public record Visit(ChildSeen childSeen, LocalDate visitedOn, String whyNotSeen, LocalDate nextVisitOn,
        Boolean seenAlone, String whyNotAlone, Boolean bedroomSeen, String whyBedroomNotSeen, VoiceMethod method,
        String words, String notObtainedReason, String whatChildWants, String howUsedInDecision,
        String preparationsForBirth, String homeConditions, String peopleAtHome) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Visit {
        var heard = method != null && method != VoiceMethod.DECLINED && method != VoiceMethod.NOT_OBTAINED;
        Needed.when(childSeen == ChildSeen.NOT_SEEN, "whyNotSeen", whyNotSeen,
                "Why was the child not seen, and how do you know they are safe?");
        Needed.when(childSeen == ChildSeen.NOT_SEEN, "nextVisitOn", nextVisitOn, "When will you try again?");
        Needed.when(childSeen == ChildSeen.SEEN, "seenAlone", seenAlone, "Did you see the child alone?");
        Needed.when(childSeen == ChildSeen.SEEN && Boolean.FALSE.equals(seenAlone), "whyNotAlone", whyNotAlone,
                "Why not alone?");
        Needed.when(childSeen == ChildSeen.SEEN, "bedroomSeen", bedroomSeen, "Did you see where the child sleeps?");
        Needed.when(childSeen == ChildSeen.SEEN && Boolean.FALSE.equals(bedroomSeen), "whyBedroomNotSeen",
                whyBedroomNotSeen, "Why not?");
        Needed.when(childSeen == ChildSeen.SEEN, "method", method, "How did you hear the child?");
        Needed.when(childSeen == ChildSeen.SEEN && heard, "words", words,
                "What did the child say, in their own words?");
        Needed.when(childSeen == ChildSeen.SEEN && method != null && !heard, "notObtainedReason", notObtainedReason,
                "Why was the child not heard, and how will they be?");
        Needed.when(childSeen == ChildSeen.SEEN, "whatChildWants", whatChildWants,
                "What does the child want to happen?");
        Needed.when(childSeen == ChildSeen.SEEN, "howUsedInDecision", howUsedInDecision,
                "How does this change what you do next?");
        Needed.when(childSeen == ChildSeen.NOT_YET_BORN, "preparationsForBirth", preparationsForBirth,
                "How is the mother, and how are the parents preparing for the baby?");
    }

}
