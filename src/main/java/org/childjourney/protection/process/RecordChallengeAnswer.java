package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Reviews;
import org.springframework.stereotype.Component;

/** Records the answer to the chair's challenge. */
@Component
class RecordChallengeAnswer implements JavaDelegate {

    private final Forms forms;

    private final Reviews reviews;

    RecordChallengeAnswer(Forms forms, Reviews reviews) {
        this.forms = forms;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AnswerChairsChallenge.class);
        this.reviews.answerChallenge(CaseReference.of(execution.getProcessBusinessKey()), answers.toChallengeAnswer());
    }

}
