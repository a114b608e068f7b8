package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.charts.Lines;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
// Contacts that other tests leave undecided would wait here as well.
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:timeliness;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
        + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT")
@Transactional
class MashTimelinessTest {

    @Autowired
    private MashTimeliness report;

    @Autowired
    private MashTimelinessFixture fixture;

    @Autowired
    private AtWork atWork;

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        this.fixture.write();
        this.atWork.at("2033-03-01T09:00");

        assertThat(MashTimelinessFixture.words(this.report.answer(MashTimelinessFixture.JANUARY)))
            .containsExactlyInAnyOrderEntriesOf(MashTimelinessFixture.ofJanuary());
    }

    @Nested
    class A_period {

        @Test
        void in_which_nothing_happened_has_no_cases_and_no_noughts_that_look_like_failure() {
            var nothing = MashTimelinessFixture
                .words(report.answer(new Period(LocalDate.of(2034, 1, 1), LocalDate.of(2034, 1, 31))));

            assertThat(nothing).containsEntry("received", "0")
                .containsEntry("decided", "0")
                .containsEntry("one-working-day", "no cases in this period")
                .containsEntry("median-hours-red", "no cases in this period")
                .containsEntry("in-time-green", "no cases in this period")
                .doesNotContainKey("median-hours-partner-police");
        }

        @Test
        void counts_a_contact_that_straddles_its_end_where_it_was_decided() {
            fixture.write();
            atWork.at("2033-03-01T09:00");

            var february = MashTimelinessFixture
                .words(report.answer(new Period(LocalDate.of(2033, 2, 1), LocalDate.of(2033, 2, 28))));
            assertThat(february).containsEntry("received", "0")
                .containsEntry("decided", "1")
                .containsEntry("median-hours-green", "48 hours (1 case)")
                .containsEntry("one-working-day", "no cases in this period")
                .containsEntry("median-hours-partner-health", "14 hours (1 case)");
        }

        @Test
        void that_goes_on_has_waiting_contacts_measured_until_now() {
            fixture.write();
            atWork.at("2033-01-20T15:00");

            assertThat(MashTimelinessFixture.words(report.answer(MashTimelinessFixture.JANUARY)))
                .containsEntry("oldest-waiting-hours", "6 hours (2 cases)");
        }

    }

    @Test
    void who_waits_longest_is_listed_first_and_whom_no_decision_is_due_for_is_not() {
        this.fixture.write();
        this.atWork.at("2033-03-01T09:00");

        assertThat(listed(this.report.answer(MashTimelinessFixture.JANUARY), 0, 10)).containsExactly(
                Row.of(this.fixture.child('G'), "Thu 20 Jan 2033, 09:00", "Green", "279 hours", "no"),
                Row.of(this.fixture.child('F'), "Mon 31 Jan 2033, 09:00", "Green", "15 hours", "yes"));
        assertThat(listed(this.report.answer(MashTimelinessFixture.JANUARY), 1, 1)).extracting(Row::child)
            .containsExactly(this.fixture.child('F'));
    }

    @Test
    void each_month_has_its_own_middle() {
        this.fixture.write();
        var answer = this.report.answer(new Period(LocalDate.of(2032, 12, 15), LocalDate.of(2033, 2, 28)));

        var green = (Lines) answer.parts()
            .stream()
            .filter(Answer.Drawings.class::isInstance)
            .map(part -> ((Answer.Drawings) part).charts().get(2))
            .findFirst()
            .orElseThrow();
        assertThat(green.points()).containsExactly("Dec 32", "Jan 33", "Feb 33");
        assertThat(green.lines().get(0).values()).containsExactly(null, 48.0, 48.0);
    }

    private static List<Row> listed(Answer answer, int offset, int limit) {
        return answer.parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(part -> ((Answer.Listing) part).rows().fetch(offset, limit))
            .findFirst()
            .orElseThrow();
    }

    @Nested
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    class A_case_that_is_opened_again {

        @Autowired
        private ReferralJourneys journeys;

        @Test
        void is_counted_once_for_each_contact() {
            journeys.timeIs(LocalDateTime.of(2033, 6, 6, 9, 0));
            var child = journeys.everybodyTold(journeys.childDecided("NFA"));
            journeys.timeIs(LocalDateTime.of(2033, 6, 20, 9, 0));
            journeys.contact(ContactChild.known(child.value()));
            journeys.timeIs(LocalDateTime.of(2033, 6, 20, 11, 0));

            assertThat(MashTimelinessFixture
                .words(report.answer(new Period(LocalDate.of(2033, 6, 1), LocalDate.of(2033, 6, 30)))))
                .containsEntry("received", "2")
                .containsEntry("decided", "1")
                .containsEntry("one-working-day", "100% (1 of 1)")
                .containsEntry("waiting", "1")
                .containsEntry("oldest-waiting-hours", "2 hours (1 case)");
        }

    }

}
