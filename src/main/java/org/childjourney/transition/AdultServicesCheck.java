package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What of adult services a young person needs.
 *
 * @param needs what they may need
 * @param youngPersonsWords their own words
 * @param referredOn when adult services were asked, null where it is not asked
 * @param acceptedBy who has accepted, null where it is not asked
 * @param jointWork who works with whom, null where it is not asked
 * @param answer whether it is settled
 */
public record AdultServicesCheck(List<AdultNeed> needs, String youngPersonsWords, LocalDate referredOn,
        String acceptedBy, String jointWork, ReadyAnswer answer) {

    /** An answer that was left out is an empty list. */
    public AdultServicesCheck {
        needs = Needed.listOf(needs);
        Needed.when(!needs.isEmpty() && answer == ReadyAnswer.SETTLED, "acceptedBy", acceptedBy, "Who has accepted?");
        Needed.when(!needs.isEmpty() && answer == ReadyAnswer.SETTLED, "referredOn", referredOn,
                "When were adult services asked?");
        Needed.when(!needs.isEmpty() && answer == ReadyAnswer.SETTLED, "jointWork", jointWork,
                "Who works with whom until and after 18?");
    }

}
