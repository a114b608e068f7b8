package org.childjourney.protection;

import org.childjourney.casefile.Refused;

/** That a child in care lives somewhere, and a home that has to be registered is. */
final class Placements {

    private Placements() {
    }

    /**
     * Demands for a child with an interim care order that care is said to begin.
     * @throws Refused if it is not
     */
    static void requireCare(boolean interimCareOrder, boolean accommodated) {
        if (interimCareOrder && !accommodated) {
            throw new Refused("accommodated", "With an interim care order the child is in the council's care, also "
                    + "when living with parents. Choose Yes, and say where the child lives.");
        }
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
