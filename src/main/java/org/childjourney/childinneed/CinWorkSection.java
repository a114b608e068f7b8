package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was done with the child in need plans of a child, the latest first: meetings,
 * visits, reviews and decisions.
 */
@Component
@Order(413)
class CinWorkSection implements RecordSection {

    private final CinPlans plans;

    private final EntityManager entities;

    CinWorkSection(CinPlans plans, EntityManager entities) {
        this.plans = plans;
        this.entities = entities;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.plans.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(ChildInNeedPlan::id)
            .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var items = new ArrayList<Section.Item>();
        rows(CinAcceptanceRecord.class, known).forEach((row) -> items.add(takenUp(row.acceptance(), row.recordedAt())));
        rows(CinArrangementRecord.class, known)
            .forEach((row) -> items.add(arranged(row.arrangement(), row.recordedAt())));
        rows(CinMeetingRecord.class, known).forEach((row) -> items.add(met(row)));
        rows(CinVisitRecord.class, known).forEach((row) -> items.add(visited(row.visit())));
        rows(CinReviewRecord.class, known).forEach((row) -> items.add(reviewed(row)));
        rows(CinLongPlanRecord.class, known).forEach((row) -> items.add(lookedAt(row)));
        rows(CinFurtherRequestRecord.class, known)
            .forEach((row) -> items.add(askedAgain(row.request(), row.recordedAt())));
        rows(CinNoConsentRecord.class, known).forEach((row) -> items.add(withoutConsent(row)));
        rows(CinEndingRecord.class, known).forEach((row) -> items.add(ending(row)));
        items.sort(Comparator.comparing(Section.Item::when).reversed());
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("Work with the child in need plan", List.copyOf(items)));
    }

    private <T> List<T> rows(Class<T> type, List<Long> plans) {
        return this.entities
            .createQuery("select r from %s r where r.planId in :plans".formatted(type.getSimpleName()), type)
            .setParameter("plans", plans)
            .getResultList();
    }

    private static Section.Item takenUp(Acceptance acceptance, Instant at) {
        return acceptance.accepted() ? new Section.Item("Plan taken up", null, at) : new Section.Item(
                "Plan not taken up",
                lines(acceptance.notTakenUpBecause(), named("Supported instead by", acceptance.supportGoesOn())), at);
    }

    private static Section.Item askedAgain(FurtherRequest request, Instant at) {
        return new Section.Item("Asked for again",
                lines(request.whatIsNew(), request.rationale(),
                        (request.decision() == FurtherDecision.STRATEGY_DISCUSSION)
                                ? "A strategy discussion was asked for." : null),
                at);
    }

    private static Section.Item arranged(Arrangement arrangement, Instant at) {
        var day = (arrangement.meetingOn() != null) ? " for " + Days.said(arrangement.meetingOn()) : "";
        return new Section.Item("First meeting " + arrangement.standing().words() + day,
                lines(why(arrangement.reason(), arrangement.explanation()), how(arrangement.how()),
                        offered(arrangement.offered())),
                at);
    }

    private static Section.Item met(CinMeetingRecord row) {
        var meeting = row.meeting();
        var why = why(meeting.reason(), meeting.explanation());
        if (!meeting.outcome().held()) {
            return new Section.Item("First meeting not held",
                    lines(why, offered(meeting.offered()), named("Booked anew for", meeting.newMeetingOn())),
                    row.recordedAt());
        }
        return new Section.Item("First meeting, " + meeting.outcome().words(),
                lines(meeting.familyView(), why, named("The family is visited on", meeting.visitBookedFor()),
                        how(meeting.how()), offered(meeting.offered()), people(row.attended())),
                WorkingCalendar.startOf(meeting.heldOn()));
    }

    private static Section.Item visited(Visit visit) {
        var title = switch (visit.result()) {
            case SEEN -> visit.spokenToAlone() ? "Visit, the child was spoken to alone" : "Visit, the child was seen";
            case NOT_YET_BORN -> "Visit to the parents before the birth";
            case NOT_SEEN -> "Visit, the child was not seen";
            case CONSENT_WITHDRAWN -> "The family no longer agrees";
        };
        return new Section.Item(title, lines(visit.planProgress(), visit.report(),
                named("Not seen because", visit.whyNotSeen()), named("Not alone because", visit.whyNotAlone()),
                (visit.bedroomSeen() != null) ? named("Seen where the child sleeps", visit.bedroomSeen() ? "yes" : "no")
                        : null,
                named("At risk", visit.riskReason()), named("The family", visit.familyView())),
                WorkingCalendar.startOf(visit.visitedOn()));
    }

    private static Section.Item reviewed(CinReviewRecord row) {
        var review = row.review();
        return new Section.Item("Review: " + review.decision().words(),
                lines(review.rationale(), named("The family", review.familyView()), people(row.attended()),
                        named("Next review", review.nextReviewOn())),
                WorkingCalendar.startOf(review.heldOn()));
    }

    private static Section.Item lookedAt(CinLongPlanRecord row) {
        var review = row.review();
        return new Section.Item(
                "The team manager looked at a plan that lasts", lines(review.whyStillNeeded(),
                        named("Has changed", review.whatHasChanged()), named("Has to change", review.whatMustChange())),
                row.recordedAt());
    }

    private static Section.Item withoutConsent(CinNoConsentRecord row) {
        var decided = row.decided();
        return new Section.Item("Without consent: " + decided.decision().words(),
                lines(decided.rationale(), named("The family", decided.whatFamilySaid())), row.recordedAt());
    }

    private static Section.Item ending(CinEndingRecord row) {
        var ending = row.ending();
        var signature = !row.early() ? null : (row.signed() == null) ? "The service manager has to sign it."
                : (row.signed() ? "Signed: " : "Not signed: ") + row.signedBecause();
        return new Section.Item("To end on %s: %s".formatted(Days.said(ending.endsOn()), ending.words()),
                lines(ending.rationale(), named("Goes on", ending.goesOnWith()),
                        named("Accepted on", ending.acceptedOn()), named("Moved on", ending.movedOn()),
                        named("Early help sees the family first on", ending.firstContactOn()),
                        named("Whom child and family can turn to", ending.whereToTurn()), signature),
                row.recordedAt());
    }

    private static String why(NotHeldReason reason, String explanation) {
        return (reason != null) ? "%s: %s".formatted(reason.words(), explanation) : null;
    }

    private static String how(MeetingWay way) {
        return (way != null) ? named("How people meet", way.words()) : null;
    }

    private static String offered(List<MeetingWay> ways) {
        return (ways == null || ways.isEmpty()) ? null
                : ways.stream().map(MeetingWay::words).collect(Collectors.joining(", ", "Offered: ", ""));
    }

    private static String named(String name, LocalDate day) {
        return (day != null) ? name + ": " + Days.said(day) : null;
    }

    private static String named(String name, String value) {
        return (value != null) ? name + ": " + value : null;
    }

    private static String lines(String... parts) {
        var told = Stream.of(parts).filter(Objects::nonNull).toList();
        return told.isEmpty() ? null : String.join("\n", told);
    }

    private static String people(List<Invited> people) {
        return people.stream()
            .map((person) -> "%s (%s)".formatted(person.name(), person.role()))
            .collect(Collectors.joining(", ", "There: ", ""));
    }

}
