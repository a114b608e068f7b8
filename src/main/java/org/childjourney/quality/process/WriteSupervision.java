package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.quality.Supervisions;
import org.springframework.stereotype.Component;

/** Records the supervision. */
@Component
class WriteSupervision implements JavaDelegate {

    private final Forms forms;

    private final Supervisions supervisions;

    WriteSupervision(Forms forms, Supervisions supervisions) {
        this.forms = forms;
        this.supervisions = supervisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.supervisions.record(CaseReference.of(execution.getProcessBusinessKey()),
                this.forms.read(execution, RecordSupervision.class).toSupervision());
    }

}
