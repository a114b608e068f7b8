package org.childjourney.homelessness.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.homelessness.Rights;
import org.springframework.stereotype.Component;

/** Records what the young person was told. */
@Component
class RecordRights implements JavaDelegate {

    private final Forms forms;

    private final Rights rights;

    RecordRights(Forms forms, Rights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ExplainRights.class).toRightsExplained();
        execution.setVariable("provider", this.rights.explain(Child.of(execution), answers));
    }

}
