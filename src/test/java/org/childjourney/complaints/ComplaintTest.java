package org.childjourney.complaints;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.HowStopped;
import org.childjourney.deadlines.Prolongation;
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
class ComplaintTest {

    private static final String PROCESS = "complaint";

    private static final Map<String, Object> ANSWERED = answers("answeredOn", "2027-01-05", "finding", "PARTLY_UPHELD",
            "response", "Three visits were missed and we are sorry", "remedy", "A new worker from Monday",
            "toldOfNextStage", true);

    private static final Map<String, Object> INVESTIGATED = answers("investigatingOfficer", "Sorrel Sample",
            "independentPerson", "Linden Sample", "childSeen", true, "findings", "Three visits were missed",
            "recommendations", "Visits are booked ahead");

    private static final Map<String, Object> ADJUDICATED = answers("adjudication", "UPHELD", "adjudicationReason",
            "The record shows it", "whatHappensNow", "Visits are booked ahead from February", "adjudicatedOn",
            "2027-02-01", "toldOfPanel", true);

    private static final Map<String, Object> PANEL = answers("panelOn", "2027-03-01", "panelChair", "Rowan Sample",
            "panelFound", "The apology came late", "panelRecommends", "An apology in person", "recommendedOn",
            "2027-03-05");

    private static final Map<String, Object> RESPONDED = answers("accepted", "ALL", "panelResponse",
            "I come and say sorry", "respondedOn", "2027-03-08", "toldOfOmbudsman", true);

    @Autowired
    private AtWork work;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ComplaintRepository complaints;

    private CaseReference child;

    @BeforeEach
    void aComplaintJustBeforeChristmas() {
        this.work.at("2026-12-23T15:00");
        this.child = this.work.child();
    }

    private Map<String, Object> complaint(Object... more) {
        return but(answers("caseReference", this.child.value(), "receivedOn", "2026-12-23", "madeBy", "PARENT",
                "madeByName", "Mallow Testerly", "whatHappened", "Nobody came for three weeks", "wanted",
                "Somebody who comes"), more);
    }

    private void made() {
        this.work.start("contact-officer", PROCESS, complaint());
    }

    private void answered() {
        made();
        this.work.at("2027-01-05T10:00");
        this.work.answer("team-manager", this.child, "answer-complaint", ANSWERED);
    }

    private void atStageTwo() {
        answered();
        this.work.at("2027-01-11T10:00");
        this.work.answer("qa-officer", this.child, "ask-complainant-after-answer", reply("NEXT_STAGE", "2027-01-11"));
    }

    private void adjudicated() {
        atStageTwo();
        this.work.at("2027-02-01T10:00");
        this.work.answer("qa-officer", this.child, "investigate-complaint", INVESTIGATED);
        this.work.answer("head-of-service", this.child, "adjudicate-complaint", ADJUDICATED);
    }

    private void atStageThree() {
        adjudicated();
        this.work.at("2027-02-08T10:00");
        this.work.answer("qa-officer", this.child, "ask-complainant-after-adjudication",
                reply("NEXT_STAGE", "2027-02-08"));
    }

    private static Map<String, Object> reply(String reply, String on) {
        return answers("reply", reply, "repliedOn", on, "theirWords", "That is what we think");
    }

    private Date dueOf(String task) {
        return this.work.task(this.child, task).getDueDate();
    }

