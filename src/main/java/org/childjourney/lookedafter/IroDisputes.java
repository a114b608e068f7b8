package org.childjourney.lookedafter;

import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.ProcessEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Formal disputes of independent reviewing officers (IRO Handbook chapter 6). All levels
 * together have 20 working days; a level may be left out, and Cafcass may be asked at any
 * time.
 */
@Service
@Transactional
public class IroDisputes {

    /** The process key of a dispute. */
    public static final String PROCESS = "iro-dispute";

    private final FormalDisputes disputes;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    IroDisputes(FormalDisputes disputes, CareAccounts accounts, CareClocks clocks) {
        this.disputes = disputes;
        this.accounts = accounts;
        this.clocks = clocks;
    }

    /**
     * Records a dispute, from which the 20 working days run.
     * @return who is to answer
     * @throws Refused if the child is not looked after, or a dispute goes on already
     */
    public DisputeLevel raise(CaseReference child, RaisedDispute raised) {
        var taken = this.accounts.stepInCare(child);
        if (this.disputes.findByOpenFor(child.value()).isPresent()) {
            throw new Refused("caseReference",
                    "A dispute about this child's care goes on already. Add to it what is new.");
        }
        this.disputes.save(new FormalDispute(child, raised, taken.today(), taken.by()));
        this.clocks.start(child, CareClocks.DISPUTE, taken.now());
        this.accounts.keep(taken, CareStep.DISPUTE_RAISED, taken.today(), raised,
                "The independent reviewing officer raised a formal dispute. To answer: %s. %s"
                    .formatted(raised.level().words(), raised.matter()));
        return raised.level();
    }

    /** Records a manager's answer. */
    public void answer(CaseReference child, DisputeAnswer answered) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, CareStep.DISPUTE_ANSWER, taken.today(), answered,
                "The %s answered the dispute of the independent reviewing officer: %s"
                    .formatted(existing(child).level().words(), answered.answer()));
    }

    /**
     * Records what the independent reviewing officer makes of the answer.
     * @return what follows
     * @throws Refused if the next level is not above the last
     */
    public DisputeOutcome consider(CaseReference child, ConsideredAnswer considered) {
        var taken = this.accounts.step(child);
        var dispute = existing(child);
        switch (considered.outcome()) {
            case NEXT_LEVEL -> {
                if (considered.nextLevel().compareTo(dispute.level()) <= 0) {
                    throw new Refused("nextLevel",
                            "The %s has answered. Choose a level above, or refer the case to Cafcass."
                                .formatted(dispute.level().words()));
                }
                dispute.climbTo(considered.nextLevel());
                this.accounts.keep(taken, CareStep.DISPUTE_CONSIDERED, taken.today(), considered,
                        "The dispute of the independent reviewing officer goes to the %s: %s"
                            .formatted(considered.nextLevel().words(), considered.why()));
            }
            case RESOLVED -> {
                dispute.end(taken.today(), "settled");
                this.clocks.stop(child, CareClocks.DISPUTE, taken.now());
                this.accounts.keep(taken, CareStep.DISPUTE_CONSIDERED, taken.today(), considered,
                        "The dispute of the independent reviewing officer is settled: " + considered.why());
            }
            case CAFCASS -> {
                dispute.end(taken.today(), "referred to Cafcass");
                this.clocks.stop(child, CareClocks.DISPUTE, taken.now());
                this.accounts.keep(taken, CareStep.DISPUTE_CONSIDERED, taken.today(), considered,
                        "The independent reviewing officer referred the child's case to Cafcass (%s): %s"
                            .formatted(considered.cafcassReference(), considered.why()));
            }
        }
        return considered.outcome();
    }

    /** Who is to answer the dispute now; nobody once it has ended. */
    @Transactional(readOnly = true)
    public Optional<DisputeLevel> level(CaseReference child) {
        return this.disputes.findByOpenFor(child.value()).map(FormalDispute::level);
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            overtaken(ended.child(), "cancelled");
        }
    }

    private FormalDispute existing(CaseReference child) {
        return this.disputes.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("caseReference", "No dispute goes on about %s.".formatted(child)));
    }

    /** Ends the dispute because of what happened to the child, if one goes on. */
    public void overtaken(CaseReference child, String how) {
        var taken = this.accounts.step(child);
        this.disputes.findByOpenFor(child.value()).ifPresent((dispute) -> dispute.end(taken.today(), how));
        this.clocks.endOf(child, CareClocks.DISPUTE, taken.now());
    }

}
