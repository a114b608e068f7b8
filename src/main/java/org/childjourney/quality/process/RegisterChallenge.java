package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Challenges;
import org.springframework.stereotype.Component;

/** Enters the challenge in the register. */
@Component
class RegisterChallenge implements JavaDelegate {

    private final Forms forms;

    private final Challenges challenges;

    RegisterChallenge(Forms forms, Challenges challenges) {
        this.forms = forms;
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var raised = this.forms.read(execution, RaiseChallenge.class);
        var child = CaseReference.of(raised.caseReference());
        execution.setProcessBusinessKey(child.value());
        execution.setVariable("challenge", String.valueOf(this.challenges.raise(child, raised.toChallenge())));
    }

}
