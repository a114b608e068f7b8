package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Challenges;
import org.springframework.stereotype.Component;

/** Records the manager's answer. */
@Component
class RecordAnswerToChallenge implements JavaDelegate {

    private final Forms forms;

    private final Challenges challenges;

    RecordAnswerToChallenge(Forms forms, Challenges challenges) {
        this.forms = forms;
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.challenges.answer(RecordNumber.of(execution, "challenge"),
                this.forms.read(execution, AnswerChallenge.class).toReply());
    }

}