    private void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, this.child, task, answers)).hasStackTraceContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    @Nested
    class Stage_1 {

        @Test
        void is_answered_within_ten_working_days_of_the_day_it_was_received() {
            made();
            assertThat(work.groups(work.task(child, "answer-complaint"))).containsExactly("service-manager",
                    "team-manager");
            assertThat(dueOf("answer-complaint")).isEqualTo(Date.from(AtWork.endOf("2027-01-11")));
        }

        @Test
        void runs_from_the_day_it_was_received_not_from_the_day_it_was_registered() {
            work.at("2026-12-29T10:00");
            made();
            assertThat(dueOf("answer-complaint")).isEqualTo(Date.from(AtWork.endOf("2027-01-11")));
        }

        @Test
        void leaves_what_was_complained_about_out_of_the_chronology() {
            answered();
            assertThat(work.chronology(child)).noneMatch((line) -> line.contains("Nobody came"))
                .endsWith("A complaint under the Children Act was received on Wed 23 Dec 2026 and is being answered.",
                        "The complaint was answered at stage 1 on Tue 5 Jan 2027.");
            assertThat(work.clocks(child)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = { "RESOLVED", "WITHDRAWN", "NO_REPLY" })
        void ends_the_complaint_when_nothing_more_is_asked_for(String reply) {
            answered();
            work.at("2027-02-03T10:00");
            work.answer("qa-officer", child, "ask-complainant-after-answer", reply(reply, "2027-02-03"));
            assertThat(work.passed(child, PROCESS)).endsWith("record-reply-to-answer", "ended-at-stage-1");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void that_is_late_is_raised_to_the_service_manager() {
            made();
            work.at("2027-01-12T00:10");
            work.timer(child, "stage-1-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            assertThat(work.open(child)).contains("answer-complaint");
        }

        @Test
        void is_warned_of_before_it_is_late() {
            made();
            work.at("2027-01-08T10:00");
            work.timer(child, "stage-1-time");
            assertThat(work.clock(child, Complaints.STAGE_1).warnedAt()).isNotNull();
            assertThat(deadlines.escalations(child)).isEmpty();
        }

        @Test
        void can_have_ten_working_days_more_and_no_more_than_that() {
            made();
            var number = work.clock(child, Complaints.STAGE_1).subject();
            signedIn.as("service-manager", () -> {
                assertThatThrownBy(() -> deadlines.extend(child, Complaints.STAGE_1, number,
                        new Prolongation(LocalDate.parse("2027-01-26"), "It is complex", "service-manager")));
                deadlines.extend(child, Complaints.STAGE_1, number,
                        new Prolongation(LocalDate.parse("2027-01-25"), "It is complex", "service-manager"));
            });
            assertThat(dueOf("answer-complaint")).isEqualTo(Date.from(AtWork.endOf("2027-01-25")));
        }

        @ParameterizedTest
        @CsvSource({ "answeredOn, 2027-01-06, is in the future", "answeredOn, 2026-12-22, comes after that",
                "remedy, , What is put right?" })
        void refuses_what_cannot_be(String question, String answer, String sentence) {
            made();
            work.at("2027-01-05T10:00");
            refused("team-manager", "answer-complaint", but(ANSWERED, question, answer), sentence);
        }

        @Test
        void tells_the_way_to_the_next_stage() {
            made();
            work.at("2027-01-05T10:00");
            refused("team-manager", "answer-complaint", without(ANSWERED, "toldOfNextStage"),
                    "how to ask for an investigation");
        }

    }

    @Nested
    class Who_complains {

        @Test
        void is_offered_an_advocate_when_it_is_a_child() {
            var alone = complaint("madeBy", "CHILD", "madeByName", "Blossom Testerly");
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, alone))
                .hasStackTraceContaining("Is an advocate with the child?");
            work.start("contact-officer", PROCESS, but(alone, "advocate", "BEING_FOUND"));
            assertThat(work.open(child)).containsExactly("answer-complaint");
        }

        @Test
        void has_an_interest_in_the_child_when_it_is_somebody_else() {
            var stranger = complaint("madeBy", "OTHER");
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, stranger))
                .hasStackTraceContaining("What is their interest in the child?");
        }

        @Test
        void complained_today_at_the_latest() {
            var tomorrow = complaint("receivedOn", "2026-12-24");
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, tomorrow))
                .hasStackTraceContaining("is in the future");
        }

    }

    @Nested
    class Stage_2 {

        @Test
        void is_adjudicated_within_25_working_days_of_being_asked_for() {
            atStageTwo();
            assertThat(work.groups(work.task(child, "investigate-complaint"))).containsExactly("qa-officer");
            assertThat(dueOf("investigate-complaint")).isEqualTo(Date.from(AtWork.endOf("2027-02-15")));
        }

        @Test
        void stops_its_clock_with_the_adjudication() {
            adjudicated();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.open(child)).containsExactly("ask-complainant-after-adjudication");
        }

        @Test
        void ends_the_complaint_when_it_is_resolved() {
            adjudicated();
            work.answer("qa-officer", child, "ask-complainant-after-adjudication", reply("RESOLVED", "2027-02-01"));
            assertThat(work.passed(child, PROCESS)).endsWith("record-reply-to-adjudication", "ended-at-stage-2");
        }

        @Test
        void that_is_late_is_raised_to_the_head_of_service() {
            atStageTwo();
            work.at("2027-02-16T00:10");
            work.timer(child, "stage-2-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("head-of-service");
            assertThat(work.open(child)).contains("investigate-complaint");
        }

        @Test
        void is_not_asked_for_before_the_answer_was_given() {
            answered();
            refused("qa-officer", "ask-complainant-after-answer", reply("NEXT_STAGE", "2027-01-04"),
                    "comes after that");
        }

    }

    @Nested
    class Stage_3 {

        @Test
        void has_its_panel_within_30_working_days_of_being_asked_for() {
            atStageThree();
            assertThat(dueOf("hold-review-panel")).isEqualTo(Date.from(AtWork.endOf("2027-03-22")));
        }

        @Test
        void is_answered_by_the_director_within_15_working_days_of_the_recommendations() {
            atStageThree();
            work.at("2027-03-08T10:00");
            work.answer("qa-officer", child, "hold-review-panel", PANEL);
            assertThat(work.groups(work.task(child, "respond-to-panel"))).containsExactly("director");
            assertThat(dueOf("respond-to-panel")).isEqualTo(Date.from(AtWork.endOf("2027-03-30")));
            work.answer("director", child, "respond-to-panel", RESPONDED);
            assertThat(work.passed(child, PROCESS)).endsWith("panel-responded", "ended-at-stage-3");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void that_is_late_is_raised() {
            atStageThree();
            work.at("2027-03-23T00:10");
            work.timer(child, "stage-3-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("head-of-service");
        }

        @Test
        void whose_response_is_late_is_raised_to_the_director() {
            atStageThree();
            work.at("2027-03-08T10:00");
            work.answer("qa-officer", child, "hold-review-panel", PANEL);
            work.at("2027-03-31T00:10");
            work.timer(child, "stage-3-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo()).containsExactly("director");
        }

        @Test
        void departs_from_the_panel_only_with_a_reason() {
            atStageThree();
            work.at("2027-03-08T10:00");
            work.answer("qa-officer", child, "hold-review-panel", PANEL);
            refused("director", "respond-to-panel", but(RESPONDED, "accepted", "SOME"), "Why not all of them?");
            refused("director", "respond-to-panel", but(RESPONDED, "respondedOn", "2027-03-04"), "comes after that");
        }

        @Test
        void has_its_recommendations_after_the_panel_met() {
            atStageThree();
            work.at("2027-03-08T10:00");
            refused("qa-officer", "hold-review-panel", but(PANEL, "recommendedOn", "2027-02-28"),
                    "on the day of the panel or later");
        }

    }

    @Nested
    class One_that_is_cancelled {

        private List<MadeComplaint> open() {
            return complaints.findByCaseReferenceAndEndedAtIsNullOrderById(child.value());
        }

        private void leavesNothingOpen(String task, String clock, int stage) {
            work.cancel(work.task(child, task).getProcessInstanceId());
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.clock(child, clock).stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
            assertThat(open()).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("The complaint was cancelled at stage %d.".formatted(stage));
        }

        @Test
        void at_stage_1_leaves_no_clock_and_no_open_row() {
            made();
            leavesNothingOpen("answer-complaint", Complaints.STAGE_1, 1);
        }

        @Test
        void at_stage_2_leaves_no_clock_and_no_open_row() {
            atStageTwo();
            leavesNothingOpen("investigate-complaint", Complaints.STAGE_2, 2);
        }

        @Test
        void before_its_panel_leaves_no_clock_and_no_open_row() {
            atStageThree();
            leavesNothingOpen("hold-review-panel", Complaints.PANEL, 3);
        }

        @Test
        void after_its_panel_leaves_no_clock_and_no_open_row() {
            atStageThree();
            work.at("2027-03-08T10:00");
            work.answer("qa-officer", child, "hold-review-panel", PANEL);
            leavesNothingOpen("respond-to-panel", Complaints.PANEL_RESPONSE, 3);
        }

        @Test
        void leaves_another_of_the_child_alone() {
            made();
            made();
            work.cancel(work.tasks(child).get(0).getProcessInstanceId());
            var other = runtime.getVariable(work.task(child, "answer-complaint").getProcessInstanceId(), "complaint");
            assertThat(work.clocks(child)).containsExactly(Complaints.STAGE_1);
            assertThat(work.clock(child, Complaints.STAGE_1).subject()).isEqualTo(other);
            assertThat(open()).extracting((complaint) -> String.valueOf(complaint.id()))
                .containsExactly((String) other);
        }

    }

    @Test
    void one_that_ends_leaves_another_of_the_child_open() {
        answered();
        made();
        this.work.answer("qa-officer", this.child, "ask-complainant-after-answer", reply("RESOLVED", "2027-01-05"));
        assertThat(this.work.open(this.child)).containsExactly("answer-complaint");
        assertThat(this.work.clocks(this.child)).containsExactly(Complaints.STAGE_1);
        assertThat(this.complaints.findByCaseReferenceAndEndedAtIsNullOrderById(this.child.value())).hasSize(1);
        assertThat(this.work.chronology(this.child)).noneMatch((line) -> line.contains("cancelled"));
    }

}
