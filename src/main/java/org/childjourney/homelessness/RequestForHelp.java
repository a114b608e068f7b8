package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What whoever is asked first hears from a young person of 16 or 17 who asks for help.
 *
 * @param presentedAt when the young person came
 * @param givenName first name
 * @param familyName family name
 * @param dateOfBirth date of birth
 * @param sex code M, F or U
 * @param contact how to reach the young person
 * @param language the language they speak best, may be null
 * @param communicationNeeds how best to communicate, may be null
 * @param lastSettledAddress the last settled address
 * @param reasonForLoss why that home was lost
 * @param inTheirWords what the young person said
 * @param tonightAt where they are tonight
 * @param safeTonight whether that is safe and suitable for tonight
 */
public record RequestForHelp(Instant presentedAt, String givenName, String familyName, LocalDate dateOfBirth,
        String sex, String contact, String language, String communicationNeeds, String lastSettledAddress,
        ReasonForLoss reasonForLoss, String inTheirWords, Tonight tonightAt, boolean safeTonight) {

}
