package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records an offer of support. */
@Component
class RecordOfferOfSupport implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordOfferOfSupport(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, OfferSupportAgain.class);
        execution.setVariable("offerAnswer", this.leavingCare.offer(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toSupportOffered()));
    }

}
