package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.TakingOverCare;
import org.springframework.stereotype.Component;

/** Records how a further hand-over was taken up. */
@Component
class RecordCareNews implements JavaDelegate {

    private final Forms forms;

    private final TakingOverCare takingOverCare;

    RecordCareNews(Forms forms, TakingOverCare takingOverCare) {
        this.forms = forms;
        this.takingOverCare = takingOverCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AcceptCareNews.class).toNews();
        execution.setVariable("careAnswer", this.takingOverCare.news(Child.of(execution), answers).name());
    }

}
