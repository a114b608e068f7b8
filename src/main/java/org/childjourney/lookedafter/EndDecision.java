package org.childjourney.lookedafter;

import org.childjourney.casefile.Needed;

/**
 * What was decided on a proposal that a child ceases to be looked after.
 *
 * @param agreed whether it was agreed
 * @param rationale why
 * @param wishesConsidered whether the child's wishes were considered
 * @param iroConsulted whether the independent reviewing officer was consulted
 */
public record EndDecision(boolean agreed, String rationale, boolean wishesConsidered, boolean iroConsulted) {

    /**
     * Refuses to agree before what the regulations ask for.
     * @throws org.childjourney.casefile.Refused naming what is missing
     */
    public EndDecision {
        Needed.tickedWhen(agreed, "wishesConsidered", wishesConsidered,
                "The child's wishes and feelings have been heard and considered");
        Needed.tickedWhen(agreed, "iroConsulted", iroConsulted, "The independent reviewing officer has been consulted");
    }

}
