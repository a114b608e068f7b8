package org.childjourney.protection;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A strategy discussion, and what it decides for one child.
 *
 * @param recordedWithSibling whether the event is on record already, from a brother or
 * sister
 * @param heldAt when, null where it is not asked
 * @param way how people came together, null where it is not asked
 * @param attendees who took part
 * @param otherChildren the brothers and sisters it was about, too
 * @param shared what each agency shared
 * @param protects what protects the child
 * @param childsWords what the child said or showed
 * @param harmOutsideHome whether harm comes from outside the home
 * @param outsideHomePath which meeting looks at harm outside the home, null where it is
 * not asked
 * @param decision what is decided
 * @param rationale why
 * @param next what comes next, null where it is not asked
 * @param lead user id of the social worker who leads, null where it is not asked
 * @param medical which medical examination is arranged, null where it is not asked
 * @param filmedInterview whether the child is interviewed on film, null where it is not
 * asked
 * @param policeReference reference of the police, null where it is not asked
 * @param immediateSafety what keeps the child safe, null where it is not asked
 * @param brothersAndSisters what about other children, null where it is not asked
 * @param legalQuestion what is asked of the lawyers, null where it is not asked
 * @param actions who does what
 * @param whyAgain why it is not decided today, null where it is not asked
 * @param againAt when people meet again, null where it is not asked
 * @param safeMeanwhile what keeps the child safe meanwhile, null where it is not asked
 * @param parentsTold whether the parents were told
 * @param toldParents what the parents were told, null where it is not asked
 * @param whyParentsNotTold why the parents were not told, null where it is not asked
 */
public record StrategyDiscussion(boolean recordedWithSibling, Instant heldAt, MeetingWay way, List<Attendee> attendees,
        List<OtherChild> otherChildren, String shared, String protects, String childsWords, boolean harmOutsideHome,
        String outsideHomePath, StrategyDecision decision, String rationale, WithoutProtection next, String lead,
        Medical medical, Boolean filmedInterview, String policeReference, String immediateSafety,
        String brothersAndSisters, String legalQuestion, List<FollowUp> actions, String whyAgain, Instant againAt,
        String safeMeanwhile, boolean parentsTold, String toldParents, String whyParentsNotTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StrategyDiscussion {
        attendees = Needed.listOf(attendees);
        otherChildren = Needed.listOf(otherChildren);
        actions = Needed.listOf(actions);
        Needed.when(!recordedWithSibling, "heldAt", heldAt, "When was it held?");
        Needed.when(!recordedWithSibling, "way", way, "How did people come together?");
        Needed.when(!recordedWithSibling, "attendees", attendees, "Who took part?");
        Needed.when(harmOutsideHome, "outsideHomePath", outsideHomePath,
                "Which meeting looks at the places and people outside the home?");
        Needed.when(decision == StrategyDecision.NO_FURTHER_CP, "next", next, "What comes next?");
        Needed.when(
                decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                        || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "lead", lead, "Which social worker leads the enquiry?");
        Needed.when(
                decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                        || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "medical", medical, "Is a medical examination needed?");
        Needed.when(
                decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                        || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "filmedInterview", filmedInterview, "Will the child be interviewed on film (ABE)?");
        Needed.when(decision == StrategyDecision.S47_JOINT || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "policeReference", policeReference, "Reference of the police");
        Needed.when(
                decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                        || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "immediateSafety", immediateSafety, "What keeps the child safe from now on?");
        Needed.when(
                decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                        || decision == StrategyDecision.LEGAL_ADVICE_NOW,
                "brothersAndSisters", brothersAndSisters,
                "What about brothers and sisters, and other children who may be at risk?");
        Needed.when(decision == StrategyDecision.LEGAL_ADVICE_NOW, "legalQuestion", legalQuestion,
                "What is asked of the lawyers?");
        Needed.when(decision == StrategyDecision.S47_SINGLE || decision == StrategyDecision.S47_JOINT
                || decision == StrategyDecision.LEGAL_ADVICE_NOW, "actions", actions, "Who does what?");
        Needed.when(decision == StrategyDecision.RECONVENE, "whyAgain", whyAgain, "Why is it not decided today?");
        Needed.when(decision == StrategyDecision.RECONVENE, "againAt", againAt, "When do you meet again?");
        Needed.when(decision == StrategyDecision.RECONVENE, "safeMeanwhile", safeMeanwhile,
                "What keeps the child safe until then?");
        Needed.when(parentsTold, "toldParents", toldParents, "What were they told?");
        Needed.when(!parentsTold, "whyParentsNotTold", whyParentsNotTold, "Why not yet?");
    }

}
