package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.charts.Chart;
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
class RepeatPlansTest {

    private static final Period NOTHING = new Period(LocalDate.of(2038, 1, 1), LocalDate.of(2038, 1, 31));

    @Autowired
    private RepeatPlans report;

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
            .containsEntry("plans", "5")
            .containsEntry("repeat", "80% (4 of 5)")
            .containsEntry("repeat-within-24-months", "40% (2 of 5)")
            .containsEntry("different", "50% (1 of 2)")
            .containsEntry("panel-in-time", "66.7% (2 of 3)")
            .containsEntry("back-within-3-months", "1")
            .containsEntry("back-within-6-months", "2")
            .containsEntry("back-within-12-months", "3")
            .containsEntry("running-24-months", "14.3% (1 of 7)")
            .containsEntry("running-9-months", "14.3% (1 of 7)");
    }

    @Test
    void a_period_in_which_nothing_happened_has_no_cases() {
        var nothing = ProtectionReportsFixture.words(this.report.answer(NOTHING));
        assertThat(nothing).containsEntry("plans", "0")
            .containsEntry("repeat", "no cases in this period")
            .containsEntry("different", "no cases in this period")
            .containsEntry("panel-in-time", "no cases in this period")
            .containsEntry("back-within-12-months", "0");
    }

    @Test
    void a_plan_that_ends_after_the_period_runs_at_its_end_and_one_that_ended_on_its_last_day_does_not() {
        assertThat(listed("long-plans")).extracting(Row::child).containsExactly(this.fixture.child('G'));
        assertThat(ProtectionReportsFixture
            .words(this.report.answer(new Period(LocalDate.of(2035, 4, 1), LocalDate.of(2035, 4, 30)))))
            .containsEntry("running-24-months", "16.7% (1 of 6)");
    }

    @Test
    void repeat_plans_are_listed_with_how_long_the_child_was_without_one() {
        assertThat(listed("repeat-plans")).containsExactly(
                Row.of(this.fixture.child('E'), "Fri 30 Mar 2035", "1", "4", "not yet"),
                Row.of(this.fixture.child('D'), "Thu 1 Mar 2035", "1", "not known", "Tue 20 Mar 2035"),
                Row.of(this.fixture.child('C'), "Mon 12 Feb 2035", "2", "24", "Thu 15 Feb 2035"),
                Row.of(this.fixture.child('B'), "Fri 9 Feb 2035", "1", "23", "Wed 14 Feb 2035"));
    }

    @Test
    void who_came_back_after_a_step_down_is_listed_once_for_the_chair_of_that_plan() {
        assertThat(listed("back-after-step-down")).containsExactly(
                Row.of(this.fixture.child('I'), "Sat 30 Dec 2034", "Fri 30 Mar 2035", "3", "child-protection-chair"),
                Row.of(this.fixture.child('K'), "Fri 2 Feb 2035", "Sat 10 Feb 2035", "0", "child-protection-chair"),
                Row.of(this.fixture.child('J'), "Thu 2 Feb 2034", "Thu 1 Feb 2035", "11", "child-protection-chair"));
    }

    @Test
    void is_drawn_month_by_month_and_by_how_long_plans_run() {
        var drawn = this.report.answer(ProtectionReportsFixture.QUARTER)
            .parts()
            .stream()
            .filter(Answer.Drawings.class::isInstance)
            .map(Answer.Drawings.class::cast)
            .flatMap((drawings) -> drawings.charts().stream())
            .map(Chart::inWords)
            .toList();
        assertThat(drawn.get(0)).contains("All: 1 in Jan 35, 2 in Mar 35", "Had one before: 0 in Jan 35, 2 in Mar 35");
        assertThat(drawn.get(1)).contains("0 to 9 months: 6", "24 months or more: 1");
    }

    private List<Row> listed(String id) {
        return this.report.answer(ProtectionReportsFixture.QUARTER)
            .parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter((listing) -> listing.id().equals(id))
            .findFirst()
            .orElseThrow()
            .rows()
            .fetch(0, 10);
    }

}
