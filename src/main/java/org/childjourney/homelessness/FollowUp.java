package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * How a young person is some time after the decision.
 *
 * @param spokenOn when they were spoken to
 * @param livesAt where they live
 * @param settled whether they are settled there
 * @param homelessAgain whether they were homeless again
 * @param understoodOptions whether they say that they understood their options
 * @param inTheirWords what they say
 */
public record FollowUp(LocalDate spokenOn, String livesAt, boolean settled, boolean homelessAgain,
        boolean understoodOptions, String inTheirWords) {

}
