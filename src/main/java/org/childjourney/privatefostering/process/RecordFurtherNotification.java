package org.childjourney.privatefostering.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.privatefostering.PrivateFostering;
import org.springframework.stereotype.Component;

/** Records how a further notification was taken up. */
@Component
class RecordFurtherNotification implements JavaDelegate {

    private final Forms forms;

    private final PrivateFostering privateFostering;

    RecordFurtherNotification(Forms forms, PrivateFostering privateFostering) {
        this.forms = forms;
        this.privateFostering = privateFostering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptFurtherNotification.class);
        execution.setVariable("furtherDecision",
                this.privateFostering
                    .notifiedAgain(CaseReference.of(execution.getProcessBusinessKey()), answers.toFurtherNotification())
                    .name());
    }

}
