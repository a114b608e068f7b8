package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LetterKind;
import org.childjourney.preproceedings.ParentsLetters;
import org.springframework.stereotype.Component;

/** Draws up the letters about the decision, and notes who wrote them. */
@Component
class RecordOutcomeLetter implements JavaDelegate {

    private final Forms forms;

    private final ParentsLetters parentsLetters;

    RecordOutcomeLetter(Forms forms, ParentsLetters parentsLetters) {
        this.forms = forms;
        this.parentsLetters = parentsLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DraftOutcomeLetter.class);
        var child = CaseReference.of(execution.getProcessBusinessKey());
        this.parentsLetters.write(child, answers.toLetters());
        execution.setVariable("writer", this.parentsLetters.writer(child, LetterKind.OUTCOME));
    }

}
