package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Records what came of the advocate's contact. */
@Component
class RecordAdvocateContact implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordAdvocateContact(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, MeetYoungPerson.class).toAdvocateContact();
        execution.setVariable("contact", this.rights.contacted(Child.of(execution), answers).name());
    }

}
