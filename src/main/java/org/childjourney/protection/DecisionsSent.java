package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * That the decisions of a conference and the outline plan were sent.
 *
 * @param sentOn when
 * @param sentTo to whom
 * @param whyNotParents why not to the parents, null where it is not asked
 * @param whyNotChild why not to the child, null where it is not asked
 */
public record DecisionsSent(LocalDate sentOn, List<SentTo> sentTo, String whyNotParents, String whyNotChild) {

    /** An answer that was left out is an empty list. */
    public DecisionsSent {
        sentTo = Needed.listOf(sentTo);
        Needed.when(!sentTo.contains(SentTo.PARENTS), "whyNotParents", whyNotParents,
                "Why were they not sent to the parents?");
        Needed.when(!sentTo.contains(SentTo.CHILD), "whyNotChild", whyNotChild,
                "Why does the child not get \"My plan in my words\"?");
    }

}
