package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinRequests;
import org.childjourney.childinneed.PlanOrigin;
import org.springframework.stereotype.Component;

/** Opens the child in need plan that was asked for. */
@Component
class OpenChildInNeed implements JavaDelegate {

    private final CinRequests requests;

    OpenChildInNeed(CinRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var route = PlanOrigin.valueOf((String) execution.getVariable("cinRoute"));
        this.requests.open(CaseReference.of(execution.getProcessBusinessKey()), route);
    }

}
