package org.childjourney.protection;

import java.time.LocalDate;

/**
 * The assessment that a child assessment order allows.
 *
 * @param doneOn when
 * @param childAgreed whether the child agreed
 * @param findings what it found
 * @param childsWords what the child said
 * @param next what follows
 */
public record OrderedAssessment(LocalDate doneOn, boolean childAgreed, String findings, String childsWords,
        String next) {

}
