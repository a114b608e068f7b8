package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Component;

/** How a child protection plan, and with it a child's time on child protection, ends. */
@Component
class PlanEnding {

    /** Journeys that go on with the child, so that the case stays open. */
    private static final List<String> GO_ON = List.of("referral-to-assessment", "child-in-need", "looked-after-child",
            "pre-proceedings", "homelessness-joint-assessment");

    private final Section47s enquiries;

    private final ConferenceRows conferences;

    private final Accounts accounts;

    private final Steps steps;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Deadlines deadlines;

    private final Journeys journeys;

    PlanEnding(Section47s enquiries, ConferenceRows conferences, Accounts accounts, Steps steps, Cases cases,
            Episodes episodes, Allocations allocations, Deadlines deadlines, Journeys journeys) {
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.accounts = accounts;
        this.steps = steps;
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.deadlines = deadlines;
        this.journeys = journeys;
    }

    /**
     * Ends the plan on that day and stops everything that was due in it.
     * @throws Refused if it would end on the day it began, or before its last review
     */
    void end(Step step, LocalDate on, EndReason why, String supportedBy) {
        this.episodes.endCpPlan(step.child(), on);
        ended(step, on, why, supportedBy);
    }

    /** The same for a plan that has ended in the census already. */
    void ended(Step step, LocalDate on, EndReason why, String supportedBy) {
        step.work().planEnded(on, why, supportedBy);
        this.deadlines.stopAll(step.child(), ProtectionClocks.OF_THE_PLAN, step.now(),
                "The child protection plan has ended.");
        if (why != EndReason.END_STEP_DOWN_CIN) {
            this.deadlines.withdraw(step.child(), ProtectionClocks.STEP_DOWN_MEETING, null, step.now(),
                    "The plan ended otherwise.");
        }
        this.steps.write(step, "The child protection plan ended on %s: %s.%s".formatted(Days.said(on), why.words(),
                (supportedBy != null) ? " From now on: " + supportedBy : ""));
    }

    /** Ends the plan because another authority has taken over, and the case with it. */
    void endTransferred(Step step, LocalDate on, String supportedBy) {
        end(step, on, EndReason.END_TRANSFERRED, supportedBy);
        closeUnfinished(step, "RC5");
    }

    /**
     * Closes the case with that reason, unless somebody else's work for the child goes
     * on. Nothing is closed while another discussion or an enquiry is under way: what
     * that finds decides where the child goes.
     * @return whether child protection has ended
     */
    boolean closeCase(Step step, String reason) {
        var child = step.child();
        if (this.deadlines.running(child, ProtectionClocks.STRATEGY, null).isPresent()
                || this.enquiries.findByOpenFor(child.value()).isPresent()) {
            return false;
        }
        var goesOn = this.episodes.current(child)
            .map(EpisodeDetails::activities)
            .stream()
            .flatMap(List::stream)
            .anyMatch(ActivityDetails::open) || GO_ON.stream().anyMatch((journey) -> this.journeys.isOn(child, journey))
                || this.cases.child(child).legalStatus() != null;
        if (!goesOn && this.episodes.isOpen(child)) {
            this.episodes.close(child, step.today(), reason);
            this.allocations.end(child, AllocationRole.LEAD);
        }
        close(step, "nothing further is needed");
        return true;
    }

    /** Closes the case with that reason, whatever of it is unfinished. */
    void closeUnfinished(Step step, String reason) {
        if (this.episodes.isOpen(step.child())) {
            this.episodes.closeWithWorkUnfinished(step.child(), step.today(), reason);
            this.allocations.end(step.child(), AllocationRole.LEAD);
        }
    }

    /**
     * Lets nothing of the work go on: no open enquiry, no booked conference, no clock.
     */
    void close(Step step, String because) {
        this.enquiries.findByOpenFor(step.child().value()).ifPresent((enquiry) -> enquiry.unfinished(step.today()));
        this.conferences.findByOpenFor(step.child().value()).ifPresent(Conference::dropped);
        this.deadlines.stopAll(step.child(), ProtectionClocks.OF_THE_JOURNEY, step.now(),
                "Child protection has ended.");
        this.deadlines.withdraw(step.child(), ProtectionClocks.NIGHT_HAND_OVER, ProtectionClocks.OF_PROTECTION,
                step.now(), "Child protection has ended.");
        step.work().close(step.now(), because);
    }

    /**
     * What was written last of that kind.
     * @throws Refused if nothing was
     */
    <T extends Record> T latest(Step step, Class<T> type) {
        return this.accounts.latest(step.work().id(), type)
            .map(Accounts.Written::said)
            .orElseThrow(() -> new Refused("Something that belongs to this step is not on record."));
    }

}
