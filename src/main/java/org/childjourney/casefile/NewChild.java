package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a child when the record is opened. Exactly one of date of birth and
 * expected date of birth is given; everything else may be unknown at first.
 *
 * @param givenName first name, or null before birth or when unknown
 * @param familyName family name
 * @param dateOfBirth date of birth, null before birth
 * @param expectedDateOfBirth expected date of birth, null once born
 * @param sex code M, F or U; always U before birth
 * @param ethnicity code; NOBT (not yet obtained) when null
 * @param disabilities codes; NONE excludes all others; empty when not yet known
 * @param language main language, or null
 * @param interpreterNeeded whether an interpreter is needed
 * @param communicationNeeds how best to communicate with the child, or null
 * @param immigrationStatus immigration status in words, or null
 * @param unaccompanied whether the child is seeking asylum unaccompanied
 * @param upn unique pupil number, or null
 * @param upnUnknownReason code UN1 to UN7, or null
 * @param address where the child lives, or null
 * @param postcode postcode of that address, or null
 */
public record NewChild(String givenName, String familyName, LocalDate dateOfBirth, LocalDate expectedDateOfBirth,
        String sex, String ethnicity, List<String> disabilities, String language, boolean interpreterNeeded,
        String communicationNeeds, String immigrationStatus, boolean unaccompanied, String upn, String upnUnknownReason,
        String address, String postcode) {

    /** A child of whom only name, birth date and sex are known. */
    public static NewChild born(String givenName, String familyName, LocalDate dateOfBirth, String sex) {
        return new NewChild(givenName, familyName, dateOfBirth, null, sex, null, List.of(), null, false, null, null,
                false, null, null, null, null);
    }

    /** A child who is expected. */
    public static NewChild unborn(String familyName, LocalDate expectedDateOfBirth) {
        return new NewChild(null, familyName, null, expectedDateOfBirth, "U", null, List.of(), null, false, null, null,
                false, null, null, null, null);
    }

    /** The same child, living at this address. */
    public NewChild livingAt(String address, String postcode) {
        return new NewChild(this.givenName, this.familyName, this.dateOfBirth, this.expectedDateOfBirth, this.sex,
                this.ethnicity, this.disabilities, this.language, this.interpreterNeeded, this.communicationNeeds,
                this.immigrationStatus, this.unaccompanied, this.upn, this.upnUnknownReason, address, postcode);
    }

}
