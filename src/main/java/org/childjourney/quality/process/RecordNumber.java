package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The number in the case record of what a process is about. */
final class RecordNumber {

    private RecordNumber() {
    }

    static long of(DelegateExecution execution, String of) {
        return Long.parseLong((String) execution.getVariable(of));
    }

}
