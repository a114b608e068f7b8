package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records how a young adult wants to go on after 21. */
@Component
class RecordChoiceAfter21 implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordChoiceAfter21(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DecideAfter21.class);
        execution.setVariable("supportChoice", this.leavingCare
            .decideAfterTwentyOne(CaseReference.of(execution.getProcessBusinessKey()), answers.toAfterTwentyOne()));
    }

}
