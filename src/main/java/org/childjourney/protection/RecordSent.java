package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * That the full record of a conference was sent.
 *
 * @param sentOn when
 * @param sentTo to whom
 * @param leftOut what was left out and for whom, null where it is not asked
 */
public record RecordSent(LocalDate sentOn, List<SentTo> sentTo, String leftOut) {

    /** An answer that was left out is an empty list. */
    public RecordSent {
        sentTo = Needed.listOf(sentTo);
    }

}
