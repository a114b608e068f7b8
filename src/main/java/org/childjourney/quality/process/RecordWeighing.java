package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Challenges;
import org.springframework.stereotype.Component;

/** Records whether the answer settles the challenge. */
@Component
class RecordWeighing implements JavaDelegate {

    private final Forms forms;

    private final Challenges challenges;

    RecordWeighing(Forms forms, Challenges challenges) {
        this.forms = forms;
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var weighed = this.forms.read(execution, WeighChallengeAnswer.class).toWeighed();
        execution.setVariable("challengeSettled",
                this.challenges.weigh(RecordNumber.of(execution, "challenge"), weighed));
    }

}
