package org.childjourney.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.JourneyTest;
import org.childjourney.calendar.NamedDay;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
@RecordApplicationEvents
class RunningClocksTest {

    private static final String DECISION = "referral-decision-1wd";

    private static final String ASSESSMENT = "referral-assessment-45wd";

    private static final String COMPLAINT = "referral-complaint-stage1";

    private static final String MEETING = "protection-stepdown-cin-meeting";

    private static final String RED = "referral-mash-red-4h";

    private static final AtomicLong NEXT = new AtomicLong(7_100_000);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private final CaseReference child = CaseReference.of("CJ" + NEXT.incrementAndGet());

    private StageUnderWatch stage;

    @BeforeEach
    void aStage() {
        this.stage = new StageUnderWatch(this.engine);
        this.stage.deploy();
        itIs("2026-11-23T10:00");
    }

    @AfterEach
    void noStage() {
        this.identity.clearAuthentication();
        this.stage.withdraw();
        this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .list()
            .forEach((left) -> this.engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of the test"));
    }

    @Nested
    class A_clock {

        @Test
        void starts_once_however_often_it_is_started() {
            var first = start(DECISION, "2026-11-23T10:00");
            var again = start(DECISION, "2026-11-23T12:00");

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(running()).hasSize(1);
            assertThat(running().get(0).triggeredAt()).isEqualTo(at("2026-11-23T10:00"));
        }

        @Test
        void starts_again_after_it_has_stopped() {
            start(DECISION, "2026-11-23T10:00");
            deadlines.stop(child, DECISION, at("2026-11-23T11:00"));
            start(DECISION, "2026-11-24T10:00");

            assertThat(deadlines.all(child)).hasSize(2);
            assertThat(running()).singleElement()
                .satisfies((clock) -> assertThat(clock.dueAt()).isEqualTo(at("2026-11-25T23:59:59")));
        }

        @Test
        void that_is_counted_anew_leaves_why_the_one_before_is_no_longer_asked_for() {
            start(DECISION, "2026-11-23T10:00");
            deadlines.restart(child, DECISION, at("2026-11-24T10:00"), ClockFacts.none(), "Counted from the referral.");

            assertThat(running()).singleElement()
                .satisfies((clock) -> assertThat(clock.dueAt()).isEqualTo(at("2026-11-25T23:59:59")));
            assertThat(deadlines.all(child).get(0).stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
            assertThat(deadlines.all(child).get(0).stoppedWhy()).isEqualTo("Counted from the referral.");
        }

        @Test
        void started_twice_in_one_transaction_is_one() {
            transaction.executeWithoutResult((status) -> {
                start(DECISION, "2026-11-23T10:00");
                start(DECISION, "2026-11-23T10:00");
            });

            assertThat(running()).hasSize(1);
        }

        @Test
        void that_was_rolled_back_never_ran() {
            transaction.executeWithoutResult((status) -> {
                start(DECISION, "2026-11-23T10:00");
                status.setRollbackOnly();
            });

            assertThat(running()).isEmpty();
        }

        @Test
        void is_never_two_though_two_start_it_at_the_same_time() {
            assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> {
                assertThat(deadlines.running(child, DECISION, null)).isEmpty();
                meanwhile(() -> start(DECISION, "2026-11-23T10:00"));
                start(DECISION, "2026-11-23T10:01");
            })).isInstanceOf(DataIntegrityViolationException.class);

            assertThat(running()).singleElement()
                .satisfies((clock) -> assertThat(clock.triggeredAt()).isEqualTo(at("2026-11-23T10:00")));
        }

        @Test
        void that_two_people_change_at_the_same_time_takes_one_change() {
            start(DECISION, "2026-11-23T10:00");
            assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> {
                deadlines.recordDelay(child, DECISION, null, "The family is away");
                meanwhile(() -> deadlines.stop(child, DECISION, at("2026-11-23T11:00")));
            })).isInstanceOf(OptimisticLockingFailureException.class);

