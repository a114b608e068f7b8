package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Starts again what has its time, after work has not lasted. */
@Component
class BeginAgainWithoutWork implements JavaDelegate {

    private final EducationAndWork education;

    BeginAgainWithoutWork(EducationAndWork education) {
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var child = CaseReference.of(execution.getProcessBusinessKey());
        this.education.beginAgain(child);
        execution.setVariable("virtualSchool", this.education.virtualSchoolHelps(child));
    }

}
