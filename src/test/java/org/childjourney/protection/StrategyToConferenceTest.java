package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of the first quarter of 2035 as they were worked out by hand. */
@JourneyTest
@Transactional
class StrategyToConferenceTest {

    @Autowired
    private StrategyToConference report;

    @Autowired
    private ProtectionReportsFixture fixture;

    @Autowired
    private AtWork work;

    @BeforeEach
    void theQuarterIsOver() {
        this.fixture.write();
        this.work.at("2035-05-02T09:00");
    }

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        assertThat(ProtectionReportsFixture.words(this.report.answer(ProtectionReportsFixture.QUARTER)))
            .containsEntry("enquiries", "8")
            .containsEntry("strategy-in-time", "50% (1 of 2)")
            .containsEntry("seen-in-time", "100% (1 of 1)")
            .containsEntry("decided", "7")
            .containsEntry("not-substantiated", "14.3% (1 of 7)")
            .containsEntry("no-continuing-risk", "14.3% (1 of 7)")
            .containsEntry("continuing-risk", "71.4% (5 of 7)")
            .containsEntry("conferences", "3")
            .containsEntry("in-time", "66.7% (2 of 3)")
            .containsEntry("median-days", "15 working days (3 cases)")
            .containsEntry("longest-days", "16 working days (3 cases)")
            .containsEntry("plan", "100% (3 of 3)")
            .containsEntry("waiting", "2")
            .containsEntry("longest-wait", "17 working days (2 cases)");
    }

    @Test
    void a_period_in_which_nothing_happened_has_no_cases() {
        assertThat(ProtectionReportsFixture
            .words(this.report.answer(new Period(LocalDate.of(2034, 6, 1), LocalDate.of(2034, 6, 30)))))
            .containsEntry("enquiries", "0")
            .containsEntry("continuing-risk", "no cases in this period")
            .containsEntry("in-time", "no cases in this period")
            .containsEntry("median-days", "no cases in this period")
            .containsEntry("longest-days", "no cases in this period")
            .containsEntry("longest-wait", "no cases in this period");
    }

    @Test
    void a_conference_that_straddles_the_end_counts_where_it_was_held() {
        assertThat(ProtectionReportsFixture
            .words(this.report.answer(new Period(LocalDate.of(2035, 4, 1), LocalDate.of(2035, 4, 30)))))
            .containsEntry("conferences", "1")
            .containsEntry("in-time", "100% (1 of 1)")
            .containsEntry("waiting", "1");
    }

    @Test
    void who_waits_is_listed_the_longest_first_and_a_closed_case_does_not_wait() {
        var listing = this.report.answer(ProtectionReportsFixture.QUARTER)
            .parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .findFirst()
            .orElseThrow();
        assertThat(listing.rows().fetch(0, 10)).containsExactly(
                Row.of(this.fixture.child('L'), "Mon 5 Mar 2035", "17", "Wed 28 Mar 2035"),
                Row.of(this.fixture.child('N'), "Mon 19 Mar 2035", "7", "Wed 11 Apr 2035"));
    }

}
