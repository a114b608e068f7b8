package org.childjourney.casefile;

/**
 * What a child said or showed at one stage of the work, and what it changed.
 *
 * @param stage the stage, as the journey names it
 * @param method how the child was heard
 * @param childSeen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param bedroomSeen whether the child's bedroom was seen
 * @param words what the child said, word for word
 * @param whatChildWants what the child wants to happen
 * @param howUsedInDecision what it changed in the decision; required before a decision is
 * made
 * @param notObtainedReason why the child was not heard
 * @param participation code of participation in a review or conference (PN0 to PN7), or
 * null
 * @param ownView the child's view of the work, or null when not asked
 */
public record NewVoice(String stage, VoiceMethod method, boolean childSeen, boolean seenAlone, boolean bedroomSeen,
        String words, String whatChildWants, String howUsedInDecision, String notObtainedReason, String participation,
        OwnView ownView) {

    /**
     * The five questions that the standard data set asks about the child's view of the
     * work; null where not answered.
     *
     * @param explainedWorries whether the worker explained the worries
     * @param wordsAndPicturesHelp whether words and pictures helped
     * @param agreesWithWorker whether the child agrees with what the worker says
     * @param planTellsEveryone whether the plan tells everyone what to do
     * @param toolHelpedExplain whether a tool helped the child explain
     */
    public record OwnView(Boolean explainedWorries, Boolean wordsAndPicturesHelp, Boolean agreesWithWorker,
            Boolean planTellsEveryone, Boolean toolHelpedExplain) {
    }

    /** What a child said when seen alone. */
    public static NewVoice seenAlone(String stage, boolean bedroomSeen, String words, String whatChildWants,
            String howUsedInDecision) {
        return new NewVoice(stage, VoiceMethod.SEEN_ALONE, true, true, bedroomSeen, words, whatChildWants,
                howUsedInDecision, null, null, null);
    }

}
