package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A personal education plan, or why there is none yet.
 *
 * @param result what came of it
 * @param agreedOn when it was agreed
 * @param school school, nursery or college
 * @param attended who worked on it, by codes
 * @param childsWords what the child said about learning, word for word
 * @param targets what the child wants to reach
 * @param pupilPremium what the pupil premium is used for
 * @param nextTermEndsOn the last day of the next term, by which it is looked at again
 * @param whyNot why it has not been agreed yet
 */
public record EducationPlan(EducationResult result, LocalDate agreedOn, String school, List<String> attended,
        String childsWords, List<EducationTarget> targets, String pupilPremium, LocalDate nextTermEndsOn,
        String whyNot) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EducationPlan {
        attended = Needed.listOf(attended);
        targets = Needed.listOf(targets);
        var agreed = result == EducationResult.AGREED;
        Needed.when(agreed, "agreedOn", agreedOn, "When was it agreed?");
        Needed.when(agreed, "school", school, "Which school, nursery or college?");
        Needed.when(agreed, "attended", attended, "Who worked on it?");
        Needed.when(agreed, "childsWords", childsWords, "What did the child say about learning, in their own words?");
        Needed.when(agreed, "targets", targets, "What does the child want to reach?");
        Needed.when(agreed, "nextTermEndsOn", nextTermEndsOn, "When does the next term end?");
        Needed.when(!agreed, "whyNot", whyNot, "Why not?");
    }

}
