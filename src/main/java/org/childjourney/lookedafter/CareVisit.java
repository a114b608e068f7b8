package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to a looked-after child (Care Planning, Placement and Case Review Regulations
 * 2010 regulations 28 to 31).
 *
 * @param visitedOn when
 * @param childSeen whether the child was seen
 * @param whyNotSeen why not, and how we know that the child is safe
 * @param seenAlone whether the child was seen alone
 * @param whyNotAlone why not
 * @param bedroomSeen whether it was seen where the child sleeps
 * @param voiceMethod how the child was listened to
 * @param childsWords what the child said, word for word; why not, if the child declined
 * @param whatChildWants what the child wants
 * @param carersView what the carers say
 * @param healthAndEducation how they are
 * @param familyTime what family time the child has, and how it is
 * @param report the report of the visit
 * @param placementMeetsNeeds whether the placement meets the child's needs
 * @param whatMustChange what has to change
 * @param atRisk whether the child suffers or is likely to suffer significant harm
 * @param riskReason the risk, and who keeps the child safe meanwhile
 */
public record CareVisit(LocalDate visitedOn, boolean childSeen, String whyNotSeen, Boolean seenAlone,
        String whyNotAlone, Boolean bedroomSeen, VoiceMethod voiceMethod, String childsWords, String whatChildWants,
        String carersView, String healthAndEducation, String familyTime, String report, boolean placementMeetsNeeds,
        String whatMustChange, boolean atRisk, String riskReason) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers about
     * seeing the child that contradict each other.
     * @throws Refused naming that question
     */
    public CareVisit {
        Needed.when(!childSeen, "whyNotSeen", whyNotSeen,
                "Why was the child not seen, and how do you know the child is safe?");
        Needed.when(childSeen, "seenAlone", seenAlone, "Did you see the child alone?");
        Needed.when(childSeen && Boolean.FALSE.equals(seenAlone), "whyNotAlone", whyNotAlone, "Why not alone?");
        Needed.when(childSeen, "bedroomSeen", bedroomSeen, "Did you see where the child sleeps?");
        Needed.when(childSeen, "voiceMethod", voiceMethod, "How did you listen to the child?");
        Needed.when(childSeen, "childsWords", childsWords, "What did the child say, in their own words?");
        Needed.when(childSeen, "whatChildWants", whatChildWants, "What does the child want?");
        Needed.when(childSeen, "healthAndEducation", healthAndEducation, "How are the child's health and education?");
        Needed.when(childSeen, "familyTime", familyTime, "What family time does the child have, and how is it?");
        Needed.when(!placementMeetsNeeds, "whatMustChange", whatMustChange, "What has to change?");
        Needed.when(atRisk, "riskReason", riskReason, "What is the risk, and who keeps the child safe meanwhile?");
        if (childSeen && seenAlone != (voiceMethod == VoiceMethod.SEEN_ALONE)
                && (voiceMethod == VoiceMethod.SEEN_ALONE || voiceMethod == VoiceMethod.SEEN_WITH_OTHERS)) {
            throw new Refused("voiceMethod",
                    "You say in one answer that you saw the child alone, and in the other that "
                            + "you did not. Please check both.");
        }
    }

    NewVoice voice() {
        var declined = this.voiceMethod == VoiceMethod.DECLINED;
        return new NewVoice("visit-looked-after-child", this.voiceMethod, true, this.seenAlone, this.bedroomSeen,
                declined ? null : this.childsWords, this.whatChildWants, null, declined ? this.childsWords : null, null,
                null);
    }

}
