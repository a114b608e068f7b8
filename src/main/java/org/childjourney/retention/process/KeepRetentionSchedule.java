package org.childjourney.retention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.retention.Retention;
import org.springframework.stereotype.Component;

/** Erases the records of which that was decided, and lists those whose time is over. */
@Component
class KeepRetentionSchedule implements JavaDelegate {

    private final Retention retention;

    KeepRetentionSchedule(Retention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.retention.keepSchedule();
    }

}
