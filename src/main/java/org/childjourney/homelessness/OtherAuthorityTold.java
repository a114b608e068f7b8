package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * That the authority a young person comes from was told.
 *
 * @param authority which authority
 * @param toldOn when they were told
 * @param contactThere whom we spoke to
 * @param theirAnswer what they say
 */
public record OtherAuthorityTold(String authority, LocalDate toldOn, String contactThere, String theirAnswer) {

}
