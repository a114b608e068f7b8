package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.springframework.stereotype.Component;

/**
 * How an episode ends with a referral: closed only by what the census allows, and nobody
 * left allocated to it.
 */
@Component
class CaseEnding {

    private final OpenReferrals open;

    private final Episodes episodes;

    private final Allocations allocations;

    CaseEnding(OpenReferrals open, Episodes episodes, Allocations allocations) {
        this.open = open;
        this.episodes = episodes;
        this.allocations = allocations;
    }

    /**
     * Ends a referral that needs nothing further from children's social care. If an
     * assessment had begun before it was decided again, the case closes with it
     * unfinished.
     */
    void withoutAssessment(Referral referral, LocalDate today, String by) {
        if (!referral.hasEpisode()) {
            return;
        }
        referral.episodeEnded();
        if (this.open.findAssessment(referral.child()).isPresent()) {
            unfinished(referral.child(), today, "RC7", by);
        }
        else {
            this.episodes.noFurtherAction(referral.child());
        }
    }

    /** Closes the case after a finished assessment. */
    void assessed(CaseReference child, LocalDate today, String reason, String by) {
        this.episodes.close(child, today, reason);
        this.allocations.end(child, AllocationRole.LEAD);
    }

    /** Closes the case because of an event that work cannot outlast. */
    void unfinished(CaseReference child, LocalDate today, String reason, String by) {
        if (this.episodes.isOpen(child)) {
            this.episodes.closeWithWorkUnfinished(child, today, reason);
            this.allocations.end(child, AllocationRole.LEAD);
        }
    }

    void requireSensible(EarlyHelpReply reply, LocalDate today) {
        Days.notInFuture("acceptedOn", reply.acceptedOn(), today);
        Days.inOrder("firstContactOn", reply.acceptedOn(), reply.firstContactOn(),
                "Early help is in touch after it accepts. Check the dates.");
    }

}
