package org.childjourney.lookedafter;

import org.childjourney.lifeevents.SupportAfter18;

/**
 * What was agreed with a young person whose care ends with the 18th birthday.
 *
 * @param support what comes after 18
 * @param staysUnderSection20 whether the young person stays in a children's home under
 * section 20(5), and so is looked after on
 * @param reason code of the looked-after return for how care ends, null where the young
 * person stays or was not looked after
 */
public record EndAtEighteen(SupportAfter18 support, boolean staysUnderSection20, String reason) {
}
