package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Enquiries;
import org.springframework.stereotype.Component;

/** Records a strategy discussion and what it decided for the child. */
@Component
class RecordStrategyDiscussion implements JavaDelegate {

    private final Forms forms;

    private final Enquiries enquiries;

    RecordStrategyDiscussion(Forms forms, Enquiries enquiries) {
        this.forms = forms;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, HoldStrategyDiscussion.class);
        var decided = this.enquiries.hold(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toStrategyDiscussion());
        execution.setVariable("strategyDecision", decided.decision());
        execution.setVariable("enquiryOutcome", decided.outcome());
        execution.setVariable("outOfHours", decided.outOfHours());
    }

}
