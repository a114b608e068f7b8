package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.childjourney.AtWork.answers;
import static org.childjourney.homelessness.JointResponseFixture.words;

@JourneyTest
@Transactional
class JointResponseTest {

    @Autowired
    private JointResponseReport report;

    @Autowired
    private HomelessForTheBoard board;

    @Autowired
    private AdvocatesOfTheHomeless advocates;

    @Autowired
    private JointResponseFixture fixture;

    @Autowired
    private AtWork work;

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        this.fixture.write();
        this.work.at("2033-03-01T09:00");

        assertThat(words(this.report.answer(JointResponseFixture.JANUARY)))
            .containsExactlyInAnyOrderEntriesOf(JointResponseFixture.ofJanuary());
    }

    @Test
    void the_corporate_parenting_board_reads_what_became_of_them() {
        this.fixture.write();
        this.work.at("2033-03-01T09:00");

        var parts = this.board.forTheBoard(JointResponseFixture.JANUARY);

        assertThat(Figures.words(parts)).containsOnly(entry("board-homeless", "7"),
                entry("board-homeless-safe", "57.1% (4 of 7)"), entry("board-homeless-section-20", "33.3% (1 of 3)"),
                entry("board-unsuitable-nights", "4"), entry("board-unsuitable-young-people", "3"));
        assertThat(parts).filteredOn(Answer.Drawings.class::isInstance)
            .flatExtracting((part) -> ((Answer.Drawings) part).charts())
            .singleElement()
            .satisfies((settled) -> assertThat(((Bars) settled).bars()).extracting(Bars.Bar::value)
                .startsWith(1.0, 1.0, 1.0, 1.0, 0.0));
        assertThat(parts).noneMatch(Answer.Listing.class::isInstance);
    }

    @Test
    void their_advocates_are_in_the_report_on_voice_and_advocacy() {
        this.fixture.write();
        this.work.at("2033-03-01T09:00");

        var told = this.advocates.advocates(JointResponseFixture.JANUARY);

        assertThat(told.offered()).as("counted in the consent record").isZero();
        assertThat(told.figures()).extracting(Figure::id, Figure::words)
            .containsExactly(tuple("advocate-offered-homeless", "75% (3 of 4)"),
                    tuple("advocate-met-homeless", "50% (2 of 4)"), tuple("advocate-in-time-homeless", "50% (1 of 2)"));
    }

    @Test
    void every_figure_says_what_it_counts() {
        this.fixture.write();

        assertThat(this.report.answer(JointResponseFixture.JANUARY).parts())
            .filteredOn(Answer.Figures.class::isInstance)
            .flatExtracting((part) -> ((Answer.Figures) part).figures())
            .allSatisfy((figure) -> assertThat(((Figure) figure).definition()).endsWith(".").contains(" "));
    }

    @Nested
    class A_period {

        @Test
        void in_which_nobody_asked_has_no_cases_and_no_noughts_that_look_like_failure() {
            assertThat(words(report.answer(period("2034-01-01", "2034-01-31")))).containsEntry("presentations", "0")
                .containsEntry("safe-same-day", "no cases in this period")
                .containsEntry("settled-10wd", "no cases in this period")
                .containsEntry("days-to-a-home", "no cases in this period")
                .containsEntry("understood-options", "no cases in this period")
                .containsEntry("unsuitable-nights", "0")
                .doesNotContainKeys("presented-stroud", "outcome-b");
        }

        @Test
        void counts_the_nights_that_fall_into_it_of_whoever_asked_before_it() {
            fixture.write();
            work.at("2033-03-10T09:00");

            assertThat(words(report.answer(period("2033-02-01", "2033-02-28")))).containsEntry("presentations", "0")
                .containsEntry("joint-interview-24h", "no cases in this period")
                .containsEntry("unsuitable-nights", "28")
                .containsEntry("unsuitable-young-people", "1");
        }

        @Test
        void counts_who_asked_in_it_and_was_settled_after_it() {
            fixture.write();
            work.at("2033-03-10T09:00");

            assertThat(words(report.answer(period("2033-01-11", "2033-01-12")))).containsEntry("presentations", "1")
                .containsEntry("settled-10wd", "0% (0 of 1)")
                .containsEntry("settled-45wd", "100% (1 of 1)")
                .containsEntry("days-to-a-home", "20 days (1 case)");
        }

        @Test
        void that_goes_on_leaves_out_whoever_is_still_within_the_time() {
            fixture.write();
            work.at("2033-01-31T21:00");

            assertThat(words(report.answer(period("2033-01-31", "2033-01-31")))).containsEntry("presentations", "1")
                .containsEntry("safe-same-day", "no cases in this period")
                .containsEntry("settled-10wd", "no cases in this period")
                .containsEntry("unsuitable-nights", "0");
        }

    }

    @Test
    void each_month_has_its_own_drawing_in_miniature() {
        this.fixture.write();
        this.work.at("2033-03-01T09:00");

        var answer = this.report.answer(period("2032-12-01", "2033-02-28"));

        assertThat(answer.parts()).filteredOn(Answer.Drawings.class::isInstance)
            .flatExtracting((part) -> ((Answer.Drawings) part).charts())
            .filteredOn(Lines.class::isInstance)
            .satisfiesExactly((asked) -> assertThat(values(asked)).containsExactly(1.0, 7.0, 0.0),
                    (safe) -> assertThat(values(safe)).containsExactly(0.0, 400.0 / 7, null),
                    (interviewed) -> assertThat(values(interviewed)).containsExactly(0.0, 60.0, null),
                    (advocate) -> assertThat(values(advocate)).containsExactly(null, 75.0, null),
                    (settled) -> assertThat(values(settled)).containsExactly(0.0, 60.0, null),
                    (section20) -> assertThat(values(section20)).containsExactly(null, 100.0 / 3, null),
                    (nights) -> assertThat(values(nights)).containsExactly(2.0, 4.0, 28.0),
                    (understood) -> assertThat(values(understood)).containsExactly(null, 75.0, null));
    }

    private static Iterable<Double> values(Object lines) {
        return ((Lines) lines).lines().get(0).values();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Nested
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    class A_case_that_is_opened_again {

        @Autowired
        private HomelessStory story;

        @Test
        void is_asked_for_twice_and_once_again_within_six_months() {
            var march = period("2026-03-01", "2026-03-31");
            var before = words(report.answer(march));
            var child = story.atHomeUnderSection20();
            work.at("2026-03-25T10:00");
            work.begin(child, "homeless-16-17-presented");
            work.goOn(child);
            work.answer(HomelessStory.MANAGER, child, "accept-new-presentation", answers("whatHappened",
                    "The carer fell ill", "brokeDown", true, "taken", "ASSESS_AGAIN", "district", "housing-stroud"));

            var after = words(report.answer(march));
            assertThat(number(after, "presentations") - number(before, "presentations")).isEqualTo(2);
            assertThat(number(after, "re-presentations") - number(before, "re-presentations")).isEqualTo(1);
            // What was settled holds no more, and the new time still runs.
            assertThat(counted(after, "settled-10wd") - counted(before, "settled-10wd")).isZero();
            assertThat(number(after, "outcome-b") - number(before, "outcome-b")).isZero();
        }

        private static int number(Map<String, String> words, String figure) {
            return Integer.parseInt(words.getOrDefault(figure, "0"));
        }

        /** Of how many a share is one: that many work was begun. */
        private static int counted(Map<String, String> words, String figure) {
            var whole = Pattern.compile("of (\\d+)").matcher(words.get(figure));
            return whole.find() ? Integer.parseInt(whole.group(1)) : 0;
        }

    }

}
