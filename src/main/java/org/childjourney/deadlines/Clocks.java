package org.childjourney.deadlines;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * What a model asks about the child's clocks, as the bean {@code clocks}. Wherever
 * several clock ids are given, separated by commas, the earliest of those that run
 * counts.
 */
@Component
public class Clocks {

    private final OpenClocks open;

    Clocks(OpenClocks open) {
        this.open = open;
    }

    /** When the work is due; null when none of these clocks runs. */
    public Date dueAt(VariableScope scope, String clockIds) {
        return dueAt(scope, clockIds, null);
    }

    /** When the work is due, of the clocks with this subject; null when none runs. */
    public Date dueAt(VariableScope scope, String clockIds, String subject) {
        return earliest(watch(scope, clockIds, subject), RunningClock::dueAt);
    }

    /** When people are warned; null when none of these clocks runs or warns. */
    public Date warnAt(VariableScope scope, String clockIds) {
        return warnAt(scope, clockIds, null);
    }

    /**
     * When people are warned, of the clocks with this subject; null when none runs or
     * warns.
     */
    public Date warnAt(VariableScope scope, String clockIds, String subject) {
        return earliest(watch(scope, clockIds, subject), RunningClock::warnAt);
    }

    /**
     * What a stage's one timer waits for: the next moment of these clocks, whatever it is
     * at the time.
     */
    public String timer(VariableScope scope, String clockIds) {
        return timer(scope, clockIds, null);
    }

    /** What a stage's one timer waits for, of the clocks with this subject. */
    public String timer(VariableScope scope, String clockIds, String subject) {
        return watch(scope, clockIds, subject).toString();
    }

    private Date earliest(Watch watch, Function<RunningClock, Instant> moment) {
        return watch.over(this.open.of(watch.child()))
            .map(moment)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(Date::from)
            .orElse(null);
    }

    private static Watch watch(VariableScope scope, String clockIds, String subject) {
        var execution = (scope instanceof TaskEntity task) ? task.getExecution() : (DelegateExecution) scope;
        return Watch.of(execution.getProcessBusinessKey(), clockIds, subject);
    }

}
