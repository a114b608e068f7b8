package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A meeting of the core group, and what it means for one child.
 *
 * @param recordedWithSibling whether the event is on record already, from a brother or
 * sister
 * @param heldOn when, null where it is not asked
 * @param attendees who took part
 * @param otherChildren the brothers and sisters it was about, too
 * @param parentsTookPart whether the parents took part
 * @param whyNotParents why not, null where it is not asked
 * @param childsWords what the child says, word for word
 * @param parentsViews what the parents say
 * @param progress how things are with each outcome
 * @param newOutcomes outcomes that are new
 * @param planUpdate what happens next
 * @param neglectTool the tool for neglect that was used, null where it is not asked
 * @param neglectScore its score, null where it is not asked
 * @param atRisk whether a strategy discussion is needed
 * @param riskReason the risk, null where it is not asked
 * @param nextOn when it meets next
 */
public record CoreGroup(boolean recordedWithSibling, LocalDate heldOn, List<Attendee> attendees,
        List<OtherChild> otherChildren, boolean parentsTookPart, String whyNotParents, String childsWords,
        String parentsViews, List<OutcomeProgress> progress, List<WantedOutcome> newOutcomes, String planUpdate,
        NeglectTool neglectTool, Integer neglectScore, boolean atRisk, String riskReason, LocalDate nextOn) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CoreGroup {
        attendees = Needed.listOf(attendees);
        otherChildren = Needed.listOf(otherChildren);
        progress = Needed.listOf(progress);
        newOutcomes = Needed.listOf(newOutcomes);
        Needed.when(!recordedWithSibling, "heldOn", heldOn, "When was it held?");
        Needed.when(!recordedWithSibling, "attendees", attendees, "Who took part?");
        Needed.when(!parentsTookPart, "whyNotParents", whyNotParents, "Why not, and how will they hear of it?");
        Needed.when(neglectTool == NeglectTool.GCP2 || neglectTool == NeglectTool.HOME_CONDITIONS, "neglectScore",
                neglectScore, "What was the score?");
        Needed.when(atRisk, "riskReason", riskReason, "What is the risk, and who keeps the child safe meanwhile?");
        NeglectScores.requireOnScale(neglectTool, neglectScore);
    }

}
