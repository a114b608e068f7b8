package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What a team manager writes into the letters about the decision.
 *
 * @param letters to whom they go; none for those who got the letter before proceedings
 * @param decision what was decided, in plain words
 * @param why why
 * @param whatWentWell what the family did well
 * @param whatHappensNext what happens now, and by when
 * @param contactName whom parents can ask
 * @param contactPhone by which telephone number
 */
public record OutcomeLetters(List<LetterTo> letters, String decision, String why, String whatWentWell,
        String whatHappensNext, String contactName, String contactPhone) {

    public OutcomeLetters {
        letters = Needed.listOf(letters);
    }

}
