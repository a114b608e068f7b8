package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LetterKind;
import org.childjourney.preproceedings.ParentsLetters;
import org.springframework.stereotype.Component;

/** Draws up the letters before proceedings, and notes who wrote them. */
@Component
class RecordLetterBeforeProceedings implements JavaDelegate {

    private final Forms forms;

    private final ParentsLetters parentsLetters;

    RecordLetterBeforeProceedings(Forms forms, ParentsLetters parentsLetters) {
        this.forms = forms;
        this.parentsLetters = parentsLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DraftLetterBeforeProceedings.class);
        var child = CaseReference.of(execution.getProcessBusinessKey());
        execution.setVariable("fgdmOffer", this.parentsLetters.write(child, answers.toLetters()).name());
        execution.setVariable("writer", this.parentsLetters.writer(child, LetterKind.BEFORE_PROCEEDINGS));
    }

}
