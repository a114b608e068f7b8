package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Where a district has a young person live, and how long the search took.
 *
 * @param kind what kind of place
 * @param address where
 * @param ofstedUrn the number under which Ofsted has registered it
 * @param registerCheckedOn when the register was looked up
 * @param searchedFrom since when it was searched
 * @param movedInOn when they moved in
 * @param support what support there is
 */
public record HousingPlace(PlaceKind kind, String address, String ofstedUrn, LocalDate registerCheckedOn,
        LocalDate searchedFrom, LocalDate movedInOn, String support) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HousingPlace {
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
