package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records the next step. */
@Component
class RecordNextStep implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordNextStep(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanNextStep.class);
        this.education.plan(CaseReference.of(execution.getProcessBusinessKey()), answers.toStepPlan());
    }

}
