package org.childjourney.referral;

import java.time.Clock;

import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.ProcessEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the journey ends, nothing of it goes on: no clock, no open referral. */
@Component
class ReferralEnded {

    private static final String JOURNEY = "referral-to-assessment";

    private final OpenReferrals open;

    private final Deadlines deadlines;

    private final Clock clock;

    ReferralEnded(OpenReferrals open, Deadlines deadlines, Clock clock) {
        this.open = open;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (!JOURNEY.equals(ended.process())) {
            return;
        }
        var now = this.clock.instant();
        this.deadlines.stopAll(ended.child(), ReferralClocks.ALL, now, "The referral is answered.");
        this.open.findAssessment(ended.child()).ifPresent((assessment) -> assessment.end(now));
        this.open.find(ended.child()).ifPresent((referral) -> referral.end(now));
    }

}
