package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.casefile.CaseReference;
import org.childjourney.transition.CareLeaverNews;
import org.springframework.stereotype.Component;

/** To which district a homeless care leaver was referred, as the model asks it. */
@Component
public class DistrictReferredTo {

    private final CareLeaverNews news;

    DistrictReferredTo(CareLeaverNews news) {
        this.news = news;
    }

    /** The tenant of the district. */
    public String of(DelegateExecution execution) {
        return this.news.referral(CaseReference.of(execution.getProcessBusinessKey())).district().tenant();
    }

}
