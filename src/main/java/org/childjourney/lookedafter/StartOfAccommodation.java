package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;

/**
 * How a child moved into the place that was found, under section 20 of the Children Act
 * 1989.
 *
 * @param accommodatedOn the first night
 * @param agreement who agreed
 * @param agreedBy their name
 * @param childTold what the child was told about the place
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 */
public record StartOfAccommodation(LocalDate accommodatedOn, Section20Agreement agreement, String agreedBy,
        String childTold, String childsWords, String whatChildWants) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StartOfAccommodation {
        Needed.when(agreement != null && agreement.isSomebody(), "agreedBy", agreedBy, "Who agreed, by name?");
    }

    NewVoice voice() {
        return CareVoices.told("start-accommodation", this.childsWords, this.whatChildWants, null);
    }

}
