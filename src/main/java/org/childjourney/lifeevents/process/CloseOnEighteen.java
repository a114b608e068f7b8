package org.childjourney.lifeevents.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.lifeevents.AnsweredAtEighteen;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.JourneysEnd;
import org.springframework.stereotype.Component;

/** Ends the journey in which it stands, because the young person is 18. */
@Component
class CloseOnEighteen implements JavaDelegate {

    private final Forms forms;

    private final JourneysEnd journeys;

    CloseOnEighteen(Forms forms, JourneysEnd journeys) {
        this.forms = forms;
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var journey = Journey.of(execution);
        var child = CaseReference.of(execution.getProcessBusinessKey());
        this.journeys.askedAtEighteen(journey)
            .map((form) -> (AnsweredAtEighteen) this.forms.read(execution, form))
            .ifPresentOrElse((answers) -> {
                var referred = this.journeys.endAtEighteen(journey, child, answers.toSupport());
                execution.setVariable("adultServices", referred ? "REFERRED" : "NOT_NEEDED");
            }, () -> this.journeys.end(journey, child, EndingCause.EIGHTEEN));
    }

}
