package org.childjourney.protection;

import org.childjourney.casefile.Refused;

/** That a home which has to be registered with Ofsted is. */
final class Placements {

    private Placements() {
    }

    /**
     * Demands the number of the registration where a home must have one.
     * @throws Refused if it is missing
     */
    static void require(boolean accommodated, PlacementCode type, String ofstedUrn) {
        var registered = type == PlacementCode.K2 || type == PlacementCode.K3;
        if (accommodated && registered && (ofstedUrn == null || ofstedUrn.isBlank())) {
            throw new Refused("ofstedUrn", "A children's home and supported accommodation are registered with Ofsted. "
                    + "Enter the number of the registration, or find a place that has one.");
        }
    }

}
