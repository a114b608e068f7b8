package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.casefile.InventedChildren.blossom;
import static org.childjourney.casefile.InventedChildren.unborn;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

class ChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private final CodeSets codes = new CodeSets();

    private Child recorded(InventedChildren child) {
        return new Child(CaseReference.of("CJ100001"), 1, child.build(), codes, TODAY, Instant.EPOCH);
    }

    @Nested
    class Date_of_birth {

        @Test
        void is_either_known_or_expected() {
            assertThat(recorded(blossom().bornOn(TODAY)).details().unborn()).isFalse();
            assertThat(recorded(unborn(TODAY)).details().unborn()).isTrue();
            assertRefused(() -> recorded(blossom().bornOn(null)), "dateOfBirth", "expected date of birth");
            assertRefused(() -> recorded(blossom().bornAndExpectedOn(TODAY)), "expectedDateOfBirth", "not both");
        }

        @Test
        void is_not_in_the_future_nor_in_another_century() {
            assertRefused(() -> recorded(blossom().bornOn(TODAY.plusDays(1))), "dateOfBirth", "in the future");
            assertRefused(() -> recorded(blossom().bornOn(LocalDate.of(1899, 12, 31))), "dateOfBirth", "year");
        }

        @Test
        void is_expected_within_forty_weeks() {
            assertThat(recorded(unborn(TODAY.plusWeeks(40))).birthOrExpectedDate()).isEqualTo(TODAY.plusWeeks(40));
            assertRefused(() -> recorded(unborn(TODAY.plusWeeks(40).plusDays(1))), "expectedDateOfBirth", "40 weeks");
        }

        @Test
        void is_recorded_once_at_birth_and_corrected_after() {
            Child child = recorded(unborn(TODAY));
            assertRefused(() -> child.birthCorrectedTo(TODAY, TODAY), "dateOfBirth", "record the birth");
            assertRefused(() -> child.born(TODAY.plusDays(1), null, null, "F", codes, TODAY), "dateOfBirth", "future");
            assertRefused(() -> child.born(null, null, null, "F", codes, TODAY), "dateOfBirth", "date of birth");
            child.born(TODAY, "Sorrel", null, "F", codes, TODAY);
            assertRefused(() -> child.born(TODAY, "Sorrel", null, "F", codes, TODAY), "dateOfBirth", "already");
            child.birthCorrectedTo(TODAY.minusDays(1), TODAY);
            assertThat(child.details().eighteenthBirthday()).isEqualTo("2044-02-01");
        }

    }

    @Nested
    class Sex {

        @Test
        void of_an_unborn_child_is_unknown() {
            assertThat(recorded(unborn(TODAY)).details().sex()).isEqualTo("U");
            assertRefused(() -> recorded(unborn(TODAY).ofSex("F")), "sex", "not born yet");
        }

        @ParameterizedTest
        @ValueSource(strings = { "M", "F", "U" })
        void of_a_born_child_is_one_of_three(String sex) {
            assertThat(recorded(blossom().ofSex(sex)).details().sex()).isEqualTo(sex);
        }

        @Test
        void is_refused_when_it_is_no_code() {
            assertRefused(() -> recorded(blossom().ofSex("1")), "sex", "M, F, U");
            assertRefused(() -> recorded(blossom().ofSex(null)), "sex");
        }

    }

    @Nested
    class Names {

        @Test
        void are_kept_without_surrounding_space_and_one_is_enough() {
            assertThat(recorded(blossom().named("  Blossom ", " ")).details().fullName()).isEqualTo("Blossom");
            assertRefused(() -> recorded(blossom().named(" ", null)), "familyName", "one is enough");
        }

        @Test
        void lose_characters_that_no_database_keeps() {
            assertThat(recorded(blossom().named("Blos\0som", "\0")).details().fullName()).isEqualTo("Blossom");
        }

        @Test
        void of_a_hundred_characters_fit_and_longer_ones_do_not() {
            assertThat(recorded(blossom().named("B".repeat(100), null)).details().givenName()).hasSize(100);
            assertRefused(() -> recorded(blossom().named("B".repeat(101), null)), "givenName", "101", "100");
        }

        @ParameterizedTest
        @CsvSource({ "Zoë, ZOE", "Anne-Marie, anne marie", "O'Hara, o’hara", "Łucja, lucja", "Straße, STRASSE",
                "Nuñez, nunez", "ﬁona, fiona" })
        void are_the_same_whatever_the_spelling_of_accents_case_and_spaces(String one, String other) {
            assertThat(Child.nameKey(one, "Testerly")).isEqualTo(Child.nameKey(other, "TESTERLY "));
        }

        @Test
        void in_other_scripts_stay_different_from_each_other() {
            assertThat(Child.nameKey("Мария", null)).isNotEqualTo(Child.nameKey("Мариам", null)).isNotEmpty();
        }

    }

    @Nested
    class Disabilities {

        @Test
        void are_several_or_none_but_never_both() {
            assertThat(recorded(blossom().withDisabilities("AUT", "LD")).details().disabled()).isTrue();
            assertThat(recorded(blossom().withDisabilities("NONE")).details().disabled()).isFalse();
            assertThat(recorded(blossom().withDisabilities()).details().disabled()).isNull();
            assertRefused(() -> recorded(blossom().withDisabilities("NONE", "AUT")), "disabilities", "NONE");
            assertRefused(() -> recorded(blossom().withDisabilities("AUT", "AUT")), "disabilities", "twice");
            assertRefused(() -> recorded(blossom().withDisabilities("BLIND")), "disabilities", "BLIND");
        }

    }

    @Nested
    class A_pupil_number {

        @ParameterizedTest
        @ValueSource(strings = { "A123456789012", "z12345678901B", "T000000000000" })
        void is_a_letter_eleven_digits_and_a_digit_or_letter(String upn) {
            assertThat(recorded(blossom().withPupilNumber(upn, null)).details().upn()).isEqualTo(upn);
        }

        @ParameterizedTest
        @ValueSource(strings = { "123456789012", "A12345678901", "AA12345678901", "A1234567890!2", "A12345678901-" })
        void of_any_other_form_is_refused(String upn) {
            assertRefused(() -> recorded(blossom().withPupilNumber(upn, null)), "upn", "A123456789012");
        }

        @Test
        void excludes_a_reason_for_not_having_one() {
            assertThat(recorded(blossom().withPupilNumber(null, "UN1")).details().upnUnknownReason()).isEqualTo("UN1");
            assertRefused(() -> recorded(blossom().withPupilNumber("A123456789012", "UN1")), "upnUnknownReason",
                    "not both");
            assertRefused(() -> recorded(blossom().withPupilNumber(null, "UN8")), "upnUnknownReason", "UN7");
        }

    }

    @Nested
    class A_child_seeking_asylum_unaccompanied {

        @Test
        void has_that_status_at_the_latest_until_the_eighteenth_birthday() {
            Child child = recorded(blossom().bornOn(LocalDate.of(2008, 5, 14)).unaccompanied());
            child.immigration(null, true, LocalDate.of(2026, 5, 14));
            assertThat(child.details().unaccompaniedUntil()).isEqualTo("2026-05-14");
            assertRefused(() -> child.immigration(null, true, LocalDate.of(2026, 5, 15)), "uascEndDate",
                    "Thu 14 May 2026");
        }

        @Test
        void alone_has_an_end_date() {
            assertRefused(() -> recorded(blossom()).immigration(null, false, TODAY), "uascEndDate");
        }

    }

    @Nested
    class What_ended {

        @Test
        void lies_between_birth_and_today() {
            Child child = recorded(blossom().bornOn(TODAY.minusDays(1)));
            assertRefused(() -> child.died(TODAY.plusDays(1), TODAY), "diedOn", "future");
            assertRefused(() -> child.died(TODAY.minusDays(2), TODAY), "diedOn", "before the child was born");
            assertRefused(() -> child.leftUk(null, TODAY), "leftUkOn", "date");
            child.died(TODAY.minusDays(1), TODAY);
            assertThat(child.details().diedOn()).isEqualTo(TODAY.minusDays(1));
        }

    }

    @Nested
    class A_postcode {

        @ParameterizedTest
        @CsvSource({ "gl1 2ab, GL1 2AB", "GL12AB, GL1 2AB", "sw1a1aa, SW1A 1AA", "M1 1AE, M1 1AE" })
        void is_kept_in_the_usual_form(String given, String kept) {
            assertThat(Child.postcode(given)).isEqualTo(kept);
        }

        @Test
        void may_be_missing_but_not_malformed() {
            assertThat(Child.postcode(" ")).isNull();
            assertRefused(() -> Child.postcode("NOWHERE"), "postcode", "GL1 2AB");
        }

    }

    @Nested
    class A_family_member {

        private FamilyMember recorded(NewFamilyMember known) {
            return new FamilyMember(1, known, null, Instant.EPOCH, "sw-olive");
        }

        @Test
        void has_a_name_and_a_relationship() {
            assertRefused(() -> recorded(NewFamilyMember.adult(" ", "mother", Answer.YES)), "name");
            assertRefused(() -> recorded(NewFamilyMember.adult("Mallow Testerly", null, Answer.YES)), "relationship",
                    "Mallow Testerly");
        }

        @Test
        void who_is_a_child_has_parental_responsibility_only_as_a_parent() {
            NewFamilyMember sister = new NewFamilyMember("Clover", "sister", false, null, Answer.YES, null, null, null,
                    null);
            NewFamilyMember mother = new NewFamilyMember("Clover", "Mother, 17", false, null, Answer.YES, null, null,
                    null, null);

            assertRefused(() -> recorded(sister), "hasPR", "Clover");
            recorded(mother);
        }

    }

    @Test
    void legal_status_is_one_of_the_return_or_none() {
        Child child = recorded(blossom());
        child.ofLegalStatus("C2", codes, TODAY);
        assertThat(child.details().legalStatus()).isEqualTo("C2");
        child.ofLegalStatus(null, codes, TODAY);
        assertThat(child.details().legalStatus()).isNull();
        assertRefused(() -> child.ofLegalStatus("S20", codes, TODAY), "legalStatus", "V2");
    }

    @Test
    void ethnicity_is_not_yet_obtained_until_someone_asked() {
        assertThat(recorded(blossom()).details().ethnicity()).isEqualTo("NOBT");
        assertThat(recorded(blossom().ofEthnicity("WIRT")).details().ethnicity()).isEqualTo("WIRT");
        assertRefused(() -> recorded(blossom().ofEthnicity("WHITE")), "ethnicity");
        assertThat(Child.values(List.of(CaseReference.of("CJ1")))).containsExactly("CJ1");
    }

}
