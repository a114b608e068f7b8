package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.missing.ReturnInterviews;
import org.springframework.stereotype.Component;

/** Records whether the child wants to talk. */
@Component
class RecordReturnInterviewOffer implements JavaDelegate {

    private final Forms forms;

    private final ReturnInterviews interviews;

    RecordReturnInterviewOffer(Forms forms, ReturnInterviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, OfferReturnInterview.class);
        execution.setVariable("returnInterview",
                this.interviews.offered(MissingEpisode.of(execution), answers.toOffer()).name());
    }

}
