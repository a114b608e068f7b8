package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * What is known of a family member without a case record here.
 *
 * @param name the person's name
 * @param relationship how the person is related to the child, in the family's words
 * @param adult whether the person is 18 or over
 * @param dateOfBirth date of birth, may be null
 * @param hasPR whether the person has parental responsibility; unknown when null
 * @param whereabouts what is known of where the person is, may be null
 * @param contactSafe whether it is safe to contact the person; unknown when null
 * @param address where the person lives, may be null
 * @param childNumber the child of the same contact whose relative this is (1 for the
 * first), or null when of all
 */
public record NewFamilyMember(String name, String relationship, boolean adult, LocalDate dateOfBirth, Answer hasPR,
        String whereabouts, Answer contactSafe, String address, Integer childNumber) {

    /** An adult of whom name, relationship and parental responsibility are known. */
    public static NewFamilyMember adult(String name, String relationship, Answer hasPR) {
        return new NewFamilyMember(name, relationship, true, null, hasPR, null, null, null, null);
    }

    /** A child of the family who has no record here. */
    public static NewFamilyMember child(String name, String relationship, LocalDate dateOfBirth) {
        return new NewFamilyMember(name, relationship, false, dateOfBirth, Answer.NO, null, null, null, null);
    }

}
