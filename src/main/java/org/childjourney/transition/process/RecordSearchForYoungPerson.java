package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records what was tried to find them. */
@Component
class RecordSearchForYoungPerson implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    RecordSearchForYoungPerson(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, FindYoungPerson.class);
        execution.setVariable("newsAnswer",
                this.news.search(CaseReference.of(execution.getProcessBusinessKey()), answers.toSearch()));
    }

}
