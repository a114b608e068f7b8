package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.CaseReference;

/** The child whom a process is about: its business key. */
final class Child {

    private Child() {
    }

    static CaseReference of(DelegateExecution execution) {
        return CaseReference.of(execution.getProcessBusinessKey());
    }

    /** A process that somebody began is about this child from now on. */
    static CaseReference named(DelegateExecution execution, String caseReference) {
        var child = CaseReference.of(caseReference);
        execution.setProcessBusinessKey(child.value());
        return child;
    }

}
