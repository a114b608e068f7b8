package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Enquiries;
import org.springframework.stereotype.Component;

/** Records a manager's answer to the enquiry. */
@Component
class RecordEnquiryDecision implements JavaDelegate {

    private final Forms forms;

    private final Enquiries enquiries;

    RecordEnquiryDecision(Forms forms, Enquiries enquiries) {
        this.forms = forms;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AuthoriseEnquiry.class);
        var answered = this.enquiries.decide(CaseReference.of(execution.getProcessBusinessKey()),
                answers.toEnquiryDecision());
        execution.setVariable("enquiryAnswer", answered.answer());
        execution.setVariable("enquiryOutcome", answered.outcome());
    }

}
