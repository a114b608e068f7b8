package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records what came of the work with the family. */
@Component
class RecordFamilyWork implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordFamilyWork(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WorkWithFamily.class).toFamilyWork();
        this.interviews.workedWithFamily(Child.of(execution), answers);
    }

}
