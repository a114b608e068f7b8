package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records whether 13 weeks have lasted. */
@Component
class RecordThirteenWeeks implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordThirteenWeeks(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmSustained.class);
        execution.setVariable("stepResult",
                this.education.confirm(CaseReference.of(execution.getProcessBusinessKey()), answers.toThirteenWeeks()));
    }

}
