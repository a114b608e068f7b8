package org.childjourney.complaints.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which complaint a process is about. */
final class ComplaintNumber {

    static final String COMPLAINT = "complaint";

    private ComplaintNumber() {
    }

    static long of(DelegateExecution execution) {
        return Long.parseLong((String) execution.getVariable(COMPLAINT));
    }

}
