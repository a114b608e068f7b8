package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * Someone to look for in the record.
 *
 * @param givenName first name, may be null
 * @param familyName family name, may be null
 * @param date date of birth, or expected date of birth
 */
public record PersonSought(String givenName, String familyName, LocalDate date) {
}
