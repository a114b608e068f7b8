package org.childjourney.homelessness;

import org.childjourney.casefile.Needed;

/**
 * How children's services took on a homeless young person.
 *
 * @param presentedTo whom they asked first; null where a district has recorded it
 * @param contact how to reach the young person; null where a district has recorded it
 * @param lastSettledAddress the last settled address; null where a district has recorded
 * it
 * @param reasonForLoss why that home was lost; null where a district has recorded it
 * @param tonightAt where they were; null where a district has recorded it
 * @param district tenant of the district that acts
 * @param worker user id of the social worker
 * @param fromElsewhere whether they come from another county
 * @param otherAuthority from which authority
 */
public record Acceptance(PresentedTo presentedTo, String contact, String lastSettledAddress,
        ReasonForLoss reasonForLoss, Tonight tonightAt, String district, String worker, boolean fromElsewhere,
        String otherAuthority) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Acceptance {
        Needed.when(fromElsewhere, "otherAuthority", otherAuthority, "From which authority?");
    }

}
