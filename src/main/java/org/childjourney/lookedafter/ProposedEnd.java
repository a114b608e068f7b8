package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;

/**
 * Somebody proposes or reports that a child ceases to be looked after.
 *
 * @param reason code of the looked-after return
 * @param hasEnded whether it has happened already
 * @param endedOn when, if it has
 * @param livesNow where and with whom the child lives or will live
 * @param why why
 * @param suitability how suitable home and support will be
 * @param support which advice and support the child and family will have
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param howUsedInDecision how that counted
 */
public record ProposedEnd(String reason, boolean hasEnded, LocalDate endedOn, String livesNow, String why,
        String suitability, String support, String childsWords, String whatChildWants, String howUsedInDecision) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ProposedEnd {
        Needed.when(hasEnded, "endedOn", endedOn, "On which day did it end?");
    }

    CeasedToBeLookedAfter ceased() {
        return new CeasedToBeLookedAfter(this.endedOn, this.reason, this.livesNow);
    }

    NewVoice voice() {
        return CareVoices.told("end-of-care", this.childsWords, this.whatChildWants, this.howUsedInDecision);
    }

}
