/**
 * All arithmetic of dates: working days, court days, periods of the law, ages and
 * birthdays, in England.
 */
@ApplicationModule(displayName = "Calendar")
package org.childjourney.calendar;

import org.springframework.modulith.ApplicationModule;
