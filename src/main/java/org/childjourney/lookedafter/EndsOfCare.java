package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it is decided that a child ceases to be looked after (Care Planning, Placement and
 * Case Review Regulations 2010 regulation 39): proposed, agreed by whoever has to agree,
 * and recorded once it has happened. What a court or the law ended is recorded at once.
 */
@Service
@Transactional
public class EndsOfCare {

    /** The process key of the decision. */
    public static final String PROCESS = "end-of-care";

    private final EndProposals proposals;

    private final LookedAfterChildren children;

    private final CareAccounts accounts;

    private final Cases cases;

    private final CodeSets codes;

    private final ChildsVoice voices;

    private final WorkingCalendar calendar;

    EndsOfCare(EndProposals proposals, LookedAfterChildren children, CareAccounts accounts, Cases cases, CodeSets codes,
            ChildsVoice voices, WorkingCalendar calendar) {
        this.proposals = proposals;
        this.children = children;
        this.accounts = accounts;
        this.cases = cases;
        this.codes = codes;
        this.voices = voices;
        this.calendar = calendar;
    }

    /**
     * Records the proposal, or at once the end where nobody has to agree.
     * @return who has to agree
     * @throws Refused if the child is not looked after, a proposal is open already, the
     * code does not fit, or an end that nobody decides has not happened yet
     */
    public EndApprover propose(CaseReference child, ProposedEnd proposed) {
        var taken = this.accounts.stepInCare(child);
        if (this.proposals.findByOpenFor(child.value()).isPresent()) {
            throw new Refused("caseReference", "An end of care is proposed already. It has to be decided first.");
        }
        var born = this.cases.child(child).dateOfBirth();
        var on = proposed.hasEnded() ? proposed.endedOn() : taken.today();
        EndOfCareRules.requireFits(this.codes, born, taken.period().current(),
                new CeasedToBeLookedAfter(on, proposed.reason(), proposed.livesNow()));
        var approver = EndApprover.of(taken.period(), born, proposed.reason(), taken.today(), this.calendar);
        if (approver == EndApprover.NOBODY && !proposed.hasEnded()) {
            throw new Refused("hasEnded",
                    "A court, the law or a young person of 18 ends this, and not a decision of ours. Record it once "
                            + "it has happened.");
        }
        this.accounts.keep(taken, CareStep.PROPOSED_END, taken.today(), proposed, said(proposed, approver, on));
        this.voices.heardForDecision(child, proposed.voice(), taken.by());
        if (approver == EndApprover.NOBODY) {
            this.children.end(child, proposed.ceased());
        }
        else {
            this.proposals.save(new EndProposal(child, taken.today(), taken.by(), proposed, approver));
        }
        return approver;
    }

    private String said(ProposedEnd proposed, EndApprover approver, LocalDate on) {
        return (approver == EndApprover.NOBODY) ? "The end of the child's care was reported: " + proposed.why()
                : "It was proposed that the child ceases to be looked after: %s. To agree: %s. %s".formatted(
                        this.codes.said(CodeSet.REASON_EPISODE_CEASED, proposed.reason(), on),
                        approver.group().replace('-', ' '), proposed.why());
    }

    /** User id of whoever proposed the end, who may not agree to it. */
    @Transactional(readOnly = true)
    public String proposedBy(CaseReference child) {
        return this.proposals.findByOpenFor(child.value()).map(EndProposal::proposedBy).orElse(null);
    }

    /**
     * Records whether the end of care was agreed.
     * @throws Refused if whoever proposed it would agree, or a young person of 16 or 17
     * would cease to be accommodated before a review has considered it
     */
    public boolean decide(CaseReference child, EndDecision decided) {
        var taken = this.accounts.stepInCare(child);
        var proposal = existing(child);
        if (taken.by().equals(proposal.proposedBy())) {
            throw new Refused(null, "You proposed this. Somebody else has to agree.");
        }
        if (!decided.agreed()) {
            proposal.close();
        }
        else if (proposal.approver() == EndApprover.DIRECTOR) {
            requireReview(taken, proposal);
        }
        this.accounts.keep(taken, CareStep.END_DECISION, taken.today(), decided,
                decided.agreed() ? "It was agreed that the child ceases to be looked after: " + decided.rationale()
                        : "It was not agreed that the child ceases to be looked after: " + decided.rationale());
        return decided.agreed();
    }

    private void requireReview(Taken taken, EndProposal proposal) {
        var considered = this.accounts.of(taken.child(), CareStep.REVIEW)
            .stream()
            .filter((account) -> !account.happenedOn().isBefore(proposal.proposedOn()))
            .map((account) -> this.accounts.read(account, CareReview.class))
            .anyMatch(CareReview::ceasingConsidered);
        if (!considered) {
            throw new Refused("decision",
                    "Before a young person of 16 or 17 ceases to be accommodated, a review "
                            + "considers it. It was proposed on %s. Hold the review first."
                                .formatted(Days.said(proposal.proposedOn())));
        }
    }

    /**
     * Records whether the agreed end has happened.
     * @return whether it has; the proposal is closed either way
     */
    public boolean confirm(CaseReference child, ConfirmedEnd confirmed) {
        var taken = this.accounts.step(child);
        var proposal = existing(child);
        proposal.close();
        if (taken.period() == null) {
            return true;
        }
        if (!confirmed.hasEnded()) {
            this.accounts.keep(taken, CareStep.END_NOT_YET, taken.today(), confirmed,
                    "The child has not ceased to be looked after: " + confirmed.whyNot());
            return false;
        }
        this.children.end(child,
                new CeasedToBeLookedAfter(confirmed.endedOn(), proposal.reason(), confirmed.livesNow()));
        return true;
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            overtaken(ended.child());
        }
    }

    private EndProposal existing(CaseReference child) {
        return this.proposals.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("caseReference", "No end of care is proposed for %s.".formatted(child)));
    }

    /** Closes the proposal because of what happened to the child, if one is open. */
    public void overtaken(CaseReference child) {
        this.proposals.findByOpenFor(child.value()).ifPresent(EndProposal::close);
    }

    /** Records where the child lives where the code for the end does not say it. */
    public void after(CaseReference child, AfterCare after) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, CareStep.AFTER_CARE, taken.today(), after,
                "After the child's care: %s From now on the child is supported by: %s".formatted(after.whatHappened(),
                        after.supportedBy()));
    }

}
