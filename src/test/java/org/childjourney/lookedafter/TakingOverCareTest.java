package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Date;

import org.childjourney.AtWork;
import org.childjourney.casefile.AccommodatedAtOnce;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.lookedafter.CareAnswers.ACCEPTED;
import static org.childjourney.lookedafter.CareAnswers.acceptedAs;
import static org.childjourney.lookedafter.CareAnswers.acceptedFrom;
import static org.childjourney.lookedafter.CareAnswers.accommodate;
import static org.childjourney.lookedafter.CareAnswers.found;
import static org.childjourney.lookedafter.CareAnswers.foundUnregistered;
import static org.childjourney.lookedafter.CareAnswers.movedIn;

class TakingOverCareTest extends CareTest {

    private static final String DECISION = "looked-after-accommodation-decision";

    @Autowired
    private Allocations allocations;

    @Autowired
    private Consents consents;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private PlacementSearches searches;

    @Autowired
    private ApplicationEventPublisher events;

    @Nested
    class A_child_who_is_handed_over {

        @Test
        void with_everything_recorded_is_taken_over_without_being_asked_again() {
            handedOver(child, became("2026-03-02", "V2", "U6", "PR1"));
            var task = work.task(child, "accept-looked-after-child");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
            assertThat(work.routing(child, "careFacts")).isEqualTo("KNOWN");
            answer("team-manager", "accept-looked-after-child", ACCEPTED);
            assertThat(work.open(child)).containsExactly("agree-education-plan", "arrange-health-assessment",
                    "hold-care-review", "prepare-care-plan", "visit-looked-after-child");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("Independent reviewing officer: iro"));
            assertThat(allocations.workerOf(child)).contains("social-worker");
        }

