package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records what stands in the way. */
@Component
class RecordBarriers implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordBarriers(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, UnderstandBarriers.class);
        this.education.understand(CaseReference.of(execution.getProcessBusinessKey()), answers.toUnderstanding());
    }

}
