package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a child comes onto child protection: a strategy discussion is asked for, or another
 * authority says that a child with a plan has moved here.
 */
@Service
@Transactional
public class Protection {

    private final ProtectionCases cases;

    private final Section47s enquiries;

    private final PartnerParts partners;

    private final Steps steps;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Deadlines deadlines;

    private final Journeys journeys;

    Protection(ProtectionCases cases, Section47s enquiries, PartnerParts partners, Steps steps, Episodes episodes,
            Allocations allocations, Deadlines deadlines, Journeys journeys) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.partners = partners;
        this.steps = steps;
        this.episodes = episodes;
        this.allocations = allocations;
        this.deadlines = deadlines;
        this.journeys = journeys;
    }

    /**
     * Opens the work on a request for a strategy discussion. The hours run from now: the
     * request follows the decision that there is reasonable cause at once.
     */
    public void open(CaseReference child) {
        var step = opened(child, false);
        askForDiscussion(step);
        this.steps.write(step, "A strategy discussion was asked for");
    }

    /**
     * Opens the work on the notice of another authority that a child with a plan moved
     * here.
     */
    public void openTransfer(CaseReference child) {
        var step = opened(child, true);
        this.deadlines.start(child, ProtectionClocks.TRANSFER_IN, step.now());
        this.steps.write(step, "A child protection plan of another authority is to be transferred here");
    }

    /**
     * Begins anew with the conference that a further enquiry asked for after everything
     * else had ended: a plan that has ended is an earlier plan from now on.
     */
    void beginAnew(Step step) {
        var ended = step.work();
        ended.close(step.now(), "a further enquiry asked for a conference");
        this.cases.flush();
        var before = plansBefore(step.child());
        var anew = this.cases.save(new ProtectionCase(ended, before.size(), lastEnd(before), step.now()));
        this.enquiries.findFirstByCaseIdOrderByIdDesc(ended.id()).ifPresent((enquiry) -> enquiry.leadsTo(anew));
        this.steps.write(step,
                "Child protection goes on with an initial conference, which the latest enquiry asked for");
        this.journeys.begin(step.child(), "protection-conference-required", Map.of());
    }

    private Step opened(CaseReference child, boolean transferIn) {
        var before = plansBefore(child);
        var at = this.steps.without(child).now();
        this.cases.save(new ProtectionCase(child, transferIn, before.size(), lastEnd(before), at));
        return this.steps.of(child);
    }

    private static LocalDate lastEnd(List<ActivityDetails> plans) {
        return plans.stream()
            .map(ActivityDetails::endedOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    }

    private List<ActivityDetails> plansBefore(CaseReference child) {
        return this.episodes.history(child)
            .stream()
            .flatMap((episode) -> episode.activities().stream())
            .filter((activity) -> activity.kind() == ActivityKind.CP_PLAN)
            .toList();
    }

    /**
     * Records who is called to the discussion, which asks the agencies. A child who needs
     * protection at once has it on the same day.
     * @throws Refused if it is planned for a time that has passed, or for too late a day
     */
    public void accept(CaseReference child, RequestTaken taken) {
        var step = this.steps.of(child);
        call(step, taken.immediate(), taken.plannedFor(), taken.partners());
        this.steps.keep(step, taken,
                "The request of %s was taken up. The strategy discussion is to be held on %s. Until then: %s"
                    .formatted(taken.raisedBy(), Days.said(taken.plannedFor()), taken.safeMeanwhile()));
    }

    /** Starts the hours to a further discussion. */
    public void openAgain(CaseReference child) {
        var step = this.steps.of(child);
        askForDiscussion(step);
        this.steps.write(step, "A strategy discussion was asked for again");
    }

    private void askForDiscussion(Step step) {
        step.work().discussionAsked(step.now());
        this.deadlines.start(step.child(), ProtectionClocks.STRATEGY, step.now());
    }

    /**
     * Records how a further request was taken up.
     * @throws Refused if it is to be taken into work that is not under way
     */
    public FurtherRequestDecision acceptAgain(CaseReference child, FurtherRequest request) {
        var step = this.steps.of(child);
        if (request.decision() == FurtherRequestDecision.TAKEN_INTO_CURRENT) {
            requireUnderWay(step);
            if (step.work().discussionNotNeeded().isEmpty()) {
                this.deadlines.withdraw(child, ProtectionClocks.STRATEGY, null, step.now(),
                        "The work under way takes it in.");
            }
            this.steps.keep(step, request, "The further request of %s is taken into the work under way: %s"
                .formatted(request.raisedBy(), request.rationale()));
        }
        else {
            call(step, request.immediate(), request.plannedFor(), request.partners());
            this.steps.keep(step, request,
                    "The further request of %s was taken up. A strategy discussion is to be held on %s. Until then: %s"
                        .formatted(request.raisedBy(), Days.said(request.plannedFor()), request.safeMeanwhile()));
        }
        return request.decision();
    }

    private void requireUnderWay(Step step) {
        var underWay = step.work().conferenceAskedFor() || step.work().discussionsAskedFor() > 1
                || this.enquiries.findByOpenFor(step.child().value()).isPresent();
        if (!underWay) {
            throw new Refused("decision", "No discussion or enquiry is under way that could take it in. Hold a "
                    + "strategy discussion: it decides what the child needs.");
        }
    }

    private void call(Step step, boolean immediate, Instant plannedFor, List<Partner> called) {
        var running = this.deadlines.start(step.child(), ProtectionClocks.STRATEGY, step.now());
        if (plannedFor.isBefore(running.triggeredAt())) {
            throw new Refused("plannedFor",
                    "%s is past. Enter when the discussion will be held.".formatted(Days.said(plannedFor)));
        }
        if (immediate && WorkingCalendar.dateOf(plannedFor).isAfter(step.today())) {
            throw new Refused("plannedFor",
                    "The child needs protection at once, so the discussion is held today. Enter a time today.");
        }
        if (immediate) {
            this.deadlines.restart(step.child(), ProtectionClocks.STRATEGY, running.triggeredAt(),
                    ClockFacts.when("IMMEDIATE"), "The child needs protection at once: it is held today.");
        }
        this.partners.ask(step, PartnerPart.CONTRIBUTION, called, plannedFor);
    }

    /**
     * Records the notice of another authority. The 15 working days run from the day of
     * the notice, whenever it is taken up.
     * @throws Refused if the notice lies in the future
     */
    public TransferDecision accept(CaseReference child, TransferIn transfer) {
        var step = this.steps.of(child);
        Days.notInFuture("notifiedOn", transfer.notifiedOn(), step.today());
        step.work().comesFrom(transfer);
        if (transfer.decision() == TransferDecision.TEMPORARY_STAY) {
            this.deadlines.withdraw(child, ProtectionClocks.TRANSFER_IN, null, step.now(),
                    "The other authority stays responsible.");
            this.steps.keep(step, transfer,
                    "The child stays here for a while with a child protection plan of %s, which stays responsible. %s"
                        .formatted(transfer.otherAuthority(), transfer.safeMeanwhile()));
            step.work().close(step.now(), "temporary stay of a child with a plan elsewhere");
            return transfer.decision();
        }
        this.deadlines.restart(child, ProtectionClocks.TRANSFER_IN, WorkingCalendar.startOf(transfer.notifiedOn()),
                ClockFacts.none(), "It is counted from the notice on %s.".formatted(Days.said(transfer.notifiedOn())));
        openEpisode(step, transfer.notifiedOn(), "5C");
        allocate(step, transfer.worker());
        this.steps.keep(step, transfer,
                "%s told us on %s that the child, who has a child protection plan (%s) since %s, moves here on %s. It keeps the plan until our conference is held. Here: %s"
                    .formatted(transfer.otherAuthority(), Days.said(transfer.notifiedOn()), transfer.category().words(),
                            Days.said(transfer.planSince()), Days.said(transfer.movedOn()), transfer.safeMeanwhile()));
        return transfer.decision();
    }

    /** An episode of need has to be open for what is done for the child. */
    void openEpisode(Step step, LocalDate on, String source) {
        if (!this.episodes.isOpen(step.child())) {
            this.episodes.open(step.child(), on, source);
        }
    }

    /** Makes this person the child's worker, if nobody is or somebody else is. */
    void allocate(Step step, String worker) {
        var before = this.allocations.allocationOf(step.child(), AllocationRole.LEAD);
        if (before.filter((allocation) -> worker.equals(allocation.worker())).isEmpty()) {
            this.allocations.allocate(step.child(), worker, before.isPresent() ? "TSPROC" : "FCONTA", null, step.by());
        }
    }

    /** Records the request for a conference, which stops its working day. */
    public void requestConference(CaseReference child, ConferenceRequest request) {
        var step = this.steps.of(child);
        Days.notInFuture("parentsToldOn", request.parentsToldOn(), step.today());
        this.deadlines.stop(child, ProtectionClocks.CONFERENCE_REQUEST, step.now());
        this.steps.keep(step, request, "An initial child protection conference was asked for. Until then: %s"
            .formatted(request.safeMeanwhile()));
    }

}
