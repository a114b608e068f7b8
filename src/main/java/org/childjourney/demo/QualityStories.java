package org.childjourney.demo;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.quality.Audits;
import org.childjourney.quality.Supervision;
import org.childjourney.quality.Supervisions;
import org.springframework.core.annotation.Order;

/**
 * How the work itself is looked at: supervision, audits, challenges, complaints and what
 * families say. Told last, for it is about children whose stories have been told.
 */
@Storyteller
@Order(90)
class QualityStories extends Stories {

    private static final String QUALITY = "qa-officer";

    private static final String ADVISER = "personal-adviser";

    private static final String LEAVING_CARE = "leaving-care-manager";

    private static final String REFERRAL = "referral-to-assessment";

    private final Allocations allocations;

    private final Supervisions supervisions;

    private final Audits audits;

    QualityStories(Telling telling, Allocations allocations, Supervisions supervisions, Audits audits) {
        super(telling);
        this.allocations = allocations;
        this.supervisions = supervisions;
        this.audits = audits;
    }

    @Override
    void tell() {
        var samphire = assessed("Samphire", "Sampleton", 11, "F", 70, "CIN_PLAN", true);
        var burdock = assessed("Burdock", "Exampler", 8, "M", 74, "NFA_CLOSE", false);
        var galangal = assessed("Galangal", "Inventley", 14, "F", 77, "NFA_CLOSE", false);
        supervised(samphire.child());
        audited(burdock, galangal);
        challenged(samphire);
        complained(burdock, galangal);
        said(samphire, burdock, galangal);
    }

    /** Everybody was ten days ago, but for the one whose next supervision is due soon. */
    private void supervised(CaseReference soonDue) {
        var tenDaysAgo = today().minusDays(10);
        Stream.concat(Workers.userIds().stream(), Stream.of(ADVISER))
            .flatMap(worker -> this.allocations.ofWorker(worker).stream())
            .filter(allocation -> allocation.from().isBefore(hour(tenDaysAgo, 9)))
            .forEach(allocation -> supervised(allocation,
                    allocation.child().equals(soonDue) ? today().minusDays(24) : tenDaysAgo));
        does(MANAGER, now(), this.supervisions::ask);
    }

    private void supervised(AllocationDetails allocation, LocalDate on) {
        var child = allocation.child();
        if (allocation.role() == AllocationRole.LEAD) {
            supervised(MANAGER, child,
                    new Supervision(on, "Sleeps at gran's and likes it; the evenings at home are loud.",
                            "School every day since September.", "Who gets the child up when mum is ill?",
                            "The worker agrees the mornings with gran before the next visit.", true, null));
        }
        else if (this.allocations.allocationOf(child, AllocationRole.LEAD).isEmpty()) {
            supervised(LEAVING_CARE, child,
                    new Supervision(on, "Has a room with a key and cooks; the evenings are long.",
                            "Opened the letters together, and rang the college.",
                            "Whom to ring when the money runs out?",
                            "The adviser rings every Friday and writes down what was said.", true, null));
        }
    }

    private void supervised(String manager, CaseReference child, Supervision held) {
        does(manager, hour(held.heldOn(), 14), () -> this.supervisions.record(child, held));
    }

    private void audited(Story waiting, Story toPutRight) {
        does(QUALITY, hour(ago(6), 8), () -> {
            this.audits.draw(waiting.child(), REFERRAL);
            this.audits.draw(toPutRight.child(), REFERRAL);
            this.audits.ask();
        });
        toPutRight.on(ago(2), 10, 0)
            .then(QUALITY, "audit-journey", "judgement", "REQUIRES_IMPROVEMENT", "childsViewsCounted", false,
                    "toPutRight", true, "whatToPutRight", "Nobody told the child what was decided, and why.");
    }

    private void challenged(Story story) {
        story.on(ago(12), 11, 0)
            .starts("child-protection-chair", "raise-challenge", "caseReference", story.child().value(), "raisedBy",
                    "CHAIR", "about", "VOICE", "whatIsWrong", "The plan does not say what the child wants.",
                    "whatShouldHappen", "See the child alone, and write the plan again.")
            .on(ago(9), 11, 0)
            .then(MANAGER, "answer-challenge", "answer",
                    "The worker saw the child alone, and the plan begins with that.")
            .then("child-protection-chair", "weigh-challenge-answer")
            .on(ago(3), 11, 0)
            .starts("iro", "raise-challenge", "caseReference", story.child().value());
    }

    private void complained(Story atStageOne, Story atStageTwo) {
        atStageTwo.on(ago(18), 9, 0)
            .starts(OFFICER, "complaint", "caseReference", atStageTwo.child().value())
            .on(ago(12), 15, 0)
            .then(MANAGER, "answer-complaint")
            .on(ago(8), 15, 0)
            .then(QUALITY, "ask-complainant-after-answer", "reply", "NEXT_STAGE", "theirWords",
                    "Nobody said what changes.");
        atStageOne.on(ago(4), 9, 0)
            .starts(OFFICER, "complaint", "caseReference", atStageOne.child().value(), "madeBy", "CHILD", "madeByName",
                    "Burdock Exampler", "advocate", "HAS_ADVOCATE", "whatHappened", "I was not asked.", "wanted",
                    "Ask me before you ask the school.");
    }

    private void said(Story... stories) {
        var ways = new String[][] { { "CHILD", "A_LOT", "YES" }, { "MOTHER", "A_LITTLE", "SOMETIMES" },
                { "FATHER", "NOT_YET", "NO" } };
        for (int i = 0; i < stories.length; i++) {
            stories[i].on(ago(20 + i), 16, 0)
                .starts(WORKER, "record-feedback", "caseReference", stories[i].child().value(), "saidBy", ways[i][0],
                        "helped", ways[i][1], "listenedTo", ways[i][2]);
        }
    }

}
