package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CareEpisode;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;

/** Police protection and orders, hour by hour. */
@JourneyTest
class ProtectiveActionTest {

    private static final String POLICE = "protection-police-protection-72h";

    private static final String ORDER = "protection-epo-8d";

    private static final String EXTENSION = "protection-epo-ext-7d";

    @Autowired
    private AtWork work;

    @Autowired
    private Cases cases;

    @Autowired
    private LookedAfterChildren lookedAfter;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    @BeforeEach
    void aChildIsTakenAtNight() {
        this.work.at("2026-03-27T23:30");
        this.child = this.work.child();
    }

    private Map<String, Object> police() {
        return answers("caseReference", this.child.value(), "action", "POLICE_PROTECTION", "startsAt",
                "2026-03-27T22:00", "reference", "POL-7", "why", "Found alone in a car", "childsWords", "I am cold",
                "parentsTold", true, "accommodated", false);
    }

    private Map<String, Object> order() {
        return answers("caseReference", this.child.value(), "action", "EPO", "startsAt", "2026-03-27T16:00", "endsAt",
                "2026-04-04T12:00", "court", "Exampleton Family Court", "reference", "EX26F1", "policeApplied", false,
                "exclusion", "The father, until the order ends", "why", "Two injuries", "childsWords", "I want Nan",
                "parentsTold", false, "whyParentsNotTold", "They cannot be found", "accommodated", true,
                "placementType", "U6", "placementAddress", "With the Mockfords, Invented Road");
    }

    private void record(String person, Map<String, Object> answers) {
        this.work.start(person, "record-protective-action", answers);
        this.work.goOn(this.child);
    }

