package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records the first contact in custody. */
@Component
class RecordCustodyContact implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    RecordCustodyContact(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, VisitInCustody.class);
        this.news.visitInCustody(CaseReference.of(execution.getProcessBusinessKey()), answers.toCustodyContact());
    }

}
