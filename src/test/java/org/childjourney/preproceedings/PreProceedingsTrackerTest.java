package org.childjourney.preproceedings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.charts.TimeLine;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

@JourneyTest
@Transactional
class PreProceedingsTrackerTest {

    private static final Path PICTURES = Path.of("target", "screenshots", "PreProceedingsTrackerTest");

    @Autowired
    private PreProceedingsTracker tracker;

    @Autowired
    private PreProceedingsDataSet dataSet;

    @Autowired
    private PreProceedingsCensus census;

    @Autowired
    private PreProceedingsForTheBoard board;

    @Autowired
    private AdvocatesBeforeMeetings advocates;

    @Autowired
    private TrackedFamiliesFixture fixture;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private AtWork work;

    @BeforeEach
    void itIsTheFourteenthOfJune2034() {
        this.work.at("2034-06-14T09:00");
        this.fixture.write();
    }

    private Answer asked(String by, Period period) {
        return this.signedIn.as(by, () -> this.tracker.answer(period));
    }

    private static List<Row> rows(Answer answer, String list) {
        return answer.parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .map(Answer.Listing.class::cast)
            .filter((listing) -> listing.id().equals(list))
            .findFirst()
            .orElseThrow()
            .rows()
            .fetch(0, 10_000);
    }

