package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.InTouch;
import org.springframework.stereotype.Component;

/** Records contact with a care leaver. */
@Component
class RecordContactWithCareLeaver implements JavaDelegate {

    private final Forms forms;

    private final InTouch contacts;

    RecordContactWithCareLeaver(Forms forms, InTouch contacts) {
        this.forms = forms;
        this.contacts = contacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, KeepInTouch.class);
        this.contacts.contact(CaseReference.of(execution.getProcessBusinessKey()), answers.toAdviserContact());
    }

}
