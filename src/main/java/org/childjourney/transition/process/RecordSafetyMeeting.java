package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records a My Safety Meeting. */
@Component
class RecordSafetyMeeting implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    RecordSafetyMeeting(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldSafetyMeeting.class);
        execution.setVariable("newsAnswer", this.news.safetyMeeting(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toSafetyMeetingHeld()));
    }

}
