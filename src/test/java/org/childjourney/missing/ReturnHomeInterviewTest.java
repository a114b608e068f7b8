package org.childjourney.missing;

import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.HowStopped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

@JourneyTest
class ReturnHomeInterviewTest {

    private static final String PROCESS = "return-home-interview";

    private static final String CLOCK = "referral-rhi-72h";

    private static final Map<String, Object> WANTS_TO_TALK = answers("offeredAt", "2026-03-03T09:00", "offeredBy",
            "Kit Social-Worker", "answer", "ACCEPTED", "interviewer", "Juniper Listener", "interviewAt",
            "2026-03-03T16:00", "place", "At the youth club");

    private static final Map<String, Object> SAYS_NO = answers("offeredAt", "2026-03-03T09:00", "offeredBy",
            "Kit Social-Worker", "answer", "DECLINED", "declinedReason", "Leave me alone", "otherWaysOffered",
            "A message any time");

    private static final Map<String, Object> HELD = answers("outcome", "HELD", "heldAt", "2026-03-03T16:00",
            "interviewer", "Juniper Listener", "independent", true, "seenAlone", true, "childsWords",
            "I was with friends", "whyMissing", "A row at home", "whereAndWithWhom", "At a friend's", "harm", "No",
            "whatChildWants", "Less shouting", "whatWouldHelp", "Somebody to ring", "risk", "NONE", "sharedWithPolice",
            true);

    @Autowired
    private AtWork work;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    @BeforeEach
    void aMissingChildIsBack() {
        this.work.at("2026-03-02T23:00");
        this.child = this.work.child();
        this.work.start("emergency-duty-team", "record-missing-episode",
                answers("caseReference", this.child.value(), "kind", "M", "missingFrom", "2026-03-02T18:00",
                        "lastSeenAt", "School gate", "circumstances", "Did not come home", "reportedToPolice", false,
                        "whyNotReported", "Back before we could", "riskLevel", "NOT_GRADED", "childBack", true,
                        "returnedAt", "2026-03-02T22:00", "returnedTo", "At home", "condition", "Well"));
        this.work.goOn(this.child);
        this.work.at("2026-03-03T17:00");
    }

    private void wantsToTalk() {
        this.work.answer("social-worker", this.child, "offer-return-interview", WANTS_TO_TALK);
    }

    private void interview(Object... keysAndValues) {
        wantsToTalk();
        this.work.answer("social-worker", this.child, "hold-return-interview", but(HELD, keysAndValues));
    }

    @Nested
    class The_offer {

