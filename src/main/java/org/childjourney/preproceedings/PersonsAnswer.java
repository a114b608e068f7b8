package org.childjourney.preproceedings;

import java.time.LocalDate;

/**
 * What one person says to family group decision making.
 *
 * @param name who
 * @param relationship how they belong to the child
 * @param answer what they say
 * @param on when
 */
public record PersonsAnswer(String name, String relationship, FgdmAnswer answer, LocalDate on) {
}
