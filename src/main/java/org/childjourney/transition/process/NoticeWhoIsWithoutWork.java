package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.transition.EducationAndWork;
import org.springframework.stereotype.Component;

/** Notices each night who is without education, employment or training. */
@Component
class NoticeWhoIsWithoutWork implements JavaDelegate {

    private final EducationAndWork education;

    NoticeWhoIsWithoutWork(EducationAndWork education) {
        this.education = education;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.education.notice();
    }

}