        @Test
        void is_due_72_hours_after_the_return_nights_and_weekends_included() {
            var task = work.task(child, "offer-return-interview");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.moment("2026-03-05T22:00")));
            assertThat(work.groups(task)).containsExactly("social-worker");
        }

        @Test
        void that_the_child_takes_leads_to_the_interview_with_the_clock_running() {
            wantsToTalk();
            assertThat(work.open(child)).containsExactly("hold-return-interview");
            assertThat(work.clocks(child)).containsExactly(CLOCK);
            assertThat(work.chronology(child)).last().asString().contains("the child wants to talk to Juniper");
        }

        @Test
        void may_be_declined_which_stops_the_clock_and_keeps_the_childs_words() {
            work.answer("social-worker", child, "offer-return-interview", SAYS_NO);
            assertThat(work.passed(child, PROCESS)).contains("interview-declined").endsWith("return-followed-up");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.clock(child, CLOCK).breachedAt()).isNull();
            var voice = voices.all(child).get(0).voice();
            assertThat(voice.method()).isEqualTo(VoiceMethod.DECLINED);
            assertThat(voice.notObtainedReason()).isEqualTo("Leave me alone");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                offeredAt   | 2026-03-02T20:00 | The child came back on Mon 2 Mar 2026, 22:00
                offeredAt   | 2026-03-04T20:00 | is in the future
                interviewer | ''               | "Who will listen?": answer this question.
                answer      | DECLINED         | "Why not, in the child's own words?": answer this question.
                """)
        void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
            assertThatThrownBy(() -> work.answer("social-worker", child, "offer-return-interview",
                    but(WANTS_TO_TALK, field, answer)))
                .hasMessageContaining(sentence);
            assertThat(work.open(child)).containsExactly("offer-return-interview");
        }

    }

    @Nested
    class The_interview {

        @Test
        void that_is_held_stops_the_clock_when_it_was_held_and_keeps_what_the_child_said() {
            interview();
            assertThat(work.passed(child, PROCESS)).containsSubsequence("offer-return-interview",
                    "record-return-interview-offer", "hold-return-interview", "record-return-interview",
                    "interview-held", "return-followed-up");
            assertThat(work.clock(child, CLOCK).stoppedAt()).isEqualTo(AtWork.moment("2026-03-03T16:00"));
            assertThat(voices.all(child).get(0).voice().words()).isEqualTo("I was with friends");
        }

        @Test
        void that_shows_exploitation_brings_the_child_to_a_multi_agency_meeting() {
            interview("risk", "EXPLOITATION", "riskReason", "New phone, older friends");
            assertThat(work.passed(child, PROCESS)).contains("interview-shows-exploitation");
            assertThat(work.open(child)).containsExactly("hold-multi-agency-meeting");
        }

        @Test
        void that_shows_significant_harm_asks_for_a_strategy_discussion() {
            interview("risk", "SIGNIFICANT_HARM", "riskReason", "He hits her");
            assertThat(work.passed(child, PROCESS)).contains("interview-shows-harm");
            assertThat(work.open(child)).containsExactly("accept-strategy-request");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("There is a risk: He hits her"));
        }

        @Test
        void may_be_declined_after_all() {
            wantsToTalk();
            work.answer("social-worker", child, "hold-return-interview",
                    answers("outcome", "DECLINED", "notHeldReason", "I changed my mind"));
            assertThat(work.passed(child, PROCESS)).contains("interview-declined-later");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void that_is_put_off_is_still_due_and_the_clock_runs_on() {
            wantsToTalk();
            work.answer("social-worker", child, "hold-return-interview",
                    answers("outcome", "POSTPONED", "notHeldReason", "The child is ill"));
            assertThat(work.task(child, "hold-return-interview").getDueDate())
                .isEqualTo(Date.from(AtWork.moment("2026-03-05T22:00")));
            assertThat(work.clocks(child)).containsExactly(CLOCK);
        }

        @Test
        void that_is_cancelled_leaves_no_clock() {
            work.cancel(work.task(child, "offer-return-interview").getProcessInstanceId());
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.clock(child, CLOCK).stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
            assertThat(work.chronology(child))
                .endsWith("The interview about having been missing was not held, because it was cancelled.");
        }

        @Test
        void that_is_late_is_escalated_to_the_service_manager_and_can_still_be_held() {
            wantsToTalk();
            work.at("2026-03-05T22:10");
            work.timer(child, "interview-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            work.answer("social-worker", child, "hold-return-interview", but(HELD, "heldAt", "2026-03-05T22:05"));
            assertThat(work.clock(child, CLOCK).breachedAt()).isNotNull();
            assertThat(work.processes(child)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldAt      | 2026-03-02T20:00 | The child came back on Mon 2 Mar 2026, 22:00
                heldAt      | 2026-03-09T20:00 | is in the future
                childsWords | ''               | "What did the child say, in their own words?": answer this question.
                risk        | EXPLOITATION     | "What makes you think so?": answer this question.
                seenAlone   | false            | "Why not?": answer this question.
                outcome     | POSTPONED        | "Why not?": answer this question.
                """)
        void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
            wantsToTalk();
            Object given = "false".equals(answer) ? Boolean.FALSE : answer;
            assertThatThrownBy(
                    () -> work.answer("social-worker", child, "hold-return-interview", but(HELD, field, given)))
                .hasMessageContaining(sentence);
            assertThat(work.open(child)).containsExactly("hold-return-interview");
        }

    }

    @ParameterizedTest
    @CsvSource({ "child-died, closed-child-died, because the child has died",
            "responsibility-transferred, closed-moved-away, because another authority has accepted responsibility",
            "child-turned-18, closed-turned-18, because the young person is 18" })
    void what_happens_to_the_child_ends_the_interview_at_an_end_of_its_own(String message, String end, String why) {
        assertThat(this.work.tell(this.child, message)).isOne();
        assertThat(this.work.passed(this.child, PROCESS)).contains(end);
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clock(this.child, CLOCK).stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
        assertThat(this.work.chronology(this.child)).last().asString().contains("was not held", why);
    }

}
