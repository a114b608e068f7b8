package org.childjourney.homelessness;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * How the written comparison was given to a young person.
 *
 * @param sheet whether the sheet was right
 * @param givenAt when it was given
 * @param givenHow how it was given
 * @param entitlementsExplained whether the entitlements of care leavers were explained
 * @param capacityConsidered whether their capacity was considered
 * @param capacityBasis what was found of their capacity
 * @param whyRewrite what has to be different
 */
public record ComparisonGiven(SheetState sheet, Instant givenAt, GivenHow givenHow, Boolean entitlementsExplained,
        Boolean capacityConsidered, String capacityBasis, String whyRewrite) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ComparisonGiven {
        Needed.when(sheet == SheetState.GIVEN, "givenAt", givenAt, "When did you give it to them?");
        Needed.when(sheet == SheetState.GIVEN, "givenHow", givenHow, "How?");
        Needed.when(sheet == SheetState.GIVEN, "entitlementsExplained", entitlementsExplained,
                "Have you explained what care leavers get until 25?");
        Needed.when(sheet == SheetState.GIVEN, "capacityConsidered", capacityConsidered,
                "Have you considered whether they can make this decision?");
        Needed.when(sheet == SheetState.GIVEN, "capacityBasis", capacityBasis, "What did you find?");
        Needed.when(sheet == SheetState.REWRITE, "whyRewrite", whyRewrite, "What has to be different?");
    }

}
