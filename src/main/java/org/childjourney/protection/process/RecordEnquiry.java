package org.childjourney.protection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.protection.Enquiries;
import org.springframework.stereotype.Component;

/** Records the enquiry, and who wrote it. */
@Component
class RecordEnquiry implements JavaDelegate {

    private final Forms forms;

    private final Enquiries enquiries;

    RecordEnquiry(Forms forms, Enquiries enquiries) {
        this.forms = forms;
        this.enquiries = enquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, WriteEnquiry.class);
        execution.setVariable("writer",
                this.enquiries.write(CaseReference.of(execution.getProcessBusinessKey()), answers.toEnquiryReport()));
    }

}
