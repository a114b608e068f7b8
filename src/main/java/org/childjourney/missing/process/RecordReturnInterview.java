package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.missing.ReturnInterviews;
import org.springframework.stereotype.Component;

/** Records what came of the interview. */
@Component
class RecordReturnInterview implements JavaDelegate {

    private final Forms forms;

    private final ReturnInterviews interviews;

    RecordReturnInterview(Forms forms, ReturnInterviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldReturnInterview.class);
        execution.setVariable("returnInterview",
                this.interviews.interviewed(MissingEpisode.of(execution), answers.toInterview()).name());
    }

}
