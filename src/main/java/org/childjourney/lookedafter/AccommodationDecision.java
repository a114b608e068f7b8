package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;

/**
 * How a service manager answered a request to accommodate a child (Children Act 1989
 * section 20).
 *
 * @param decision the answer
 * @param rationale why
 * @param alternatives which other ways were considered
 * @param whatIsSought what kind of home would suit the child, for accommodation
 * @param neededBy by when, for accommodation
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param howUsedInDecision how that counted
 * @param familyTold what the family was told, and by whom
 */
public record AccommodationDecision(AccommodationAnswer decision, String rationale, String alternatives,
        String whatIsSought, LocalDate neededBy, String childsWords, String whatChildWants, String howUsedInDecision,
        String familyTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AccommodationDecision {
        var accommodate = decision == AccommodationAnswer.ACCOMMODATE;
        Needed.when(accommodate, "whatIsSought", whatIsSought, "What kind of home would suit the child?");
        Needed.when(accommodate, "neededBy", neededBy, "By when is a place needed?");
    }

    NewVoice voice() {
        return CareVoices.told("accommodation-decision", this.childsWords, this.whatChildWants, this.howUsedInDecision);
    }

}
