package org.childjourney.lookedafter;

import org.childjourney.casefile.Needed;

/**
 * How a team manager took over the care of a child.
 *
 * @param decision whether the child is looked after
 * @param whyNot why not
 * @param facts how the child became looked after, null where it is recorded already
 * @param placementProvider who provides the placement, where that is not recorded yet
 * @param ofstedUrn number of the registration, where that is not recorded yet
 * @param agreement who agreed to accommodation, where that is not recorded yet
 * @param agreedBy their name
 * @param approval how far the carers have been approved
 * @param categoryOfNeed code N1 to N8
 * @param iro user id of the independent reviewing officer
 * @param worker user id of the social worker
 * @param carePlanReady whether there was a care plan before the placement
 * @param childTold what the child was told about being looked after
 */
public record CareAcceptance(CareAcceptanceDecision decision, String whyNot, BecameLookedAfter facts,
        String placementProvider, String ofstedUrn, Section20Agreement agreement, String agreedBy, Approval approval,
        String categoryOfNeed, String iro, String worker, Boolean carePlanReady, String childTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CareAcceptance {
        var accepted = decision == CareAcceptanceDecision.ACCEPTED;
        Needed.when(!accepted, "whyNot", whyNot, "Why not, and where does the child live?");
        Needed.when(accepted, "approval", approval, "How far have the carers been approved?");
        Needed.when(accepted, "categoryOfNeed", categoryOfNeed, "What is the main need?");
        Needed.when(accepted, "iro", iro, "Who is the independent reviewing officer?");
        Needed.when(accepted, "worker", worker, "Who is the child's social worker?");
        Needed.when(accepted, "carePlanReady", carePlanReady, "Was there a care plan before the placement?");
        Needed.when(accepted, "childTold", childTold, "What was the child told about being looked after?");
        Needed.when(accepted && agreement != null && agreement.isSomebody(), "agreedBy", agreedBy,
                "Who agreed, by name?");
    }

    boolean accepted() {
        return this.decision == CareAcceptanceDecision.ACCEPTED;
    }

}
