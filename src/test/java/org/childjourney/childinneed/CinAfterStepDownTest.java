package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.charts.Bars;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
@Transactional
class CinAfterStepDownTest {

    @Autowired
    private CinAfterStepDown report;

    @Autowired
    private CinAfterStepDownFixture fixture;

    @Autowired
    private AtWork work;

    private Map<String, String> figures(Period period) {
        return CinAfterStepDownFixture.words(this.report.answer(period));
    }

    private static List<Row> rows(Answer answer, String listing) {
        return answer.parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter((part) -> part.id().equals(listing))
            .findFirst()
            .orElseThrow()
            .rows()
            .fetch(0, 50);
    }

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        this.fixture.write();
        assertThat(figures(CinAfterStepDownFixture.MARCH))
            .containsExactlyInAnyOrderEntriesOf(CinAfterStepDownFixture.ofMarch());
    }

    @Test
    void who_waits_is_listed_with_days_and_the_names_of_the_responsible() {
        this.fixture.write();
        var waiting = rows(this.report.answer(CinAfterStepDownFixture.MARCH), "without-meeting");
        assertThat(waiting).extracting(Row::child)
            .containsExactly(this.fixture.child("D"), this.fixture.child("F"), this.fixture.child("H"));
        assertThat(waiting.get(0).cells()).containsExactly("Mon 6 Mar 2023", "19", "Mon 20 Mar 2023", "not booked",
                "Kit Social-Worker", "team-manager");
        assertThat(waiting.get(1).cells()).contains("Wed 22 Mar 2023", "7", "Wed 5 Apr 2023");
    }

    @Test
    void whose_plan_shows_no_progress_for_six_weeks_is_listed() {
        this.fixture.write();
        var still = rows(this.report.answer(CinAfterStepDownFixture.MARCH), "without-progress");
        assertThat(still).extracting(Row::child).containsExactly(this.fixture.child("J"));
        assertThat(still.get(0).cells()).contains("Fri 20 Jan 2023", "70", "Kit Social-Worker");
    }

    @Test
    void reasons_are_counted_for_children_who_stepped_down_and_in_the_period() {
        this.fixture.write();
        var drawn = this.report.answer(CinAfterStepDownFixture.MARCH)
            .parts()
            .stream()
            .filter(Answer.Drawings.class::isInstance)
            .map((part) -> (Bars) ((Answer.Drawings) part).charts().get(0))
            .findFirst()
            .orElseThrow();
        assertThat(drawn.bars()).extracting((bar) -> bar.label() + " " + bar.value().intValue())
            .containsExactly("The family could not come 2", "It was not booked 1");
    }

    @Test
    void a_period_in_which_nothing_happened_has_no_cases_and_no_noughts_that_look_like_failure() {
        assertThat(figures(new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31))))
            .containsEntry("waiting", "0")
            .containsEntry("oldest-waiting", "no cases in this period")
            .containsEntry("within-10-working-days", "no cases in this period")
            .containsEntry("within-10-working-days-12-weeks", "no cases in this period")
            .containsEntry("median-working-days", "no cases in this period")
            .containsEntry("stepped-down", "0")
            .containsEntry("enquiries-within-12-months", "no cases in this period");
    }

    @Test
    void a_child_who_straddles_the_end_counts_where_the_tenth_day_is() {
        this.fixture.write();
        assertThat(figures(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 30))))
            .as("F and H again: neither was met about, and both days are over")
            .containsEntry("within-10-working-days", "0% (0 of 2)")
            .containsEntry("stepped-down", "0");
    }

    @Test
    void while_the_tenth_day_is_not_over_nobody_is_late() {
        this.fixture.write();
        this.work.at("2023-03-20T15:00");
        assertThat(figures(CinAfterStepDownFixture.MARCH)).as("D has the whole of today")
            .containsEntry("within-10-working-days", "60% (3 of 5)")
            .as("C, who is met about tomorrow, has waited longest")
            .containsEntry("oldest-waiting", "11 working days (2 cases)");
        this.work.at("2023-03-21T09:00");
        assertThat(figures(CinAfterStepDownFixture.MARCH)).containsEntry("within-10-working-days", "50% (3 of 6)");
    }

    @Test
    void is_for_managers_and_those_who_look_at_quality() {
        assertThat(this.report.readers()).contains("team-manager", "service-manager", "qa-officer")
            .doesNotContain("social-worker", "contact-officer");
    }

}
