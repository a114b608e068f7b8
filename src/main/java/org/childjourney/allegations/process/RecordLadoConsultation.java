package org.childjourney.allegations.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.allegations.Allegations;
import org.childjourney.engine.Forms;
import org.springframework.stereotype.Component;

/** Records what the designated officer advised. */
@Component
class RecordLadoConsultation implements JavaDelegate {

    private final Forms forms;

    private final Allegations allegations;

    RecordLadoConsultation(Forms forms, Allegations allegations) {
        this.forms = forms;
        this.allegations = allegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consultation = this.forms.read(execution, ConsultLado.class).toConsultation();
        this.allegations.consulted(execution.getProcessInstanceId(), consultation);
        execution.setVariable("childAtRisk", consultation.childAtRisk());
        execution.setVariable("ladoAdvice", consultation.decision().name());
    }

}
