package org.childjourney.childinneed.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.childinneed.CinMeetings;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what became of the first meeting. */
@Component
class RecordFirstMeeting implements JavaDelegate {

    private final Forms forms;

    private final CinMeetings meetings;

    RecordFirstMeeting(Forms forms, CinMeetings meetings) {
        this.forms = forms;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var held = this.forms.read(execution, HoldFirstMeeting.class).toMeeting();
        var found = this.meetings.hold(CaseReference.of(execution.getProcessBusinessKey()), held);
        execution.setVariable("meetingState", found.state().name());
        execution.setVariable("consentLost", found.consentLost());
        execution.setVariable("sectionTwenty", found.sectionTwenty());
    }

}
