package org.childjourney.preproceedings;

import java.util.List;
import java.util.stream.Stream;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What a social worker brings to the legal gateway for one child.
 *
 * @param worries what we are worried about
 * @param whatWasTried what was tried, and how it went
 * @param enclosed what goes with it
 * @param familyNetwork who of the family can help
 * @param fathersKnown whether all fathers and people with parental responsibility are
 * known
 * @param fathersSearch what is done to find whoever is not
 * @param proposedAssessments which assessments are proposed
 * @param earlierPreProceedings earlier times in pre-proceedings, wherever that was
 * @param earlierCareProceedings earlier care proceedings, wherever that was
 * @param section20 whether the child lives away by agreement, null if not
 * @param child what the child said
 */
public record GatewayRequest(String worries, String whatWasTried, List<Enclosure> enclosed, String familyNetwork,
        FathersKnown fathersKnown, String fathersSearch, String proposedAssessments, int earlierPreProceedings,
        int earlierCareProceedings, Section20 section20, HeardChild child) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public GatewayRequest {
        Needed.when(fathersKnown == FathersKnown.NOT_ALL, "fathersSearch", fathersSearch, "What is done to find them?");
        var missing = Stream.of(Enclosure.CHRONOLOGY, Enclosure.GENOGRAM)
            .filter((needed) -> !enclosed.contains(needed))
            .map(Enclosure::words)
            .toList();
        if (!missing.isEmpty()) {
            throw new Refused("enclosed", "The legal gateway needs %s as well. Add what is missing, then tick it."
                .formatted(String.join(" and ", missing)));
        }
    }

}
