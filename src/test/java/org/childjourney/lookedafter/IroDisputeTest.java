package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.lookedafter.CareAnswers.disputed;
import static org.childjourney.lookedafter.CareAnswers.settled;

class IroDisputeTest extends CareTest {

    private static final String ANSWER = "answer-iro-dispute";

    private static final String CONSIDER = "consider-dispute-answer";

    private static final Map<String, Object> ANSWERED = answers("answer", "A worker starts on Monday", "actions",
            "Lee tells the child today");

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Cases cases;

    private void raised() {
        fostered();
        start("iro", "iro-dispute", disputed(this.child.value()));
    }

    private Map<String, Object> next(String level) {
        return answers("outcome", "NEXT_LEVEL", "nextLevel", level, "why", "Nothing has changed");
    }

    @Nested
    class A_dispute {

        @Test
        void is_answered_by_the_manager_and_settled_by_the_reviewing_officer() {
            raised();
            var task = work.task(child, ANSWER);
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-30")));
            answer("team-manager", ANSWER, ANSWERED);
            assertThat(work.task(child, CONSIDER).getAssignee()).isEqualTo("iro");
            answer("iro", CONSIDER, settled());
            assertThat(work.passed(child, "iro-dispute")).contains("dispute-settled").endsWith("dispute-ended");
            assertThat(work.clocks(child)).doesNotContain("looked-after-iro-dispute");
            assertThat(work.processes(child)).containsExactly(JOURNEY);
            assertThat(work.chronology(child)).contains(
                    "The team manager answered the dispute of the independent reviewing officer: A worker starts on Monday.",
                    "The dispute of the independent reviewing officer is settled: There is a worker now.");
        }

        @Test
        void climbs_level_by_level_to_the_director_with_one_clock_for_all() {
            raised();
            for (var level : new String[] { "SERVICE_MANAGER", "HEAD_OF_SERVICE", "ASSISTANT_DIRECTOR", "DIRECTOR" }) {
                answer(work.groups(work.task(child, ANSWER)).get(0), ANSWER, ANSWERED);
                answer("iro", CONSIDER, next(level));
                assertThat(work.groups(work.task(child, ANSWER)))
                    .containsExactly(level.toLowerCase().replace('_', '-'));
            }
            assertThat(due(child, "looked-after-iro-dispute")).isEqualTo(AtWork.endOf("2026-03-30"));
            answer("director", ANSWER, ANSWERED);
            refused("iro", CONSIDER, next("DIRECTOR"), "Choose a level above, or refer the case to Cafcass");
            answer("iro", CONSIDER, settled());
            assertThat(work.clocks(child)).doesNotContain("looked-after-iro-dispute");
        }

        @Test
        void may_leave_levels_out_but_not_go_down() {
            fostered();
            start("iro", "iro-dispute", but(disputed(child.value()), "level", "HEAD_OF_SERVICE"));
            answer("head-of-service", ANSWER, ANSWERED);
            refused("iro", CONSIDER, next("SERVICE_MANAGER"), "The head of service has answered");
            answer("iro", CONSIDER, next("DIRECTOR"));
            assertThat(work.groups(work.task(child, ANSWER))).containsExactly("director");
        }

        @Test
        void may_go_to_Cafcass_at_any_time() {
            raised();
            answer("team-manager", ANSWER, ANSWERED);
            refused("iro", CONSIDER, answers("outcome", "CAFCASS", "why", "Her rights are at stake"),
                    "\"Which reference has the referral to Cafcass?\": answer this question.");
            answer("iro", CONSIDER,
                    answers("outcome", "CAFCASS", "why", "Her rights are at stake", "cafcassReference", "CAF-1"));
            assertThat(work.passed(child, "iro-dispute")).contains("referred-to-cafcass");
            assertThat(work.clocks(child)).doesNotContain("looked-after-iro-dispute");
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-30T23:59, false", "2026-03-31T00:00, true" })
        void is_told_to_the_director_after_20_working_days(String at, boolean escalated) {
            raised();
            work.at(at);
            work.timer(child, "dispute-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child).stream().anyMatch((told) -> told.raisedTo().equals("director")))
                .isEqualTo(escalated);
            assertThat(work.open(child)).contains(ANSWER);
        }

        @Test
        void is_raised_once_at_a_time_and_by_reviewing_officers_alone() {
            raised();
            refusedToStart("iro", "iro-dispute", disputed(child.value()), "goes on already");
            refusedToStart("social-worker", "iro-dispute", disputed(child.value()), "");
        }

        @Test
        void is_about_a_child_who_is_looked_after() {
            refusedToStart("iro", "iro-dispute", disputed(child.value()), "is not looked after");
        }

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died", "responsibility-transferred, closed-moved-away",
                "child-turned-18, closed-turned-18" })
        void ends_with_the_life_of_the_child(String message, String end) {
            raised();
            work.at("2026-03-20T12:00");
            work.inOneStep(() -> {
                cases.died(child, LocalDate.of(2026, 3, 19), "team-manager");
                return null;
            });
            work.tell(child, message);
            assertThat(work.passed(child, "iro-dispute")).contains(end);
            assertThat(work.clocks(child)).isEmpty();
        }

    }

    @Nested
    class The_footprint_of_the_reviewing_officer {

        private final Map<String, Object> met = answers("contactOn", "2026-03-12", "means", "VISIT", "childsWords",
                "I want to tell you something", "whatChildWants", "To change rooms", "whatFollows",
                "I ask the worker today");

        @Test
        void is_on_the_record_between_reviews() {
            fostered();
            work.at("2026-03-12T12:00");
            start("iro", "record-iro-contact", but(this.met, "caseReference", child.value()));
            assertThat(work.passed(child, "record-iro-contact")).endsWith("contact-recorded");
            assertThat(work.chronology(child)).contains(
                    "The independent reviewing officer was in touch with the child on Thu 12 Mar 2026 (a visit).");
            assertThat(voices.all(child).get(0).voice().method()).isEqualTo(VoiceMethod.SEEN_ALONE);
        }

        @ParameterizedTest
        @CsvSource({ "2026-03-13, is in the future", "2026-03-01, has been looked after since" })
        void is_not_of_a_day_that_cannot_be(String on, String sentence) {
            fostered();
            work.at("2026-03-12T12:00");
            refusedToStart("iro", "record-iro-contact", but(this.met, "caseReference", child.value(), "contactOn", on),
                    sentence);
        }

    }

}
