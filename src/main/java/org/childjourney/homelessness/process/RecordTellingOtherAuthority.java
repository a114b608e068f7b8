package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Interviews;
import org.springframework.stereotype.Component;

/** Records that the other authority was told. */
@Component
class RecordTellingOtherAuthority implements JavaDelegate {

    private final Forms forms;

    private final Interviews interviews;

    RecordTellingOtherAuthority(Forms forms, Interviews interviews) {
        this.forms = forms;
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, TellOtherAuthority.class).toOtherAuthorityTold();
        this.interviews.toldOtherAuthority(Child.of(execution), answers);
    }

}
