package org.childjourney.protection;

import java.time.LocalDate;

/**
 * That another authority was told of the move of a child with a protection plan.
 *
 * @param kind how long
 * @param otherAuthority the other authority
 * @param movesOn when the child moves
 * @param notifiedOn when they were told
 * @param acknowledgedOn when they acknowledged it
 * @param acknowledgedBy who acknowledged it
 */
public record MoveNotified(MoveKind kind, String otherAuthority, LocalDate movesOn, LocalDate notifiedOn,
        LocalDate acknowledgedOn, String acknowledgedBy) {

}
