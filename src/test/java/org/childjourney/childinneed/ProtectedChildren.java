package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.springframework.stereotype.Component;

/** Children whose case is open, and children on a child protection plan, for tests. */
@Component
class ProtectedChildren {

    private final AtWork work;

    private final Episodes episodes;

    private final Allocations allocations;

    ProtectedChildren(AtWork work, Episodes episodes, Allocations allocations) {
        this.work = work;
        this.episodes = episodes;
        this.allocations = allocations;
    }

    /** Referred on that day, with a worker. */
    CaseReference referredOn(String day) {
        return referredOn(day, InventedChildren.blossom());
    }

    CaseReference referredOn(String day, InventedChildren who) {
        var child = this.work.child(who.alone());
        return this.work.inOneStep(() -> {
            this.episodes.open(child, LocalDate.parse(day), "2A");
            this.allocations.allocate(child, AllocationRole.LEAD, "social-worker", "FCONTA", null, "team-manager");
            return child;
        });
    }

    /** On a child protection plan from that day, a weekday. */
    CaseReference protectedFrom(String day) {
        return protect(referredOn(day), day);
    }

    CaseReference protect(CaseReference child, String day) {
        var on = LocalDate.parse(day);
        return this.work.inOneStep(() -> {
            this.episodes.startSection47(child, on, null, "social-worker");
            this.episodes.endSection47(child, on, true);
            this.episodes.initialConferenceHeld(child, on, true);
            this.episodes.startCpPlan(child, on, "NEG", "social-worker");
            return child;
        });
    }

    /** What is agreed to step down on that day, with a meeting booked for another. */
    static StepDown agreed(String decidedOn, String meetingOn) {
        return agreed(decidedOn, meetingOn, ConsentStatus.GIVEN);
    }

    static StepDown agreed(String decidedOn, String meetingOn, ConsentStatus consent) {
        return new StepDown(LocalDate.parse(decidedOn), LocalDate.parse(meetingOn),
                List.of(new Invited("Mallow Testerly", "mother", true),
                        new Invited("Sorrel Sampleton", "school nurse", false)),
                "Mornings, meals and school, with help from the family hub",
                new FamilyConsent(consent, ConsentGiver.PARENT_PR, "Mallow Testerly", "What they said"), "N1", 10,
                LocalDate.parse(decidedOn).minusDays(5));
    }

}
