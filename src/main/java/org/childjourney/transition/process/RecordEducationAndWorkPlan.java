package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records the plan for education and work. */
@Component
class RecordEducationAndWorkPlan implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordEducationAndWorkPlan(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, PlanEducationAndWork.class);
        execution.setVariable("readyAnswer", this.education
            .planEducation(CaseReference.of(execution.getProcessBusinessKey()), answers.toEducationAndWorkPlan()));
    }

}
