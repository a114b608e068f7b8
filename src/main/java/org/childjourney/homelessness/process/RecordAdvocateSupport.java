package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Records what the advocate says for the young person. */
@Component
class RecordAdvocateSupport implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordAdvocateSupport(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SupportChoice.class).toAdvocateSupport();
        this.rights.spokenFor(Child.of(execution), answers);
    }

}
