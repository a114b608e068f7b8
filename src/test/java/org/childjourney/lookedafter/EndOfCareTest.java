package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Map;

import org.childjourney.casefile.Cases;
import org.childjourney.lifeevents.EighteenthBirthdays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.lookedafter.CareAnswers.at18;
import static org.childjourney.lookedafter.CareAnswers.endAgreed;
import static org.childjourney.lookedafter.CareAnswers.endConfirmed;
import static org.childjourney.lookedafter.CareAnswers.endProposed;
import static org.childjourney.lookedafter.CareAnswers.reviewed;

class EndOfCareTest extends CareTest {

    private static final String AGREE = "agree-to-end-of-care";

    private static final String CONFIRM = "confirm-end-of-care";

    @Autowired
    private Cases cases;

    @Autowired
    private EighteenthBirthdays birthdays;

    private void propose(String reason) {
        start("social-worker", "end-of-care", endProposed(this.child.value(), reason));
    }

    private Map<String, Object> reported(String reason, String on) {
        return but(endProposed(this.child.value(), reason), "hasEnded", true, "endedOn", on);
    }

    private void nothingIsLeft() {
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clocks(this.child)).isEmpty();
        assertThat(this.children.isLookedAfter(this.child)).isFalse();
    }

    @Nested
    class Who_has_to_agree {

        @ParameterizedTest(name = "{0} in {1}, born {2}, {3} on {4}: {5}")
        @CsvSource({ "V2, U6, 2012-05-14, E4A, 2026-03-27, team-manager",
                "V2, U6, 2012-05-14, E4A, 2026-03-30, head-of-service",
                "V2, U6, 2012-05-14, E13, 2026-03-30, head-of-service",
                "V2, U6, 2010-03-31, E4A, 2026-03-30, head-of-service", "V2, U6, 2010-03-30, E4A, 2026-03-30, director",
                "V2, U6, 2010-03-09, E5, 2026-03-09, director", "V2, U6, 2010-03-01, E4B, 2026-03-09, director",
                "V3, U6, 2010-03-01, E4A, 2026-03-09, team-manager" })
        void is_said_by_how_long_how_old_and_on_which_footing(String status, String placement, String born,
                String reason, String on, String approver) {
            child = born(born);
            inCare(child, became("2026-03-02", status, placement, "PR1"));
            work.at(on + "T12:00");
            propose(reason);
            assertThat(work.groups(work.task(child, AGREE))).containsExactly(approver);
            assertThat(children.isLookedAfter(child)).isTrue();
        }

        @ParameterizedTest(name = "{0} in {1}, {2}: {3}")
        @CsvSource({ "C2, U6, E4A, closed-at-home", "V2, U6, E4B, closed-at-home", "C2, A6, E11, closed-adopted",
                "E1, A5, E12, closed-adopted", "V2, U6, E41, closed-lasting-home", "C2, U4, E45, closed-lasting-home",
                "C2, K2, E48, closed-lasting-home", "V2, U6, E9, closed-justice", "J1, K1, E14, closed-justice",
                "V2, U6, E15, closed-adult", "V2, U6, E16, closed-elsewhere" })
        void is_nobody_where_a_court_the_law_or_the_parents_ended_it(String status, String placement, String reason,
                String end) {
            inCare(child, became("2026-03-02", status, placement, "PR1"));
            work.at("2026-04-01T12:00");
            start("social-worker", "end-of-care", reported(reason, "2026-04-01"));
            assertThat(work.passed(child, "end-of-care")).endsWith("ended-by-law");
            assertThat(work.passed(child, JOURNEY)).contains(end);
            nothingIsLeft();
        }

        @Test
        void nobody_can_report_it_before_it_has_happened() {
            inCare(child, became("2026-03-02", "C2", "U6", "PR1"));
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E4A"),
                    "Record it once it has happened");
            refusedToStart("social-worker", "end-of-care", without(reported("E4A", "2026-03-02"), "endedOn"),
                    "\"On which day did it end?\": answer this question.");
        }

    }

    @Nested
    class An_end_that_is_agreed {

        @Test
        void is_recorded_when_it_has_happened_and_nothing_is_left() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            answer("team-manager", AGREE, endAgreed());
            assertThat(children.isLookedAfter(child)).isTrue();
            work.at("2026-03-25T12:00");
            answer("social-worker", CONFIRM, endConfirmed("2026-03-25"));
            assertThat(work.passed(child, "end-of-care")).endsWith("end-settled");
            assertThat(work.passed(child, JOURNEY)).contains("closed-at-home");
            nothingIsLeft();
            assertThat(children.episodes(child)).last().satisfies((episode) -> {
                assertThat(episode.to()).isEqualTo("2026-03-25");
                assertThat(episode.reasonCeased()).isEqualTo("E4A");
            });
        }

        @ParameterizedTest
        @CsvSource({ "E5, closed-independent", "E6, closed-independent", "E7, closed-adult" })
        void of_a_young_person_ends_by_its_name(String reason, String end) {
            child = born("2009-05-14");
            fostered();
            work.at("2026-03-20T12:00");
            propose(reason);
            answer("iro", "hold-care-review", but(reviewed("2026-03-20", "2026-06-01"), "ceasingConsidered", true));
            answer("director", AGREE, endAgreed());
            answer("social-worker", CONFIRM, endConfirmed("2026-03-20"));
            assertThat(work.passed(child, JOURNEY)).contains(end);
            nothingIsLeft();
        }

        @Test
        void for_any_other_reason_says_where_the_child_is() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E8");
            answer("team-manager", AGREE, endAgreed());
            answer("social-worker", CONFIRM, endConfirmed("2026-03-20"));
            assertThat(work.open(child)).containsExactly("say-what-follows-care");
            assertThat(work.clocks(child)).isEmpty();
            answer("team-manager", "say-what-follows-care",
                    answers("whatHappened", "She lives with a family friend", "supportedBy", "The school nurse"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-other-reason");
            nothingIsLeft();
        }

        @Test
        void may_not_happen_and_the_child_stays_looked_after() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            answer("team-manager", AGREE, endAgreed());
            refused("social-worker", CONFIRM, answers("hasEnded", false), "\"Why not?\": answer this question.");
            answer("social-worker", CONFIRM, answers("hasEnded", false, "whyNot", "Mum is ill again"));
            assertThat(children.isLookedAfter(child)).isTrue();
            assertThat(work.processes(child)).containsExactly(JOURNEY);
            propose("E4A");
            assertThat(work.open(child)).contains(AGREE);
        }

        @Test
        void overtaken_by_an_order_is_settled_without_a_second_end() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            answer("team-manager", AGREE, endAgreed());
            as("team-manager", () -> children.end(child,
                    new CeasedToBeLookedAfter(LocalDate.of(2026, 3, 20), "E41", "With her aunt")));
            answer("social-worker", CONFIRM, endConfirmed("2026-03-20"));
            assertThat(work.passed(child, "end-of-care")).endsWith("end-settled");
            assertThat(children.episodes(child)).extracting(CareEpisode::reasonCeased).containsExactly("E41");
            nothingIsLeft();
        }

    }

    @Nested
    class A_proposal {

        @Test
        void says_what_its_code_means() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            assertThat(work.chronology(child))
                .contains("It was proposed that the child ceases to be looked after: Returned home to "
                        + "parent/relative/PR holder as part of care planning (E4A). To agree: team manager. Mum is "
                        + "well again.");
        }

        @Test
        void that_is_not_agreed_leaves_the_child_looked_after() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            answer("team-manager", AGREE, answers("agreed", false, "rationale", "Mum asks for more time"));
            assertThat(work.passed(child, "end-of-care")).endsWith("not-agreed");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
        }

        @Test
        void is_not_agreed_to_before_the_wishes_were_considered_and_the_reviewing_officer_consulted() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            refused("team-manager", AGREE, but(endAgreed(), "wishesConsidered", false), "tick this to go on");
            refused("team-manager", AGREE, but(endAgreed(), "iroConsulted", false), "tick this to go on");
        }

        @Test
        void is_not_agreed_to_by_whoever_made_it() {
            fostered();
            work.at("2026-03-20T12:00");
            start("team-manager", "end-of-care", endProposed(child.value(), "E4A"));
            refused("team-manager", AGREE, endAgreed(), "Two people have to look at this");
        }

        @Test
        void at_16_or_17_is_agreed_to_by_the_director_only_after_a_review_considered_it() {
            child = born("2009-05-14");
            fostered();
            work.at("2026-03-18T12:00");
            answer("iro", "hold-care-review", but(reviewed("2026-03-18", "2026-06-01"), "ceasingConsidered", true));
            work.at("2026-03-20T12:00");
            propose("E4A");
            refused("director", AGREE, endAgreed(), "a review considers it");
            answer("iro", "hold-care-review", reviewed("2026-03-20", "2026-06-01"));
            refused("director", AGREE, endAgreed(), "a review considers it");
            answer("iro", "hold-care-review", but(reviewed("2026-03-20", "2026-06-01"), "ceasingConsidered", true));
            answer("director", AGREE, endAgreed());
            assertThat(work.open(child)).contains(CONFIRM);
        }

        @Test
        void is_made_once_at_a_time() {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E4A"),
                    "An end of care is proposed already");
        }

        @Test
        void with_a_code_that_does_not_fit_is_refused() {
            fostered();
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E17"), "is possible from");
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E5"), "from the 16th birthday");
            refusedToStart("social-worker", "end-of-care", without(endProposed(child.value(), "E4A"), "childsWords"),
                    "\"What did the child say, in their own words?\"");
        }

        @Test
        void about_a_child_who_is_not_looked_after_is_refused() {
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E4A"), "is not looked after");
        }

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died", "responsibility-transferred, closed-moved-away",
                "child-turned-18, closed-turned-18" })
        void ends_with_the_life_of_the_child(String message, String end) {
            fostered();
            work.at("2026-03-20T12:00");
            propose("E4A");
            as("team-manager", () -> {
                cases.died(child, LocalDate.of(2026, 3, 19), "team-manager");
                return null;
            });
            work.tell(child, message);
            assertThat(work.passed(child, "end-of-care")).contains(end);
        }

    }

    @Nested
    class The_life_of_the_child {

        @Test
        void that_ends_ends_care_on_its_day_with_a_name_and_nothing_left() {
            fostered();
            work.at("2026-03-20T12:00");
            work.inOneStep(() -> {
                cases.died(child, LocalDate.of(2026, 3, 19), "team-manager");
                return null;
            });
            work.tell(child, "child-died");
            assertThat(work.passed(child, JOURNEY)).contains("closed-child-died");
            nothingIsLeft();
            assertThat(children.episodes(child)).last().satisfies((episode) -> {
                assertThat(episode.to()).isEqualTo("2026-03-19");
                assertThat(episode.reasonCeased()).isEqualTo("E2");
            });
            assertThat(work.chronology(child)).noneMatch((line) -> line.contains("lives now"));
        }

        @Test
        void that_moves_to_another_authority_ends_care_with_E3_on_the_day_it_accepted() {
            fostered();
            work.at("2026-03-20T12:00");
            work.start("team-manager", "record-change",
                    answers("caseReference", child.value(), "change", "MOVED_AWAY", "receivingAuthority",
                            "Inventshire County Council", "movedOn", "2026-03-17", "acceptedOn", "2026-03-18",
                            "acceptedBy", "Yarrow Elsewhere", "acceptanceReference", "INV-1"));
            work.goOn(child);
            assertThat(work.passed(child, JOURNEY)).contains("closed-moved-away");
            nothingIsLeft();
            assertThat(children.episodes(child)).last().satisfies((episode) -> {
                assertThat(episode.to()).isEqualTo("2026-03-18");
                assertThat(episode.reasonCeased()).isEqualTo("E3");
            });
        }

        @Test
        void is_not_closed_as_a_case_while_the_child_is_looked_after() {
            fostered();
            assertThatThrownBy(() -> work.start("team-manager", "record-change",
                    answers("caseReference", child.value(), "change", "CLOSED", "reasonForClosure", "RC7", "closedOn",
                            "2026-03-02", "closureRationale", "All is well", "destination", "School")))
                .hasMessageContaining("has been looked after since Mon 2 Mar 2026");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
            assertThat(children.isLookedAfter(child)).isTrue();
        }

    }

    @Nested
    class The_eighteenth_birthday {

        private void turns18(String born, String status, String placement, String provider) {
            child = born(born);
            inCare(child, became("2026-03-02", status, placement, provider));
            work.at("2026-05-14T06:00");
            birthdays.tell();
        }

        @Test
        void stops_what_is_due_and_asks_where_the_young_person_goes() {
            turns18("2008-05-14", "C2", "U4", "PR1");
            assertThat(work.open(child)).containsExactly("agree-end-of-care-at-18");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(children.isLookedAfter(child)).isTrue();
            work.at("2026-05-20T12:00");
            answer("social-worker", "agree-end-of-care-at-18", at18("E17"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-no-adult-services");
            nothingIsLeft();
            assertThat(children.episodes(child)).last().satisfies((episode) -> {
                assertThat(episode.to()).isEqualTo("2026-05-14");
                assertThat(episode.reasonCeased()).isEqualTo("E17");
            });
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("With Fern, staying put"));
        }

        @Test
        void never_comes_a_day_too_soon() {
            child = born("2008-05-15");
            inCare(child, became("2026-03-02", "C2", "U4", "PR1"));
            work.at("2026-05-14T06:00");
            birthdays.tell();
            assertThat(work.open(child)).contains("visit-looked-after-child");
        }

        @Test
        void with_a_referral_to_adult_services_ends_by_that() {
            turns18("2008-05-14", "C2", "U4", "PR1");
            answer("social-worker", "agree-end-of-care-at-18",
                    without(but(at18("E7"), "referralMade", true, "careActSection", "S9", "referredOn", "2026-05-14",
                            "acceptedBy", "Ash, adult services"), "whyNotNeeded"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-adult-referral");
            nothingIsLeft();
        }

        @Test
        void is_no_reason_of_its_own() {
            turns18("2008-05-14", "C2", "U4", "PR1");
            refused("social-worker", "agree-end-of-care-at-18", at18("E8"), "is never for turning 18");
            refused("social-worker", "agree-end-of-care-at-18", without(at18("E17"), "reasonEpisodeCeased"),
                    "\"How does care end?\": answer this question.");
        }

        @Test
        void lets_a_young_person_stay_in_a_childrens_home_under_section_20_5_and_only_there() {
            turns18("2008-05-14", "V2", "K2", "PR4");
            answer("social-worker", "agree-end-of-care-at-18",
                    without(but(at18("E17"), "staysUnderSection20", true), "reasonEpisodeCeased"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-stays-in-home");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(children.isLookedAfter(child)).isTrue();
        }

        @Test
        void of_a_young_person_who_stayed_is_not_the_end_and_care_ends_when_they_leave() {
            turns18("2008-05-14", "V2", "K2", "PR4");
            answer("social-worker", "agree-end-of-care-at-18",
                    without(but(at18("E17"), "staysUnderSection20", true), "reasonEpisodeCeased"));
            work.at("2026-09-01T12:00");
            refusedToStart("social-worker", "end-of-care", endProposed(child.value(), "E5"),
                    "Record it once it has happened");
            start("social-worker", "end-of-care", reported("E5", "2026-09-01"));
            assertThat(work.passed(child, "end-of-care")).endsWith("ended-by-law");
            nothingIsLeft();
            assertThat(children.episodes(child)).last().satisfies((episode) -> {
                assertThat(episode.to()).isEqualTo("2026-09-01");
                assertThat(episode.reasonCeased()).isEqualTo("E5");
            });
        }

        @Test
        void does_not_let_a_young_person_stay_looked_after_anywhere_else() {
            turns18("2008-05-14", "V2", "U6", "PR1");
            refused("social-worker", "agree-end-of-care-at-18",
                    without(but(at18("E17"), "staysUnderSection20", true), "reasonEpisodeCeased"),
                    "Section 20(5) is about");
        }

        @Test
        void of_whoever_was_born_on_29_February_is_1_March() {
            child = born("2008-02-29");
            work.at("2026-02-02T10:00");
            inCare(child, became("2026-02-02", "C2", "U4", "PR1"));
            work.at("2026-02-28T06:00");
            birthdays.tell();
            assertThat(work.open(child)).contains("visit-looked-after-child");
            work.at("2026-03-01T06:00");
            birthdays.tell();
            answer("social-worker", "agree-end-of-care-at-18", at18("E5"));
            assertThat(children.episodes(child)).last()
                .satisfies((episode) -> assertThat(episode.to()).isEqualTo("2026-03-01"));
        }

    }

    @Test
    void an_end_that_another_journey_records_ends_the_search_and_the_dispute_too() {
        fostered();
        start("social-worker", "record-care-change", but(CareAnswers.change(this.child.value(), "PLACE_NEEDED"),
                "whyNeeded", "x", "neededBy", "2026-03-09"));
        start("iro", "iro-dispute", CareAnswers.disputed(this.child.value()));
        assertThat(this.work.processes(this.child)).containsExactly("iro-dispute", JOURNEY, "placement-search");
        as("team-manager", () -> this.children.end(this.child,
                new CeasedToBeLookedAfter(LocalDate.of(2026, 3, 2), "E4B", "At home with mum")));
        assertThat(this.work.passed(this.child, "placement-search")).contains("closed-care-ended");
        assertThat(this.work.passed(this.child, "iro-dispute")).contains("closed-care-ended");
        nothingIsLeft();
    }

}
