package org.childjourney.transition;

import java.time.LocalDate;

/**
 * Who was told of the death of a care leaver.
 *
 * @param diedOn when
 * @param toldWhom who was told
 * @param notifiedOn when it was notified
 * @param support who supports the people around them
 */
public record DeathNotified(LocalDate diedOn, String toldWhom, LocalDate notifiedOn, String support) {

}
