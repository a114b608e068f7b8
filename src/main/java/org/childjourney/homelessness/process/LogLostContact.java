package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.LostContacts;
import org.springframework.stereotype.Component;

/** Records that contact is lost. */
@Component
class LogLostContact implements JavaDelegate {

    private final Forms forms;

    private final LostContacts lostContacts;

    LogLostContact(Forms forms, LostContacts lostContacts) {
        this.forms = forms;
        this.lostContacts = lostContacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lost = this.forms.read(execution, RecordLostContact.class);
        execution.setProcessBusinessKey(lost.caseReference());
        this.lostContacts.lost(Child.of(execution), lost.toLostContact());
    }

}
