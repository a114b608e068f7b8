package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.Cases;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.lookedafter.CareAnswers.acceptedAs;
import static org.childjourney.lookedafter.CareAnswers.allowed;
import static org.childjourney.lookedafter.CareAnswers.change;
import static org.childjourney.lookedafter.CareAnswers.found;
import static org.childjourney.lookedafter.CareAnswers.foundUnregistered;
import static org.childjourney.lookedafter.CareAnswers.moved;
import static org.childjourney.lookedafter.CareAnswers.oneMoreWeek;
import static org.childjourney.lookedafter.CareAnswers.searching;
import static org.childjourney.lookedafter.CareAnswers.visited;

class CareChangesTest extends CareTest {

    private static final String VISIT = "visit-looked-after-child";

    private static final String SEARCH = "search-for-placement";

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcTemplate database;

    private Map<String, Object> movedTo(String type, String provider, String on) {
        return but(change(this.child.value(), "MOVED"), "changedOn", on, "placementType", type, "placementProvider",
                provider, "placementAddress", "Reed Carerly, 2 Invented Lane", "approval", "FULL", "sameCarers", false,
                "reasonPlacementChange", "CARPL");
    }

    private Map<String, Object> order(String status, String on) {
        return but(change(this.child.value(), "LEGAL_STATUS"), "changedOn", on, "legalStatus", status);
    }

    private void report(Map<String, Object> changed) {
        start("social-worker", "record-care-change", changed);
    }

    private void placeNeeded() {
        report(but(change(this.child.value(), "PLACE_NEEDED"), "whyNeeded", "The carers retire", "neededBy",
                "2026-04-01"));
    }

    @Nested
    class A_move {

