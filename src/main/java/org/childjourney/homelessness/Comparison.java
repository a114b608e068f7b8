package org.childjourney.homelessness;

/**
 * What each way would mean for this young person, in words for them.
 *
 * @param section20Place where they would live under section 20
 * @param section17Help what help section 17 would be
 * @param housingOffer where housing would have them live
 * @param wouldGain what they would gain with section 20
 * @param wouldLose what they would lose with section 20
 */
public record Comparison(String section20Place, String section17Help, String housingOffer, String wouldGain,
        String wouldLose) {

}
