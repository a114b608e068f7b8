package org.childjourney.protection;

import java.time.LocalDate;

/**
 * What a service manager does about a child who was not seen twice in a row.
 *
 * @param knownOfChild what is known of the child
 * @param action what is done
 * @param seenBy by when the child is seen
 * @param policeAsked whether the police were asked
 */
public record UnseenAnswer(String knownOfChild, String action, LocalDate seenBy, boolean policeAsked) {

}