        @Test
        void gives_each_task_to_whoever_does_it_with_the_day_on_which_it_is_due() {
            fostered();
            assertThat(work.task(child, "visit-looked-after-child")).satisfies((visit) -> {
                assertThat(visit.getAssignee()).isEqualTo("social-worker");
                assertThat(visit.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
            });
            assertThat(work.task(child, "hold-care-review")).satisfies((review) -> {
                assertThat(review.getAssignee()).isEqualTo("iro");
                assertThat(review.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-30")));
            });
            assertThat(work.task(child, "prepare-care-plan").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
            assertThat(work.task(child, "arrange-health-assessment").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-30")));
            assertThat(work.groups(work.task(child, "agree-education-plan"))).contains("virtual-school");
            assertThat(work.task(child, "agree-education-plan").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
        }

        @Test
        void with_nothing_recorded_is_asked_about_and_looked_after_from_the_day_that_is_given() {
            work.begin(child, "became-looked-after");
            assertThat(work.routing(child, "careFacts")).isEqualTo("UNKNOWN");
            refused("team-manager", "accept-looked-after-child", ACCEPTED,
                    "\"From which day is the child looked after?\": answer this question");
            answer("team-manager", "accept-looked-after-child", acceptedFrom("2026-02-27", "C1", "U6", "PR1"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.from()).isEqualTo("2026-02-27");
                assertThat(episode.legalStatus()).isEqualTo("C1");
            });
            assertThat(due(child, "looked-after-visit-1wk")).isEqualTo(AtWork.endOf("2026-03-06"));
        }

        @Test
        void accommodated_with_nothing_recorded_says_who_agreed() {
            work.begin(child, "became-looked-after");
            var accommodated = acceptedFrom("2026-02-27", "V2", "U6", "PR1");
            refused("team-manager", "accept-looked-after-child", accommodated,
                    "\"Who agreed to accommodation?\": answer this question.");
            refused("team-manager", "accept-looked-after-child", but(accommodated, "agreement", "PARENT"),
                    "\"Who agreed, by name?\": answer this question.");
            answer("team-manager", "accept-looked-after-child",
                    but(accommodated, "agreement", "PARENT", "agreedBy", "Mallow Testerly"));
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).get()
                .satisfies((consent) -> assertThat(consent.consent().status()).isEqualTo(ConsentStatus.GIVEN));
        }

        @ParameterizedTest
        @CsvSource({ "V3", "V4" })
        void for_short_breaks_with_nothing_recorded_says_who_agreed(String footing) {
            work.begin(child, "became-looked-after");
            var breaks = acceptedFrom("2026-02-27", footing, "U6", "PR1");
            refused("team-manager", "accept-looked-after-child", breaks,
                    "\"Who agreed to accommodation?\": answer this question.");
            answer("team-manager", "accept-looked-after-child",
                    but(breaks, "agreement", "PARENT", "agreedBy", "Mallow Testerly"));
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).get()
                .satisfies((consent) -> assertThat(consent.consent().status()).isEqualTo(ConsentStatus.GIVEN));
        }

        @Test
        void by_mistake_is_said_to_be_not_looked_after_and_nothing_goes_on() {
            work.begin(child, "became-looked-after");
            answer("team-manager", "accept-looked-after-child",
                    answers("decision", "NOT_LOOKED_AFTER", "whyNot", "She stayed with her aunt for one night"));
            assertThat(work.passed(child, JOURNEY)).endsWith("closed-not-looked-after");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void who_is_recorded_as_looked_after_cannot_be_said_not_to_be() {
            handedOver(child, became("2026-03-02", "V2", "U6", "PR1"));
            refused("team-manager", "accept-looked-after-child",
                    answers("decision", "NOT_LOOKED_AFTER", "whyNot", "A mistake"),
                    "It is recorded that the child has been looked after since Mon 2 Mar 2026");
        }

        @Test
        void with_carers_approved_for_now_is_visited_every_week_until_the_first_review() {
            handedOver(child, became("2026-03-02", "V2", "U3", "PR1"));
            answer("team-manager", "accept-looked-after-child", acceptedAs("TEMPORARY_REG_24"));
            assertThat(work.clocks(child)).contains("looked-after-visit-weekly")
                .doesNotContain("looked-after-visit-1wk");
            assertThat(due(child, "looked-after-visit-weekly")).isEqualTo(AtWork.endOf("2026-03-09"));
        }

        @Test
        void with_a_care_plan_from_before_needs_no_first_one() {
            handedOver(child, became("2026-03-02", "C2", "U6", "PR1"));
            answer("team-manager", "accept-looked-after-child", but(ACCEPTED, "carePlanReady", true));
            assertThat(work.open(child)).doesNotContain("prepare-care-plan");
            assertThat(work.clocks(child)).doesNotContain("looked-after-care-plan-10wd");
            assertThat(work.passed(child, JOURNEY)).contains("plan-prepared");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                approval       | TEMPORARY_REG_24 | is of a relative or friend
                approval       | IMMEDIATE_REG_19 | placed at once with parents
                categoryOfNeed | N9               | is one of N1 to N8
                worker         | nobody           | No worker has the user name
                iro            | nobody           | Nobody with the user name nobody is an independent reviewing
                iro            | social-worker    | Nobody with the user name social-worker is an independent
                iro            | ''               | "Who is the independent reviewing officer?": answer this question.
                childTold      | ''               | "What was the child told about being looked after?": answer
                """)
        void is_not_taken_over_with_an_answer_missing_or_impossible(String field, String answer, String sentence) {
            handedOver(child, became("2026-03-02", "V2", "U6", "PR1"));
            refused("team-manager", "accept-looked-after-child", but(ACCEPTED, field, answer), sentence);
        }

        @ParameterizedTest
        @CsvSource({ "looked-after-review-first, 2026-03-31", "looked-after-health-assessment, 2026-03-31",
                "looked-after-pep, 2026-03-17", "looked-after-parents-reassessment, 2026-09-03" })
        void and_not_taken_over_is_escalated_whatever_is_late(String clock, String at) {
            handedOver(child, became("2026-03-02", "C2", "P1", "PR0"));
            var others = work.clocks(child)
                .stream()
                .filter((other) -> !other.equals(clock) && !other.equals("looked-after-visit-1wk"))
                .toList();
            work.inOneStep(() -> {
                others.forEach((other) -> deadlines.stop(child, other, AtWork.moment("2026-03-02T12:00")));
                return null;
            });
            work.passes(child, "2026-03-10T00:10");
            assertThat(work.clock(child, clock).breachedAt()).isNull();
            work.passes(child, at + "T00:10");
            assertThat(work.clock(child, clock).breachedAt()).isNotNull();
        }

        @Test
        void and_not_taken_over_is_escalated_when_the_first_visit_is_late() {
            handedOver(child, became("2026-03-02", "V2", "U6", "PR1"));
            work.at("2026-03-10T00:10");
            work.timer(child, "taking-over-time");
            work.goOn(child);
            assertThat(work.processes(child)).contains("escalate-breach");
            assertThat(work.open(child)).contains("accept-looked-after-child");
        }

    }

    @Nested
    class A_child_who_was_accommodated_in_the_course_of_a_referral {

        private void accommodated(String placementType) {
            as("placements-team", () -> {
                events.publishEvent(new AccommodatedAtOnce(child, LocalDate.of(2026, 3, 1), placementType,
                        "Linden and Rowan Carer", "The child came to this country alone."));
                return null;
            });
            work.begin(child, "became-looked-after");
        }

        @Test
        void is_asked_only_for_who_provides_the_place() {
            accommodated("K2");
            assertThat(work.routing(child, "careFacts")).isEqualTo("INCOMPLETE");
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.placementAddress()).isEqualTo("Linden and Rowan Carer");
                assertThat(episode.from()).isEqualTo("2026-03-01");
            });
            refused("team-manager", "accept-looked-after-child", ACCEPTED, "placement provider");
            refused("team-manager", "accept-looked-after-child", but(ACCEPTED, "placementProvider", "PR0"),
                    "Parents provide a placement with parents");
            answer("team-manager", "accept-looked-after-child",
                    but(ACCEPTED, "placementProvider", "PR4", "ofstedUrn", "SC123456"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.placementProvider()).isEqualTo("PR4");
                assertThat(episode.ofstedUrn()).isEqualTo("SC123456");
            });
        }

        @Test
        void has_nobody_who_could_agree() {
            accommodated("U6");
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).get()
                .satisfies((consent) -> assertThat(consent.consent().status()).isEqualTo(ConsentStatus.NOT_SOUGHT));
            answer("team-manager", "accept-looked-after-child", but(ACCEPTED, "placementProvider", "PR1"));
            assertThat(children.current(child)).get()
                .satisfies((episode) -> assertThat(episode.placementProvider()).isEqualTo("PR1"));
        }

        @Test
        void for_a_few_days_has_no_provider_to_ask_for() {
            accommodated("T4");
            assertThat(work.routing(child, "careFacts")).isEqualTo("KNOWN");
        }

        @Test
        void is_not_begun_twice() {
            as("team-manager", () -> children.begin(child, became("2026-03-01", "V2", "U6", "PR1")));
            accommodated("U6");
            assertThat(children.episodes(child)).hasSize(1);
        }

    }

    @Nested
    class A_request_for_accommodation {

        private void asked() {
            work.begin(child, "accommodation-requested");
        }

        @Test
        void is_the_service_managers_to_answer_within_a_working_day() {
            asked();
            var task = work.task(child, "decide-on-accommodation");
            assertThat(work.groups(task)).containsExactly("service-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-03")));
            assertThat(children.isLookedAfter(child)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-03T23:59, false", "2026-03-04T00:00, true" })
        void not_answered_is_escalated_the_day_after(String at, boolean escalated) {
            asked();
            work.at(at);
            work.timer(child, "answer-time");
            work.goOn(child);
            assertThat(work.processes(child).contains("escalate-breach")).isEqualTo(escalated);
        }

        @Test
        void that_is_granted_leads_through_a_search_to_the_day_on_which_the_child_moves_in() {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            assertThat(work.clocks(child)).containsExactly("looked-after-placement-search");
            assertThat(work.open(child)).containsExactly("search-for-placement");
            answer("placements-team", "search-for-placement", found());
            assertThat(work.passed(child, "placement-search")).endsWith("search-answered");
            assertThat(work.open(child)).containsExactly("start-accommodation");
            work.at("2026-03-06T17:00");
            answer("social-worker", "start-accommodation", movedIn("2026-03-06"));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.legalStatus()).isEqualTo("V2");
                assertThat(episode.placementType()).isEqualTo("U4");
                assertThat(episode.from()).isEqualTo("2026-03-06");
            });
            assertThat(consents.latest(child, ConsentPurpose.S20_ACCOMMODATION)).isPresent();
            assertThat(work.open(child)).containsExactly("accept-looked-after-child");
            answer("team-manager", "accept-looked-after-child", ACCEPTED);
            assertThat(work.passed(child, JOURNEY)).containsSubsequence("decide-on-accommodation",
                    "record-accommodation-decision", "place-needed", "search-was-answered", "look-at-placement-search",
                    "start-accommodation", "record-start-of-accommodation", "accommodated", "look-at-care-facts",
                    "accept-looked-after-child");
            assertThat(work.clocks(child)).doesNotContain("looked-after-placement-search");
        }

        @Test
        void that_is_granted_may_end_in_an_unregistered_home_only_after_the_director() {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            answer("placements-team", "search-for-placement", foundUnregistered());
            assertThat(work.open(child)).containsExactly("decide-unregistered-placement");
            answer("director", "decide-unregistered-placement", CareAnswers.allowed());
            answer("social-worker", "start-accommodation", movedIn("2026-03-02"));
            assertThat(children.current(child)).get().matches(CareEpisode::unregistered);
            assertThat(due(child, "looked-after-unregistered-decision")).isEqualTo(AtWork.endOf("2026-03-09"));
        }

        @Test
        void for_which_no_place_is_needed_any_more_ends_without_accommodation() {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            answer("placements-team", "search-for-placement", answers("report", "Nobody yet", "childTold",
                    "That dad is back", "result", "NOT_NEEDED", "whyNotNeeded", "Dad came back and cares for her"));
            assertThat(work.passed(child, JOURNEY)).contains("no-place-needed").endsWith("request-answered");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({ "FAMILY_ARRANGEMENT, answered-with-support", "SUPPORT_AT_HOME, answered-with-support",
                "LEGAL_GATEWAY, answered-by-lawyers", "WITHDRAWN, request-withdrawn" })
        void that_is_answered_otherwise_ends_by_its_answer(String answer, String end) {
            asked();
            answer("service-manager", "decide-on-accommodation",
                    without(but(accommodate(), "decision", answer), "whatIsSought", "neededBy"));
            assertThat(work.passed(child, JOURNEY)).contains(end).endsWith("request-answered");
            assertThat(work.clocks(child)).doesNotContain(DECISION);
            assertThat(work.processes(child)).doesNotContain(JOURNEY);
            assertThat(children.isLookedAfter(child)).isFalse();
        }

        @Test
        void that_is_answered_with_support_is_handed_on() {
            asked();
            answer("service-manager", "decide-on-accommodation",
                    without(but(accommodate(), "decision", "SUPPORT_AT_HOME"), "whatIsSought", "neededBy"));
            assertThat(work.passed(child, JOURNEY)).contains("support-asked-for");
            assertThat(work.processes(child)).isNotEmpty();
        }

        @Test
        void overtaken_by_an_order_is_answered_with_that_and_the_care_is_taken_over() {
            asked();
            handedOver(child, became("2026-03-02", "L2", "U6", "PR1"));
            assertThat(work.open(child)).containsExactly("accept-care-news", "decide-on-accommodation");
            refused("service-manager", "decide-on-accommodation", accommodate(),
                    "has been looked after since Mon 2 Mar 2026");
            answer("service-manager", "decide-on-accommodation",
                    without(but(accommodate(), "decision", "LOOKED_AFTER_ALREADY"), "whatIsSought", "neededBy"));
            assertThat(work.open(child)).contains("accept-looked-after-child");
        }

        @Test
        void overtaken_by_an_order_while_a_place_is_sought_leads_to_the_care_and_the_search_goes_on() {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            handedOver(child, became("2026-03-02", "L2", "U6", "PR1"));
            assertThat(work.passed(child, JOURNEY)).contains("care-goes-on-already");
            assertThat(work.open(child)).containsExactly("accept-care-news", "accept-looked-after-child",
                    "search-for-placement");
            answer("team-manager", "accept-looked-after-child", ACCEPTED);
            assertThat(work.open(child)).contains("visit-looked-after-child", "hold-care-review");
            answer("placements-team", "search-for-placement", found());
            assertThat(work.open(child)).contains("confirm-move");
        }

        @Test
        void overtaken_by_an_order_when_a_place_was_found_leads_to_the_care_and_lets_the_place_go() {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            answer("placements-team", "search-for-placement", found());
            handedOver(child, became("2026-03-02", "L2", "U6", "PR1"));
            assertThat(work.passed(child, JOURNEY)).contains("in-care-meanwhile", "care-goes-on-already");
            assertThat(work.open(child)).containsExactly("accept-care-news", "accept-looked-after-child");
            assertThat(searches.isOpen(child)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({ "V3", "V4" })
        void for_short_breaks_is_recorded_as_such(String footing) {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            answer("placements-team", "search-for-placement", found());
            work.at("2026-03-06T17:00");
            refused("social-worker", "start-accommodation", but(movedIn("2026-03-06"), "legalStatus", ""),
                    "\"On which footing under section 20?\": answer this question.");
            refused("social-worker", "start-accommodation", but(movedIn("2026-03-06"), "legalStatus", "C2"),
                    "leads to accommodation under section 20");
            answer("social-worker", "start-accommodation", but(movedIn("2026-03-06"), "legalStatus", footing));
            assertThat(children.current(child)).get().satisfies((episode) -> {
                assertThat(episode.legalStatus()).isEqualTo(footing);
                assertThat(episode.shortBreaks()).isTrue();
            });
            assertThat(work.clocks(child)).doesNotContain("looked-after-health-assessment", "looked-after-pep");
        }

        @Test
        void is_not_answered_with_care_that_has_not_begun() {
            asked();
            refused("service-manager", "decide-on-accommodation",
                    without(but(accommodate(), "decision", "LOOKED_AFTER_ALREADY"), "whatIsSought", "neededBy"),
                    "The child is not looked after yet");
            refused("service-manager", "decide-on-accommodation", but(accommodate(), "neededBy", "2026-03-01"),
                    "A place is needed today or later");
            refused("service-manager", "decide-on-accommodation", without(accommodate(), "whatIsSought"),
                    "\"What kind of home would suit the child?\": answer this question.");
        }

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died", "responsibility-transferred, closed-moved-away",
                "case-closed, closed-with-reason" })
        void ends_with_the_life_of_the_child(String message, String end) {
            asked();
            answer("service-manager", "decide-on-accommodation", accommodate());
            work.tell(child, message);
            assertThat(work.passed(child, JOURNEY)).contains(end);
            assertThat(work.passed(child, "placement-search")).contains(end);
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void of_a_young_person_who_turns_18_ends_with_what_comes_after() {
            asked();
            work.tell(child, "child-turned-18");
            assertThat(work.routing(child, "lookedAfter")).isEqualTo(false);
            answer("social-worker", "agree-end-of-care-at-18",
                    without(CareAnswers.at18("E17"), "reasonEpisodeCeased", "staysUnderSection20"));
            assertThat(work.passed(child, JOURNEY)).contains("closed-no-adult-services");
            assertThat(work.processes(child)).isEmpty();
        }

    }

    @Nested
    class A_child_in_care_who_is_handed_over_again {

        @Test
        void is_taken_up_beside_the_work_and_noted() {
            fostered();
            work.begin(child, "became-looked-after");
            assertThat(work.groups(work.task(child, "accept-care-news"))).containsExactly("team-manager");
            answer("team-manager", "accept-care-news", answers("whatIsNew", "An assessment asks for accommodation",
                    "decision", "NOTED", "rationale", "She has a home"));
            assertThat(work.passed(child, JOURNEY)).contains("news-noted");
            assertThat(work.open(child)).contains("visit-looked-after-child").doesNotContain("accept-care-news");
        }

        @Test
        void can_need_another_place() {
            fostered();
            work.begin(child, "accommodation-requested");
            var needed = answers("whatIsNew", "The carers are ill", "decision", "PLACE_NEEDED", "rationale",
                    "They cannot go on");
            refused("team-manager", "accept-care-news", needed, "\"By when?\": answer this question.");
            answer("team-manager", "accept-care-news", but(needed, "neededBy", "2026-03-04"));
            assertThat(work.passed(child, JOURNEY)).contains("news-place-needed");
            assertThat(work.open(child)).contains("search-for-placement");
        }

        @Test
        void can_be_at_risk() {
            fostered();
            work.begin(child, "became-looked-after");
            answer("team-manager", "accept-care-news",
                    answers("whatIsNew", "Bruises", "decision", "STRATEGY_DISCUSSION", "rationale", "Unexplained"));
            assertThat(work.passed(child, JOURNEY)).contains("news-strategy");
        }

    }

}
