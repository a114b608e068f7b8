package org.childjourney.lifeevents.process;

import java.util.Date;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.lifeevents.AskedAbout;
import org.childjourney.lifeevents.ConsentsToRevisit;
import org.springframework.stereotype.Component;

/**
 * Which consent a process asks about, as the bean {@code consentRevisits} of its model.
 */
@Component("consentRevisits")
public class ConsentOfProcess implements AskedAbout {

    private static final String CONSENT = "consent";

    private final RuntimeService runtime;

    private final ConsentsToRevisit consents;

    ConsentOfProcess(RuntimeService runtime, ConsentsToRevisit consents) {
        this.runtime = runtime;
        this.consents = consents;
    }

    static long of(DelegateExecution execution) {
        return (Long) execution.getVariable(CONSENT);
    }

    @Override
    public long consentOf(String processInstanceId) {
        return (Long) this.runtime.getVariable(processInstanceId, CONSENT);
    }

    /** The end of the day on which the consent was to be asked about again. */
    public Date dueAt(DelegateExecution execution) {
        return Date.from(WorkingCalendar.endOf(this.consents.consent(of(execution)).consent().revisitDue()));
    }

}
