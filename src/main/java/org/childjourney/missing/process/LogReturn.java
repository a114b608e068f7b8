package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.engine.Forms;
import org.childjourney.missing.MissingEpisodes;
import org.springframework.stereotype.Component;

/** Logs that a child is back. */
@Component
class LogReturn implements JavaDelegate {

    private final Forms forms;

    private final MissingEpisodes episodes;

    LogReturn(Forms forms, MissingEpisodes episodes) {
        this.forms = forms;
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = this.forms.read(execution, RecordReturn.class);
        this.episodes.returned(MissingEpisode.of(execution), answers.toComingBack());
    }

}
