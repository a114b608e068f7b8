package org.childjourney.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.transition.LeavingCare;
import org.springframework.stereotype.Component;

/** Records how adviser and young person met. */
@Component
class RecordFirstMeetingWithAdviser implements JavaDelegate {

    private final Forms forms;

    private final LeavingCare leavingCare;

    RecordFirstMeetingWithAdviser(Forms forms, LeavingCare leavingCare) {
        this.forms = forms;
        this.leavingCare = leavingCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, IntroducePersonalAdviser.class);
        this.leavingCare.introduce(CaseReference.of(execution.getProcessBusinessKey()), answers.toAdviserIntroduced());
    }

}
