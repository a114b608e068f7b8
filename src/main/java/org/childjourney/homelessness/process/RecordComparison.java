package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Files the comparison that was given. */
@Component
class RecordComparison implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordComparison(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, GiveComparison.class).toComparisonGiven();
        var given = this.rights.compared(Child.of(execution), answers);
        execution.setVariable("answer", given.sheet().name());
        execution.setVariable("provider", given.provider());
    }

}
