package org.childjourney.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.childjourney.referral.Referrals;
import org.springframework.stereotype.Component;

/** What the model asks about a referral to find its way. */
@Component
public class ReferralNeeds {

    private final Referrals referrals;

    ReferralNeeds(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Whether the child needs protection now, so that consent is not waited for. */
    public boolean protectionNow(DelegateExecution execution) {
        return this.referrals.needsProtectionNow(Child.of(execution));
    }

}
