package org.childjourney.quality;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
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
class AuditCaseTest {

    private static final String CLOCK = "audit-20wd";

    private static final Map<String, Object> GOOD = answers("childHeard", true, "childsViewsCounted", true,
            "decisionsReasoned", true, "workInTime", false, "managementDirection", true, "judgement", "GOOD", "themes",
            AtWork.codes("CHILDS_VOICE", "TIMELINESS"), "whatWasGood", "Drawings told what words could not",
            "whatToLearn", "Book the first visit on the day of allocation", "toPutRight", false);

    private static final Map<String, Object> TO_PUT_RIGHT = but(GOOD, "judgement", "REQUIRES_IMPROVEMENT", "toPutRight",
            true, "whatToPutRight", "Nobody told the child what was decided");

    @Autowired
    private AtWork work;

    @Autowired
    private Audits audits;

    @Autowired
    private AuditRepository repository;

    @Autowired
    private RecordAccess access;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Cases cases;

    @Autowired
    private Chronology lines;

    @Autowired
    private Journeys journeys;

    @Autowired
    private OneByOne oneByOne;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseReference child;

    @BeforeEach
    void aChildWhoseJourneyIsFinished() {
        this.work.at("2024-02-05T10:00");
        this.child = this.work.child();
    }

    private void drawn() {
        this.audits.draw(this.child, "private-fostering");
        this.work.at("2024-02-05T23:05");
        this.audits.ask();
    }

    @Nested
    class A_finished_journey {

        private Audits drawing(int percent) {
            return new Audits(repository, new AuditProperties(percent, Set.of("private-fostering")), new Lot(), cases,
                    deadlines, lines, journeys, oneByOne, signedIn, clock);
        }

        private void ends(Audits audits, String process) {
            work.inOneStep(() -> {
                audits.on(new ProcessEnded(child, process, "invented"));
                return null;
            });
        }

        @Test
        void is_drawn_when_all_are_and_not_when_none_is() {
            ends(drawing(0), "private-fostering");
            assertThat(repository.findByCaseReferenceOrderById(child.value())).isEmpty();
            ends(drawing(100), "private-fostering");
            assertThat(repository.findByCaseReferenceOrderById(child.value())).hasSize(1);
        }

        @Test
        void is_never_an_agencys_part_or_an_allegation() {
            var all = drawing(100);
            ends(all, "partner-check");
            ends(all, "allegation-against-professional");
            assertThat(repository.findByCaseReferenceOrderById(child.value())).isEmpty();
        }

        @Test
        void of_a_restricted_child_is_never_drawn() {
            work.inOneStep(() -> {
                access.restrict(child, RestrictedAccess.STAFF_FAMILY, Set.of("team-manager"), "An aunt works here",
                        "head-of-service");
                return null;
            });
            audits.draw(child, "private-fostering");
            assertThat(repository.findByCaseReferenceOrderById(child.value())).isEmpty();
        }

    }

    @Nested
    class An_audit {

        @Test
        void is_a_task_for_quality_assurance_due_after_twenty_working_days() {
            drawn();
            var task = work.task(child, "audit-journey");
            assertThat(work.groups(task)).containsExactly("qa-officer");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2024-03-04")));
        }

        @Test
        void begins_once() {
            drawn();
            audits.ask();
            assertThat(work.open(child)).containsExactly("audit-journey");
        }

        @Test
        void that_finds_nothing_to_put_right_ends_with_what_was_learned() {
            drawn();
            work.at("2024-02-20T10:00");
            work.answer("qa-officer", child, "audit-journey", GOOD);
            assertThat(work.passed(child, "audit-case")).endsWith("record-audit", "audit-learned");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("A finished journey of the child was audited: good. Nothing is to be put right for the "
                        + "child.");
        }

        @Test
        void that_finds_something_has_the_manager_put_it_right() {
            drawn();
            work.at("2024-02-20T10:00");
            work.answer("qa-officer", child, "audit-journey", TO_PUT_RIGHT);
            assertThat(work.groups(work.task(child, "put-right-after-audit"))).containsExactly("team-manager");
            work.answer("team-manager", child, "put-right-after-audit",
                    answers("whatWasDone", "Kit went and told her", "doneOn", "2024-02-20"));
            assertThat(work.passed(child, "audit-case")).endsWith("record-putting-right", "audit-put-right");
            assertThat(work.chronology(child)).last()
                .asString()
                .isEqualTo("What an audit found was put right: Kit went and told her.");
        }

        @ParameterizedTest
        @CsvSource({ "toPutRight, true, What is to be put right?" })
        void says_what_is_to_be_put_right(String question, boolean answer, String sentence) {
            drawn();
            assertThatThrownBy(() -> work.answer("qa-officer", child, "audit-journey", but(GOOD, question, answer)))
                .hasStackTraceContaining(sentence);
        }

        @Test
        void is_put_right_today_at_the_latest() {
            drawn();
            work.at("2024-02-20T10:00");
            work.answer("qa-officer", child, "audit-journey", TO_PUT_RIGHT);
            assertThatThrownBy(() -> work.answer("team-manager", child, "put-right-after-audit",
                    answers("whatWasDone", "Kit goes tomorrow", "doneOn", "2024-02-21")))
                .hasStackTraceContaining("is in the future");
        }

        @Test
        void that_is_late_is_raised_to_the_head_of_service() {
            drawn();
            work.at("2024-03-05T00:10");
            work.timer(child, "audit-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("head-of-service");
            work.answer("qa-officer", child, "audit-journey", GOOD);
            assertThat(work.clock(child, CLOCK).breachedAt()).isNotNull();
        }

        @Test
        void on_its_last_day_is_in_time() {
            drawn();
            work.at("2024-03-04T23:00");
            work.answer("qa-officer", child, "audit-journey", GOOD);
            assertThat(work.clock(child, CLOCK).stoppedAt()).isBefore(work.clock(child, CLOCK).dueAt());
        }

        @Test
        void that_is_finished_leaves_the_clock_of_another_of_the_child_running() {
            twoDrawn();
            work.answer("qa-officer", work.tasks(child).get(0), GOOD);
            assertThat(work.clocks(child)).containsExactly(CLOCK);
            assertThat(work.clock(child, CLOCK).subject()).isEqualTo(audit());
            work.at("2024-03-05T00:10");
            work.timer(child, "audit-time");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("head-of-service");
        }

        @Test
        void that_is_cancelled_leaves_the_clock_of_another_of_the_child_running() {
            twoDrawn();
            work.cancel(work.tasks(child).get(0).getProcessInstanceId());
            assertThat(work.clocks(child)).containsExactly(CLOCK);
            assertThat(work.clock(child, CLOCK).subject()).isEqualTo(audit());
        }

        /** The number of the one audit whose task is open. */
        private Object audit() {
            return runtime.getVariable(work.task(child, "audit-journey").getProcessInstanceId(), "audit");
        }

        private void twoDrawn() {
            audits.draw(child, "referral-to-assessment");
            drawn();
            assertThat(work.clocks(child)).containsExactly(CLOCK, CLOCK);
        }

        @Test
        void that_is_cancelled_leaves_no_clock() {
            drawn();
            work.cancel(work.task(child, "audit-journey").getProcessInstanceId());
            assertThat(work.clocks(child)).isEmpty();
        }

    }

}
