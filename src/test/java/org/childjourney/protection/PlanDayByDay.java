package org.childjourney.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import static org.childjourney.AtWork.answers;

/**
 * Lives a child protection plan day by day: the clock moves on, the timers of the day go
 * off, and people do what is due, on the last working day on which it is in time.
 */
@Component
class PlanDayByDay {

    private final AtWork work;

    private final ManagementService jobs;

    private final WorkingCalendar calendar;

    private final JdbcTemplate jdbc;

    PlanDayByDay(AtWork work, ManagementService jobs, WorkingCalendar calendar, JdbcTemplate jdbc) {
        this.work = work;
        this.jobs = jobs;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    Course of(CaseReference child) {
        return new Course(child);
    }

    /** What was done, on which day, and when it was due. */
    record Done(String what, LocalDate on, LocalDate due) {
    }

    /** The days of one child with a plan. */
    final class Course {

        private final CaseReference child;

        private final List<Done> done = new ArrayList<>();

        private LocalDate lastReview = LocalDate.MAX;

        private String lastDecision;

        private Course(CaseReference child) {
            this.child = child;
        }

        /** The review on this day ends the plan so. */
        Course endingOn(LocalDate review, String decision) {
            this.lastReview = review;
            this.lastDecision = decision;
            return this;
        }

        /** Each day until this one passes, the last with its work. */
        Course until(LocalDate last) {
            for (var day = today().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                PlanDayByDay.this.work.at(day + "T00:05");
                timersGoOff();
                if (PlanDayByDay.this.calendar.isWorkingDay(day)) {
                    PlanDayByDay.this.work.at(day + "T16:00");
                    for (var task = nextToDo(day); task != null; task = nextToDo(day)) {
                        this.done.add(new Done(task.getTaskDefinitionKey(), day, dueOn(task)));
                        PlanDayByDay.this.work.answer(who(task), task, answered(task, day));
                        PlanDayByDay.this.work.goOn(this.child);
                    }
                }
            }
            return this;
        }

        /** Each day until this one passes with its timers, and nobody does anything. */
        Course quietlyUntil(LocalDate last) {
            for (var day = today().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                PlanDayByDay.this.work.at(day + "T00:05");
                timersGoOff();
            }
            PlanDayByDay.this.work.at(last + "T16:00");
            return this;
        }

        List<Done> steps(String what) {
            return this.done.stream().filter((step) -> step.what().equals(what)).toList();
        }

        List<LocalDate> days(String what) {
            return steps(what).stream().map(Done::on).toList();
        }

        List<LocalDate> due(String what) {
            return steps(what).stream().map(Done::due).toList();
        }

        private void timersGoOff() {
            for (var job = nextTimer(); job != null; job = nextTimer()) {
                PlanDayByDay.this.jobs.executeJob(job);
                PlanDayByDay.this.work.goOn(this.child);
            }
        }

        private String nextTimer() {
            return PlanDayByDay.this.jdbc
                .queryForList("select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where p.BUSINESS_KEY_ = ? and j.TYPE_ = 'timer' and j.DUEDATE_ <= ? order by j.DUEDATE_",
                        String.class, this.child.value(), ClockUtil.getCurrentTime())
                .stream()
                .findFirst()
                .orElse(null);
        }

        /** Whatever would be too late on the next working day. */
        private Task nextToDo(LocalDate day) {
            return PlanDayByDay.this.work.tasks(this.child)
                .stream()
                .filter((task) -> doneOn(task).isBefore(PlanDayByDay.this.calendar.nextWorkingDay(day)))
                .findFirst()
                .orElse(null);
        }

        /**
         * On which day a person does this task: when it is due, or as soon as it comes.
         */
        private LocalDate doneOn(Task task) {
            return switch (task.getTaskDefinitionKey()) {
                case "convene-conference" -> reviewOn(task).minusWeeks(4);
                case "hold-review-conference" -> reviewOn(task);
                case "consider-legal-gateway", "visit-child", "hold-core-group", "check-plan-midway",
                        "share-report-with-family", "send-conference-record", "send-decisions",
                        "write-conference-report" ->
                    dueOn(task);
                // Of the child in need plan that follows, which whoever asks leads on.
                case "accept-child-in-need", "arrange-first-meeting", "hold-first-meeting", "visit-child-in-need" ->
                    LocalDate.MAX;
                default -> LocalDate.MIN;
            };
        }

        private LocalDate reviewOn(Task task) {
            var due = dueOn(task);
            var latest = due.isAfter(this.lastReview) ? this.lastReview : due;
            return PlanDayByDay.this.calendar.isWorkingDay(latest) ? latest
                    : PlanDayByDay.this.calendar.minusWorkingDays(latest, 1);
        }

        private Map<String, Object> answered(Task task, LocalDate day) {
            var on = day.toString();
            return switch (task.getTaskDefinitionKey()) {
                case "write-outline-plan" -> ProtectionAnswers.outlined("2026-04-01", "2026-06-18");
                case "send-decisions" -> ProtectionAnswers.decisionsSent(on);
                case "send-conference-record" -> ProtectionAnswers.recordSent(on);
                case "hold-core-group" -> ProtectionAnswers.coreGroup(on, day.plusWeeks(4).toString(),
                        (steps("hold-core-group").size() % 2 == 0) ? "SAME" : "BETTER");
                case "visit-child" -> ProtectionAnswers.visited(on);
                case "check-plan-midway" -> ProtectionAnswers.midway();
                case "convene-conference" -> ProtectionAnswers.convened(reviewOn(task) + "T10:00");
                case "share-report-with-family" -> ProtectionAnswers.shared(on);
                case "write-conference-report" -> answers("writtenBy", "Mimosa Teacher", "directContact", true,
                        "goingWell", "She learns well", "worries", "Tired on Mondays", "childsWords", "I am fine",
                        "judgement", "PLAN", "why", "It is not steady yet", "sharedWithFamily", true, "attends", true);
                case "hold-review-conference" ->
                    ProtectionAnswers.review(on, day.equals(this.lastReview) ? this.lastDecision : "CONTINUE");
                case "consider-legal-gateway" -> answers("decision", "NOT_NOW", "rationale", "It gets better");
                case "look-into-long-plan" ->
                    answers("findings", "The plan is right", "action", "Weekly visits", "decision", "NOT_NOW");
                case "prepare-step-down" ->
                    ProtectionAnswers.stepDownReady(PlanDayByDay.this.calendar.plusWorkingDays(day, 8).toString());
                case "confirm-step-down" -> ProtectionAnswers.gateOpen();
                case "confirm-end-of-plan" ->
                    answers("oversight", "Nobody hurts her", "support", "The school nurse", "childTold", true);
                default -> throw new AssertionError("nobody expected " + task.getTaskDefinitionKey());
            };
        }

    }

    private static LocalDate today() {
        return WorkingCalendar.dateOf(ClockUtil.getCurrentTime().toInstant());
    }

    private static LocalDate dueOn(Task task) {
        return (task.getDueDate() != null) ? WorkingCalendar.dateOf(task.getDueDate().toInstant()) : LocalDate.MIN;
    }

    private static String who(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "write-outline-plan", "check-plan-midway", "hold-review-conference" -> "child-protection-chair";
            case "send-decisions", "send-conference-record", "convene-conference" -> "conference-admin";
            case "write-conference-report" -> task.getTenantId();
            case "consider-legal-gateway" -> "service-manager";
            case "look-into-long-plan" -> "head-of-service";
            case "confirm-step-down", "confirm-end-of-plan" -> "team-manager";
            default -> "social-worker";
        };
    }

}
