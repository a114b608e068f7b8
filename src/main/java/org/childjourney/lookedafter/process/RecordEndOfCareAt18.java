package org.childjourney.lookedafter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.lookedafter.CareAtEighteen;
import org.springframework.stereotype.Component;

/** Records how care ends with the 18th birthday. */
@Component
class RecordEndOfCareAt18 implements JavaDelegate {

    private final Forms forms;

    private final CareAtEighteen careAtEighteen;

    RecordEndOfCareAt18(Forms forms, CareAtEighteen careAtEighteen) {
        this.forms = forms;
        this.careAtEighteen = careAtEighteen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, AgreeEndOfCareAt18.class).toEnd();
        execution.setVariable("careAnswer", this.careAtEighteen.end(Child.of(execution), answers).name());
    }

}
