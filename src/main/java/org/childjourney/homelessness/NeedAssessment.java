package org.childjourney.homelessness;

import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * The social worker's part of the joint assessment: the questions of R (G) v Southwark
 * [2009] UKHL 26.
 *
 * @param inNeed whether they are in need (section 17(10))
 * @param inNeedBecause why, or why not
 * @param requiresAccommodation whether they require accommodation
 * @param causeFound whether a cause of section 20(1) or (3) is found
 * @param causes which causes
 * @param relevantChild whether they are a relevant child (section 23A)
 * @param weeksLookedAfter weeks looked after since the 14th birthday
 * @param maturity how able they are to look after themselves
 * @param supportNeeds what support they need
 * @param seenAlone whether they were spoken to alone
 * @param inTheirWords what they want, in their own words
 * @param otherConsiderations what else counts
 * @param analysis the analysis
 */
public record NeedAssessment(Known inNeed, String inNeedBecause, Known requiresAccommodation, Known causeFound,
        List<Section20Cause> causes, Known relevantChild, int weeksLookedAfter, String maturity, String supportNeeds,
        boolean seenAlone, String inTheirWords, String otherConsiderations, String analysis) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NeedAssessment {
        Needed.when(causeFound == Known.YES, "causes", causes, "Which?");
        if (causeFound == Known.YES && causes.isEmpty()) {
            throw new Refused("causes", "Say which reason of section 20 it is.");
        }
    }

}
