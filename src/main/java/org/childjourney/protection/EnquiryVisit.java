package org.childjourney.protection;

import java.time.Instant;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to the child in an enquiry under section 47.
 *
 * @param visitedAt when
 * @param seen whether this child was seen
 * @param whyNotSeen why the child was not seen, and how it is known to be safe, null
 * where it is not asked
 * @param seenAlone whether the child was spoken to alone, null where it is not asked
 * @param whyNotAlone why not alone, null where it is not asked
 * @param bedroomSeen whether the bedroom was seen, null where it is not asked
 * @param method how the child was heard, null where it is not asked
 * @param childsWords what the child said, word for word, null where it is not asked
 * @param whatChildWants what the child wants, null where it is not asked
 * @param injuries injuries or signs of harm, null where it is not asked
 * @param feared whether the person who may have caused harm lives in the home
 * @param parents who else was seen and what they said
 * @param safetyPlan what keeps the child safe
 */
public record EnquiryVisit(Instant visitedAt, SeenInEnquiry seen, String whyNotSeen, Boolean seenAlone,
        String whyNotAlone, Boolean bedroomSeen, VoiceMethod method, String childsWords, String whatChildWants,
        String injuries, boolean feared, String parents, String safetyPlan) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EnquiryVisit {
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
        Needed.when(seen == SeenInEnquiry.SEEN, "injuries", injuries,
                "Are there injuries or signs of harm? Describe them.");
        Seeing.requireConsistent(seenAlone, method);
    }

}
