package org.childjourney.privatefostering;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;

/**
 * A visit to a privately fostered child, with its written report (SI 2005/1533
 * regulations 4, 7 and 8).
 *
 * @param visitedOn when
 * @param childSeen whether the child was seen
 * @param whyNotSeen why not, and how we know that the child is safe
 * @param spokenToAlone whether the child was spoken to alone
 * @param whyNotAlone why that was inappropriate
 * @param voiceMethod how the child was listened to
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param bedroomSeen whether it was seen where the child sleeps
 * @param carerSeen whether the carer was seen
 * @param healthAndEducation how they are
 * @param familyTime what family time the child has
 * @param identity how culture, faith and language are looked after, may be null
 * @param report the written report
 * @param welfareSafeguarded whether the child's welfare is safeguarded there
 * @param atRisk whether the child suffers or is likely to suffer significant harm
 * @param riskReason the risk, and who keeps the child safe meanwhile
 * @param arrangementEnded whether the arrangement has ended
 * @param endedOn when
 * @param endedReason why
 * @param endedDestination where and with whom the child lives now
 */
@Embeddable
public record Visit(LocalDate visitedOn, boolean childSeen, String whyNotSeen, Boolean spokenToAlone,
        String whyNotAlone, @Enumerated(EnumType.STRING) VoiceMethod voiceMethod, String childsWords,
        String whatChildWants, boolean bedroomSeen, boolean carerSeen, String healthAndEducation, String familyTime,
        String identity, String report, boolean welfareSafeguarded, boolean atRisk, String riskReason,
        boolean arrangementEnded, LocalDate endedOn, @Enumerated(EnumType.STRING) EndedReason endedReason,
        String endedDestination) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers about
     * seeing the child that contradict each other.
     * @throws Refused naming that question
     */
    public Visit {
        Needed.when(!childSeen, "whyNotSeen", whyNotSeen,
                "Why was the child not seen, and how do you know the child is safe?");
        Needed.when(childSeen, "spokenToAlone", spokenToAlone, "Did you speak to the child alone?");
        Needed.when(childSeen && Boolean.FALSE.equals(spokenToAlone), "whyNotAlone", whyNotAlone,
                "Why was it inappropriate to speak to the child alone?");
        Needed.when(childSeen, "voiceMethod", voiceMethod, "How did you listen to the child?");
        Needed.when(childSeen, "childsWords", childsWords, "What did the child say, in their own words?");
        Needed.when(childSeen, "whatChildWants", whatChildWants, "What does the child want?");
        Needed.when(childSeen, "healthAndEducation", healthAndEducation, "How are the child's health and education?");
        Needed.when(childSeen, "familyTime", familyTime, "What family time does the child have, and how is it going?");
        Needed.when(atRisk, "riskReason", riskReason, "What is the risk, and who keeps the child safe meanwhile?");
        Needed.when(arrangementEnded, "endedOn", endedOn, "When did it end?");
        Needed.when(arrangementEnded, "endedReason", endedReason, "Why did it end?");
        Needed.when(arrangementEnded, "endedDestination", endedDestination,
                "Where and with whom does the child live now?");
        if (childSeen && spokenToAlone != (voiceMethod == VoiceMethod.SEEN_ALONE)
                && (voiceMethod == VoiceMethod.SEEN_ALONE || voiceMethod == VoiceMethod.SEEN_WITH_OTHERS)) {
            throw new Refused("voiceMethod",
                    "You say in one answer that you spoke to the child alone, and in the other that you did not. "
                            + "Please check both.");
        }
    }

    VisitResult result() {
        if (this.arrangementEnded) {
            return VisitResult.ENDED;
        }
        return this.childSeen ? VisitResult.SEEN : VisitResult.NOT_SEEN;
    }

    NewVoice voice() {
        var declined = this.voiceMethod == VoiceMethod.DECLINED;
        return new NewVoice("private-fostering-visit", this.voiceMethod, true, this.spokenToAlone, this.bedroomSeen,
                declined ? null : this.childsWords, this.whatChildWants, null, declined ? this.childsWords : null, null,
                null);
    }

}
