package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the child is, as recorded now. Fields are as in {@link NewChild}.
 *
 * @param reference the case reference for life
 * @param familyGroupId the family group the child belongs to
 * @param givenName first name, may be null
 * @param familyName family name, may be null
 * @param dateOfBirth date of birth, null before birth
 * @param expectedDateOfBirth expected date of birth, null once born
 * @param eighteenthBirthday the day the child turns 18, null before birth
 * @param sex code
 * @param ethnicity code
 * @param disabilities codes, empty when not yet known
 * @param language main language, may be null
 * @param interpreterNeeded whether an interpreter is needed
 * @param communicationNeeds how best to communicate with the child, may be null
 * @param immigrationStatus in words, may be null
 * @param unaccompanied whether the child is or was seeking asylum unaccompanied
 * @param unaccompaniedUntil the last day of that status, may be null
 * @param upn unique pupil number, may be null
 * @param upnUnknownReason code, may be null
 * @param legalStatus code of the looked-after return, null when not looked after
 * @param restrictedAccess whether the record opens for named people only
 * @param diedOn the day the child died, usually null
 * @param leftUkOn the day the child left the United Kingdom for good, usually null
 * @param recordedAt when the record was opened
 */
public record ChildDetails(CaseReference reference, long familyGroupId, String givenName, String familyName,
        LocalDate dateOfBirth, LocalDate expectedDateOfBirth, LocalDate eighteenthBirthday, String sex,
        String ethnicity, List<String> disabilities, String language, boolean interpreterNeeded,
        String communicationNeeds, String immigrationStatus, boolean unaccompanied, LocalDate unaccompaniedUntil,
        String upn, String upnUnknownReason, String legalStatus, RestrictedAccess restrictedAccess, LocalDate diedOn,
        LocalDate leftUkOn, Instant recordedAt) {

    /** The name as people say it; "Unborn child" before a name is known. */
    public String fullName() {
        String name = Stream.of(this.givenName, this.familyName)
            .filter((part) -> part != null)
            .collect(Collectors.joining(" "));
        return (this.dateOfBirth == null && this.givenName == null) ? "Unborn child " + name : name;
    }

    /** Whether the child is not born yet. */
    public boolean unborn() {
        return this.dateOfBirth == null;
    }

    /** Whether the record opens for named people only. */
    public boolean restricted() {
        return this.restrictedAccess != RestrictedAccess.NONE;
    }

    /**
     * Whether a disability is recorded; null when nobody has asked yet (Annex A: Y, N,
     * Unknown).
     */
    public Boolean disabled() {
        return this.disabilities.isEmpty() ? null : !this.disabilities.contains("NONE");
    }

}
