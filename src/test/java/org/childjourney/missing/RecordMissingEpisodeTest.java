package org.childjourney.missing;

import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;

@JourneyTest
class RecordMissingEpisodeTest {

    private static final String PROCESS = "record-missing-episode";

    private static final Map<String, Object> RETURN = answers("returnedAt", "2026-03-03T02:30", "returnedTo",
            "At home with mum", "foundBy", "A neighbour", "condition", "Tired and cold", "policeTold", true);

    @Autowired
    private AtWork work;

    @Autowired
    private MissingEpisodes episodes;

    private CaseReference child;

    @BeforeEach
    void aChildIsKnown() {
        this.work.at("2026-03-02T23:00");
        this.child = this.work.child();
    }

    private Map<String, Object> missed() {
        return answers("caseReference", this.child.value(), "kind", "M", "missingFrom", "2026-03-02T18:00",
                "lastSeenAt", "At the bus station, by a friend", "circumstances", "Did not come home from school",
                "reportedToPolice", true, "policeReference", "P-1", "riskLevel", "HIGH", "childBack", false);
    }

    private Map<String, Object> missedAndBack() {
        return but(missed(), "childBack", true, "returnedAt", "2026-03-02T22:00", "returnedTo", "At home", "condition",
                "Well");
    }

    @Nested
    class A_child_who_is_missing {

        @ParameterizedTest
        @ValueSource(strings = { "contact-officer", "social-worker", "emergency-duty-team" })
        void is_logged_by_whoever_hears_of_it_and_waited_for(String person) {
            work.start(person, PROCESS, missed());
            var task = work.task(child, "record-return");
            assertThat(work.groups(task)).containsExactly("contact-officer", "emergency-duty-team", "social-worker");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("The child was missed. Last seen: At the bus station", "high risk");
        }

        @Test
        void and_comes_back_is_to_be_listened_to_within_72_hours_of_the_return() {
            work.start("emergency-duty-team", PROCESS, missed());
            work.at("2026-03-03T09:00");
            work.answer("social-worker", child, "record-return", RETURN);
            assertThat(work.passed(child, PROCESS)).containsSubsequence("log-missing-episode", "record-return",
                    "log-return", "return-passed-on", "missing-episode-ended");
            assertThat(work.open(child)).containsExactly("offer-return-interview");
            assertThat(work.clock(child, "referral-rhi-72h").dueAt()).isEqualTo(AtWork.moment("2026-03-06T02:30"));
            assertThat(work.clock(child, "referral-rhi-72h").subject())
                .isEqualTo(work.routing(child, "missingEpisode", PROCESS));
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("back: At home with mum"));
        }

        @Test
        void is_not_recorded_as_missing_twice_at_one_time() {
            work.start("contact-officer", PROCESS, missed());
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, missed()))
                .hasMessageContaining("This child is recorded as missing since Mon 2 Mar 2026, 18:00 already");
        }

        @Test
        void does_not_come_back_before_going_missing() {
            work.start("contact-officer", PROCESS, missed());
            work.at("2026-03-03T09:00");
            assertThatThrownBy(() -> work.answer("social-worker", child, "record-return",
                    but(RETURN, "returnedAt", "2026-03-02T12:00")))
                .hasMessageContaining("The return comes after that");
            assertThatThrownBy(() -> work.answer("social-worker", child, "record-return",
                    but(RETURN, "returnedAt", "2026-03-04T12:00")))
                .hasMessageContaining("is in the future");
            assertThat(work.open(child)).containsExactly("record-return");
        }

    }

    @Nested
    class A_young_person_whom_another_journey_cannot_reach {

        @Test
        void is_reported_by_a_person_and_waited_for_like_any_other() {
            work.begin(child, "young-person-out-of-contact");
            assertThat(work.groups(work.task(child, "report-missing-child"))).containsExactly("emergency-duty-team",
                    "social-worker");
            assertThatThrownBy(() -> work.answer("social-worker", child, "report-missing-child",
                    but(reported(), "missingFrom", "2026-03-03T12:00")))
                .hasMessageContaining("is in the future");

            work.answer("social-worker", child, "report-missing-child", reported());

            assertThat(work.passed(child, PROCESS)).containsSubsequence("report-missing-child", "log-reported-missing");
            assertThat(work.open(child)).containsExactly("record-return");
            assertThat(work.chronology(child)).last().asString().contains("The child was missed");
        }

        private Map<String, Object> reported() {
            return without(missed(), "caseReference", "childBack");
        }

    }

    @Nested
    class A_child_who_is_back_already {

        @Test
        void is_to_be_listened_to_at_once() {
            work.start("contact-officer", PROCESS, missedAndBack());
            work.goOn(child);
            assertThat(work.passed(child, PROCESS)).containsSubsequence("log-missing-episode", "return-passed-on",
                    "missing-episode-ended");
            assertThat(work.clock(child, "referral-rhi-72h").dueAt()).isEqualTo(AtWork.moment("2026-03-05T22:00"));
        }

        @Test
        void is_passed_on_once_even_when_that_step_runs_twice() {
            work.start("contact-officer", PROCESS, missedAndBack());
            work.goOn(child);
            var episode = Long.parseLong((String) work.routing(child, "missingEpisode", PROCESS));
            work.inOneStep(() -> {
                episodes.askForInterview(episode);
                return null;
            });
            assertThat(work.open(child)).containsExactly("offer-return-interview");
        }

        @Test
        void can_be_missing_a_second_time_with_an_interview_for_each() {
            work.start("contact-officer", PROCESS, missedAndBack());
            work.start("contact-officer", PROCESS, missedAndBack());
            work.goOn(child);
            assertThat(work.open(child)).containsExactly("offer-return-interview", "offer-return-interview");
            assertThat(work.clocks(child)).containsExactly("referral-rhi-72h", "referral-rhi-72h");
        }

    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caseReference    | CJ999999999       | There is no child with the case reference CJ999999999
            caseReference    | 12                | "Case reference of the child": write it as the hint shows.
            missingFrom      | 2026-03-03T18:00  | is in the future
            returnedAt       | 2026-03-02T12:00  | The return comes after that
            returnedTo       | ''                | "Where is the child now?": answer this question.
            reportedToPolice | false             | "Why not?": answer this question.
            kind             | X                 | "Which is it?": write it as the hint shows.
            """)
    void what_cannot_be_is_refused_with_a_sentence_and_nothing_begins(String field, String answer, String sentence) {
        Object given = "false".equals(answer) ? Boolean.FALSE : answer;
        assertThatThrownBy(() -> this.work.start("contact-officer", PROCESS, but(missedAndBack(), field, given)))
            .hasMessageContaining(sentence);
        assertThat(this.work.processes(this.child)).isEmpty();
    }

    @Test
    void the_confirmation_is_needed() {
        assertThatThrownBy(() -> this.work.start("contact-officer", PROCESS, without(missed(), "confirmed")))
            .hasMessageContaining("tick this to go on");
    }

    @ParameterizedTest
    @CsvSource({ "child-died, closed-child-died, because the child has died",
            "responsibility-transferred, closed-moved-away, because another authority has accepted responsibility" })
    void what_happens_to_the_child_closes_the_episode_at_an_end_of_its_own(String message, String end, String why) {
        this.work.start("contact-officer", PROCESS, missed());
        assertThat(this.work.tell(this.child, message)).isOne();
        assertThat(this.work.passed(this.child, PROCESS)).contains(end);
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.chronology(this.child)).last().asString().contains("missing episode was closed", why);
    }

}
