package org.childjourney.childinneed;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to a child in need.
 *
 * @param result what came of it
 * @param visitedOn when
 * @param whyNotSeen why not, and how we know that the child is safe
 * @param spokenToAlone whether the child was spoken to alone
 * @param whyNotAlone why not
 * @param voiceMethod how the child was listened to
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param bedroomSeen whether it was seen where the child sleeps
 * @param planProgress what has moved in the plan since
 * @param report what else there is to say
 * @param atRisk whether the child may suffer significant harm
 * @param riskReason the risk, and who keeps the child safe meanwhile
 * @param familyAgrees whether the family still agrees to the plan
 * @param familyView what they say, when they do not
 */
@Embeddable
public record Visit(@Enumerated(EnumType.STRING) VisitResult result, LocalDate visitedOn, String whyNotSeen,
        Boolean spokenToAlone, String whyNotAlone, @Enumerated(EnumType.STRING) VoiceMethod voiceMethod,
        String childsWords, String whatChildWants, Boolean bedroomSeen, String planProgress, String report,
        boolean atRisk, String riskReason, boolean familyAgrees, String familyView) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers about
     * seeing the child that contradict each other.
     * @throws Refused naming that question
     */
    public Visit {
        var seen = result == VisitResult.SEEN;
        familyAgrees = familyAgrees && result != VisitResult.CONSENT_WITHDRAWN;
        Needed.when(result == VisitResult.NOT_SEEN, "whyNotSeen", whyNotSeen,
                "Why was the child not seen, and how do you know the child is safe?");
        Needed.when(seen, "spokenToAlone", spokenToAlone, "Did you speak to the child alone?");
        Needed.when(seen && Boolean.FALSE.equals(spokenToAlone), "whyNotAlone", whyNotAlone,
                "Why did you not speak to the child alone?");
        Needed.when(seen, "voiceMethod", voiceMethod, "How did you listen to the child?");
        Needed.when(seen, "childsWords", childsWords, "What did the child say, in their own words?");
        Needed.when(seen, "whatChildWants", whatChildWants, "What does the child want?");
        Needed.when(seen, "bedroomSeen", bedroomSeen, "Did you see where the child sleeps?");
        Needed.when(seen || result == VisitResult.NOT_YET_BORN, "planProgress", planProgress,
                "What has moved in the plan since the last visit?");
        Needed.when(atRisk, "riskReason", riskReason, "What is the risk, and who keeps the child safe meanwhile?");
        Needed.when(!familyAgrees, "familyView", familyView, "What did they say?");
        if (seen && spokenToAlone != (voiceMethod == VoiceMethod.SEEN_ALONE)
                && (voiceMethod == VoiceMethod.SEEN_ALONE || voiceMethod == VoiceMethod.SEEN_WITH_OTHERS)) {
            throw new Refused("voiceMethod",
                    "You say in one answer that you spoke to the child alone, and in the other that you did not. "
                            + "Please check both.");
        }
    }

    boolean seen() {
        return this.result == VisitResult.SEEN;
    }

    /**
     * Whether it is a visit that was due: the child was seen, or the parents of an unborn
     * child.
     */
    boolean made() {
        return seen() || this.result == VisitResult.NOT_YET_BORN;
    }

    NewVoice voice() {
        var declined = this.voiceMethod == VoiceMethod.DECLINED;
        return new NewVoice("child-in-need-visit", this.voiceMethod, true, this.spokenToAlone, this.bedroomSeen,
                declined ? null : this.childsWords, this.whatChildWants, null, declined ? this.childsWords : null, null,
                null);
    }

}