            assertThat(deadlines.all(child)).singleElement()
                .satisfies((clock) -> assertThat(clock.reasonForDelay()).isNull());
        }

        private void meanwhile(Runnable work) {
            var another = new TransactionTemplate(transaction.getTransactionManager());
            another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            another.executeWithoutResult((status) -> work.run());
        }

        @Test
        void of_one_agency_stops_without_that_of_another() {
            askPartner("partner-police", "RED");
            askPartner("partner-health", "RED");

            deadlines.stop(child, "referral-mash-partner-check", "partner-police", at("2026-11-23T11:00"));

            assertThat(running()).extracting(RunningClock::subject).containsExactly("partner-health");
        }

        @Test
        void whose_answer_is_no_longer_asked_for_says_so() {
            askPartner("partner-police", "RED");

            deadlines.withdraw(child, "referral-mash-partner-check", "partner-police", at("2026-11-23T11:00"),
                    "Decided without it");

            assertThat(deadlines.all(child)).singleElement().satisfies((clock) -> {
                assertThat(clock.stoppedHow()).isEqualTo(HowStopped.WITHDRAWN);
                assertThat(clock.stoppedWhy()).isEqualTo("Decided without it");
            });
        }

        @Test
        void of_an_agency_needs_the_agency() {
            assertThatThrownBy(() -> deadlines.start(child, "referral-mash-partner-check", at("2026-11-23T10:00"),
                    ClockFacts.when("RED")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which agency");
        }

        @Test
        void that_nobody_knows_is_refused() {
            assertThatThrownBy(() -> start("referral-lunch-1h", "2026-11-23T10:00"))
                .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> deadlines.stop(child, "referral-lunch-1h", at("2026-11-23T10:00")))
                .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void ends_with_its_journey_and_leaves_the_clocks_of_others() {
            start(DECISION, "2026-11-23T10:00");
            start("protection-icpc-15wd", "2026-11-23T10:00");

            deadlines.stopAll(child, "referral-to-assessment", at("2026-11-23T12:00"), "The family moved away");

            assertThat(running()).extracting(RunningClock::clockId).containsExactly("protection-icpc-15wd");
            assertThat(deadlines.all(child)).filteredOn((clock) -> !clock.isRunning())
                .singleElement()
                .satisfies((clock) -> assertThat(clock.stoppedHow()).isEqualTo(HowStopped.JOURNEY_ENDED));
        }

        @Test
        void ends_with_a_part_of_a_journey() {
            start(DECISION, "2026-11-23T10:00");
            start(RED, "2026-11-23T10:00");

            deadlines.stopAll(child, List.of(RED), at("2026-11-23T12:00"), "Part ended");

            assertThat(running()).extracting(RunningClock::clockId).containsExactly(DECISION);
        }

        @Test
        void keeps_the_reason_for_a_delay_and_runs_on() {
            identity.setAuthenticatedUserId("team-manager");
            start(ASSESSMENT, "2026-02-02T10:00");

            deadlines.recordDelay(child, ASSESSMENT, null, "The father was in hospital");

            assertThat(running()).singleElement()
                .satisfies((clock) -> assertThat(clock.reasonForDelay()).isEqualTo("The father was in hospital"));
            assertThatThrownBy(() -> deadlines.recordDelay(child, ASSESSMENT, null, " ")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> deadlines.recordDelay(child, DECISION, null, "None")).isInstanceOf(Refused.class);
        }

        @Test
        void is_overdue_from_the_second_after_its_last() {
            start(ASSESSMENT, "2026-02-02T10:00");

            itIs("2026-04-07T12:00");
            assertThat(deadlines.dueBefore(at("2026-04-09T00:00"))).extracting(RunningClock::child).contains(child);
            itIs("2026-04-08T23:59:59");
            assertThat(deadlines.overdue()).extracting(RunningClock::child).doesNotContain(child);
            itIs("2026-04-09T00:00:00");
            assertThat(deadlines.overdue()).extracting(RunningClock::child).contains(child);
        }

    }

    @Nested
    class The_timer_of_a_stage {

        @Test
        void warns_then_tells_of_the_breach_then_ends() {
            start(DECISION, "2026-11-23T10:00");
            stage.enter(child);
            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(warning()));

            ClockUtil.setCurrentTime(warning());
            stage.letTimePass(child);
            assertThat(events.stream(DeadlineWarned.class).filter((event) -> event.child().equals(child)))
                .singleElement()
                .satisfies((event) -> assertThat(event.tell()).containsExactly("mash-manager"));
            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(date("2026-11-24T23:59:59")));

            itIs("2026-11-24T23:59:59");
            stage.letTimePass(child);
            assertThat(breaches()).isEqualTo(1);
            assertThat(stage.timers(child)).isEmpty();
            assertThat(deadlines.running(child).get(0).breachedAt()).isEqualTo(at("2026-11-24T23:59:59"));
        }

        @Test
        void does_not_fire_the_second_before() {
            start(DECISION, "2026-11-23T10:00");
            stage.enter(child);

            itIs("2026-11-24T23:59:58");
            stage.letTimePass(child);

            assertThat(breaches()).isZero();
        }

        @Test
        void watches_two_clocks_with_one_job() {
            start(DECISION, "2026-11-23T10:00");
            start(RED, "2026-11-23T10:00");
            stage.enter(child);

            var moments = new ArrayList<Date>();
            while (!stage.timers(child).isEmpty()) {
                assertThat(stage.timers(child)).hasSize(1);
                moments.add(stage.timers(child).get(0).getDuedate());
                ClockUtil.setCurrentTime(moments.get(moments.size() - 1));
                stage.letTimePass(child);
            }

            assertThat(moments).isSorted()
                .contains(date("2026-11-23T13:00"), date("2026-11-23T14:00"), date("2026-11-24T23:59:59"))
                .hasSize(4);
            assertThat(breaches()).isEqualTo(2);
        }

        @Test
        void never_tells_of_work_that_was_done() {
            start(DECISION, "2026-11-23T10:00");
            stage.enter(child);
            deadlines.stop(child, DECISION, at("2026-11-23T11:00"));

            itIs("2026-11-25T09:00");
            stage.letTimePass(child);

            assertThat(breaches()).isZero();
            assertThat(events.stream(DeadlineWarned.class).filter((event) -> event.child().equals(child))).isEmpty();
            assertThat(stage.timers(child)).isEmpty();
        }

        @Test
        void tells_at_once_of_what_was_missed_before_the_stage() {
            start(DECISION, "2026-11-16T10:00");
            stage.enter(child);

            stage.letTimePass(child);

            assertThat(breaches()).isEqualTo(1);
        }

        @Test
        void tells_once_however_often_it_is_asked() {
            start(DECISION, "2026-11-16T10:00");

            deadlines.raiseDue(child);
            deadlines.raiseDue(child);

            assertThat(breaches()).isEqualTo(1);
        }

        @Test
        void is_gone_when_the_stage_is_over() {
            start(DECISION, "2026-11-23T10:00");
            stage.enter(child);

            stage.complete(child, "prepare");
            stage.complete(child, "decide");

            assertThat(stage.timers(child)).isEmpty();
        }

        @Test
        void sleeps_until_a_clock_starts_inside_the_stage() {
            stage.enter(child);
            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(ClockCalendar.ASLEEP));

            stage.doingInTheStage(() -> start(RED, "2026-11-23T10:00"));
            stage.complete(child, "prepare");

            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(date("2026-11-23T13:00")));
            assertThat(stage.task(child, "decide").getDueDate()).isEqualTo(date("2026-11-23T14:00"));
            assertThat(stage.task(child, "decide").getFollowUpDate()).isEqualTo(date("2026-11-23T13:00"));
        }

        @Test
        void is_made_again_for_a_clock_that_starts_after_all_others_were_told_of() {
            start(DECISION, "2026-11-16T10:00");
            stage.enter(child);
            stage.letTimePass(child);
            assertThat(stage.timers(child)).isEmpty();

            stage.doingInTheStage(() -> start(RED, "2026-11-23T10:00"));
            stage.complete(child, "prepare");

            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(date("2026-11-23T13:00")));
        }

        @Test
        void wakes_for_a_clock_that_something_else_starts() {
            stage.enter(child);

            start(RED, "2026-11-23T10:00");

            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(date("2026-11-23T13:00")));
        }

        @Test
        void leaves_a_task_without_a_date_where_no_clock_runs() {
            stage.enter(child);
            stage.complete(child, "prepare");

            assertThat(stage.task(child, "decide").getDueDate()).isNull();
            assertThat(stage.task(child, "decide").getFollowUpDate()).isNull();
        }

        private Date warning() {
            return Date.from(deadlines.running(child).get(0).warnings().get(0));
        }

    }

    @Nested
    class More_time {

        @BeforeEach
        void aComplaint() {
            start(COMPLAINT, "2026-11-16T10:00");
            stage.enter(child);
            stage.complete(child, "prepare");
        }

        @Test
        void moves_the_clock_the_timer_and_the_task_together() {
            extend("2026-12-14");

            var clock = running().get(0);
            assertThat(clock.dueAt()).isEqualTo(at("2026-12-14T23:59:59"));
            assertThat(stage.task(child, "decide").getDueDate()).isEqualTo(date("2026-12-14T23:59:59"));
            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(Date.from(clock.warnings().get(0))));
            assertThat(deadlines.changes(clock)).singleElement().satisfies((change) -> {
                assertThat(change.oldDueAt()).isEqualTo(at("2026-11-30T23:59:59"));
                assertThat(change.newDueAt()).isEqualTo(at("2026-12-14T23:59:59"));
                assertThat(change.reason()).isEqualTo("The complaint is complex");
                assertThat(change.changedBy()).isEqualTo("service-manager");
            });
            assertThat(deadlines.explain(clock))
                .startsWith("Due Mon 14 Dec 2026, extended from Mon 30 Nov 2026: 10 working days from ");
            assertThat(deadlines.explain(List.of(clock))).containsEntry(clock.id(), deadlines.explain(clock));
        }

        @Test
        void leaves_everything_as_it_was_when_the_transaction_fails() {
            var before = stage.timers(child).get(0).getDuedate();
            transaction.executeWithoutResult((status) -> {
                extend("2026-12-14");
                status.setRollbackOnly();
            });

            assertThat(running().get(0).dueAt()).isEqualTo(at("2026-11-30T23:59:59"));
            assertThat(stage.timers(child).get(0).getDuedate()).isEqualTo(before);
            assertThat(stage.task(child, "decide").getDueDate()).isEqualTo(date("2026-11-30T23:59:59"));
        }

        @Test
        void ends_the_escalation_of_what_is_no_longer_late_and_watches_the_new_date() {
            itIs("2026-12-01T09:00");
            deadlines.raiseDue(child);
            assertThat(escalationTasks()).isEqualTo(1);
            stage.letTimePass(child);
            assertThat(stage.timers(child)).isEmpty();

            extend("2026-12-14");

            assertThat(escalationTasks()).isZero();
            assertThat(stage.timers(child)).hasSize(1);
            assertThat(running().get(0).breachedAt()).isNull();

            itIs("2026-12-15T09:00");
            stage.letTimePass(child);
            assertThat(escalationTasks()).isEqualTo(1);
        }

        @Test
        void is_refused_for_a_limit_that_knows_no_extension() {
            start(ASSESSMENT, "2026-11-16T10:00");

            assertThatThrownBy(() -> deadlines.extend(child, ASSESSMENT, null, prolongation("2027-03-01", "Holidays")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be extended")
                .hasMessageContaining("Working Together 2023");
        }

        @Test
        void is_refused_a_second_time_where_the_law_allows_one() {
            extend("2026-12-07");

            assertThatThrownBy(() -> extend("2026-12-14")).isInstanceOf(Refused.class)
                .hasMessageContaining("extended already");
        }

        @Test
        void is_refused_beyond_the_most_and_allowed_up_to_it() {
            assertThatThrownBy(() -> extend("2026-12-15")).isInstanceOf(Refused.class)
                .hasMessageContaining("Mon 14 Dec 2026 at most");
            assertThatThrownBy(() -> extend("2026-11-30")).isInstanceOf(Refused.class)
                .hasMessageContaining("after Mon 30 Nov 2026");
            extend("2026-12-14");
        }

        @Test
        void is_refused_without_a_reason_or_a_running_clock() {
            assertThatThrownBy(() -> deadlines.extend(child, COMPLAINT, null, prolongation("2026-12-14", " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("why");
            assertThatThrownBy(() -> deadlines.extend(child, DECISION, null, prolongation("2026-12-14", "x")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no running clock");
        }

        @Test
        void is_refused_to_a_person_of_another_role() {
            identity.setAuthentication("social-worker", List.of("social-worker"));
            assertThatThrownBy(() -> extend("2026-12-14")).isInstanceOf(Refused.class)
                .hasMessageContaining("service manager");
            identity.setAuthentication("service-manager", List.of("service-manager"));
            extend("2026-12-14");
        }

        private void extend(String lastDay) {
            deadlines.extend(child, COMPLAINT, null, prolongation(lastDay, "The complaint is complex"));
        }

        private Prolongation prolongation(String lastDay, String reason) {
            return new Prolongation(LocalDate.parse(lastDay), reason, "service-manager");
        }

    }

    @Nested
    class A_meeting_that_is_to_be_booked {

        @BeforeEach
        void andConfirmed() {
            start(MEETING, "2026-11-23T10:00");
            stage.enter(child);
            stage.complete(child, "prepare");
        }

        @Test
        void is_warned_of_while_it_is_not_and_again_while_nobody_has_confirmed_it() {
            assertThat(followUp()).isEqualTo(date("2026-11-30T09:00"));
            itIs("2026-11-30T08:59");
            stage.letTimePass(child);
            assertThat(warnings()).isZero();
            itIs("2026-11-30T09:00");
            stage.letTimePass(child);
            assertThat(warnings()).isEqualTo(1);
            itIs("2026-12-03T09:00");
            stage.letTimePass(child);
            assertThat(warnings()).isEqualTo(2);
        }

        @Test
        void is_not_warned_of_once_it_is() {
            itIs("2026-11-25T10:00");
            deadlines.nowTrue(child, MEETING, "BOOKED");

            assertThat(followUp()).isEqualTo(date("2026-12-03T09:00"));
            itIs("2026-11-30T09:00");
            stage.letTimePass(child);
            assertThat(warnings()).isZero();
            itIs("2026-12-03T09:00");
            stage.letTimePass(child);
            assertThat(warnings()).isEqualTo(1);
        }

        @Test
        void leaves_only_its_due_date_once_everybody_has_confirmed() {
            deadlines.nowTrue(child, MEETING, "BOOKED");
            deadlines.nowTrue(child, MEETING, "CONFIRMED");

            assertThat(followUp()).isNull();
            assertThat(stage.task(child, "decide").getDueDate()).isEqualTo(date("2026-12-07T23:59:59"));
            assertThat(stage.timers(child)).singleElement()
                .satisfies((timer) -> assertThat(timer.getDuedate()).isEqualTo(date("2026-12-07T23:59:59")));
        }

        @Test
        void is_warned_of_at_once_when_the_booking_falls_through_too_late() {
            deadlines.nowTrue(child, MEETING, "BOOKED");
            itIs("2026-12-01T10:00");
            deadlines.noLongerTrue(child, MEETING, "BOOKED");

            assertThat(followUp()).isEqualTo(date("2026-11-30T09:00"));
            stage.letTimePass(child);
            assertThat(warnings()).isEqualTo(1);
        }

        @Test
        void is_told_of_no_second_time_when_it_is_booked_late() {
            itIs("2026-12-07T23:59:59");
            stage.letTimePass(child);
            assertThat(breaches()).isEqualTo(1);
            deadlines.nowTrue(child, MEETING, "BOOKED");
            deadlines.noLongerTrue(child, MEETING, "BOOKED");

            deadlines.raiseDue(child);

            assertThat(warnings()).isZero();
            assertThat(breaches()).isEqualTo(1);
        }

        @Test
        void is_nothing_to_a_clock_that_does_not_ask_or_does_not_run() {
            assertThatThrownBy(() -> deadlines.nowTrue(child, DECISION, "BOOKED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depends on BOOKED");
            deadlines.stop(child, MEETING, at("2026-11-24T10:00"));
            deadlines.nowTrue(child, MEETING, "BOOKED");
            assertThat(running()).isEmpty();
        }

        private Date followUp() {
            return stage.task(child, "decide").getFollowUpDate();
        }

        private long warnings() {
            return events.stream(DeadlineWarned.class).filter((event) -> event.child().equals(child)).count();
        }

    }

    @Nested
    class A_day_of_mourning_that_is_announced {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private RunningClocks clocks;

        @Autowired
        private OpenClocks open;

        @Autowired
        private DueDateChanges changes;

        @Autowired
        private EscalationLog log;

        @Autowired
        private Escalations escalations;

        @Autowired
        private StageTimers timers;

        @Autowired
        private SignedIn signedIn;

        @Autowired
        private ApplicationEventPublisher publisher;

        @Autowired
        private Clock clock;

        @Autowired
        private JdbcClient database;

        @Test
        void moves_the_working_day_clocks_that_span_it_and_keeps_their_old_dates() {
            start(DECISION, "2026-11-23T10:00");
            start(RED, "2026-11-23T10:00");
            stage.enter(child);
            stage.complete(child, "prepare");

            recompute(LocalDate.of(2026, 11, 24));

            assertThat(clockOf(DECISION).dueAt()).isEqualTo(at("2026-11-25T23:59:59"));
            assertThat(clockOf(RED).dueAt()).isEqualTo(at("2026-11-23T14:00"));
            assertThat(deadlines.changes(clockOf(RED))).isEmpty();
            assertThat(deadlines.changes(clockOf(DECISION))).singleElement().satisfies((change) -> {
                assertThat(change.kind()).isEqualTo(DueDateChange.Kind.RECALCULATED);
                assertThat(change.oldDueAt()).isEqualTo(at("2026-11-24T23:59:59"));
                assertThat(change.reason()).isEqualTo("The calendar of working days was changed.");
            });
        }

        @Test
        void moves_the_warnings_too_and_leaves_out_what_is_needless() {
            start(MEETING, "2026-11-23T10:00");
            deadlines.nowTrue(child, MEETING, "BOOKED");

            recompute(LocalDate.of(2026, 11, 24));

            assertThat(clockOf(MEETING).dueAt()).isEqualTo(at("2026-12-08T23:59:59"));
            assertThat(clockOf(MEETING).warnings()).containsExactly(at("2026-12-04T09:00"));
        }

        @Test
        void is_noticed_once() {
            start(DECISION, "2026-11-23T10:00");

            recompute(LocalDate.of(2026, 11, 24));
            recompute(LocalDate.of(2026, 11, 24));

            assertThat(deadlines.changes(clockOf(DECISION))).hasSize(1);
        }

        @Test
        void moves_the_task_and_the_timer_with_it() {
            start(DECISION, "2026-11-23T10:00");
            stage.enter(child);
            stage.complete(child, "prepare");

            recompute(LocalDate.of(2026, 11, 24));

            assertThat(stage.task(child, "decide").getDueDate()).isEqualTo(date("2026-11-25T23:59:59"));
            itIs("2026-11-24T23:59:59");
            stage.letTimePass(child);
            assertThat(breaches()).isZero();
            itIs("2026-11-25T23:59:59");
            stage.letTimePass(child);
            assertThat(breaches()).isEqualTo(1);
        }

        @Test
        void leaves_alone_what_does_not_span_it_and_what_was_extended() {
            start(DECISION, "2026-11-23T10:00");
            start(COMPLAINT, "2026-11-16T10:00");
            deadlines.extend(child, COMPLAINT, null,
                    new Prolongation(LocalDate.of(2026, 12, 14), "Complex", "service-manager"));

            recompute(LocalDate.of(2026, 11, 26));

            assertThat(clockOf(DECISION).dueAt()).isEqualTo(at("2026-11-24T23:59:59"));
            assertThat(clockOf(COMPLAINT).dueAt()).isEqualTo(at("2026-12-14T23:59:59"));
        }

        private void recompute(LocalDate closed) {
            var changed = WorkingCalendar.england(List.of(new NamedDay(closed, "the day of mourning")), List.of());
            var recomputing = new Deadlines(this.catalogue, changed, this.clocks, this.open, this.changes, this.log,
                    this.escalations, this.timers, this.signedIn, this.publisher, this.clock);
            startUpWith(changed, recomputing);
        }

        private void startUpWith(WorkingCalendar calendar, Deadlines recomputing) {
            var noticing = new CalendarChange(calendar, this.database, recomputing);
            transaction.executeWithoutResult((status) -> noticing.notice());
        }

        @AfterEach
        void asBefore() {
            // Other tests share the database, and their calendar has no such day.
            startUpWith(WorkingCalendar.england(), deadlines);
        }

    }

    private RunningClock start(String clockId, String trigger) {
        return this.deadlines.start(this.child, clockId, at(trigger));
    }

    private RunningClock askPartner(String partner, String rating) {
        return this.deadlines.start(this.child, "referral-mash-partner-check", partner, at("2026-11-23T10:00"),
                ClockFacts.when(rating));
    }

    private List<RunningClock> running() {
        return this.deadlines.running(this.child);
    }

    private RunningClock clockOf(String clockId) {
        return running().stream().filter((clock) -> clock.clockId().equals(clockId)).findFirst().orElseThrow();
    }

    private long breaches() {
        return this.events.stream(DeadlineBreached.class).filter((event) -> event.child().equals(this.child)).count();
    }

    private long escalationTasks() {
        return this.engine.getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(this.child.value())
            .taskDefinitionKey("answer-breach")
            .count();
    }

    private static void itIs(String london) {
        ClockUtil.setCurrentTime(date(london));
    }

    private static Date date(String london) {
        return Date.from(at(london));
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(WorkingCalendar.LONDON).toInstant();
    }

}
