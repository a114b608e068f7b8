package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Enquiries;
import org.springframework.stereotype.Component;

/** Records a visit in the enquiry. */
@Component
class RecordEnquiryVisit implements JavaDelegate {

    private final Forms forms;

    private final Enquiries enquiries;

    RecordEnquiryVisit(Forms forms, Enquiries enquiries) {
        this.forms = forms;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, SeeChildInEnquiry.class);
        execution.setVariable("childSeen",
                this.enquiries.visit(CaseReference.of(execution.getProcessBusinessKey()), answers.toEnquiryVisit()));
    }

}
