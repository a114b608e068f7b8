package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Support;
import org.springframework.stereotype.Component;

/** Records that another authority has accepted. */
@Component
class RecordOtherAuthority implements JavaDelegate {

    private final Forms forms;

    private final Support support;

    RecordOtherAuthority(Forms forms, Support support) {
        this.forms = forms;
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ConfirmOtherAuthority.class).toOtherAuthorityAccepted();
        this.support.acceptedElsewhere(Child.of(execution), answers);
    }

}
