package org.childjourney.childinneed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        rows(CinArrangementRecord.class, known)
            .forEach((row) -> items.add(arranged(row.arrangement(), row.recordedAt())));
        rows(CinMeetingRecord.class, known).forEach((row) -> items.add(met(row)));
        rows(CinVisitRecord.class, known).forEach((row) -> items.add(visited(row.visit())));
        rows(CinReviewRecord.class, known).forEach((row) -> items.add(reviewed(row)));
        rows(CinLongPlanRecord.class, known).forEach((row) -> items.add(lookedAt(row)));
        rows(CinFurtherRequestRecord.class, known).forEach(
                (row) -> items.add(new Section.Item("Asked for again", row.request().whatIsNew(), row.recordedAt())));
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

    private static Section.Item arranged(Arrangement arrangement, Instant at) {
        var day = (arrangement.meetingOn() != null) ? " for " + Days.said(arrangement.meetingOn()) : "";
        return new Section.Item("First meeting " + arrangement.standing().words() + day, (arrangement.reason() != null)
                ? "%s: %s".formatted(arrangement.reason().words(), arrangement.explanation()) : null, at);
    }

    private static Section.Item met(CinMeetingRecord row) {
        var meeting = row.meeting();
        if (!meeting.outcome().held()) {
            return new Section.Item("First meeting not held",
                    "%s: %s".formatted(meeting.reason().words(), meeting.explanation()), row.recordedAt());
        }
        var words = meeting.withFamily() ? meeting.familyView() : "%s: %s\nThe family is visited on %s"
            .formatted(meeting.reason().words(), meeting.explanation(), Days.said(meeting.visitBookedFor()));
        return new Section.Item("First meeting, " + meeting.outcome().words(), words + "\n" + people(row.attended()),
                WorkingCalendar.startOf(meeting.heldOn()));
    }

    private static Section.Item visited(Visit visit) {
        var title = switch (visit.result()) {
            case SEEN -> visit.spokenToAlone() ? "Visit, the child was spoken to alone" : "Visit, the child was seen";
            case NOT_YET_BORN -> "Visit to the parents before the birth";
            case NOT_SEEN -> "Visit, the child was not seen";
            case CONSENT_WITHDRAWN -> "The family no longer agrees";
        };
        var detail = visit.made() ? visit.planProgress() + "\n" + visit.report() : visit.report();
        return new Section.Item(title, detail, WorkingCalendar.startOf(visit.visitedOn()));
    }

    private static Section.Item reviewed(CinReviewRecord row) {
        var review = row.review();
        return new Section.Item("Review: " + review.decision().words(),
                "%s\nThe family: %s\n%s".formatted(review.rationale(), review.familyView(), people(row.attended())),
                WorkingCalendar.startOf(review.heldOn()));
    }

    private static Section.Item lookedAt(CinLongPlanRecord row) {
        var review = row.review();
        return new Section.Item("The team manager looked at a plan that lasts",
                "%s\nWhat has to change: %s".formatted(review.whyStillNeeded(), review.whatMustChange()),
                row.recordedAt());
    }

    private static Section.Item withoutConsent(CinNoConsentRecord row) {
        var decided = row.decided();
        return new Section.Item("Without consent: " + decided.decision().words(),
                "%s\nThe family: %s".formatted(decided.rationale(), decided.whatFamilySaid()), row.recordedAt());
    }

    private static Section.Item ending(CinEndingRecord row) {
        var signature = !row.early() ? "" : (row.signed() == null) ? "\nThe service manager has to sign it."
                : (row.signed() ? "\nSigned: " : "\nNot signed: ") + row.signedBecause();
        return new Section.Item("To end on %s: %s".formatted(Days.said(row.ending().endsOn()), row.ending().words()),
                row.ending().rationale() + signature, row.recordedAt());
    }

    private static String people(List<Invited> people) {
        return people.stream()
            .map((person) -> "%s (%s)".formatted(person.name(), person.role()))
            .collect(Collectors.joining(", ", "There: ", ""));
    }

}
