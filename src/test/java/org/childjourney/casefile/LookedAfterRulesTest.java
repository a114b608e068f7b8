package org.childjourney.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

class LookedAfterRulesTest {

    private static final LocalDate BORN = LocalDate.of(2008, 5, 14);

    private static final LocalDate LAST_DAY_AT_17 = LocalDate.of(2026, 5, 13);

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 5, 14);

    @Test
    void under_18_a_child_under_section_20_is_not_placed_with_parents() {
        assertRefused(() -> LookedAfterRules.requirePlacementFits(BORN, LAST_DAY_AT_17, "P1", "V2"), "placementType");
        assertThatCode(() -> LookedAfterRules.requirePlacementFits(BORN, LAST_DAY_AT_17, "P1", "C2"))
            .doesNotThrowAnyException();
        assertThatCode(() -> LookedAfterRules.requirePlacementFits(BORN, LAST_DAY_AT_17, "U6", "V2"))
            .doesNotThrowAnyException();
    }

    @Test
    void from_18_only_section_20_5_in_a_community_home_is_looked_after() {
        assertThatCode(() -> LookedAfterRules.requirePlacementFits(BORN, BIRTHDAY, "K2", "V2"))
            .doesNotThrowAnyException();
        assertRefused(() -> LookedAfterRules.requirePlacementFits(BORN, BIRTHDAY, "U6", "V2"), "placementType");
        assertRefused(() -> LookedAfterRules.requirePlacementFits(BORN, BIRTHDAY, "K2", "C2"), "placementType");
    }

    @Test
    void an_emergency_protection_order_of_more_than_21_days_raises_a_question() {
        LocalDate from = LocalDate.of(2026, 2, 2);
        assertThat(LookedAfterRules.emergencyOrderQuery(from, from.plusDays(21))).isEmpty();
        assertThat(LookedAfterRules.emergencyOrderQuery(from, from.plusDays(22)).orElseThrow()).contains("22 days");
    }

    @Test
    void staying_with_current_carers_ends_care_only_from_18() {
        assertRefused(() -> LookedAfterRules.requireEndFits(BORN, LAST_DAY_AT_17, "E17"), "reasonEpisodeCeased",
                "Thu 14 May 2026");
        assertThatCode(() -> LookedAfterRules.requireEndFits(BORN, BIRTHDAY, "E17")).doesNotThrowAnyException();
        assertThatCode(() -> LookedAfterRules.requireEndFits(BORN, LAST_DAY_AT_17, "E4A")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Z1", "Z2" })
    void living_with_former_carers_is_not_for_17_year_olds(String accommodation) {
        assertRefused(() -> LookedAfterRules.requireAccommodationFits(BORN, LAST_DAY_AT_17, accommodation),
                "accommodation");
        assertThatCode(() -> LookedAfterRules.requireAccommodationFits(BORN, BIRTHDAY, accommodation))
            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "S1", "X1", "U", "U3", "1U", "" })
    void accommodation_is_a_letter_and_a_suitability_that_it_can_have(String accommodation) {
        assertRefused(() -> LookedAfterRules.requireAccommodationFits(BORN, BIRTHDAY, accommodation), "accommodation");
    }

    @ParameterizedTest
    @ValueSource(strings = { "S2", "X2", "U1", "W2" })
    void accommodation_that_fits_is_allowed(String accommodation) {
        assertThatCode(() -> LookedAfterRules.requireAccommodationFits(BORN, LAST_DAY_AT_17, accommodation))
            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "YES, F1, U1", "DIED, , ", "RHOM, 0, 0", "NO, 0, 0", "REFU, , R2" })
    void what_is_known_fits_being_in_touch(String inTouch, String activity, String accommodation) {
        assertThatCode(() -> LookedAfterRules.requireInTouchFits(inTouch, activity, accommodation))
            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "YES, 0, U1, mainActivity", "YES, F1, , accommodation", "DIED, F1, , mainActivity",
            "RHOM, , B1, mainActivity" })
    void what_does_not_fit_is_refused(String inTouch, String activity, String accommodation, String field) {
        assertRefused(() -> LookedAfterRules.requireInTouchFits(inTouch, activity, accommodation), field);
    }

    @Test
    void category_of_need_is_N1_to_N8() {
        assertThatCode(() -> LookedAfterRules.requireCategoryOfNeed("N1")).doesNotThrowAnyException();
        assertThatCode(() -> LookedAfterRules.requireCategoryOfNeed("N8")).doesNotThrowAnyException();
        assertRefused(() -> LookedAfterRules.requireCategoryOfNeed("N9"), "primaryNeedCode");
        assertRefused(() -> LookedAfterRules.requireCategoryOfNeed("N0"), "primaryNeedCode");
        assertRefused(() -> LookedAfterRules.requireCategoryOfNeed(null), "primaryNeedCode");
    }

}
