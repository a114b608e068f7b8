package org.childjourney.access;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application does not start, in sentences and without a stack trace. */
class WhyItDoesNotStart extends AbstractFailureAnalyzer<NotReadyForACounty> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NotReadyForACounty notReady) {
        var reasons = notReady.reasons().stream().map(reason -> "  - " + reason).collect(Collectors.joining("\n"));
        return new FailureAnalysis("Child Journey is not ready for a county's real use:\n\n" + reasons,
                "Put right what each sentence names, then start it again. The README says how, under \"On PostgreSQL\".",
                failure);
    }

}
