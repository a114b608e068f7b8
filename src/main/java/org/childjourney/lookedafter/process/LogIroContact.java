package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareReviews;
import org.springframework.stereotype.Component;

/** Records that the reviewing officer was in touch with the child. */
@Component
class LogIroContact implements JavaDelegate {

    private final Forms forms;

    private final CareReviews careReviews;

    LogIroContact(Forms forms, CareReviews careReviews) {
        this.forms = forms;
        this.careReviews = careReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var contact = this.forms.read(execution, RecordIroContact.class);
        this.careReviews.inTouch(Child.named(execution, contact.caseReference()), contact.toContact());
    }

}
