package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Children and families who exist in tests only, and look it. */
public final class InventedChildren {

    private String givenName = "Blossom";

    private String familyName = "Testerly";

    private LocalDate dateOfBirth = LocalDate.of(2016, 5, 14);

    private LocalDate expectedDateOfBirth;

    private String sex = "F";

    private String ethnicity;

    private List<String> disabilities = List.of();

    private String upn;

    private String upnUnknownReason;

    private boolean unaccompanied;

    private String address;

    private String postcode;

    private InventedChildren() {
    }

    /** Blossom Testerly, a girl born on 14 May 2016. */
    public static InventedChildren blossom() {
        return new InventedChildren();
    }

    /** A child of the Testerly family who is expected on that day. */
    public static InventedChildren unborn(LocalDate expected) {
        return new InventedChildren().named(null, "Testerly").expectedOn(expected).ofSex("U");
    }

    /**
     * As many brothers and sisters of the Testerly family as wanted, with two parents.
     */
    public static NewFamily family(int children) {
        List<NewChild> all = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            all.add(blossom().named("Blossom" + "abcdefgh".charAt(i), "Testerly")
                .bornOn(LocalDate.of(2010 + i, 5, 14))
                .build());
        }
        return new NewFamily(null, all, List.of(NewFamilyMember.adult("Mallow Testerly", "mother", Answer.YES),
                NewFamilyMember.adult("Bracken Inventon", "father", Answer.UNKNOWN)));
    }

    /** The same child under another name. */
    public InventedChildren named(String given, String family) {
        this.givenName = given;
        this.familyName = family;
        return this;
    }

    /** The same child, born on that day. */
    public InventedChildren bornOn(LocalDate born) {
        this.dateOfBirth = born;
        return this;
    }

    /** The same child, expected on that day. */
    public InventedChildren expectedOn(LocalDate expected) {
        this.dateOfBirth = null;
        this.expectedDateOfBirth = expected;
        return this;
    }

    /** The same child with both kinds of birth date, which no child can have. */
    public InventedChildren bornAndExpectedOn(LocalDate day) {
        this.dateOfBirth = day;
        this.expectedDateOfBirth = day;
        return this;
    }

    /** The same child with that code for sex. */
    public InventedChildren ofSex(String code) {
        this.sex = code;
        return this;
    }

    /** The same child with that code for ethnicity. */
    public InventedChildren ofEthnicity(String code) {
        this.ethnicity = code;
        return this;
    }

    /** The same child with those disabilities. */
    public InventedChildren withDisabilities(String... codes) {
        this.disabilities = List.of(codes);
        return this;
    }

    /** The same child with a pupil number, or why there is none. */
    public InventedChildren withPupilNumber(String number, String unknownReason) {
        this.upn = number;
        this.upnUnknownReason = unknownReason;
        return this;
    }

    /** The same child, seeking asylum unaccompanied. */
    public InventedChildren unaccompanied() {
        this.unaccompanied = true;
        return this;
    }

    /** The same child, living there. */
    public InventedChildren livingAt(String address, String postcode) {
        this.address = address;
        this.postcode = postcode;
        return this;
    }

    /** What is known of the child. */
    public NewChild build() {
        return new NewChild(this.givenName, this.familyName, this.dateOfBirth, this.expectedDateOfBirth, this.sex,
                this.ethnicity, this.disabilities, null, false, null, null, this.unaccompanied, this.upn,
                this.upnUnknownReason, this.address, this.postcode);
    }

    /** The child alone, as a family. */
    public NewFamily alone() {
        return new NewFamily(null, List.of(build()), List.of());
    }

}
