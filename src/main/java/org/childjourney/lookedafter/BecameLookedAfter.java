package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * How a child became looked after, as whoever decided it knows it.
 *
 * @param on the first day
 * @param legalStatus code of the looked-after return, such as V2
 * @param placementType code of the looked-after return, such as U6
 * @param placementProvider code of the looked-after return; null for temporary and other
 * placements, which have none, or while it is not known
 * @param placementAddress with whom and where the child lives, in words; null while it is
 * not known
 * @param ofstedUrn the number under which Ofsted registered the home, may be null
 * @param withParents whether the child lives with parents, which only an order allows
 * @param unregistered whether the home should be registered with Ofsted and is not
 * @param reason why the child became looked after, in a sentence
 */
public record BecameLookedAfter(LocalDate on, String legalStatus, String placementType, String placementProvider,
        String placementAddress, String ofstedUrn, boolean withParents, boolean unregistered, String reason) {

    /**
     * Refuses what leaves a question open, and answers that contradict each other.
     * @throws Refused naming that question
     */
    public BecameLookedAfter {
        Needed.when(true, "lookedAfterFrom", on, "From which day is the child looked after?");
        Needed.when(true, "legalStatus", legalStatus, "On which legal footing?");
        Needed.when(true, "placementType", placementType, "What kind of placement is it?");
        Needed.when(true, "reason", reason, "Why did the child become looked after?");
        if (withParents != Placement.WITH_PARENTS.equals(placementType)) {
            throw new Refused("placementType", "A child who lives with parents is in a placement with parents (P1), "
                    + "and nobody else is. Check the kind of placement.");
        }
    }

    Placement placement() {
        return new Placement(this.placementType, this.placementProvider, this.placementAddress, this.ofstedUrn,
                this.unregistered, Approval.FULL);
    }

}
