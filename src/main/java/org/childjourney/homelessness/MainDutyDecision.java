package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * Whether the main housing duty is owed (Housing Act 1996 sections 184 and 193).
 *
 * @param owed whether the main duty is owed
 * @param letterOn when the letter was sent
 * @param reasons why
 */
public record MainDutyDecision(boolean owed, LocalDate letterOn, String reasons) {

}
