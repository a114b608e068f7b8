package org.childjourney.preproceedings.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.preproceedings.LegalGateways;
import org.springframework.stereotype.Component;

/** Records the report to the final legal gateway, and who wrote it. */
@Component
class RecordFinalReport implements JavaDelegate {

    private final Forms forms;

    private final LegalGateways legalGateways;

    RecordFinalReport(Forms forms, LegalGateways legalGateways) {
        this.forms = forms;
        this.legalGateways = legalGateways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WriteFinalReport.class);
        execution.setVariable("writer",
                this.legalGateways.report(CaseReference.of(execution.getProcessBusinessKey()), answers.toReport()));
    }

}
