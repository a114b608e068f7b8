package org.childjourney.referral;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.RestrictedAccess;

/**
 * A child as a contact names them. Either the reference of a record that exists, or what
 * a new record begins with: exactly one of date of birth and expected date of birth.
 *
 * @param knownReference the case reference, if the child is on record
 * @param firstName first name, may be null
 * @param familyName family name
 * @param dateOfBirth date of birth, null before birth
 * @param expectedDateOfBirth expected date of birth, null once born
 * @param dateOfBirthEstimated whether the date of birth is an estimate
 * @param sex code M, F or U; U before birth
 * @param ethnicity code, not yet obtained when null
 * @param disabilities codes
 * @param language main language
 * @param interpreterNeeded whether an interpreter is needed
 * @param communicationNeeds what helps the child to understand and be understood
 * @param address where the child lives
 * @param postcode its postcode
 * @param school school, nursery or college
 * @param upn unique pupil number
 * @param upnUnknownReason code of why there is none
 * @param unaccompanied whether the child seeks asylum without a parent or carer
 * @param immigrationStatus in words
 * @param childsWords what the child has said
 * @param restrictedAccess whether the record opens for named people only
 */
public record ContactChild(@Size(max = 20) String knownReference, @Size(max = 100) String firstName,
        @Size(max = 100) String familyName, LocalDate dateOfBirth, LocalDate expectedDateOfBirth,
        boolean dateOfBirthEstimated, String sex, String ethnicity, List<String> disabilities,
        @Size(max = 60) String language, boolean interpreterNeeded, @Size(max = 250) String communicationNeeds,
        @Size(max = 250) String address, @Size(max = 10) String postcode, @Size(max = 100) String school,
        @Size(max = 13) String upn, String upnUnknownReason, boolean unaccompanied,
        @Size(max = 60) String immigrationStatus, @Size(max = 10_000) String childsWords,
        RestrictedAccess restrictedAccess) {

    public ContactChild {
        Needed.when(knownReference == null || knownReference.isBlank(), "familyName", familyName, "Family name");
    }

    /** A child of whom name, date of birth and sex are known. */
    public static ContactChild born(String firstName, String familyName, LocalDate dateOfBirth, String sex) {
        return new ContactChild(null, firstName, familyName, dateOfBirth, null, false, sex, null, List.of(), null,
                false, null, null, null, null, null, null, false, null, null, null);
    }

    /** A child who is expected. */
    public static ContactChild unborn(String familyName, LocalDate expectedDateOfBirth) {
        return new ContactChild(null, null, familyName, null, expectedDateOfBirth, false, "U", null, List.of(), null,
                false, null, null, null, null, null, null, false, null, null, null);
    }

    /** A child whose record exists. */
    public static ContactChild known(String caseReference) {
        return new ContactChild(caseReference, null, null, null, null, false, null, null, List.of(), null, false, null,
                null, null, null, null, null, false, null, null, null);
    }

    boolean isKnown() {
        return this.knownReference != null && !this.knownReference.isBlank();
    }

    LocalDate birthOrExpectedDate() {
        return (this.dateOfBirth != null) ? this.dateOfBirth : this.expectedDateOfBirth;
    }

    NewChild toNewChild() {
        return new NewChild(this.firstName, this.familyName, this.dateOfBirth, this.expectedDateOfBirth,
                (this.sex == null && this.expectedDateOfBirth != null) ? "U" : this.sex, this.ethnicity,
                Needed.listOf(this.disabilities), this.language, this.interpreterNeeded, this.communicationNeeds,
                this.immigrationStatus, this.unaccompanied, this.upn, this.upnUnknownReason, this.address,
                this.postcode);
    }

}
