package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Challenges;
import org.springframework.stereotype.Component;

/** Records what the head of service decides. */
@Component
class RecordDecisionOnChallenge implements JavaDelegate {

    private final Forms forms;

    private final Challenges challenges;

    RecordDecisionOnChallenge(Forms forms, Challenges challenges) {
        this.forms = forms;
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.challenges.decide(RecordNumber.of(execution, "challenge"),
                this.forms.read(execution, DecideOnChallenge.class).toDecision());
    }

}
