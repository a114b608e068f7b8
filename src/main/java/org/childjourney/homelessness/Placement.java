package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * Where a young person is accommodated, and how long the search took.
 *
 * @param kind what kind of place
 * @param provider who runs it
 * @param address where
 * @param ofstedUrn the number under which Ofsted has registered it
 * @param registerCheckedOn when the register was looked up
 * @param searchedFrom since when it was searched
 * @param placesAsked how many places were asked
 * @param movedInOn when they moved in
 * @param whyThisOne why it suits them
 * @param risks risks and what is done about them
 * @param youngPersonsView what the young person says
 */
public record Placement(PlaceKind kind, String provider, String address, String ofstedUrn, LocalDate registerCheckedOn,
        LocalDate searchedFrom, int placesAsked, LocalDate movedInOn, String whyThisOne, String risks,
        String youngPersonsView) {

}
