package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Interim accommodation that a district provides (Housing Act 1996 section 188).
 *
 * @param kind what kind of place
 * @param ofstedUrn the number under which Ofsted has registered it
 * @param registerCheckedOn when the register was looked up
 * @param address where
 * @param since from when
 * @param whySuitable how we know that it is safe and suitable
 */
public record InterimPlace(PlaceKind kind, String ofstedUrn, LocalDate registerCheckedOn, String address, Instant since,
        String whySuitable) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public InterimPlace {
        Needed.when(kind == PlaceKind.SUPPORTED_ACCOMMODATION || kind == PlaceKind.SUPPORTED_LODGINGS
                || kind == PlaceKind.FOSTER_CARE || kind == PlaceKind.CHILDRENS_HOME
                || kind == PlaceKind.PARENT_AND_CHILD, "ofstedUrn", ofstedUrn, "Ofsted's number of the place");
        Needed.when(
                kind == PlaceKind.SUPPORTED_ACCOMMODATION || kind == PlaceKind.SUPPORTED_LODGINGS
                        || kind == PlaceKind.FOSTER_CARE || kind == PlaceKind.CHILDRENS_HOME
                        || kind == PlaceKind.PARENT_AND_CHILD,
                "registerCheckedOn", registerCheckedOn, "When did you look it up in Ofsted's register?");
    }

}
