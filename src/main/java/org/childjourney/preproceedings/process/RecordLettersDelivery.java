package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LetterKind;
import org.childjourney.preproceedings.ParentsLetters;
import org.springframework.stereotype.Component;

/** Writes the service log of the letters. */
@Component
class RecordLettersDelivery implements JavaDelegate {

    private final Forms forms;

    private final ParentsLetters parentsLetters;

    RecordLettersDelivery(Forms forms, ParentsLetters parentsLetters) {
        this.forms = forms;
        this.parentsLetters = parentsLetters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, DeliverParentsLetters.class);
        var kind = LetterKind.valueOf((String) execution.getVariable("letterKind"));
        execution.setVariable("letterAnswer",
                this.parentsLetters
                    .deliver(CaseReference.of(execution.getProcessBusinessKey()), kind, answers.toDeliveries())
                    .name());
    }

}
