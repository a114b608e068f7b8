package org.childjourney.homelessness;

import java.time.Instant;

/**
 * What each way would mean for this young person, as the written comparison tells it.
 *
 * @param section20Place where they would live under section 20
 * @param section17Help what help section 17 would be
 * @param housingOffer where housing would have them live
 * @param wouldGain what they would gain with section 20
 * @param wouldLose what they would lose with section 20
 * @param givenAt when it was given
 * @param givenHow how it was given
 * @param entitlementsExplained whether the entitlements of care leavers were explained
 * @param capacityConsidered whether their capacity was considered
 * @param capacityBasis what was found of their capacity
 */
public record Comparison(String section20Place, String section17Help, String housingOffer, String wouldGain,
        String wouldLose, Instant givenAt, GivenHow givenHow, boolean entitlementsExplained, boolean capacityConsidered,
        String capacityBasis) {

}
