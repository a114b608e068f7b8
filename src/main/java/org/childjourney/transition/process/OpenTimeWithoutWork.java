package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Starts what has its time for somebody without education or work. */
@Component
class OpenTimeWithoutWork implements JavaDelegate {

    private final EducationAndWork education;

    OpenTimeWithoutWork(EducationAndWork education) {
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = CaseReference.of(execution.getProcessBusinessKey());
        this.education.begin(child);
        execution.setVariable("virtualSchool", this.education.virtualSchoolHelps(child));
    }

}
