package org.childjourney.referral;

import java.time.LocalDate;

/** Somebody whom an assessment has to see. */
public record PersonToSee(String name, String relationship, LocalDate seeBy) {

}
