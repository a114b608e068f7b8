package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records help for a young parent. */
@Component
class RecordParentSupport implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    RecordParentSupport(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SupportYoungParent.class);
        this.news.supportParent(CaseReference.of(execution.getProcessBusinessKey()), answers.toParentSupport());
    }

}
