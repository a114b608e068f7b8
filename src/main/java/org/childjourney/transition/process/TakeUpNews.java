package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Takes up the oldest news. */
@Component
class TakeUpNews implements JavaDelegate {

    private final CareLeaverNews news;

    TakeUpNews(CareLeaverNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("news", this.news.takeUp(CaseReference.of(execution.getProcessBusinessKey())));
    }

}
