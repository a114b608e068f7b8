package org.childjourney.missing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The missing episode that a process is about, by its number. */
final class MissingEpisode {

    private MissingEpisode() {
    }

    static long of(DelegateExecution execution) {
        return Long.parseLong((String) execution.getVariable("missingEpisode"));
    }

}
