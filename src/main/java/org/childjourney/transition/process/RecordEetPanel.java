package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records the panel. */
@Component
class RecordEetPanel implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordEetPanel(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldEetPanel.class);
        execution.setVariable("stepResult",
                this.education.panel(CaseReference.of(execution.getProcessBusinessKey()), answers.toEetPanel()));
    }

}
