package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * A family member without a case record here, as recorded now.
 *
 * @param id identifies this entry
 * @param familyGroupId the family group
 * @param ofChild the one child of the group to whom the relationship applies, or null
 * when to all
 * @param name the person's name
 * @param relationship how the person is related
 * @param adult whether the person is 18 or over
 * @param dateOfBirth date of birth, may be null
 * @param hasPR whether the person has parental responsibility
 * @param whereabouts what is known of where the person is, may be null
 * @param contactSafe whether it is safe to contact the person
 * @param address where the person lives, may be null
 */
public record FamilyMemberDetails(long id, long familyGroupId, CaseReference ofChild, String name, String relationship,
        boolean adult, LocalDate dateOfBirth, Answer hasPR, String whereabouts, Answer contactSafe, String address) {
}
