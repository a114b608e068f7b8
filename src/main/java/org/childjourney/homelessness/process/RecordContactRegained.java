package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.LostContacts;
import org.springframework.stereotype.Component;

/** Records that the young person was reached. */
@Component
class RecordContactRegained implements JavaDelegate {

    private final Forms forms;

    private final LostContacts lostContacts;

    RecordContactRegained(Forms forms, LostContacts lostContacts) {
        this.forms = forms;
        this.lostContacts = lostContacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ReachYoungPerson.class).toContactRegained();
        this.lostContacts.regained(Child.of(execution), answers);
    }

}
