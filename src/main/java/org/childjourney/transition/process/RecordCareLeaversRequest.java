package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.FurtherAnswer;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records how a further request was answered. */
@Component
class RecordCareLeaversRequest implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordCareLeaversRequest(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TakeUpFurtherRequest.class);
        var answer = this.leavingCare.answerRequest(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toFurtherRequest());
        execution.setVariable("newsAnswer", answer);
        if (FurtherAnswer.valueOf(answer).stops()) {
            execution.setVariable("supportChoice", answer);
        }
    }

}
