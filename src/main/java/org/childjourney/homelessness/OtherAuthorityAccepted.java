package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * That another authority has accepted responsibility in writing.
 *
 * @param authority which authority
 * @param acceptedOn when they accepted
 * @param acceptedBy who accepted
 * @param reference reference of the acceptance
 * @param movesOn when the young person moves
 * @param youngPersonsView what the young person says
 */
public record OtherAuthorityAccepted(String authority, LocalDate acceptedOn, String acceptedBy, String reference,
        LocalDate movesOn, String youngPersonsView) {

}
