package org.childjourney.preproceedings;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What a social worker writes into the letters before proceedings: once for the family,
 * and what is only for one parent.
 *
 * @param letters to whom they go
 * @param noLetterBecause why somebody with parental responsibility gets none, may be null
 * @param worries our worries and what has to change
 * @param supportGiven what was done to help
 * @param supportOffered what help is offered now
 * @param meetingAt when the first meeting is
 * @param meetingPlace where
 * @param fgdmOffer whether family group decision making is offered
 * @param fgdmWhyNot why not
 * @param contactName whom parents can ask
 * @param contactPhone by which telephone number
 */
public record LettersBefore(List<LetterTo> letters, String noLetterBecause, List<Worry> worries, String supportGiven,
        String supportOffered, Instant meetingAt, String meetingPlace, FgdmOffer fgdmOffer, String fgdmWhyNot,
        String contactName, String contactPhone) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public LettersBefore {
        Needed.when(fgdmOffer == FgdmOffer.NOT_IN_BEST_INTERESTS, "fgdmWhyNot", fgdmWhyNot,
                "Why would family group decision making not be in the child's best interests?");
        if (letters.isEmpty()) {
            throw new Refused("letters", "Add a letter for each parent and everybody with parental responsibility.");
        }
        for (var worry : worries) {
            if (letters.stream().noneMatch(worry::isFor)) {
                throw new Refused("worries", "\"%s\" is only for %s, who gets no letter. Check the name."
                    .formatted(worry.worry(), worry.onlyFor()));
            }
        }
        for (var letter : letters) {
            if (worries.stream().noneMatch((worry) -> worry.isFor(letter))) {
                throw new Refused("worries",
                        "The letter to %s tells no worry. Add at least one that is for them.".formatted(letter.name()));
            }
        }
    }

}
