package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

class CodeSetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private final CodeSets codes = new CodeSets();

    @ParameterizedTest
    @CsvSource({ "REFERRAL_SOURCE, 22", "PRIMARY_NEED, 10", "CLOSURE_REASON, 9", "CATEGORY_OF_ABUSE, 5",
            "ASSESSMENT_FACTOR, 42", "YES_NO, 2", "ETHNICITY, 20", "DISABILITY, 13", "SEX, 3", "UPN_UNKNOWN, 7",
            "LEGAL_STATUS, 13", "PLACEMENT_TYPE, 29", "PLACEMENT_PROVIDER, 6", "REASON_NEW_EPISODE, 6",
            "REASON_EPISODE_CEASED, 22", "REASON_PLACEMENT_CHANGE, 12", "IN_TOUCH, 6", "MAIN_ACTIVITY, 12",
            "ACCOMMODATION, 16", "REVIEW_PARTICIPATION, 8", "MISSING, 2", "WORKER_CHANGE_REASON, 10",
            "PERMANENCE_PLAN, 10", "PRE_PROCEEDINGS_OUTCOME, 3" })
    void every_set_has_the_codes_of_this_year(CodeSet set, int size) {
        assertThat(codes.validOn(set, TODAY)).hasSize(size);
    }

    @ParameterizedTest
    @EnumSource(CodeSet.class)
    void a_code_means_one_thing_on_one_day(CodeSet set) {
        Stream.of("2015-06-01", "2024-06-01", "2025-03-31", "2025-04-01", "2026-02-02")
            .map(LocalDate::parse)
            .forEach((day) -> assertThat(codes.validOn(set, day)).extracting(CodeSets.Code::code)
                .doesNotHaveDuplicates());
        assertThat(codes.validOn(set, TODAY)).allSatisfy((code) -> assertThat(code.meaning()).isNotBlank());
    }

    @Test
    void N1_is_called_by_the_name_of_its_census_year() {
        assertThat(codes.meaning(CodeSet.PRIMARY_NEED, "N1", LocalDate.of(2025, 3, 31))).contains("Abuse or neglect");
        assertThat(codes.meaning(CodeSet.PRIMARY_NEED, "N1", LocalDate.of(2025, 4, 1)))
            .contains("Abuse, neglect and exploitation");
    }

    @Test
    void Z1_is_divided_from_2025_26_and_its_parts_say_that_their_labels_are_unknown() {
        assertThat(codes.meaning(CodeSet.PLACEMENT_TYPE, "Z1", LocalDate.of(2025, 3, 31))).isPresent();
        assertThat(codes.meaning(CodeSet.PLACEMENT_TYPE, "Z1", LocalDate.of(2025, 4, 1))).isEmpty();
        assertThat(codes.meaning(CodeSet.PLACEMENT_TYPE, "Z12", LocalDate.of(2025, 3, 31))).isEmpty();
        for (String part : List.of("Z11", "Z12", "Z13", "Z14")) {
            assertThat(codes.validOn(CodeSet.PLACEMENT_TYPE, TODAY)).filteredOn((code) -> code.code().equals(part))
                .singleElement()
                .satisfies((code) -> assertThat(code.note()).contains("label unknown"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "ASSESSMENT_FACTOR, 18A", "ASSESSMENT_FACTOR, 19A", "ASSESSMENT_FACTOR, 8A", "MAIN_ACTIVITY, F3",
            "PLACEMENT_TYPE, H5", "PLACEMENT_TYPE, P2" })
    void what_was_withdrawn_is_not_valid_today(CodeSet set, String code) {
        assertThat(codes.meaning(set, code, TODAY)).isEmpty();
    }

    @Test
    void an_unknown_code_is_refused_with_the_allowed_ones_when_they_are_few() {
        assertRefused(() -> codes.require(CodeSet.SEX, "X", TODAY), "sex", "\"X\"", "M, F, U");
        assertRefused(() -> codes.require(CodeSet.SEX, "childSex", null, TODAY), "childSex", "Please choose");
        assertRefused(() -> codes.require(CodeSet.SEX, " ", TODAY), "sex", "Please choose");
        assertRefused(() -> codes.require(CodeSet.ETHNICITY, "ENGL", TODAY), "ethnicity", "list of 20 codes");
        assertRefused(() -> codes.requireAll(CodeSet.DISABILITY, List.of("AUT", "XYZ"), TODAY), "disabilities", "XYZ");
    }

    @Test
    void over_long_input_is_not_repeated_in_full() {
        assertRefused(() -> codes.require(CodeSet.SEX, "F".repeat(5_000), TODAY), "sex", "…");
    }

    @Test
    void a_valid_code_is_given_back() {
        assertThat(codes.require(CodeSet.REFERRAL_SOURCE, "10", TODAY)).isEqualTo("10");
        assertThatCode(() -> codes.requireAll(CodeSet.DISABILITY, List.of("AUT", "LD"), TODAY))
            .doesNotThrowAnyException();
    }

}
