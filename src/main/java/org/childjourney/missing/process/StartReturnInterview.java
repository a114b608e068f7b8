package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.childjourney.missing.MissingEpisodes;
import org.springframework.stereotype.Component;

/** Asks that the child who is back be listened to. */
@Component
class StartReturnInterview implements JavaDelegate {

    private final MissingEpisodes episodes;

    StartReturnInterview(MissingEpisodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        this.episodes.askForInterview(MissingEpisode.of(execution));
    }

}
