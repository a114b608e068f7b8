package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LetterKind;
import org.childjourney.preproceedings.ParentsLetters;
import org.springframework.stereotype.Component;

/** Records what the solicitor says to the letters. */
@Component
class RecordLettersApproval implements JavaDelegate {

    private final Forms forms;

    private final ParentsLetters parentsLetters;

    RecordLettersApproval(Forms forms, ParentsLetters parentsLetters) {
        this.forms = forms;
        this.parentsLetters = parentsLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ApproveParentsLetters.class);
        var kind = LetterKind.valueOf((String) execution.getVariable("letterKind"));
        execution.setVariable("letterAnswer",
                this.parentsLetters
                    .approve(CaseReference.of(execution.getProcessBusinessKey()), kind, answers.toApproval())
                    .name());
    }

}