        @Test
        void begins_an_episode_and_the_time_to_a_first_visit_anew() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT, visited("2026-03-05"));
            work.at("2026-03-20T12:00");
            report(movedTo("U4", "PR4", "2026-03-20"));
            assertThat(children.episodes(child)).extracting(CareEpisode::reasonCeased).containsExactly("X1", null);
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.reasonNewEpisode()).isEqualTo("P");
                assertThat(episode.placementFrom()).isEqualTo("2026-03-20");
                assertThat(episode.legalStatus()).isEqualTo("V2");
            });
            assertThat(work.clocks(child)).contains("looked-after-visit-1wk").doesNotContain("looked-after-visit-6wk");
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-27"));
            assertThat(work.task(child, VISIT).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-27")));
            assertThat(work.open(child)).containsOnlyOnce(VISIT);
            assertThat(work.passed(child, "record-care-change")).endsWith("change-recorded");
            assertThat(work.chronology(child)).last()
                .asString()
                .startsWith("The child moved on Fri 20 Mar 2026: foster other carer");
        }

        @Test
        void because_of_an_allegation_says_so_only_to_the_national_return() {
            fostered();
            work.at("2026-03-20T12:00");
            report(but(movedTo("U6", "PR1", "2026-03-20"), "reasonPlacementChange", "ALLEG"));
            assertThat(work.chronology(child)).noneMatch((line) -> line.toLowerCase().contains("alleg"));
            assertThat(database.queryForList(
                    "select e.reason_placement_change from care_episode e join care_period p on p.id = e.period_id "
                            + "where p.case_reference = ? order by e.began_on",
                    String.class, child.value()))
                .containsExactly(null, "ALLEG");
        }

        @Test
        void leaves_a_visit_written_up_late_without_weight_for_the_new_home() {
            fostered();
            work.at("2026-03-20T12:00");
            report(movedTo("U4", "PR4", "2026-03-20"));
            answer("social-worker", VISIT, visited("2026-03-19"));
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-27"));
        }

        @Test
        void with_the_same_carers_goes_on_as_it_was() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT, visited("2026-03-05"));
            work.at("2026-03-20T12:00");
            report(but(movedTo("U4", "PR1", "2026-03-20"), "sameCarers", true, "reasonPlacementChange", "PLACE"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.reasonNewEpisode()).isEqualTo("T");
                assertThat(episode.placementFrom()).isEqualTo("2026-03-02");
            });
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-16"));
        }

        @Test
        void away_from_parents_ends_their_assessment() {
            inCare(child, became("2026-03-02", "C2", "P1", "PR0"));
            work.at("2026-03-20T12:00");
            report(movedTo("U6", "PR1", "2026-03-20"));
            assertThat(work.open(child)).doesNotContain("reassess-placement-with-parents");
            assertThat(work.clocks(child)).doesNotContain("looked-after-parents-reassessment");
        }

        @Test
        void home_on_an_order_begins_their_assessment() {
            inCare(child, became("2026-03-02", "C2", "U6", "PR1"));
            work.at("2026-03-20T12:00");
            report(movedTo("P1", "PR0", "2026-03-20"));
            assertThat(work.open(child)).contains("reassess-placement-with-parents");
            assertThat(due(child, "looked-after-parents-reassessment")).isEqualTo(AtWork.endOf("2026-09-20"));
        }

        @Test
        void to_a_home_that_is_not_registered_is_refused_here() {
            fostered();
            work.at("2026-03-20T12:00");
            refusedToStart("social-worker", "record-care-change",
                    but(movedTo("K2", "PR4", "2026-03-20"), "unregistered", true), "only with the director's override");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                changedOn             | 2026-03-21 | is in the future
                changedOn             | 2026-03-02 | What is recorded now began on Mon 2 Mar 2026
                placementType         | P1         | Parents provide a placement with parents
                placementType         | K3         | regulation 27A
                placementProvider     | PR0        | Parents provide a placement with parents
                placementProvider     | ''         | placement provider
                reasonPlacementChange | WHIM       | "WHIM" is not a code
                reasonPlacementChange | ''         | "Why did the placement change?": answer this question.
                sameCarers            | ''         | "Are the carers the same as before?": answer this question.
                ofstedUrn             | 12         | The number from Ofsted is like
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            fostered();
            work.at("2026-03-20T12:00");
            refusedToStart("social-worker", "record-care-change",
                    but(movedTo("U6", "PR1", "2026-03-20"), field, answer), sentence);
        }

        @Test
        void of_a_child_who_is_not_looked_after_is_refused() {
            refusedToStart("social-worker", "record-care-change", movedTo("U6", "PR1", "2026-03-02"),
                    "is not looked after");
        }

    }

    @Nested
    class A_new_legal_status {

        @Test
        void begins_an_episode_in_the_same_home_and_visits_go_on_as_they_were() {
            fostered();
            work.at("2026-03-05T16:00");
            answer("social-worker", VISIT, visited("2026-03-05"));
            work.at("2026-03-20T12:00");
            report(order("C1", "2026-03-20"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.reasonNewEpisode()).isEqualTo("L");
                assertThat(episode.placementFrom()).isEqualTo("2026-03-02");
                assertThat(episode.legalStatus()).isEqualTo("C1");
            });
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-16"));
            assertThat(cases.child(child).legalStatus()).isEqualTo("C1");
            assertThat(work.chronology(child)).last()
                .isEqualTo("The legal status changed on Fri 20 Mar 2026 from single period of accommodation under "
                        + "section 20 (Children Act 1989) (V2) to interim care order (C1).");
            assertThat(work.open(child)).containsOnlyOnce(VISIT);
        }

        @Test
        void of_a_care_order_about_a_child_at_home_asks_for_a_visit_within_a_week() {
            inCare(child, became("2026-03-02", "C1", "P1", "PR0"));
            work.at("2026-03-06T12:00");
            answer("social-worker", VISIT, visited("2026-03-06"));
            report(order("C2", "2026-03-06"));
            assertThat(work.clocks(child)).doesNotContain("looked-after-visit-weekly");
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-13"));
            work.at("2026-03-11T12:00");
            answer("iro", "hold-care-review", CareAnswers.reviewed("2026-03-11", "2026-06-01"));
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-13"));
            work.at("2026-03-12T12:00");
            answer("social-worker", VISIT, visited("2026-03-12"));
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-23"));
            assertThat(work.open(child)).contains("reassess-placement-with-parents");
        }

        @Test
        void with_a_move_on_the_same_day_is_one_change() {
            fostered();
            work.at("2026-03-20T12:00");
            report(but(movedTo("U4", "PR4", "2026-03-20"), "change", "MOVED_AND_LEGAL_STATUS", "legalStatus", "C1"));
            assertThat(children.episodes(child)).extracting(CareEpisode::reasonNewEpisode).containsExactly("S", "B");
        }

        @Test
        void after_more_than_21_days_of_an_emergency_order_asks_to_check_the_days() {
            inCare(child, became("2026-03-02", "L2", "U6", "PR1"));
            work.at("2026-03-24T12:00");
            report(order("C1", "2026-03-24"));
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("lasts 22 days"));
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-23, C1" })
        void after_21_days_of_an_emergency_order_asks_nothing(String on, String status) {
            inCare(child, became("2026-03-02", "L2", "U6", "PR1"));
            work.at(on + "T12:00");
            report(order(status, on));
            assertThat(work.chronology(child)).noneMatch((line) -> line.contains("are not expected"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                V2 | section 20 (Children Act 1989) (V2) already
                V3 | does not go over to short breaks
                V9 | "V9" is not a code
                """)
        void that_cannot_be_is_refused(String status, String sentence) {
            fostered();
            work.at("2026-03-20T12:00");
            refusedToStart("social-worker", "record-care-change", order(status, "2026-03-20"), sentence);
        }

        @Test
        void at_home_is_never_accommodation() {
            inCare(child, became("2026-03-02", "C1", "P1", "PR0"));
            work.at("2026-03-20T12:00");
            refusedToStart("social-worker", "record-care-change", order("V2", "2026-03-20"),
                    "is not placed with their own parents");
        }

    }

    @Nested
    class Carers_approved_in_full {

        private Map<String, Object> approved(String on) {
            return but(change(child.value(), "CARERS_APPROVED"), "changedOn", on);
        }

        @Test
        void are_visited_every_six_weeks_from_the_last_visit() {
            handedOver(child, became("2026-03-02", "V2", "U3", "PR1"));
            answer("team-manager", "accept-looked-after-child", acceptedAs("TEMPORARY_REG_24"));
            work.at("2026-03-06T12:00");
            answer("social-worker", VISIT, visited("2026-03-06"));
            work.at("2026-03-10T12:00");
            report(approved("2026-03-10"));
            assertThat(due(child, "looked-after-visit-6wk")).isEqualTo(AtWork.endOf("2026-04-17"));
            assertThat(work.task(child, VISIT).getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-17")));
            assertThat(children.episodes(child)).hasSize(1);
        }

        @Test
        void once_cannot_be_approved_again() {
            fostered();
            refusedToStart("social-worker", "record-care-change", approved("2026-03-02"),
                    "are approved in full already");
            refusedToStart("social-worker", "record-care-change", approved("2026-03-01"), "has lived there since");
        }

    }

    @Nested
    class A_search_for_another_place {

        @Test
        void is_asked_for_and_goes_to_the_placements_team_with_a_report_due_in_five_working_days() {
            fostered();
            placeNeeded();
            assertThat(work.passed(child, "record-care-change")).endsWith("search-asked-for");
            var task = work.task(child, SEARCH);
            assertThat(work.groups(task)).containsExactly("placements-team");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
        }

        @Test
        void counts_its_days_and_tells_the_child_how_it_stands() {
            fostered();
            placeNeeded();
            work.at("2026-03-09T15:00");
            answer("placements-team", SEARCH, searching());
            assertThat(work.chronology(child)).contains(
                    "A place for the child has been sought for 7 days. The child was told: That we look every day.");
            assertThat(due(child, "looked-after-placement-search")).isEqualTo(AtWork.endOf("2026-03-16"));
            work.at("2026-03-12T15:00");
            answer("placements-team", SEARCH, found());
            assertThat(work.chronology(child)).contains("A place for the child was found after 10 days.");
            assertThat(work.clocks(child)).doesNotContain("looked-after-placement-search");
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-09T23:59, false", "2026-03-10T00:00, true" })
        void is_escalated_when_nobody_reports(String at, boolean escalated) {
            fostered();
            placeNeeded();
            work.at(at);
            work.timer(child, "search-time");
            work.goOn(child);
            assertThat(work.clock(child, "looked-after-placement-search").breachedAt() != null).isEqualTo(escalated);
        }

        @Test
        void ends_with_the_move_which_is_a_new_episode() {
            fostered();
            placeNeeded();
            answer("placements-team", SEARCH, found());
            assertThat(work.task(child, "confirm-move").getAssignee()).isEqualTo("social-worker");
            work.at("2026-03-06T12:00");
            answer("social-worker", "confirm-move", moved("2026-03-06"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.placementType()).isEqualTo("U4");
                assertThat(episode.placementAddress()).isEqualTo("Reed Carerly, 2 Invented Lane");
                assertThat(episode.from()).isEqualTo("2026-03-06");
            });
            assertThat(work.passed(child, "placement-search")).endsWith("child-moved");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-13"));
        }

        @Test
        void goes_on_when_nothing_comes_of_what_was_found() {
            fostered();
            placeNeeded();
            answer("placements-team", SEARCH, found());
            refused("social-worker", "confirm-move", answers("moved", false), "\"Why not?\": answer this question.");
            refused("social-worker", "confirm-move", without(moved("2026-03-02"), "howPrepared"),
                    "\"How was the child prepared, and how did they say goodbye?\": answer this question.");
            answer("social-worker", "confirm-move", answers("moved", false, "whyNot", "The carers changed their mind"));
            assertThat(work.open(child)).contains(SEARCH);
            assertThat(work.clocks(child)).contains("looked-after-placement-search");
            assertThat(children.episodes(child)).hasSize(1);
        }

        @Test
        void can_be_needed_no_more() {
            fostered();
            placeNeeded();
            answer("placements-team", SEARCH, answers("report", "Two homes", "childTold", "You can stay", "result",
                    "NOT_NEEDED", "whyNotNeeded", "The carers go on"));
            assertThat(work.passed(child, "placement-search")).endsWith("search-ended");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
        }

        @Test
        void ends_at_18_and_what_follows_is_agreed_in_the_journey_of_care() {
            child = born("2008-03-20");
            fostered();
            placeNeeded();
            work.at("2026-03-20T00:05");
            work.tell(child, "child-turned-18");
            assertThat(work.passed(child, "placement-search")).contains("closed-turned-18");
            assertThat(work.clocks(child)).doesNotContain("looked-after-placement-search");
            assertThat(work.open(child)).containsExactly("agree-end-of-care-at-18");
        }

        @Test
        void asked_for_twice_is_taken_up_in_the_one_that_goes_on() {
            fostered();
            placeNeeded();
            placeNeeded();
            assertThat(work.open(child)).containsOnlyOnce(SEARCH);
            answer("placements-team", "accept-further-place-needed", answers("whatIsNew", "By Friday now"));
            assertThat(work.passed(child, "placement-search")).contains("taken-into-the-search");
            assertThat(work.open(child)).containsOnlyOnce(SEARCH).doesNotContain("accept-further-place-needed");
        }

        @Test
        void is_not_needed_in_the_past_and_says_why() {
            fostered();
            refusedToStart("social-worker", "record-care-change",
                    but(change(child.value(), "PLACE_NEEDED"), "whyNeeded", "x", "neededBy", "2026-03-01"),
                    "A place is needed today or later");
            refusedToStart("social-worker", "record-care-change",
                    but(change(child.value(), "PLACE_NEEDED"), "neededBy", "2026-03-04"),
                    "\"Why is another place needed?\": answer this question.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                placementType     | ''   | "What kind of placement is it?": answer this question.
                placementType     | K3   | regulation 27A
                placementProvider | PR0  | Parents provide a placement with parents
                whyThisPlace      | ''   | "Why does it suit the child?": answer this question.
                childTold         | ''   | "What was the child told, and how is the child with it?": answer
                result            | UNREGISTERED | "Why was no registered home found?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            fostered();
            placeNeeded();
            refused("placements-team", SEARCH, but(found(), field, answer), sentence);
        }

    }

    @Nested
    class A_home_that_is_not_registered {

        private static final String DECIDE = "decide-unregistered-placement";

        private static final String WEEKLY = "review-unregistered-placement";

        private void found() {
            fostered();
            placeNeeded();
            answer("placements-team", SEARCH, foundUnregistered());
        }

        private void movedIn() {
            found();
            answer("director", DECIDE, allowed());
            work.at("2026-03-06T18:00");
            answer("social-worker", "confirm-move", moved("2026-03-06"));
        }

        @Test
        void waits_for_the_director_before_anybody_moves() {
            found();
            assertThat(work.open(child)).contains(DECIDE).doesNotContain("confirm-move", SEARCH);
            assertThat(work.groups(work.task(child, DECIDE))).containsExactly("director");
            refused("social-worker", DECIDE, allowed(), "This task is for the director");
            refused("director", DECIDE, without(allowed(), "howKeptSafe"),
                    "\"How is the child kept safe there?\": answer this question.");
        }

        @Test
        void that_the_director_does_not_allow_is_not_moved_to_and_the_search_goes_on() {
            found();
            answer("director", DECIDE, answers("decision", "MOVE", "rationale", "It is not safe"));
            assertThat(work.open(child)).contains(SEARCH).doesNotContain("confirm-move");
            assertThat(work.clocks(child)).contains("looked-after-placement-search");
            assertThat(children.current(child)).get().matches((episode) -> !episode.unregistered());
            assertThat(work.chronology(child))
                .contains("The director did not allow the home that is not registered: It is not safe.");
        }

        @Test
        void brings_visits_every_week_and_a_decision_every_week_while_a_registered_home_is_sought() {
            movedIn();
            assertThat(children.current(child)).get().matches(CareEpisode::unregistered);
            assertThat(due(child, "looked-after-unregistered-decision")).isEqualTo(AtWork.endOf("2026-03-13"));
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-13"));
            assertThat(work.open(child)).contains(WEEKLY, SEARCH, VISIT);
            answer("social-worker", VISIT, visited("2026-03-06"));
            assertThat(due(child, "looked-after-visit-unregistered")).isEqualTo(AtWork.endOf("2026-03-13"));
            work.at("2026-03-12T12:00");
            answer("director", WEEKLY, oneMoreWeek());
            assertThat(due(child, "looked-after-unregistered-decision")).isEqualTo(AtWork.endOf("2026-03-19"));
            assertThat(work.open(child)).containsOnlyOnce(WEEKLY).containsOnlyOnce(SEARCH);
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("allowed the home that is not registered"));
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-13T23:59, false", "2026-03-14T00:00, true" })
        void without_a_decision_for_a_week_is_told_to_the_director_at_once(String at, boolean escalated) {
            movedIn();
            work.at("2026-03-13T12:00");
            answer("social-worker", VISIT, visited("2026-03-13"));
            work.at(at);
            work.timer(child, "placement-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child).stream().anyMatch((told) -> told.raisedTo().equals("director")))
                .isEqualTo(escalated);
        }

        @Test
        void that_the_director_ends_goes_on_being_sought_out_of() {
            movedIn();
            answer("director", WEEKLY, but(oneMoreWeek(), "decision", "MOVE", "rationale", "Police were there twice"));
            assertThat(work.open(child)).contains(WEEKLY, SEARCH);
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("has to move out of the home"));
        }

        @Test
        void that_is_left_for_a_registered_one_needs_no_decision_any_more() {
            movedIn();
            work.at("2026-03-10T12:00");
            answer("placements-team", SEARCH, CareAnswers.found());
            answer("social-worker", "confirm-move", moved("2026-03-10"));
            assertThat(work.open(child)).doesNotContain(WEEKLY, SEARCH);
            assertThat(work.clocks(child)).doesNotContain("looked-after-unregistered-decision",
                    "looked-after-visit-unregistered", "looked-after-placement-search");
        }

        @Test
        void in_which_a_child_was_already_when_it_was_recorded_waits_for_the_director_the_same_day() {
            as("team-manager", () -> children.begin(child, new BecameLookedAfter(LocalDate.of(2026, 3, 2), "V2", "K2",
                    "PR4", "A flat with staff", null, false, true, "No home was found tonight")));
            work.begin(child, "became-looked-after");
            answer("team-manager", "accept-looked-after-child", CareAnswers.ACCEPTED);
            assertThat(due(child, "looked-after-unregistered-decision")).isEqualTo(AtWork.moment("2026-03-02T00:00"));
            assertThat(work.open(child)).contains(WEEKLY, SEARCH);
            work.timer(child, "placement-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).anyMatch((told) -> told.raisedTo().equals("director"));
            answer("director", WEEKLY, oneMoreWeek());
            assertThat(due(child, "looked-after-unregistered-decision")).isEqualTo(AtWork.endOf("2026-03-09"));
        }

        @Test
        void has_no_number_from_Ofsted() {
            refusedFor(() -> new Placement("K2", "PR4", "A flat", "SC123456", true, Approval.FULL), "ofstedUrn",
                    "is registered");
            refusedFor(() -> new SearchReport(SearchResult.FOUND, "r", "c",
                    new Placement("K2", "PR4", "A flat", null, true, Approval.FULL), "w", null,
                    LocalDate.of(2026, 3, 2), null), "result", "in two ways");
        }

    }

}
