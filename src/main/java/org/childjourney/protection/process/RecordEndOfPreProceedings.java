package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records how a protection plan goes on after pre-proceedings. */
@Component
class RecordEndOfPreProceedings implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordEndOfPreProceedings(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptEndOfPreProceedings.class);
        this.reviews.takeBack(CaseReference.of(execution.getProcessBusinessKey()), answers.toAfterPreProceedings());
    }

}
