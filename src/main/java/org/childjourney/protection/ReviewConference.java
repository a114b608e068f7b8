package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A review conference, and what it decides for one child.
 *
 * @param whatHappened what became of it
 * @param whyNot why it was not held, null where it is not asked
 * @param safetyPlan what keeps the child safe until the next date, null where it is not
 * asked
 * @param proposedFor when it could be held, null where it is not asked
 * @param recordedWithSibling whether the conference is on record already, from a brother
 * or sister, null where it is not asked
 * @param heldOn when, null where it is not asked
 * @param way how people came together, null where it is not asked
 * @param attendees who was invited
 * @param otherChildren the brothers and sisters it was about, too
 * @param childsWords what the child says, word for word, null where it is not asked
 * @param whatChildWants what the child wants, null where it is not asked
 * @param participation how the child took part, null where it is not asked
 * @param parentsViews what the parents say, null where it is not asked
 * @param whatWouldHelp what the parents say would help, null where it is not asked
 * @param judgements each agency's judgement
 * @param progressSoFar what is different since the last conference, null where it is not
 * asked
 * @param thresholdMet whether the threshold for a plan is still met, null where it is not
 * asked
 * @param decision what is decided, null where it is not asked
 * @param category from what the plan protects now, null where it is not asked
 * @param rationale why, null where it is not asked
 * @param wordsCounted how what the child said counted, null where it is not asked
 * @param nextReviewOn when the next review is, null where it is not asked
 * @param destination who supports the child from now on, null where it is not asked
 * @param exceptionalReason what is exceptional about ending at the first review, null
 * where it is not asked
 * @param confirmedBy who in the other authority confirmed, null where it is not asked
 * @param confirmation reference of the confirmation, null where it is not asked
 * @param theirConferenceOn when their conference was, null where it is not asked
 * @param dissent who sees it differently, null where it is not asked
 */
public record ReviewConference(WhatHappened whatHappened, String whyNot, String safetyPlan, LocalDate proposedFor,
        Boolean recordedWithSibling, LocalDate heldOn, MeetingWay way, List<ConferenceAttendee> attendees,
        List<OtherChild> otherChildren, String childsWords, String whatChildWants, Participation participation,
        String parentsViews, String whatWouldHelp, List<Judgement> judgements, String progressSoFar,
        Boolean thresholdMet, ReviewDecision decision, CategoryOfAbuse category, String rationale, String wordsCounted,
        LocalDate nextReviewOn, String destination, String exceptionalReason, String confirmedBy, String confirmation,
        LocalDate theirConferenceOn, String dissent) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReviewConference {
        attendees = Needed.listOf(attendees);
        otherChildren = Needed.listOf(otherChildren);
        judgements = Needed.listOf(judgements);
        Needed.when(whatHappened == WhatHappened.NOT_QUORATE || whatHappened == WhatHappened.POSTPONED, "whyNot",
                whyNot, "Why?");
        Needed.when(whatHappened == WhatHappened.NOT_QUORATE || whatHappened == WhatHappened.POSTPONED, "safetyPlan",
                safetyPlan, "What keeps the child safe until the next date?");
        Needed.when(whatHappened == WhatHappened.NOT_QUORATE || whatHappened == WhatHappened.POSTPONED, "proposedFor",
                proposedFor, "When could it be held?");
        Needed.when(whatHappened == WhatHappened.HELD || whatHappened == WhatHappened.NOT_QUORATE,
                "recordedWithSibling", recordedWithSibling,
                "Has this conference been recorded already for a brother or sister?");
        Needed.when((whatHappened == WhatHappened.HELD || whatHappened == WhatHappened.NOT_QUORATE)
                && Boolean.FALSE.equals(recordedWithSibling), "heldOn", heldOn, "When was it held?");
        Needed.when((whatHappened == WhatHappened.HELD || whatHappened == WhatHappened.NOT_QUORATE)
                && Boolean.FALSE.equals(recordedWithSibling), "way", way, "How did people come together?");
        Needed.when(
                (whatHappened == WhatHappened.HELD || whatHappened == WhatHappened.NOT_QUORATE)
                        && Boolean.FALSE.equals(recordedWithSibling),
                "attendees", attendees, "Who was invited, and how did they take part?");
        Needed.when(whatHappened == WhatHappened.HELD, "childsWords", childsWords,
                "What does the child say, in their own words?");
        Needed.when(whatHappened == WhatHappened.HELD, "whatChildWants", whatChildWants,
                "What does the child want to happen?");
        Needed.when(whatHappened == WhatHappened.HELD, "participation", participation, "How did the child take part?");
        Needed.when(whatHappened == WhatHappened.HELD, "parentsViews", parentsViews, "What do the parents say?");
        Needed.when(whatHappened == WhatHappened.HELD, "whatWouldHelp", whatWouldHelp,
                "What do the parents say would help?");
        Needed.when(whatHappened == WhatHappened.HELD, "judgements", judgements, "What does each agency judge?");
        Needed.when(whatHappened == WhatHappened.HELD, "progressSoFar", progressSoFar,
                "What is different for the child since the last conference?");
        Needed.when(whatHappened == WhatHappened.HELD, "thresholdMet", thresholdMet,
                "Is the child still likely to suffer significant harm without a protection plan?");
        Needed.when(whatHappened == WhatHappened.HELD, "decision", decision, "What is decided for this child?");
        Needed.when(
                whatHappened == WhatHappened.HELD
                        && (decision == ReviewDecision.CONTINUE || decision == ReviewDecision.LEGAL_GATEWAY),
                "category", category, "From what does the plan protect the child now?");
        Needed.when(whatHappened == WhatHappened.HELD, "rationale", rationale,
                "Why? The parents get these words in their letter.");
        Needed.when(whatHappened == WhatHappened.HELD, "wordsCounted", wordsCounted,
                "How did what the child said count?");
        Needed.when(
                whatHappened == WhatHappened.HELD
                        && (decision == ReviewDecision.CONTINUE || decision == ReviewDecision.LEGAL_GATEWAY),
                "nextReviewOn", nextReviewOn, "When is the next review?");
        Needed.when(
                whatHappened == WhatHappened.HELD && (decision == ReviewDecision.END_STEP_DOWN_CIN
                        || decision == ReviewDecision.END_NFA || decision == ReviewDecision.END_CLA
                        || decision == ReviewDecision.END_TRANSFERRED || decision == ReviewDecision.END_18),
                "destination", destination, "Who supports the child from now on?");
        Needed.when(whatHappened == WhatHappened.HELD && decision == ReviewDecision.END_TRANSFERRED, "confirmedBy",
                confirmedBy, "Who in the other authority confirmed in writing?");
        Needed.when(whatHappened == WhatHappened.HELD && decision == ReviewDecision.END_TRANSFERRED, "confirmation",
                confirmation, "Reference of the written confirmation");
        Needed.when(whatHappened == WhatHappened.HELD && decision == ReviewDecision.END_TRANSFERRED,
                "theirConferenceOn", theirConferenceOn, "When was their conference?");
    }

}
