package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records news of a care leaver. */
@Component
class LogCareLeaverNews implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    LogCareLeaverNews(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReportCareLeaverNews.class);
        var child = CaseReference.of(answers.caseReference());
        execution.setProcessBusinessKey(child.value());
        this.news.report(child, answers.toReportedNews());
    }

}
