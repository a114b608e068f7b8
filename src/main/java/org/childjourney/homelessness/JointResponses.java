package org.childjourney.homelessness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.stereotype.Repository;

/**
 * What the case record says of how both authorities answered homeless young people in a
 * period: every presentation with the joint work that took it up.
 */
@Repository
class JointResponses {

    private static final Duration JOINT_INTERVIEW_WITHIN = Duration.ofHours(24);

    private static final int MONTHS_OF_A_RE_PRESENTATION = 6;

    /** Outcomes in which an authority gives the young person somewhere to live. */
    private static final Set<Outcome> ACCOMMODATED = Set.of(Outcome.B, Outcome.C, Outcome.D, Outcome.H);

    private final HomelessPresentations presentations;

    private final JointAssessments assessments;

    private final Stays stays;

    private final JointInterviews interviews;

    private final HeldReviews reviews;

    JointResponses(HomelessPresentations presentations, JointAssessments assessments, Stays stays,
            JointInterviews interviews, HeldReviews reviews) {
        this.presentations = presentations;
        this.assessments = assessments;
        this.stays = stays;
        this.interviews = interviews;
        this.reviews = reviews;
    }

    /** Everything that concerns the period, read in a fixed number of queries. */
    InPeriod in(Period period, Instant now) {
        var presented = this.presentations
            .findByPresentedAtBetweenOrderByPresentedAt(
                    WorkingCalendar.startOf(period.from().minusMonths(MONTHS_OF_A_RE_PRESENTATION)), period.ends())
            .stream()
            .filter((presentation) -> presentation.presentedAt().isBefore(period.ends()))
            .toList();
        var unsuitable = this.stays.unsuitableBetween(period.begins(), period.ends());
        var asked = this.reviews.askedBetween(period.from(), period.to());
        var ids = presented.stream()
            .map(HomelessPresentation::jointAssessmentId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
        var responses = this.assessments.findByIdIn(ids)
            .stream()
            .collect(Collectors.toMap(JointAssessment::id, Function.identity()));
        return new InPeriod(period, now, presented, responses,
                byAssessment(this.stays.findByJointAssessmentIdInOrderById(ids), Stay::jointAssessmentId),
                byAssessment(this.interviews.findByJointAssessmentIdInOrderById(ids),
                        JointInterview::jointAssessmentId),
                unsuitable, asked);
    }

    private static <T> Map<Long, List<T>> byAssessment(List<T> rows, Function<T, Long> assessment) {
        return rows.stream().collect(Collectors.groupingBy(assessment));
    }

    /** The presentations of a period and what became of each. */
    static final class InPeriod {

        private final Period period;

        private final Instant now;

        private final List<HomelessPresentation> withThoseBefore;

        private final Map<CaseReference, List<HomelessPresentation>> byYoungPerson;

        private final List<HomelessPresentation> presented;

        private final Map<Long, JointAssessment> responses;

        private final Map<Long, List<Stay>> stays;

        private final Map<Long, List<JointInterview>> interviews;

        private final List<Stay> unsuitable;

        private final List<HeldReview> asked;

        InPeriod(Period period, Instant now, List<HomelessPresentation> presented, Map<Long, JointAssessment> responses,
                Map<Long, List<Stay>> stays, Map<Long, List<JointInterview>> interviews, List<Stay> unsuitable,
                List<HeldReview> asked) {
            this.period = period;
            this.now = now;
            this.withThoseBefore = presented;
            this.byYoungPerson = presented.stream().collect(Collectors.groupingBy(HomelessPresentation::child));
            this.presented = presented.stream()
                .filter((presentation) -> !presentation.presentedAt().isBefore(period.begins()))
                .toList();
            this.responses = responses;
            this.stays = stays;
            this.interviews = interviews;
            this.unsuitable = unsuitable;
            this.asked = asked;
        }

        /** How many young people asked whom. */
        Map<PresentedTo, Long> byAuthority() {
            var counted = new EnumMap<PresentedTo, Long>(PresentedTo.class);
            this.presented.stream()
                .map(HomelessPresentation::presentedTo)
                .filter(Objects::nonNull)
                .forEach((asked) -> counted.merge(asked, 1L, Long::sum));
            return counted;
        }

        long presentations() {
            return this.presented.size();
        }

        /** Presentations of the period or a part of it. */
        InPeriod of(Period part) {
            return new InPeriod(part, this.now,
                    this.withThoseBefore.stream()
                        .filter((presentation) -> presentation.presentedAt().isBefore(part.ends()))
                        .toList(),
                    this.responses, this.stays, this.interviews, this.unsuitable,
                    this.asked.stream().filter((review) -> part.contains(review.heldOn())).toList());
        }

        /** Safe on the same day, of those whose day is over or who are safe. */
        Share safeSameDay() {
            return share(this.presented, (presentation) -> {
                var day = WorkingCalendar.dateOf(presentation.presentedAt());
                var safe = staysOf(presentation).stream()
                    .filter(Stay::suitable)
                    .map((stay) -> WorkingCalendar.dateOf(stay.since()))
                    .anyMatch((since) -> !since.isAfter(day));
                return safe ? Boolean.TRUE : isOver(day) ? Boolean.FALSE : null;
            });
        }

        private boolean isOver(LocalDate day) {
            return this.now.isAfter(WorkingCalendar.endOf(day));
        }

        private List<Stay> staysOf(HomelessPresentation presentation) {
            return this.stays.getOrDefault(presentation.jointAssessmentId(), List.of())
                .stream()
                .filter((stay) -> stay.until() == null || stay.until().isAfter(presentation.presentedAt()))
                .toList();
        }

        /** Joint work that began in the period, whatever was presented to it later. */
        private List<JointAssessment> begun() {
            return this.presented.stream()
                .map(HomelessPresentation::jointAssessmentId)
                .filter(Objects::nonNull)
                .distinct()
                .map(this.responses::get)
                .filter((joint) -> !joint.presentedAt().isBefore(this.period.begins()))
                .toList();
        }

        Share interviewedTogetherInTime() {
            return share(begun(), (joint) -> {
                var held = this.interviews.getOrDefault(joint.id(), List.of())
                    .stream()
                    .filter(JointInterview::confirmedByBoth)
                    .map(JointInterview::heldAt)
                    .min(Instant::compareTo);
                var due = joint.presentedAt().plus(JOINT_INTERVIEW_WITHIN);
                return held.isPresent() ? Boolean.valueOf(!held.get().isAfter(due))
                        : this.now.isAfter(due) ? Boolean.FALSE : null;
            });
        }

        Share offeredAnAdvocateAtFirstContact() {
            return share(begun(), JointAssessment::offeredAtFirstContact);
        }

        Share metAnAdvocate() {
            return share(begun(),
                    (joint) -> (joint.advocacyOfferedAt() != null) ? joint.advocateMetAt() != null : null);
        }

        Share settledWithin(int workingDays, WorkingCalendar calendar) {
            return share(begun(), (joint) -> {
                var due = calendar.plusWorkingDays(WorkingCalendar.dateOf(joint.referralAt()), workingDays);
                if (joint.settledAt() != null) {
                    return !WorkingCalendar.dateOf(joint.settledAt()).isAfter(due);
                }
                return isOver(due) ? Boolean.FALSE : null;
            });
        }

        Map<Outcome, Long> outcomes() {
            var counted = new EnumMap<Outcome, Long>(Outcome.class);
            begun().stream()
                .map(JointAssessment::outcome)
                .filter(Objects::nonNull)
                .forEach((outcome) -> counted.merge(outcome, 1L, Long::sum));
            return counted;
        }

        Share section20OfThoseAccommodated() {
            return share(begun(), (joint) -> (joint.outcome() != null && ACCOMMODATED.contains(joint.outcome()))
                    ? joint.outcome() == Outcome.B : null);
        }

        /** Nights in the period in places where nobody under 18 may be. */
        long unsuitableNights() {
            var to = this.period.ends().isBefore(this.now) ? this.period.ends() : this.now;
            return this.unsuitable.stream().mapToLong((stay) -> stay.nights(this.period.begins(), to)).sum();
        }

        long youngPeopleWithAnUnsuitableNight() {
            var to = this.period.ends().isBefore(this.now) ? this.period.ends() : this.now;
            return this.unsuitable.stream()
                .filter((stay) -> stay.nights(this.period.begins(), to) > 0)
                .map(Stay::jointAssessmentId)
                .distinct()
                .count();
        }

        /** Days from the presentation until a home was moved into. */
        List<Long> daysToAHome() {
            return begun().stream()
                .map((joint) -> this.stays.getOrDefault(joint.id(), List.of())
                    .stream()
                    .filter(Stay::settled)
                    .map((stay) -> ChronoUnit.DAYS.between(WorkingCalendar.dateOf(joint.presentedAt()),
                            WorkingCalendar.dateOf(stay.since())))
                    .findFirst())
                .flatMap((days) -> days.stream())
                .toList();
        }

        /** Days of searching before each home that was found. */
        List<Long> daysOfSearching() {
            return begun().stream()
                .flatMap((joint) -> this.stays.getOrDefault(joint.id(), List.of()).stream())
                .filter((stay) -> stay.settled() && stay.searchedFrom() != null)
                .map((stay) -> ChronoUnit.DAYS.between(stay.searchedFrom(), WorkingCalendar.dateOf(stay.since())))
                .toList();
        }

        /** Presentations of somebody who had asked within six months before. */
        long rePresentations() {
            return this.presented.stream().filter(this::hasAskedBefore).count();
        }

        private boolean hasAskedBefore(HomelessPresentation presentation) {
            var day = WorkingCalendar.dateOf(presentation.presentedAt());
            return this.byYoungPerson.get(presentation.child())
                .stream()
                .filter((before) -> before.presentedAt().isBefore(presentation.presentedAt()))
                .anyMatch((before) -> WorkingCalendar.dateOf(before.presentedAt())
                    .isAfter(day.minusMonths(MONTHS_OF_A_RE_PRESENTATION)));
        }

        Share understoodTheirOptions() {
            var atTheChoice = begun().stream().map(JointAssessment::understoodOptions);
            var later = this.asked.stream().map(HeldReview::understoodOptions);
            return share(Stream.concat(atTheChoice, later).filter(Objects::nonNull).toList(),
                    (understood) -> understood);
        }

        private static <T> Share share(Collection<T> of, Function<T, Boolean> is) {
            var known = of.stream().map(is).filter(Objects::nonNull).toList();
            return new Share(known.stream().filter(Boolean::booleanValue).count(), known.size());
        }

    }

    /** So many of so many. */
    record Share(long part, long whole) {
    }

}
