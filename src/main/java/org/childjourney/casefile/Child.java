package org.childjourney.casefile;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.childjourney.calendar.Birthdays;

/** One child, from before birth if need be, under one case reference for life. */
@Entity
@Table(name = "child")
class Child {

    private static final Pattern UPN = Pattern.compile("[A-Za-z]\\d{11}[0-9A-Za-z]");

    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}");

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    @Id
    private String caseReference;

    private long familyGroupId;

    private String givenName;

    private String familyName;

    private String nameKey;

    private LocalDate dateOfBirth;

    private LocalDate expectedDateOfBirth;

    private LocalDate eighteenthBirthday;

    private String sex;

    private String ethnicity;

    @Convert(converter = CodeList.class)
    private List<String> disabilities;

    @Column(name = "main_language")
    private String language;

    private boolean interpreterNeeded;

    private String communicationNeeds;

    private String immigrationStatus;

    private boolean unaccompanied;

    private LocalDate unaccompaniedUntil;

    private String upn;

    private String upnUnknownReason;

    private String legalStatus;

    @Enumerated(EnumType.STRING)
    private RestrictedAccess restrictedAccess = RestrictedAccess.NONE;

    private LocalDate diedOn;

    private LocalDate leftUkOn;

    private Instant recordedAt;

    @Version
    private Long version;

    protected Child() {
    }

    Child(CaseReference reference, long familyGroupId, NewChild known, CodeSets codes, LocalDate today, Instant at) {
        this.caseReference = reference.value();
        this.familyGroupId = familyGroupId;
        this.recordedAt = at;
        named(known.givenName(), known.familyName());
        bornOrExpected(known.dateOfBirth(), known.expectedDateOfBirth(), today);
        ofSex(known.sex(), codes, today);
        this.ethnicity = codes.require(CodeSet.ETHNICITY, (known.ethnicity() != null) ? known.ethnicity() : "NOBT",
                today);
        withDisabilities(known.disabilities(), codes, today);
        speaks(known.language(), known.interpreterNeeded(), known.communicationNeeds());
        this.immigrationStatus = Wording.tidy("immigrationStatus", known.immigrationStatus(), 60);
        this.unaccompanied = known.unaccompanied();
        pupilNumber(known.upn(), known.upnUnknownReason(), codes, today);
    }

    CaseReference reference() {
        return CaseReference.of(this.caseReference);
    }

    long familyGroupId() {
        return this.familyGroupId;
    }

    LocalDate dateOfBirth() {
        return this.dateOfBirth;
    }

    LocalDate birthOrExpectedDate() {
        return (this.dateOfBirth != null) ? this.dateOfBirth : this.expectedDateOfBirth;
    }

    RestrictedAccess restrictedAccess() {
        return this.restrictedAccess;
    }

    void joins(long familyGroupId) {
        this.familyGroupId = familyGroupId;
    }

    void named(String givenName, String familyName) {
        this.givenName = Wording.tidy("givenName", givenName, 100);
        this.familyName = Wording.tidy("familyName", familyName, 100);
        if (this.givenName == null && this.familyName == null) {
            throw new Refused("familyName", "Please give the child's first name or family name; one is enough.");
        }
        this.nameKey = nameKey(this.givenName, this.familyName);
    }

    private void bornOrExpected(LocalDate born, LocalDate expected, LocalDate today) {
        if (born == null && expected == null) {
            throw new Refused("dateOfBirth",
                    "Please give the child's date of birth, or the expected date of birth if the child is not born yet.");
        }
        if (born != null && expected != null) {
            throw new Refused("expectedDateOfBirth",
                    "Please give either the date of birth or the expected date of birth, not both.");
        }
        if (born != null) {
            requirePastBirth(born, today);
            this.eighteenthBirthday = Birthdays.attains(born, 18);
        }
        else if (Birthdays.weekOfPregnancy(expected, 0).isAfter(today)) {
            throw new Refused("expectedDateOfBirth", "The expected date of birth " + Days.said(expected)
                    + " is more than 40 weeks away. Please check the date.");
        }
        this.dateOfBirth = born;
        this.expectedDateOfBirth = expected;
    }

    private static void requirePastBirth(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            throw new Refused("dateOfBirth", "The date of birth " + Days.said(born)
                    + " is in the future. For a child who is not born yet give the expected date of birth instead.");
        }
        if (born.isBefore(EARLIEST_BIRTH)) {
            throw new Refused("dateOfBirth",
                    "The date of birth " + Days.said(born) + " is too long ago. Please check the year.");
        }
    }

    void ofSex(String sex, CodeSets codes, LocalDate today) {
        codes.require(CodeSet.SEX, sex, today);
        if (this.dateOfBirth == null && !"U".equals(sex)) {
            throw new Refused("sex", "For a child who is not born yet sex is recorded as U (unknown).");
        }
        this.sex = sex;
    }

    void withDisabilities(List<String> disabilities, CodeSets codes, LocalDate today) {
        List<String> given = (disabilities != null) ? disabilities : List.of();
        codes.requireAll(CodeSet.DISABILITY, given, today);
        if (new HashSet<>(given).size() < given.size()) {
            throw new Refused("disabilities", "A disability is listed twice. Please list each one once.");
        }
        if (given.contains("NONE") && given.size() > 1) {
            throw new Refused("disabilities",
                    "NONE (no disability) cannot be combined with a disability. Please choose one or the other.");
        }
        this.disabilities = List.copyOf(given);
    }

    void ofEthnicity(String ethnicity, CodeSets codes, LocalDate today) {
        this.ethnicity = codes.require(CodeSet.ETHNICITY, ethnicity, today);
    }

    void speaks(String language, boolean interpreterNeeded, String communicationNeeds) {
        this.language = Wording.tidy("language", language, 60);
        this.interpreterNeeded = interpreterNeeded;
        this.communicationNeeds = Wording.narrative("communicationNeeds", communicationNeeds);
    }

    void pupilNumber(String upn, String unknownReason, CodeSets codes, LocalDate today) {
        String number = Wording.tidy("upn", upn, 13);
        String reason = Wording.tidy("upnUnknownReason", unknownReason, 20);
        if (number != null && reason != null) {
            throw new Refused("upnUnknownReason",
                    "Please give either the unique pupil number or the reason it is not known, not both.");
        }
        if (number != null && !UPN.matcher(number).matches()) {
            throw new Refused("upn", "A unique pupil number is a letter, eleven digits and a digit or letter, "
                    + "for example A123456789012. Please check it.");
        }
        if (reason != null) {
            codes.require(CodeSet.UPN_UNKNOWN, reason, today);
        }
        this.upn = number;
        this.upnUnknownReason = reason;
    }

    void immigration(String status, boolean unaccompanied, LocalDate unaccompaniedUntil) {
        if (unaccompaniedUntil != null) {
            if (!unaccompanied) {
                throw new Refused("uascEndDate",
                        "An end date is recorded only for a child who was seeking asylum unaccompanied.");
            }
            if (this.eighteenthBirthday != null && unaccompaniedUntil.isAfter(this.eighteenthBirthday)) {
                throw new Refused("uascEndDate",
                        "The status of an unaccompanied child seeking asylum ends at the latest on the 18th birthday, "
                                + Days.said(this.eighteenthBirthday) + ". Please give that date or an earlier one.");
            }
        }
        this.immigrationStatus = Wording.tidy("immigrationStatus", status, 60);
        this.unaccompanied = unaccompanied;
        this.unaccompaniedUntil = unaccompaniedUntil;
    }

    void ofLegalStatus(String status, CodeSets codes, LocalDate today) {
        this.legalStatus = (status != null) ? codes.require(CodeSet.LEGAL_STATUS, status, today) : null;
    }

    void born(LocalDate on, String givenName, String familyName, String sex, CodeSets codes, LocalDate today) {
        if (this.dateOfBirth != null) {
            throw new Refused("dateOfBirth", "The birth of this child on " + Days.said(this.dateOfBirth)
                    + " is already recorded. To correct it, correct the date of birth.");
        }
        requirePastBirth(Wording.required("dateOfBirth", on, "Please give the date of birth."), today);
        this.dateOfBirth = on;
        this.expectedDateOfBirth = null;
        this.eighteenthBirthday = Birthdays.attains(on, 18);
        named((givenName != null) ? givenName : this.givenName, (familyName != null) ? familyName : this.familyName);
        ofSex(sex, codes, today);
    }

    void birthCorrectedTo(LocalDate on, LocalDate today) {
        if (this.dateOfBirth == null) {
            throw new Refused("dateOfBirth",
                    "This child's birth is not recorded yet. Please record the birth instead of correcting it.");
        }
        bornOrExpected(on, null, today);
    }

    void died(LocalDate on, LocalDate today) {
        this.diedOn = happened("diedOn", on, today);
    }

    void leftUk(LocalDate on, LocalDate today) {
        this.leftUkOn = happened("leftUkOn", on, today);
    }

    private LocalDate happened(String field, LocalDate on, LocalDate today) {
        Wording.required(field, on, "Please give the date.");
        if (on.isAfter(today)) {
            throw new Refused(field, Days.said(on) + " is in the future. Please check the date.");
        }
        if (this.dateOfBirth != null && on.isBefore(this.dateOfBirth)) {
            throw new Refused(field, Days.said(on) + " is before the child was born. Please check the date.");
        }
        return on;
    }

    void restrictedTo(RestrictedAccess restriction) {
        this.restrictedAccess = restriction;
    }

    ChildDetails details() {
        return new ChildDetails(reference(), this.familyGroupId, this.givenName, this.familyName, this.dateOfBirth,
                this.expectedDateOfBirth, this.eighteenthBirthday, this.sex, this.ethnicity, this.disabilities,
                this.language, this.interpreterNeeded, this.communicationNeeds, this.immigrationStatus,
                this.unaccompanied, this.unaccompaniedUntil, this.upn, this.upnUnknownReason, this.legalStatus,
                this.restrictedAccess, this.diedOn, this.leftUkOn, this.recordedAt);
    }

    /**
     * What makes two spellings the same name: letters and digits only, without accents,
     * case or spaces.
     */
    static String nameKey(String givenName, String familyName) {
        return key(givenName) + key(familyName);
    }

    private static String key(String name) {
        if (name == null) {
            return "";
        }
        String folded = name.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L");
        String plain = Normalizer.normalize(folded, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String kept = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return (kept.length() <= 100) ? kept : kept.substring(0, 100);
    }

    static String postcode(String postcode) {
        String tidied = Wording.tidy("postcode", postcode, 10);
        if (tidied == null) {
            return null;
        }
        if (!POSTCODE.matcher(tidied).matches()) {
            throw new Refused("postcode", "Please check the postcode; it reads like GL1 2AB.");
        }
        String upper = tidied.toUpperCase(Locale.ROOT).replace(" ", "");
        return upper.substring(0, upper.length() - 3) + " " + upper.substring(upper.length() - 3);
    }

    static Set<String> values(Collection<CaseReference> references) {
        return references.stream().map(CaseReference::value).collect(Collectors.toSet());
    }

}