    private static TimeLine drawn(Answer answer) {
        return (TimeLine) answer.parts()
            .stream()
            .filter(Answer.Drawings.class::isInstance)
            .map(Answer.Drawings.class::cast)
            .findFirst()
            .orElseThrow()
            .charts()
            .get(0);
    }

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        assertThat(TrackedFamiliesFixture.words(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE)))
            .containsExactlyInAnyOrderEntriesOf(TrackedFamiliesFixture.byHand());
    }

    @Test
    void the_corporate_parenting_board_reads_how_many_go_to_court() {
        assertThat(Figures.words(this.board.forTheBoard(TrackedFamiliesFixture.APRIL_TO_JUNE))).containsOnly(
                entry("board-pre-proceedings", "3"), entry("board-stepped-down", "1"), entry("board-to-court", "2"));
    }

    @Test
    void advocates_who_were_offered_are_in_the_report_on_voice_and_advocacy() {
        var heard = new HeardChild(ChildHeard.HEARD, VoiceMethod.SEEN_ALONE, "I want to stay", "To stay", null);
        this.fixture.told("A1", "2034-04-18T10:00", new TalkWithChild(heard, "Grown-ups meet about you", true));
        this.fixture.told("A2", "2034-04-18T10:00", new TalkWithChild(heard, "Grown-ups meet about you", false));
        this.fixture.told("B", "2034-04-01T00:00", new TalkWithChild(heard, "Grown-ups meet about you", true));
        this.fixture.told("D", "2034-03-31T23:59", new TalkWithChild(heard, "Grown-ups meet about you", true));
        this.fixture.told("E", "2034-06-13T10:00",
                new TalkWithChild(new HeardChild(ChildHeard.NOT_BORN, null, null, null, null), null, null));
        var told = this.advocates.advocates(TrackedFamiliesFixture.APRIL_TO_JUNE);
        assertThat(told.offered()).isEqualTo(2);
        assertThat(told.answered()).isZero();
        assertThat(told.figures()).extracting(Figure::id, Figure::words)
            .containsExactly(tuple("advocate-offered-pre-proceedings", "66.7% (2 of 3)"));
    }

    @Test
    void a_period_in_which_nothing_happened_has_no_cases_and_shows_the_families_of_now() {
        var nothing = TrackedFamiliesFixture
            .words(asked("head-of-service", new Period(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 1, 31))));
        assertThat(nothing).containsEntry("families", "5")
            .containsEntry("begun", "0")
            .containsEntry("median-days-to-issue", "no cases in this period")
            .containsEntry("issued-in-time", "no cases in this period");
    }

    @Nested
    class The_list {

        @Test
        void puts_who_needs_eyes_first_at_the_top_with_brothers_and_sisters_on_one_line() {
            var families = rows(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE), "families");
            assertThat(families).extracting(Row::cells)
                .containsExactly(
                        List.of(fixture.number('B'), fixture.child("B").value(), "19", "Final legal gateway to meet",
                                "Chair of the legal gateway", "The whole of pre-proceedings, Mon 29 May 2034", "", ""),
                        List.of(fixture.number('D'), fixture.child("D").value(), "court 6", "Hearing",
                                "Case progression manager", "", "The court disposes of the application, Sun 5 Nov 2034",
                                "once"),
                        List.of(fixture.number('A'), fixture.child("A1") + ", " + fixture.child("A2"), "11",
                                "Review to hold", "Team manager", "", "The whole of pre-proceedings, Mon 24 Jul 2034",
                                ""),
                        List.of(fixture.number('E'), fixture.child("E").value(), "", "", "", "", "", ""),
                        List.of(fixture.number('C'), fixture.child("C").value(), "", "Legal gateway to meet",
                                "Chair of the legal gateway", "", "Legal gateway meeting, Tue 20 Jun 2034", ""));
        }

        @Test
        void describes_a_family_whose_record_opens_for_named_people_only_to_these() {
            var families = rows(asked("director", TrackedFamiliesFixture.APRIL_TO_JUNE), "families");
            assertThat(families).extracting(Row::cells)
                .contains(List.of(fixture.number('E'), fixture.child("E").value(), "1", "Letter to write",
                        "Social worker", "", "Letter before proceedings is delivered, Mon 19 Jun 2034", ""));
        }

        @Test
        void counts_the_week_of_the_children_whose_outcome_is_open() {
            fixture.now("A1", "outcome = 'ISSUE', outcome_on = '2034-05-10'");
            fixture.now("A2", "started_on = '2034-05-29'");
            assertThat(weekOf('A')).isEqualTo("3");
        }

        @Test
        void counts_no_week_while_only_those_who_were_decided_on_had_begun() {
            fixture.now("A1", "outcome = 'ISSUE', outcome_on = '2034-05-10'");
            fixture.now("A2", "stage = 'GATEWAY_MEETING', started_on = null");
            assertThat(weekOf('A')).isEmpty();
            assertThat(TrackedFamiliesFixture.words(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE)))
                .containsEntry("in-sixteen-weeks", "2");
        }

        private String weekOf(char family) {
            return rows(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE), "families").stream()
                .map(Row::cells)
                .filter((cells) -> cells.get(0).equals(fixture.number(family)))
                .findFirst()
                .orElseThrow()
                .get(2);
        }

        @Test
        void says_of_each_child_what_differs() {
            fixture.standsAt("A2", "REVIEW_CONCLUSION");
            var families = rows(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE), "families");
            assertThat(families).extracting((row) -> row.cells().get(3))
                .contains("%s: review to hold; %s: review to conclude".formatted(fixture.child("A1"),
                        fixture.child("A2")));
        }

    }

    @Nested
    class The_time_line {

        @Test
        void draws_every_family_on_one_line_that_can_be_read_aloud() throws IOException {
            var drawn = drawn(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE));
            Files.createDirectories(PICTURES);
            Files.writeString(PICTURES.resolve("time-line.svg"), drawn.svg());
            assertThat(drawn.today()).isEqualTo("2034-06-14");
            assertThat(drawn.rows()).extracting(TimeLine.Row::name)
                .containsExactly(fixture.number('B') + ", 1 child", fixture.number('D') + ", 1 child",
                        fixture.number('A') + ", 2 children", fixture.number('C') + ", 1 child");
            assertThat(drawn.inWords())
                .contains("week 19 from 6 Feb 2034 to 14 Jun 2034, late", "court from 8 May 2034 to 14 Jun 2034",
                        "week 11 from 3 Apr 2034 to 14 Jun 2034,", "final gateway due on 17 Jul 2034",
                        "next hearing due on 2 Oct 2034", "gateway from 1 Jun 2034 to 14 Jun 2034",
                        "decided from 2 May 2034 to 8 May 2034")
                .doesNotContain(fixture.number('E'));
        }

    }

    @Nested
    class From_decision_to_issue {

        @Test
        void every_application_of_the_period_is_listed_the_slowest_first() {
            var issued = rows(asked("head-of-service", TrackedFamiliesFixture.APRIL_TO_JUNE), "issued");
            assertThat(issued).containsExactly(
                    Row.of(fixture.child("D"), "Tue 2 May 2034", "Mon 8 May 2034", "6", "no"),
                    Row.of(fixture.child("G"), "Tue 18 Apr 2034", "Thu 20 Apr 2034", "2", "yes"));
        }

    }

    @Nested
    class The_data_set {

        @Test
        void has_every_field_under_its_name_and_code() {
            var rows = rows(dataSet.answer(TrackedFamiliesFixture.APRIL_TO_JUNE), "data-set");
            assertThat(rows).contains(
                    Row.of(fixture.child("A1"), fixture.number('A'), "2034-04-03", "2034-04-20", "", "", "0", "B", "0",
                            "0", "2034-04-06", "", "1", "Yes", "Not in care proceedings", "", "0",
                            "Not in care proceedings", "", "", "", "", ""),
                    Row.of(fixture.child("D"), fixture.number('D'), "2034-01-16", "2034-02-01",
                            "Decision to Issue Care Proceedings", "2034-05-02", "0", "B", "1", "2", "2034-01-20",
                            "2034-05-05", "2", "No", "Yes", "EX34C00001", "1", "No", "", "No", "A", "Unknown", "H"),
                    Row.of(fixture.child("F"), fixture.number('F'), "2034-02-13", "", "Decision to step down",
                            "2034-05-31", "0", "B", "0", "0", "2034-02-17", "", "0", "Unknown",
                            "Not in care proceedings", "", "0", "Not in care proceedings", "", "", "", "", ""),
                    Row.of(fixture.child("G"), fixture.number('G'), "", "", "Decision to Issue Care Proceedings",
                            "2034-04-18", "0", "C", "0", "0", "", "", "0", "Unknown", "Unknown", "EX34C00002", "3",
                            "Yes", "A", "Unknown", "A", "Yes", "D"));
        }

        @Test
        void has_a_row_for_each_child_of_the_period_and_no_other() {
            assertThat(rows(dataSet.answer(TrackedFamiliesFixture.APRIL_TO_JUNE), "data-set")).extracting(Row::child)
                .contains(fixture.child("A1"), fixture.child("A2"), fixture.child("F"), fixture.child("G"));
            assertThat(rows(dataSet.answer(new Period(LocalDate.of(2034, 6, 3), LocalDate.of(2034, 6, 9))), "data-set"))
                .extracting(Row::child)
                .contains(fixture.child("G"))
                .doesNotContain(fixture.child("F"));
        }

    }

    @Nested
    class The_census {

        @Test
        void has_the_module_for_every_child_whose_pre_proceedings_had_begun() {
            var rows = rows(census.answer(TrackedFamiliesFixture.APRIL_TO_JUNE), "module");
            assertThat(rows).contains(
                    Row.of(fixture.child("A1"), "2034-04-03", "2034-04-06", "1", "1", "2034-04-20", "1", "", "", "",
                            ""),
                    Row.of(fixture.child("D"), "2034-01-16", "2034-01-20", "0", "", "2034-02-01", "2", "2034-05-02",
                            "B", "2034-05-08", "2034-05-05"),
                    Row.of(fixture.child("F"), "2034-02-13", "2034-02-17", "0", "", "", "", "2034-05-31", "A", "", ""),
                    Row.of(fixture.child("E"), "2034-06-12", "", "", "", "", "", "", "", "", ""));
            assertThat(rows).extracting(Row::child).doesNotContain(fixture.child("G"), fixture.child("C"));
            assertThat(TrackedFamiliesFixture.words(census.answer(TrackedFamiliesFixture.APRIL_TO_JUNE)))
                .containsEntry("letter-before-application", "1");
        }

    }

}
