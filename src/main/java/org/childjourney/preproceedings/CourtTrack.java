package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The light track of a case in court (Practice Direction 12A): directions, advocates'
 * meetings and hearings once for all brothers and sisters, orders for each child.
 */
@Service
@Transactional
public class CourtTrack {

    private final Steps steps;

    private final FamilyEvents events;

    private final LegalAccounts accounts;

    private final OrderAge orderAge;

    private final OpenPlan plan;

    private final LettersOfFamily letters;

    private final LookedAfterChildren lookedAfter;

    private final Deadlines deadlines;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    CourtTrack(Steps steps, FamilyEvents events, LegalAccounts accounts, OrderAge orderAge, OpenPlan plan,
            LettersOfFamily letters, LookedAfterChildren lookedAfter, Deadlines deadlines, Catalogue catalogue,
            WorkingCalendar calendar) {
        this.steps = steps;
        this.events = events;
        this.accounts = accounts;
        this.orderAge = orderAge;
        this.plan = plan;
        this.letters = letters;
        this.lookedAfter = lookedAfter;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /**
     * Records service and directions, which are due on Day 2, and the first listing.
     * @throws Refused if a day lies in the future or before the issue
     */
    public CourtStep directed(CaseReference child, Directions directions) {
        var step = this.steps.of(child);
        var issued = step.matter().court().issuedOn();
        Days.notInFuture("servedOn", directions.servedOn(), step.today());
        Days.notInFuture("guardianAppointedOn", directions.guardianAppointedOn(), step.today());
        Days.inOrder("servedOn", issued, directions.servedOn(),
                "The application is served after it was issued, on %s. Check the day.".formatted(Days.said(issued)));
        this.events.record(step, EventKind.DIRECTIONS, directions.servedOn(), directions);
        this.deadlines.stop(child, PreProceedingsClocks.DAY_2, Days.doneOn(directions.servedOn(), step.now()));
        this.steps.tell(step, "The application was served on %s and allocated to %s.%s"
            .formatted(Days.said(directions.servedOn()), directions.judge(), early(step, directions)));
        return listed(step, directions.nextHearing(), directions.nextHearingOn());
    }

    private String early(Step step, Directions directions) {
        var dayOne = WorkingCalendar.startOf(step.matter().court().issuedOn());
        return this.catalogue.variant(PreProceedingsClocks.CMH, dayOne, ClockFacts.none())
            .notBefore(dayOne, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .filter((earliest) -> directions.nextHearing() == HearingKind.CASE_MANAGEMENT
                    && directions.nextHearingOn().isBefore(earliest))
            .map((earliest) -> " The case management hearing is listed before Day 12, which is %s."
                .formatted(Days.said(earliest)))
            .orElse("");
    }

    private CourtStep listed(Step step, HearingKind hearing, LocalDate on) {
        step.matter().court().listed(hearing, on);
        if (hearing.advocatesMeetBefore()) {
            var clock = advocates(hearing);
            this.deadlines.withdraw(step.child(), clock, null, step.now(), "The hearing was listed for another day.");
            this.deadlines.start(step.child(), clock, WorkingCalendar.startOf(on));
            step.matter().at(Stage.COURT_ADVOCATES);
            return CourtStep.ADVOCATES;
        }
        step.matter().at(Stage.COURT_HEARING);
        return CourtStep.HEARING;
    }

    private static String advocates(HearingKind hearing) {
        return (hearing == HearingKind.CASE_MANAGEMENT) ? PreProceedingsClocks.ADVOCATES_CMH
                : PreProceedingsClocks.ADVOCATES_IRH;
    }

    /**
     * Records the advocates' meeting before the next hearing, or why it was not held.
     * @throws Refused if the day lies in the future
     */
    public void advocatesMet(CaseReference child, AdvocatesMeeting meeting) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        var hearing = step.matter().court().nextHearing();
        this.events.record(step, EventKind.ADVOCATES, meeting.held() ? meeting.heldOn() : step.today(), meeting);
        if (meeting.held()) {
            this.deadlines.stop(child, advocates(hearing), Days.doneOn(meeting.heldOn(), step.now()));
            this.steps.tell(step,
                    "The advocates met on %s before the %s.".formatted(Days.said(meeting.heldOn()), hearing.words()));
        }
        else {
            this.deadlines.withdraw(child, advocates(hearing), null, step.now(),
                    "The advocates did not meet: " + meeting.notHeldBecause());
            this.steps.tell(step, "The advocates did not meet before the %s: %s".formatted(hearing.words(),
                    meeting.notHeldBecause()));
        }
        step.matter().at(Stage.COURT_HEARING);
    }

    /**
     * Records a hearing. An extension of the 26 weeks is the court's, at most eight weeks
     * each time.
     * @throws Refused if the day lies in the future or before the issue, or the extension
     * is longer or does not follow on the time before
     */
    public CourtStep heard(CaseReference child, Hearing hearing) {
        var step = this.steps.of(child);
        var court = step.matter().court();
        Days.notInFuture("heldOn", hearing.heldOn(), step.today());
        Days.inOrder("heldOn", court.issuedOn(), hearing.heldOn(),
                "A hearing comes after the application was issued, on %s. Check the day."
                    .formatted(Days.said(court.issuedOn())));
        this.events.record(step, EventKind.HEARING, hearing.heldOn(), hearing);
        court.heard();
        if (hearing.kind() == HearingKind.CASE_MANAGEMENT) {
            this.deadlines.stop(child, PreProceedingsClocks.CMH, Days.doneOn(hearing.heldOn(), step.now()));
        }
        this.steps.tell(step, "The court heard the case on %s (%s). %s".formatted(Days.said(hearing.heldOn()),
                hearing.kind().words(), hearing.whatHappened()));
        if (hearing.extended()) {
            extend(step, hearing);
        }
        if (hearing.nextHearing() != null) {
            listed(step, hearing.nextHearing(), hearing.nextHearingOn());
        }
        else {
            court.listed(null, null);
        }
        if (hearing.ordersMade()) {
            step.matter().at(Stage.COURT_ORDER);
        }
        return hearing.next();
    }

    private void extend(Step step, Hearing hearing) {
        var ends = step.matter().court().endsBy();
        var limit = this.catalogue.clock(PreProceedingsClocks.COURT_EXTENSION).variants().get(0).limit();
        var latest = WorkingCalendar.dateOf(limit.due(WorkingCalendar.startOf(ends), this.calendar));
        Days.inOrder("extendedUntil", ends, hearing.extendedUntil(),
                "The time ends on %s. An extension goes beyond that day.".formatted(Days.said(ends)));
        if (hearing.extendedUntil().isAfter(latest)) {
            throw new Refused("extendedUntil",
                    "One extension is at most eight weeks, here until %s (Children Act 1989 section 32(8)). Check the "
                        .formatted(Days.said(latest)) + "order.");
        }
        var why = "The court extended the time until %s.".formatted(Days.said(hearing.extendedUntil()));
        this.deadlines.withdraw(step.child(), PreProceedingsClocks.TWENTY_SIX_WEEKS, null, step.now(), why);
        this.deadlines.withdraw(step.child(), PreProceedingsClocks.COURT_EXTENSION, null, step.now(), why);
        this.deadlines.start(step.child(), PreProceedingsClocks.COURT_EXTENSION, WorkingCalendar.endOf(ends),
                ClockFacts.none().endingAsOrdered(WorkingCalendar.endOf(hearing.extendedUntil())));
        step.matter().court().extended(hearing.extendedUntil());
        this.steps.tell(step, why + " " + hearing.extensionReason());
    }

    /**
     * Records what the court ordered for this child. A child whom the order brings into
     * care is looked after from that day.
     * @throws Refused if the day lies in the future, the order cannot be made at that
     * age, or it is not said where the child lives in care
     */
    public AfterOrder ordered(CaseReference child, CourtOrder order) {
        var step = this.steps.of(child);
        Days.notInFuture("madeOn", order.madeOn(), step.today());
        if (order.order().onlyUnderSeventeen()) {
            this.orderAge.require(child, "order", order.madeOn(), false);
        }
        this.accounts.keep(step, "enter-court-order", order);
        step.matter().court().ordered(order);
        this.steps.tell(step, "For this child, on %s: %s.".formatted(Days.said(order.madeOn()), order.order().words()));
        return new AfterOrder(next(step, order), result(step, order));
    }

    private CourtStep next(Step step, CourtOrder order) {
        var court = step.matter().court();
        if (order.order().disposes()) {
            var done = Days.doneOn(order.madeOn(), step.now());
            this.deadlines.stop(step.child(), PreProceedingsClocks.TWENTY_SIX_WEEKS, done);
            this.deadlines.stop(step.child(), PreProceedingsClocks.COURT_EXTENSION, done);
            this.deadlines.stopAll(step.child(), PreProceedingsClocks.OF_THE_HEARINGS, step.now(),
                    "The court disposed of the application.");
            step.matter().endsBecause("the court disposed of the application: " + order.order().words());
            if (step.matter().outcomeLetterOn() == null) {
                step.matter().at(this.letters.telling(step.matter()));
            }
            return CourtStep.ENDED;
        }
        var advocates = court.nextHearing() != null && court.nextHearing().advocatesMeetBefore();
        step.matter().at(advocates ? Stage.COURT_ADVOCATES : Stage.COURT_HEARING);
        return advocates ? CourtStep.ADVOCATES : CourtStep.HEARING;
    }

    private CourtResult result(Step step, CourtOrder order) {
        if (order.order().inCare()) {
            if (this.lookedAfter.isLookedAfter(step.child())) {
                return CourtResult.UNCHANGED;
            }
            this.lookedAfter.begin(step.child(), order.becameLookedAfter());
            return CourtResult.LOOKED_AFTER;
        }
        return order.order().leavesAPlanToTheCouncil() && this.plan.of(step.child()).isEmpty() ? CourtResult.PLAN_NEEDED
                : CourtResult.UNCHANGED;
    }

}
