package org.childjourney.protection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the record knows of a child on child protection, for the models to ask. */
@Service
@Transactional(readOnly = true)
public class ProtectionKnown {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int WEEKS_BEFORE_A_CONFERENCE = 4;

    private final Steps steps;

    private final PartnerParts partners;

    private final Conferences conferences;

    private final ProtectiveActions actions;

    private final Cases cases;

    private final Allocations allocations;

    private final Deadlines deadlines;

    ProtectionKnown(Steps steps, PartnerParts partners, Conferences conferences, ProtectiveActions actions, Cases cases,
            Allocations allocations, Deadlines deadlines) {
        this.steps = steps;
        this.partners = partners;
        this.conferences = conferences;
        this.actions = actions;
        this.cases = cases;
        this.allocations = allocations;
        this.deadlines = deadlines;
    }

    /**
     * User id of who sees the child in an enquiry: the child's worker; nobody yet while
     * it is with the night, so that whoever is on duty can take it.
     */
    public Optional<String> whoSeesTheChild(CaseReference child) {
        var atNight = this.deadlines.running(child, ProtectionClocks.NIGHT_HAND_OVER, ProtectionClocks.OF_PROTECTION)
            .isPresent();
        return atNight ? Optional.empty() : this.allocations.workerOf(child);
    }

    /** User id of who chairs the child's conferences; nobody before one is booked. */
    public Optional<String> chairOf(CaseReference child) {
        return this.steps.open(child).map((step) -> step.work().chair());
    }

    /** Whether the first conference is a transfer-in conference. */
    public ConferenceKind firstConference(CaseReference child) {
        return this.steps.of(child).work().transferIn() ? ConferenceKind.TRANSFER_IN : ConferenceKind.INITIAL;
    }

    /** The code of how the plan ended; null while it runs. */
    public String planEnd(CaseReference child) {
        return Optional.ofNullable(this.steps.of(child).work().planEnd()).map(EndReason::name).orElse(null);
    }

    /** The groups of the agencies that are called to the discussion. */
    public List<String> partnersInDiscussion(CaseReference child) {
        return this.partners.asked(this.steps.of(child), PartnerPart.CONTRIBUTION);
    }

    /** The groups of the agencies that are asked to report to the conference. */
    public List<String> partnersOfConference(CaseReference child) {
        return this.partners.asked(this.steps.of(child), PartnerPart.REPORT);
    }

    /** When this agency's report is needed. */
    public Optional<Instant> reportNeededAt(CaseReference child, String group) {
        return this.partners.request(child, PartnerPart.REPORT, group).map(PartnerRequest::neededAt);
    }

    /** Whether the child had a protection plan before. */
    public boolean isRepeatPlan(CaseReference child) {
        return this.steps.of(child).work().previousPlans() > 0;
    }

    /** Whether the child is not born yet. */
    public boolean isUnborn(CaseReference child) {
        return this.cases.child(child).unborn();
    }

    /** Whether the booked conference is so far away that nobody writes reports yet. */
    public boolean isFarAhead(CaseReference child) {
        return this.steps.of(child).now().isBefore(fourWeeksBefore(child));
    }

    /** Four weeks before the booked conference, in the morning. */
    public Instant fourWeeksBefore(CaseReference child) {
        var day = this.conferences.next(child)
            .map((conference) -> WorkingCalendar.dateOf(conference.bookedFor()))
            .orElseThrow();
        return morning(day.minusWeeks(WEEKS_BEFORE_A_CONFERENCE));
    }

    /** So many weeks before the child is expected, in the morning. */
    public Instant weeksBeforeBirth(CaseReference child, int weeks) {
        return morning(this.cases.child(child).expectedDateOfBirth().minusWeeks(weeks));
    }

    /** The day of 17 years and 9 months; before birth, as it is expected. */
    public Instant threeMonthsToEighteen(CaseReference child) {
        var known = this.cases.child(child);
        var born = known.unborn() ? known.expectedDateOfBirth() : known.dateOfBirth();
        return morning(Birthdays.attains(born, 17, 9));
    }

    /** So many months after the plan began, in the morning. */
    public Instant monthsOfThePlan(CaseReference child, int months) {
        return morning(this.steps.of(child).work().planStartedOn().plusMonths(months));
    }

    /** So long after the child was taken into police protection. */
    public Instant policeProtection(CaseReference child, Duration after) {
        return this.actions.policeProtection(child, after);
    }

    /** A day before the emergency protection order ends. */
    public Instant dayBeforeOrderEnds(CaseReference child) {
        return this.actions.orderEnds(child).minus(Duration.ofHours(24));
    }

    private static Instant morning(LocalDate day) {
        return WorkingCalendar.at(day, MORNING);
    }

}
