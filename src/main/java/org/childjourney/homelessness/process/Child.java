package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.CaseReference;

/** The young person whom a process is about: its business key. */
final class Child {

    private Child() {
    }

    static CaseReference of(DelegateExecution execution) {
        return CaseReference.of(execution.getProcessBusinessKey());
    }

}
