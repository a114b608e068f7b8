package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** Records what the district answers to the referral of a homeless care leaver. */
@Component
class RecordDistrictAnswer implements JavaDelegate {

    private final Forms forms;

    private final CareLeaverNews news;

    RecordDistrictAnswer(Forms forms, CareLeaverNews news) {
        this.forms = forms;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AnswerReferral.class);
        this.news.districtAnswers(CaseReference.of(execution.getProcessBusinessKey()), answers.toDistrictAnswer());
    }

}
