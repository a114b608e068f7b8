package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Records what the virtual school offers. */
@Component
class RecordVirtualSchool implements JavaDelegate {

    private final Forms forms;

    private final EducationAndWork education;

    RecordVirtualSchool(Forms forms, EducationAndWork education) {
        this.forms = forms;
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SupportFromVirtualSchool.class);
        this.education.virtualSchool(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toVirtualSchoolSupport());
    }

}
