package org.childjourney.referral.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.referral.PartnerChecks;
import org.springframework.stereotype.Component;

/** What the model asks about questions to partners. */
@Component("partnerChecks")
public class QuestionsToPartners {

    private final PartnerChecks questions;

    QuestionsToPartners(PartnerChecks questions) {
        this.questions = questions;
    }

    /** The partners who are asked, one part of the journey for each. */
    public List<String> asked(DelegateExecution execution) {
        return this.questions.asked(Child.of(execution));
    }

}
