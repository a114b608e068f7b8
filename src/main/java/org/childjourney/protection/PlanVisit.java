package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to a child with a protection plan.
 *
 * @param recordedWithSibling whether the visit is on record already, from a brother or
 * sister
 * @param visitedOn when, null where it is not asked
 * @param place where, null where it is not asked
 * @param announced whether the visit was announced, null where it is not asked
 * @param home who was there and how it was at home, null where it is not asked
 * @param otherChildren the brothers and sisters who were visited, too
 * @param seen whether this child was seen
 * @param whyNotSeen why the child was not seen, and how it is known to be safe, null
 * where it is not asked
 * @param seenAlone whether the child was spoken to alone, null where it is not asked
 * @param whyNotAlone why not alone, null where it is not asked
 * @param bedroomSeen whether the bedroom was seen, null where it is not asked
 * @param method how the child was heard, null where it is not asked
 * @param childsWords what the child said, word for word, null where it is not asked
 * @param whatChildWants what the child wants, null where it is not asked
 * @param howChildIs how the child is and what has changed
 * @param planWork what was done on the plan
 * @param atRisk whether the child is at risk now
 * @param riskReason the risk, null where it is not asked
 */
public record PlanVisit(boolean recordedWithSibling, LocalDate visitedOn, WhereSeen place, Boolean announced,
        String home, List<OtherChild> otherChildren, SeenInEnquiry seen, String whyNotSeen, Boolean seenAlone,
        String whyNotAlone, Boolean bedroomSeen, VoiceMethod method, String childsWords, String whatChildWants,
        String howChildIs, String planWork, boolean atRisk, String riskReason) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PlanVisit {
        otherChildren = Needed.listOf(otherChildren);
        Needed.when(!recordedWithSibling, "visitedOn", visitedOn, "When did you visit?");
        Needed.when(!recordedWithSibling, "place", place, "Where?");
        Needed.when(!recordedWithSibling, "announced", announced, "Did the family know that you were coming?");
        Needed.when(!recordedWithSibling, "home", home, "Who was there, and how was it at home?");
        Needed.when(seen == SeenInEnquiry.NOT_SEEN, "whyNotSeen", whyNotSeen,
                "Why not, and how do you know that the child is safe?");
        Needed.when(seen == SeenInEnquiry.SEEN, "seenAlone", seenAlone, "Did you speak to the child alone?");
        Needed.when(seen == SeenInEnquiry.SEEN && Boolean.FALSE.equals(seenAlone), "whyNotAlone", whyNotAlone,
                "Why not alone?");
        Needed.when(seen == SeenInEnquiry.SEEN, "bedroomSeen", bedroomSeen, "Did you see the child's bedroom?");
        Needed.when(seen == SeenInEnquiry.SEEN, "method", method, "How did you listen to the child?");
        Needed.when(seen == SeenInEnquiry.SEEN, "childsWords", childsWords,
                "What did the child say or show, in their own words?");
        Needed.when(seen == SeenInEnquiry.SEEN, "whatChildWants", whatChildWants,
                "What does the child want to happen?");
        Needed.when(atRisk, "riskReason", riskReason, "What is the risk, and who keeps the child safe meanwhile?");
        Seeing.requireConsistent(seenAlone, method);
    }

}
