package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.missing.MissingEpisodes;
import org.springframework.stereotype.Component;

/** Logs that a child is or was missing. */
@Component
class LogMissingEpisode implements JavaDelegate {

    private final Forms forms;

    private final MissingEpisodes episodes;

    LogMissingEpisode(Forms forms, MissingEpisodes episodes) {
        this.forms = forms;
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var missed = this.forms.read(execution, RecordMissingEpisode.class);
        var child = CaseReference.of(missed.caseReference());
        execution.setProcessBusinessKey(child.value());
        execution.setVariable("missingEpisode", String.valueOf(this.episodes.log(child, missed.toMissed())));
        execution.setVariable("childBack", missed.childBack());
    }

}
