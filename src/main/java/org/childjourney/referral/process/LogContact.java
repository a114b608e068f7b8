package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.referral.Contacts;
import org.springframework.stereotype.Component;

/** Logs a contact for each of its children. */
@Component
class LogContact implements JavaDelegate {

    private final Forms forms;

    private final Contacts contacts;

    LogContact(Forms forms, Contacts contacts) {
        this.forms = forms;
        this.contacts = contacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.contacts.receive(this.forms.read(execution, RecordContact.class).toNewContact());
    }

}
