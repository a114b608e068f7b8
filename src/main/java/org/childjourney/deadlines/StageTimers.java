package org.childjourney.deadlines;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Journeys;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's dates in step with the clocks: the one timer of each stage, and the
 * due and follow-up dates of open tasks. Works in the caller's transaction.
 */
@Component
class StageTimers {

    private static final Pattern WATCHED = Pattern.compile("clocks\\.timer\\([^,]+,\\s*'([^']+)'");

    private final ProcessEngine engine;

    private final Journeys journeys;

    private final OpenClocks open;

    StageTimers(ProcessEngine engine, Journeys journeys, OpenClocks open) {
        this.engine = engine;
        this.journeys = journeys;
        this.open = open;
    }

    /**
     * Wakes the timers that watch this clock. A clock started by a step of the child's
     * own process looks only at the stages around that step, and around the call where
     * the process is a part of another, which costs nothing where none of them watches
     * it. Where nobody around watches it, stages that are open at the same time may: the
     * first meeting with an adviser lets contact be counted in another stage. One started
     * beside the stages, when news come in, may make the work of any of them due sooner.
     */
    void started(RunningClock clock) {
        var context = Context.getCoreExecutionContext();
        if (context != null && context.getExecution() instanceof ExecutionEntity step
                && clock.child().value().equals(step.getProcessBusinessKey())) {
            wakeAround(step, clock);
        }
        else {
            wakeWherever(clock);
        }
    }

    private void wakeWherever(RunningClock clock) {
        inEngine((commands) -> forEachStage(clock.child(), commands,
                (scope, execution) -> wake(scope, execution, clock)));
    }

    private void wakeAround(ExecutionEntity step, RunningClock clock) {
        var watched = false;
        for (var at = step; at != null; at = at.getProcessInstance().getSuperExecution()) {
            if (isBesideTheStages(at.getActivity())) {
                moved(clock.child());
                return;
            }
            if (isWatchedAround(at.getActivity(), clock)) {
                at.createActivityExecutionMapping().forEach((scope, execution) -> wake(scope, execution, clock));
                watched = true;
            }
        }
        if (!watched && isOneOfSeveralBranches(step)) {
            wakeWherever(clock);
        }
    }

    private static boolean isOneOfSeveralBranches(ExecutionEntity step) {
        for (var at = step; at != null; at = (at.getParent() != null) ? at.getParent() : at.getSuperExecution()) {
            if (at.isConcurrent()) {
                return true;
            }
        }
        return false;
    }

    /** Sets all timers and tasks of the child anew, after due dates have moved. */
    void moved(CaseReference child) {
        inEngine((commands) -> {
            forEachStage(child, commands, this::setAgain);
            instancesOf(child).forEach((instance) -> commands.getTaskManager()
                .findTasksByProcessInstanceId(instance.getId())
                .forEach(StageTimers::setAgain));
        });
    }

    private static boolean isBesideTheStages(ActivityImpl step) {
        for (ScopeImpl scope = step; scope instanceof ActivityImpl activity; scope = scope.getFlowScope()) {
            if (activity.isTriggeredByEvent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWatchedAround(ActivityImpl step, RunningClock clock) {
        for (ScopeImpl scope = step; scope != null; scope = scope.getFlowScope()) {
            if (timersOf(scope).stream().anyMatch((timer) -> watches(timer, clock))) {
                return true;
            }
        }
        return false;
    }

    private void wake(ScopeImpl scope, PvmExecutionImpl execution, RunningClock clock) {
        for (var timer : timersOf(scope)) {
            if (watches(timer, clock)) {
                var stage = (ExecutionEntity) execution;
                var job = jobOf(timer, stage);
                if (job.isEmpty()) {
                    timer.createTimerInstance(stage);
                }
                else {
                    clock.nextMoment()
                        .map(Date::from)
                        .filter((at) -> at.before(job.get().getDuedate()))
                        .ifPresent((at) -> timer.resolveAndSetDuedate(stage, job.get(), false));
                }
            }
        }
    }

    private void setAgain(ScopeImpl scope, PvmExecutionImpl execution) {
        for (var timer : timersOf(scope)) {
            var stage = (ExecutionEntity) execution;
            var job = jobOf(timer, stage);
            if (job.isPresent()) {
                timer.resolveAndSetDuedate(stage, job.get(), false);
            }
            else if (this.open.of(CaseReference.of(stage.getProcessBusinessKey()))
                .stream()
                .anyMatch((clock) -> watches(timer, clock) && clock.nextMoment().isPresent())) {
                timer.createTimerInstance(stage);
            }
        }
    }

    private static void setAgain(TaskEntity task) {
        var model = task.getTaskDefinition();
        if (asksClocks(model.getDueDateExpression()) || asksClocks(model.getFollowUpDateExpression())) {
            if (asksClocks(model.getDueDateExpression())) {
                task.setDueDate((Date) model.getDueDateExpression().getValue(task.getExecution()));
            }
            if (asksClocks(model.getFollowUpDateExpression())) {
                task.setFollowUpDate((Date) model.getFollowUpDateExpression().getValue(task.getExecution()));
            }
            task.triggerUpdateEvent();
        }
    }

    private static boolean asksClocks(Expression date) {
        return date != null && date.getExpressionText().contains("clocks.");
    }

    private static Optional<TimerEntity> jobOf(TimerDeclarationImpl timer, ExecutionEntity stage) {
        return stage.getJobs()
            .stream()
            .filter((job) -> timer.getActivityId().equals(job.getActivityId()))
            .filter(TimerEntity.class::isInstance)
            .map(TimerEntity.class::cast)
            .findFirst();
    }

    private static List<TimerDeclarationImpl> timersOf(ScopeImpl scope) {
        return TimerDeclarationImpl.getDeclarationsForScope(scope)
            .values()
            .stream()
            .filter((timer) -> WATCHED.matcher(timer.getJobConfiguration()).find())
            .toList();
    }

    private static boolean watches(TimerDeclarationImpl timer, RunningClock clock) {
        var watched = WATCHED.matcher(timer.getJobConfiguration());
        return watched.find() && List.of(watched.group(1).split("\\s*,\\s*")).contains(clock.clockId());
    }

    private List<ProcessInstance> instancesOf(CaseReference child) {
        return this.journeys.asSystem(() -> this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list());
    }

    private void forEachStage(CaseReference child, CommandContext commands, Stage work) {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        for (var instance : instancesOf(child)) {
            for (var execution : commands.getExecutionManager().findExecutionsByProcessInstanceId(instance.getId())) {
                // What has ended in this transaction, such as a ladder, is still found.
                if (!execution.isEnded() && execution.getActivity() != null
                        && execution.getNonEventScopeExecutions().isEmpty()) {
                    execution.createActivityExecutionMapping()
                        .forEach((scope, stage) -> stages.putIfAbsent(stage.getId() + scope.getId(),
                                () -> work.set(scope, stage)));
                }
            }
        }
        new ArrayList<>(stages.values()).forEach(Runnable::run);
    }

    private void inEngine(Consumer<CommandContext> work) {
        var configuration = (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute((commands) -> {
            work.accept(commands);
            return null;
        });
    }

    @FunctionalInterface
    private interface Stage {

        void set(ScopeImpl scope, PvmExecutionImpl execution);

    }

}
