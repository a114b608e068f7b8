package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Assessing;
import org.springframework.stereotype.Component;

/** Records what the lawyer advised. */
@Component
class RecordIntentionalityAdvice implements JavaDelegate {

    private final Forms forms;

    private final Assessing assessing;

    RecordIntentionalityAdvice(Forms forms, Assessing assessing) {
        this.forms = forms;
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AdviseOnIntentionality.class).toIntentionalityAdvice();
        this.assessing.advised(Child.of(execution), answers);
    }

}
