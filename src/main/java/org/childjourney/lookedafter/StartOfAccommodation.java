package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;

/**
 * How a child moved into the place that was found, under section 20 of the Children Act
 * 1989.
 *
 * @param accommodatedOn the first night
 * @param legalStatus code of the footing: once (V2), or a series of short breaks (V3, V4)
 * @param agreement who agreed
 * @param agreedBy their name
 * @param childTold what the child was told about the place
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 */
public record StartOfAccommodation(LocalDate accommodatedOn, String legalStatus, Section20Agreement agreement,
        String agreedBy, String childTold, String childsWords, String whatChildWants) {

    /**
     * Refuses what leaves a question open that its other answers raise, and a footing
     * that is not section 20.
     * @throws Refused naming that question
     */
    public StartOfAccommodation {
        // Accounts of before say nothing of series, which were not asked for.
        legalStatus = (legalStatus != null) ? legalStatus : CareEpisode.SINGLE_PERIOD;
        if (!CareEpisode.isAccommodated(legalStatus)) {
            throw new Refused("legalStatus",
                    "A request for accommodation leads to accommodation under section 20: once "
                            + "(V2), or in a series of short breaks (V3 or V4). Please choose one of them.");
        }
        Needed.when(agreement != null && agreement.isSomebody(), "agreedBy", agreedBy, "Who agreed, by name?");
    }

    NewVoice voice() {
        return CareVoices.told("start-accommodation", this.childsWords, this.whatChildWants, null);
    }

}
