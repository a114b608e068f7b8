package org.childjourney.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.quality.Challenges;
import org.springframework.stereotype.Component;

/** Who says whether an answer settles a challenge. */
@Component
public class WhoRaisedChallenge {

    private final Challenges challenges;

    WhoRaisedChallenge(Challenges challenges) {
        this.challenges = challenges;
    }

    /** User id of whoever raised the challenge. */
    public String of(DelegateExecution execution) {
        return this.challenges.raiserOf(RecordNumber.of(execution, "challenge"));
    }

}
