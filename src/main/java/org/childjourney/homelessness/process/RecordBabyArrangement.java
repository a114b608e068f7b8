package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records what was arranged for the baby or child. */
@Component
class RecordBabyArrangement implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordBabyArrangement(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ArrangeForBaby.class).toBabyArrangement();
        execution.setVariableLocal("answer",
                this.interviews.arranged(Child.of(execution), answers) ? "HARM" : "NO_HARM");
    }

}