    private void refused(Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> record("social-worker", answers)).hasMessageContaining(sentence);
        assertThat(this.work.processes(this.child)).isEmpty();
    }

    private void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, this.child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    @Nested
    class Police_protection {

        private Map<String, Object> back() {
            return answers("decision", "RETURNED", "endedAt", "2026-03-29T10:00", "rationale", "The mother is home",
                    "returnedTo", "Her mother, with a visit tonight");
        }

        @Test
        void runs_72_real_hours_across_the_change_to_summer_time() {
            record("emergency-duty-team", police());
            assertThat(work.clock(child, POLICE).dueAt()).isEqualTo(AtWork.moment("2026-03-30T23:00"));
            assertThat(work.task(child, "decide-after-police-protection").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-03-30T23:00")));
            assertThat(work.clock(child, POLICE).warnings()).containsExactly(AtWork.moment("2026-03-29T23:00"),
                    AtWork.moment("2026-03-30T17:00"));
        }

        @Test
        void leads_to_a_strategy_discussion_as_the_law_asks() {
            record("emergency-duty-team", police());
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "decide-after-police-protection");
        }

        @Test
        void asks_the_assistant_director_at_hour_48_and_the_director_at_hour_66() {
            record("emergency-duty-team", police());
            work.at("2026-03-29T23:00");
            work.timer(child, "hour-48");
            work.goOn(child);
            assertThat(work.groups(work.task(child, "answer-for-police-protection")))
                .containsExactly("assistant-director");
            work.answer("assistant-director", child, "answer-for-police-protection",
                    answers("position", "The court sits tomorrow", "action", "The lawyer applies at nine"));
            work.at("2026-03-30T17:00");
            work.timer(child, "hour-66");
            work.goOn(child);
            work.answer("director", child, "answer-as-director",
                    answers("position", "The court sits at six", "action", "I stay until it is decided"));
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.startsWith("The assistant director answers for the last hours"))
                .anyMatch((line) -> line.startsWith("The director answers for the last hours"));
        }

        @Test
        void that_outlasts_its_hours_goes_to_the_director() {
            record("emergency-duty-team", police());
            work.at("2026-03-30T23:01");
            work.timer(child, "police-protection-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("director");
        }

        @Test
        void ends_with_a_safe_return() {
            record("emergency-duty-team", police());
            work.at("2026-03-29T11:00");
            work.answer("team-manager", child, "decide-after-police-protection", back());
            assertThat(work.passed(child, "record-protective-action")).endsWith("child-went-back");
            assertThat(work.clock(child, POLICE).stoppedAt()).isEqualTo(AtWork.moment("2026-03-29T10:00"));
            assertThat(work.clock(child, POLICE).breachedAt()).isNull();
        }

        @Test
        void is_followed_by_an_order_whose_eight_days_began_with_the_first_in_police_protection() {
            record("emergency-duty-team", police());
            work.at("2026-03-29T11:00");
            var order = answers("decision", "EPO", "endedAt", "2026-03-29T10:00", "rationale", "Not safe at home",
                    "policeApplied", true, "orderEndsAt", "2026-04-04T12:01", "court", "Exampleton Family Court",
                    "reference", "EX26F1", "accommodated", true, "placementType", "U6", "placementAddress",
                    "With the Mockfords");
            refused("team-manager", "decide-after-police-protection", order,
                    "until Sat 4 Apr 2026, 12:00 at the latest");
            work.answer("team-manager", child, "decide-after-police-protection",
                    but(order, "orderEndsAt", "2026-04-04T12:00"));
            assertThat(work.clock(child, ORDER).dueAt()).isEqualTo(AtWork.moment("2026-04-04T12:00"));
            assertThat(work.open(child)).contains("decide-before-order-ends");
            assertThat(cases.child(child).legalStatus()).isEqualTo("L2");
        }

        @ParameterizedTest
        @CsvSource({ "ICO, C1", "S20, V2" })
        void is_followed_by_care(String decision, String status) {
            record("emergency-duty-team", police());
            work.at("2026-03-29T11:00");
            var care = answers("decision", decision, "endedAt", "2026-03-29T10:00", "rationale", "Agreed",
                    "accommodated", true, "placementType", "U6", "placementAddress", "With the Mockfords");
            if (decision.equals("ICO")) {
                care.put("court", "Exampleton Family Court");
                care.put("reference", "EX26F2");
            }
            work.answer("team-manager", child, "decide-after-police-protection", care);
            assertThat(work.passed(child, "record-protective-action")).endsWith("looked-after-after-police",
                    "looked-after-now");
            assertThat(cases.child(child).legalStatus()).isEqualTo(status);
            assertThat(lookedAfter.isLookedAfter(child)).isTrue();
        }

        @Test
        void does_not_end_before_it_began_or_in_the_future() {
            record("emergency-duty-team", police());
            work.at("2026-03-29T11:00");
            refused("team-manager", "decide-after-police-protection", but(back(), "endedAt", "2026-03-27T21:00"),
                    "It began on Fri 27 Mar 2026, 22:00");
            refused("team-manager", "decide-after-police-protection", but(back(), "endedAt", "2026-03-30T11:00"),
                    "is in the future");
        }

        @Test
        void is_recorded_once() {
            record("emergency-duty-team", police());
            assertThatThrownBy(() -> record("emergency-duty-team", police())).hasMessageContaining("has not ended");
        }

    }

    @Nested
    class An_emergency_protection_order {

        @Test
        void ends_when_the_order_says_and_tells_the_legal_gateway_at_once() {
            record("social-worker", order());
            assertThat(work.clock(child, ORDER).dueAt()).isEqualTo(AtWork.moment("2026-04-04T12:00"));
            assertThat(work.open(child)).contains("decide-before-order-ends", "accept-strategy-request");
            assertThat(work.passed(child, "record-protective-action")).contains("order-gateway-asked",
                    "looked-after-at-once");
            assertThat(cases.child(child).legalStatus()).isEqualTo("L2");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                endsAt           | 2026-04-04T16:01 | can run until Sat 4 Apr 2026, 16:00
                endsAt           | 2026-03-27T15:00 | cannot end before it was made
                startsAt         | 2026-03-28T09:00 | is in the future
                court            | ''               | "Which court?": answer this question.
                placementAddress | ''               | "Address": answer this question.
                placementType    | K2               | are registered with Ofsted
                """)
        void is_refused_beyond_what_the_law_allows_or_with_an_answer_missing(String field, String answer,
                String sentence) {
            refused(but(order(), field, answer.isEmpty() ? null : answer), sentence);
        }

        @Test
        void is_extended_once_by_seven_days_and_no_more() {
            record("social-worker", order());
            work.at("2026-04-03T10:00");
            var extended = answers("decision", "EXTENDED", "at", "2026-04-03T09:00", "rationale",
                    "The hearing is later", "newEnd", "2026-04-11T12:01", "court", "Exampleton Family Court",
                    "reference", "EX26F3");
            refused("team-manager", "decide-before-order-ends", extended, "by 7 days at most");
            work.answer("team-manager", child, "decide-before-order-ends", but(extended, "newEnd", "2026-04-11T12:00"));
            assertThat(work.clock(child, EXTENSION).dueAt()).isEqualTo(AtWork.moment("2026-04-11T12:00"));
            assertThat(work.clock(child, ORDER).isRunning()).isFalse();
            assertThat(work.open(child)).contains("decide-before-order-ends");
            work.at("2026-04-10T10:00");
            refused("team-manager", "decide-before-order-ends",
                    but(extended, "at", "2026-04-10T09:00", "newEnd", "2026-04-15T12:00"), "can be extended once only");
        }

        @Test
        void asks_the_director_24_hours_before_it_ends_and_again_before_an_extension_ends() {
            record("social-worker", order());
            assertThat(work.clock(child, ORDER).warnings()).contains(AtWork.moment("2026-04-03T12:00"));
            work.at("2026-04-03T12:00");
            work.timer(child, "day-before-order-ends");
            work.goOn(child);
            work.answer("director", child, "answer-for-emergency-order",
                    answers("position", "The court sits today", "action", "We apply for more time"));
            work.answer("team-manager", child, "decide-before-order-ends",
                    answers("decision", "EXTENDED", "at", "2026-04-03T12:00", "rationale", "The hearing is later",
                            "newEnd", "2026-04-11T12:00", "court", "Exampleton Family Court", "reference", "EX26F3"));
            work.at("2026-04-10T12:00");
            work.timer(child, "day-before-order-ends");
            work.goOn(child);
            assertThat(work.open(child)).contains("answer-for-emergency-order");
        }

        @Test
        void that_outlasts_its_end_goes_to_the_director() {
            record("social-worker", order());
            work.at("2026-04-04T12:01");
            work.timer(child, "emergency-order-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("director");
        }

        @ParameterizedTest
        @CsvSource({ "ENDED, order-over", "DISCHARGED, order-over" })
        void ends_with_the_child_going_back(String decision, String end) {
            record("social-worker", order());
            work.at("2026-04-02T10:00");
            var over = answers("decision", decision, "at", "2026-04-02T09:00", "rationale", "It is safe", "returnedTo",
                    "Her mother");
            if (decision.equals("DISCHARGED")) {
                over.put("court", "Exampleton Family Court");
                over.put("reference", "EX26F4");
            }
            work.answer("legal-solicitor", child, "decide-before-order-ends", over);
            assertThat(work.passed(child, "record-protective-action")).endsWith(end);
            assertThat(work.clocks(child)).doesNotContain(ORDER);
        }

        @Test
        void ends_with_an_interim_care_order_of_a_child_who_is_looked_after_already() {
            record("social-worker", order());
            work.at("2026-04-02T10:00");
            work.answer("team-manager", child, "decide-before-order-ends",
                    answers("decision", "ICO", "at", "2026-04-02T09:00", "rationale", "The court decided", "court",
                            "Exampleton Family Court", "reference", "EX26F5", "accommodated", true, "placementType",
                            "U6", "placementAddress", "With the Mockfords"));
            assertThat(work.passed(child, "record-protective-action")).endsWith("looked-after-from-order");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("is looked after already"));
            assertThat(cases.child(child).legalStatus()).isEqualTo("C1");
            assertThat(lookedAfter.episodes(child)).extracting(CareEpisode::legalStatus, CareEpisode::from)
                .containsExactly(tuple("L2", LocalDate.of(2026, 3, 27)), tuple("C1", LocalDate.of(2026, 4, 2)));
        }

        @Test
        void followed_by_an_interim_care_order_leaves_no_child_out_of_care() {
            record("social-worker", order());
            work.at("2026-04-02T10:00");
            refused("team-manager", "decide-before-order-ends",
                    answers("decision", "ICO", "at", "2026-04-02T09:00", "rationale", "The court decided", "court",
                            "Exampleton Family Court", "reference", "EX26F5", "accommodated", false),
                    "also when living with parents");
        }

        @Test
        void that_has_ended_is_not_extended() {
            record("social-worker", order());
            work.at("2026-04-04T15:00");
            refused("team-manager", "decide-before-order-ends",
                    answers("decision", "EXTENDED", "at", "2026-04-04T12:01", "rationale", "The hearing was late",
                            "newEnd", "2026-04-08T12:00", "court", "Exampleton Family Court", "reference", "EX26F3"),
                    "had ended on Sat 4 Apr 2026, 12:00");
        }

        @Test
        void does_not_undo_a_care_order() {
            work.inOneStep(() -> lookedAfter.begin(child, new BecameLookedAfter(LocalDate.of(2026, 3, 2), "C2", "U6",
                    "PR1", "With the Mockfords", null, false, false, "The court made an order")));
            record("social-worker", order());
            assertThat(cases.child(child).legalStatus()).isEqualTo("C2");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("an emergency protection order"));
        }

    }

    @Nested
    class A_child_assessment_order {

        private Map<String, Object> made() {
            return without(but(order(), "action", "CAO", "startsAt", "2026-03-27T09:00", "endsAt", "2026-04-02T23:59",
                    "accommodated", false), "policeApplied", "exclusion", "placementType", "placementAddress");
        }

        @Test
        void is_carried_out_within_7_days_beginning_with_the_date_in_it() {
            record("social-worker", made());
            assertThat(work.clock(child, "protection-cao-7d").dueAt()).isEqualTo(AtWork.moment("2026-04-02T23:59"));
            work.at("2026-04-02T10:00");
            work.answer("social-worker", child, "carry-out-ordered-assessment", answers("doneOn", "2026-04-01",
                    "childAgreed", true, "findings", "Well", "childsWords", "Fine", "next", "The enquiry goes on"));
            assertThat(work.passed(child, "record-protective-action")).endsWith("assessment-carried-out");
            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals("protection-cao-7d"))
                .extracting(RunningClock::breachedAt)
                .containsOnlyNulls();
        }

        @Test
        void ends_at_the_hour_that_the_order_says() {
            record("social-worker", but(made(), "endsAt", "2026-03-31T12:00"));
            assertThat(work.clock(child, "protection-cao-7d").dueAt()).isEqualTo(AtWork.moment("2026-03-31T12:00"));
            assertThat(work.task(child, "carry-out-ordered-assessment").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-03-31T12:00")));
        }

        @Test
        void is_refused_beyond_what_the_law_allows() {
            refused(but(made(), "endsAt", "2026-04-03T00:00"), "can run until Thu 2 Apr 2026 at the latest");
        }

        @Test
        void that_is_late_goes_to_the_head_of_service() {
            record("social-worker", made());
            work.at("2026-04-03T00:10");
            work.timer(child, "assessment-order-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("head-of-service");
        }

    }

    @Test
    void powers_and_orders_protect_nobody_who_is_not_born() {
        this.child = this.work.child(InventedChildren.unborn(LocalDate.of(2026, 5, 1)).alone());
        refused(police(), "is not born yet");
        refused(order(), "is not born yet");
    }

    @ParameterizedTest
    @CsvSource({ "2008-03-27, was 18 on Fri 27 Mar 2026", "2008-03-28, ''" })
    void powers_and_orders_protect_up_to_the_18th_birthday(LocalDate born, String sentence) {
        this.child = this.work.child(InventedChildren.blossom().bornOn(born).alone());
        if (sentence.isEmpty()) {
            record("emergency-duty-team", police());
            assertThat(this.work.clock(this.child, POLICE).isRunning()).isTrue();
        }
        else {
            refused(police(), sentence);
        }
    }

    @Test
    void accommodation_agreed_is_recorded_and_the_child_is_looked_after() {
        record("social-worker",
                answers("caseReference", this.child.value(), "action", "S20", "startsAt", "2026-03-27T20:00",
                        "reference", "Agreement of 27 March", "why", "The mother is in hospital", "childsWords",
                        "I want my cat", "parentsTold", true, "accommodated", true, "placementType", "U6",
                        "placementAddress", "With the Mockfords"));
        assertThat(this.work.passed(this.child, "record-protective-action")).endsWith("power-recorded");
        assertThat(this.cases.child(this.child).legalStatus()).isEqualTo("V2");
    }

    @Test
    void the_death_of_the_child_ends_what_runs() {
        record("emergency-duty-team", police());
        this.work.at("2026-03-28T10:00");
        var died = answers("caseReference", this.child.value(), "change", "DIED", "diedOn", "2026-03-28",
                "circumstances", "Not known", "toldBy", "The hospital", "supportOffered", "The family worker");
        this.work.start("team-manager", "record-change", died);
        this.work.goOn(this.child);
        assertThat(this.work.passed(this.child, "record-protective-action")).endsWith("close-on-death",
                "closed-child-died");
        assertThat(this.work.clocks(this.child)).doesNotContain(POLICE);
    }

    @Test
    void another_authority_that_is_responsible_ends_what_runs_here() {
        record("emergency-duty-team", police());
        this.work.tell(this.child, "responsibility-transferred");
        this.work.goOn(this.child);
        assertThat(this.work.passed(this.child, "record-protective-action")).endsWith("closed-moved-away");
        assertThat(this.work.clocks(this.child)).doesNotContain(POLICE);
    }

}
