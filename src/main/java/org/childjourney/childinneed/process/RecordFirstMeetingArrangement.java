package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinMeetings;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records how the first meeting stands. */
@Component
class RecordFirstMeetingArrangement implements JavaDelegate {

    private final Forms forms;

    private final CinMeetings meetings;

    RecordFirstMeetingArrangement(Forms forms, CinMeetings meetings) {
        this.forms = forms;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, ArrangeFirstMeeting.class);
        var found = this.meetings.arrange(CaseReference.of(execution.getProcessBusinessKey()), answers.toArrangement(),
                answers.toInvited(), answers.toConsent());
        execution.setVariable("meetingState", found.state().name());
        execution.setVariable("consentLost", found.consentLost());
    }

}
