package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.lookedafter.VisitRhythm.Circumstances;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitRhythmTest {

    private static final LocalDate PLACED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}, with parents {1}, {2}, not registered {3}, first review held {4}: {5} {6}")
    @CsvSource({ "V2, false, FULL, false, false, looked-after-visit-1wk, ALWAYS",
            "V2, false, FULL, false, true, looked-after-visit-1wk, ALWAYS",
            "C2, true, FULL, false, false, looked-after-visit-1wk, ALWAYS",
            "C1, true, FULL, false, false, looked-after-visit-weekly, BEFORE_FIRST_REVIEW",
            "C1, true, FULL, false, true, looked-after-visit-1wk, ALWAYS",
            "C1, false, FULL, false, false, looked-after-visit-1wk, ALWAYS",
            "C2, true, IMMEDIATE_REG_19, false, false, looked-after-visit-weekly, BEFORE_FIRST_REVIEW",
            "V2, false, TEMPORARY_REG_24, false, false, looked-after-visit-weekly, BEFORE_FIRST_REVIEW",
            "V2, false, FULL, true, false, looked-after-visit-1wk, ALWAYS",
            "V3, false, FULL, false, false, looked-after-visit-1wk, SHORT_BREAKS",
            "V4, false, TEMPORARY_REG_24, false, false, looked-after-visit-1wk, SHORT_BREAKS" })
    void the_first_visit_in_a_placement_is_due(String legalStatus, boolean withParents, Approval approval,
            boolean unregistered, boolean firstReviewHeld, String clock, String variant) {
        assertThat(VisitRhythm
            .first(new Circumstances(legalStatus, withParents, approval, unregistered, PLACED, false, firstReviewHeld)))
            .isEqualTo(new VisitRhythm(clock, variant));
    }

    @ParameterizedTest(name = "{0}, with parents {1}, {2}, not registered {3}, first review held {4}: {5} {6}")
    @CsvSource({ "V2, false, FULL, false, false, looked-after-visit-6wk, ALWAYS",
            "C1, true, FULL, false, false, looked-after-visit-weekly, BEFORE_FIRST_REVIEW",
            "C1, true, FULL, false, true, looked-after-visit-weekly, ALWAYS",
            "C1, true, IMMEDIATE_REG_19, false, true, looked-after-visit-weekly, REGULATION_19",
            "C2, true, IMMEDIATE_REG_19, false, true, looked-after-visit-weekly, REGULATION_19",
            "V2, false, TEMPORARY_REG_24, false, true, looked-after-visit-weekly, ALWAYS",
            "C2, true, FULL, false, true, looked-after-visit-6wk, ALWAYS",
            "V2, false, FULL, true, true, looked-after-visit-unregistered, ALWAYS",
            "V2, false, TEMPORARY_REG_24, true, false, looked-after-visit-weekly, BEFORE_FIRST_REVIEW",
            "V3, false, FULL, false, true, looked-after-visit-6wk, SHORT_BREAKS" })
    void the_next_visit_is_due(String legalStatus, boolean withParents, Approval approval, boolean unregistered,
            boolean firstReviewHeld, String clock, String variant) {
        assertThat(VisitRhythm.next(
                new Circumstances(legalStatus, withParents, approval, unregistered, PLACED, false, firstReviewHeld),
                PLACED.plusDays(3)))
            .isEqualTo(new VisitRhythm(clock, variant));
    }

    @ParameterizedTest(name = "until 18 {0}, with parents {1}, visited on {2}: {3}")
    @CsvSource({ "true, false, 2027-03-01, looked-after-visit-6wk", "true, false, 2027-03-02, looked-after-visit-3mo",
            "true, false, 2027-03-03, looked-after-visit-3mo", "false, false, 2027-03-02, looked-after-visit-6wk",
            "true, true, 2027-03-02, looked-after-visit-6wk" })
    void after_a_year_in_a_placement_that_lasts_until_18_visits_are_every_three_months(boolean untilEighteen,
            boolean withParents, LocalDate visitedOn, String clock) {
        var now = new Circumstances("C2", withParents, Approval.FULL, false, PLACED, untilEighteen, true);
        assertThat(VisitRhythm.next(now, visitedOn).clockId()).isEqualTo(clock);
    }

    @ParameterizedTest(name = "placed on 29 February, visited on {0}: {1}")
    @CsvSource({ "2029-02-28, looked-after-visit-6wk", "2029-03-01, looked-after-visit-3mo" })
    void the_first_year_of_a_placement_from_29_February_ends_with_1_March(LocalDate visitedOn, String clock) {
        var now = new Circumstances("C2", false, Approval.FULL, false, LocalDate.of(2028, 2, 29), true, true);
        assertThat(VisitRhythm.next(now, visitedOn).clockId()).isEqualTo(clock);
    }

}
