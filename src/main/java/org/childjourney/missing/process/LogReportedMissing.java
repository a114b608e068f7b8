package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Forms;
import org.childjourney.missing.MissingEpisodes;
import org.springframework.stereotype.Component;

/** Logs that a child whom another journey has lost contact with is missing. */
@Component
class LogReportedMissing implements JavaDelegate {

    private final Forms forms;

    private final MissingEpisodes episodes;

    LogReportedMissing(Forms forms, MissingEpisodes episodes) {
        this.forms = forms;
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var missed = this.forms.read(execution, ReportMissingChild.class).toMissed();
        var child = CaseReference.of(execution.getProcessBusinessKey());
        execution.setVariable("missingEpisode", String.valueOf(this.episodes.log(child, missed)));
    }

}
