package org.childjourney.lookedafter;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits to looked-after children. Only a visit at which the child was seen is a visit:
 * it stops the time to it, and the time to the next runs from its day.
 */
@Service
@Transactional
public class CareVisits {

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final ChildsVoice voices;

    CareVisits(CareAccounts accounts, CareClocks clocks, ChildsVoice voices) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.voices = voices;
    }

    /**
     * Records a visit.
     * @throws org.childjourney.casefile.Refused if it lies in the future or before the
     * child was looked after, or what was heard of the child contradicts itself
     */
    public CareVisitFinding visit(CaseReference child, CareVisit visit) {
        var taken = this.accounts.stepInCare(child);
        var period = taken.period();
        Days.notInFuture("visitedOn", visit.visitedOn(), taken.today());
        Days.inOrder("visitedOn", period.beganOn(), visit.visitedOn(),
                "The child has been looked after since %s. Check the day of the visit."
                    .formatted(Days.said(period.beganOn())));
        this.accounts.keep(taken, CareStep.VISIT, visit.visitedOn(), visit, visited(visit));
        if (!visit.childSeen()) {
            return new CareVisitFinding(period.missed() ? CareVisitOutcome.NOT_SEEN_AGAIN : CareVisitOutcome.NOT_SEEN,
                    visit.atRisk());
        }
        this.voices.heard(child, visit.voice(), taken.by());
        if (period.visited(visit.visitedOn())) {
            this.clocks.visited(child, period, visit.visitedOn(), taken.now());
        }
        return new CareVisitFinding(CareVisitOutcome.SEEN, visit.atRisk());
    }

    private static String visited(CareVisit visit) {
        var who = visit.childSeen()
                ? visit.seenAlone() ? "The child was seen alone."
                        : "The child was seen, not alone: " + visit.whyNotAlone()
                : "The child was not seen: " + visit.whyNotSeen();
        return "The child was visited on %s. %s%s".formatted(Days.said(visit.visitedOn()), who,
                visit.atRisk() ? " The child is at risk of significant harm: " + visit.riskReason() : "");
    }

    /** Whether a manager has still to decide about a child who was not seen again. */
    @Transactional(readOnly = true)
    public boolean isUnseenToDecide(CaseReference child) {
        return this.accounts.stepInCare(child).period().unseenToDecide();
    }

    /** Records what a manager decided about a child who was not seen again. */
    public UnseenChildDecision decideOnUnseen(CaseReference child, UnseenChild decided) {
        var taken = this.accounts.stepInCare(child);
        taken.period().unseenDecided();
        this.accounts.keep(taken, CareStep.UNSEEN_CHILD, taken.today(), decided,
                "The child was not seen at two visits in a row. The team manager decided: %s. %s"
                    .formatted((decided.decision() == UnseenChildDecision.VISIT_AGAIN) ? decided.nextVisit()
                            : "a strategy discussion is asked for", decided.rationale()));
        return decided.decision();
    }

}
