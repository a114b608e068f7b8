package org.childjourney.transition;

import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lifeevents.EndingCause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the way to adulthood ends before its time: nothing of it goes on. */
@Service
@Transactional
public class TransitionEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = TransitionClocks.JOURNEY;

    private final TransitionAccounts accounts;

    private final LeavingCare leavingCare;

    TransitionEnding(TransitionAccounts accounts, LeavingCare leavingCare) {
        this.accounts = accounts;
        this.leavingCare = leavingCare;
    }

    /** Ends the support of this care leaver for this cause. */
    public void end(CaseReference child, EndingCause cause) {
        this.accounts.leaver(child).ifPresent((leaver) -> {
            var taken = this.accounts.taken(child, leaver);
            this.leavingCare.over(taken, "Support ended, %s.".formatted(cause.words()));
            this.accounts.say(taken, "Support as a care leaver ended, %s.".formatted(cause.words()));
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            this.accounts.leaver(ended.child())
                .filter((leaver) -> leaver.support() == SupportState.RECEIVING)
                .ifPresent((leaver) -> this.leavingCare.over(this.accounts.taken(ended.child(), leaver),
                        "The journey was cancelled."));
        }
    }

}
