package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * What a partner answers.
 *
 * @param answer that it shares something, or that it knows nothing
 * @param summary what it knows
 * @param involvedSince since when, and who there, works with the family, may be null
 * @param notForFamily whether there is something that the family must not be told
 * @param notForFamilyReason what, and why
 * @param contactName whom to ring
 * @param contactPhone their number
 * @param delayReason why the answer is late; needed only then
 */
public record PartnerAnswer(PartnerResponse answer, String summary, String involvedSince, Boolean notForFamily,
        String notForFamilyReason, String contactName, String contactPhone, String delayReason) {

    public PartnerAnswer {
        Needed.when(answer == PartnerResponse.RETURNED, "summary", summary,
                "What do you know that helps to keep the child safe?");
        Needed.when(answer == PartnerResponse.RETURNED, "notForFamily", notForFamily,
                "Is there anything here that the family must not be told?");
        Needed.when(Boolean.TRUE.equals(notForFamily), "notForFamilyReason", notForFamilyReason, "What, and why?");
    }

}
