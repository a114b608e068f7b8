package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;

/**
 * One episode of need with everything done in it. Keeps the rules of the children in need
 * census as each fact is written, so that the yearly return needs no repair.
 */
@Entity
@Table(name = "episode")
class Episode {

    private static final Set<String> CLOSED_AFTER_ASSESSMENT = Set.of("RC8", "RC9");

    private static final Set<String> ENDED_BY_AN_EVENT = Set.of("RC1", "RC2", "RC5", "RC6", "RC7");

    private static final int LONGEST_BEFORE_BIRTH_IN_WEEKS = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode_seq")
    @SequenceGenerator(name = "episode_seq", sequenceName = "episode_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /**
     * Taken while the episode is open, so that two nodes cannot open one at the same
     * moment.
     */
    @NaturalId(mutable = true)
    private String openFor;

    private LocalDate referralDate;

    private String referralSource;

    private boolean referralNfa;

    private String primaryNeed;

    private LocalDate closureDate;

    private String closureReason;

    @OneToMany(mappedBy = "episode", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    private List<Activity> activities = new ArrayList<>();

    @Version
    private Long version;

    protected Episode() {
    }

    Episode(CaseReference child, LocalDate referralDate, String referralSource, LocalDate birthOrExpected,
            LocalDate today, CodeSets codes) {
        notInFuture("referralDate", referralDate, today);
        codes.require(CodeSet.REFERRAL_SOURCE, referralSource, referralDate);
        LocalDate earliest = birthOrExpected.minusWeeks(LONGEST_BEFORE_BIRTH_IN_WEEKS);
        if (referralDate.isBefore(earliest)) {
            throw new Refused("referralDate",
                    "A referral on " + Days.said(referralDate)
                            + " is more than 40 weeks before the child's birth or expected birth on "
                            + Days.said(birthOrExpected) + ". Please check both dates.");
        }
        this.caseReference = child.value();
        this.openFor = child.value();
        this.referralDate = referralDate;
        this.referralSource = referralSource;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    boolean open() {
        return this.openFor != null;
    }

    void noFurtherAction() {
        requireOpen();
        if (!this.activities.isEmpty()) {
            throw new Refused("referralNFA",
                    "A referral with no further action has no assessment, enquiry or plan, " + "but a "
                            + this.activities.get(0).kind().words()
                            + " is recorded. Please close the case with a reason instead.");
        }
        this.referralNfa = true;
        this.openFor = null;
    }

    void needs(String primaryNeed, LocalDate on, CodeSets codes) {
        this.primaryNeed = codes.require(CodeSet.PRIMARY_NEED, primaryNeed, on);
    }

    Activity startAssessment(LocalDate on, LocalDate today) {
        return start(ActivityKind.ASSESSMENT, on, today);
    }

    void reviewAssessment(LocalDate on, LocalDate today) {
        notInFuture("internalReviewDate", on, today);
        running(ActivityKind.ASSESSMENT).internallyReviewed(on);
    }

    void authoriseAssessment(LocalDate on, List<String> factors, Boolean childSeen, Boolean requiresSupport,
            LocalDate today, CodeSets codes) {
        notInFuture("authorisationDate", on, today);
        running(ActivityKind.ASSESSMENT).authorised(on, factors, childSeen, requiresSupport, codes);
    }

    Activity startSection47(LocalDate on, LocalDate conferenceTarget, String socialWorker, LocalDate today) {
        Activity enquiry = prepared(ActivityKind.SECTION_47, on, today);
        enquiry.ledBy(socialWorker);
        enquiry.aimsAtConferenceBy(conferenceTarget);
        this.activities.add(enquiry);
        return enquiry;
    }

    void endSection47(LocalDate on, boolean conferenceRequired, LocalDate today) {
        notInFuture("endDate", on, today);
        Activity enquiry = running(ActivityKind.SECTION_47);
        enquiry.end(on);
        if (!conferenceRequired) {
            enquiry.conferenceNotRequired();
        }
    }

    void conferenceHeld(LocalDate on, Boolean planFollowed, LocalDate today) {
        notInFuture("dateOfInitialCPC", on, today);
        Activity enquiry = latest(ActivityKind.SECTION_47).orElseThrow(() -> new Refused("dateOfInitialCPC",
                "No section 47 enquiry is recorded that could lead to an initial child protection conference."));
        enquiry.conferenceHeld(on, planFollowed);
    }

    Activity startCinPlan(LocalDate on, LocalDate today) {
        Activity plan = prepared(ActivityKind.CIN_PLAN, on, today);
        latest(ActivityKind.CP_PLAN).ifPresent((protection) -> {
            LocalDate ended = protection.endedOn();
            if (on.isBefore(ended)) {
                throw new Refused("planStart", "The child in need plan cannot begin before the child protection plan "
                        + "ended on " + Days.said(ended) + ". Please give that date or a later one.");
            }
        });
        this.activities.add(plan);
        return plan;
    }

    Activity startCpPlan(LocalDate conferenceOn, String category, String socialWorker, LocalDate today,
            CodeSets codes) {
        Activity plan = prepared(ActivityKind.CP_PLAN, conferenceOn, today);
        Activity.notAtWeekend("dateOfInitialCPC", conferenceOn);
        latest(ActivityKind.CIN_PLAN).ifPresent((need) -> {
            if (conferenceOn.isBefore(need.endedOn())) {
                throw new Refused("planStart", "The child protection plan cannot begin before the child in need plan "
                        + "ended on " + Days.said(need.endedOn()) + ". The two never run at the same time.");
            }
        });
        latest(ActivityKind.SECTION_47).map(Activity::conferenceOn).ifPresent((held) -> {
            if (!held.equals(conferenceOn)) {
                throw new Refused("planStart", "A child protection plan begins on the day of the initial child "
                        + "protection conference, which is recorded for " + Days.said(held) + ".");
            }
        });
        codes.require(CodeSet.CATEGORY_OF_ABUSE, category, conferenceOn);
        plan.ledBy(socialWorker);
        plan.protectsFrom(category);
        this.activities.add(plan);
        return plan;
    }

    void reviewCpPlan(LocalDate on, String category, LocalDate today, CodeSets codes) {
        notInFuture("reviewDate", on, today);
        Activity plan = running(ActivityKind.CP_PLAN);
        boolean inNeed = this.activities.stream()
            .filter((activity) -> activity.kind() == ActivityKind.CIN_PLAN)
            .anyMatch((need) -> !on.isBefore(need.startedOn()) && (need.open() || on.isBefore(need.endedOn())));
        if (inNeed) {
            throw new Refused("reviewDate", "A review conference on " + Days.said(on)
                    + " would fall inside a child in need plan. Please check the date.");
        }
        String latest = (category != null) ? codes.require(CodeSet.CATEGORY_OF_ABUSE, category, on) : null;
        plan.reviewed(on);
        if (latest != null) {
            plan.protectsFrom(latest);
        }
    }

    void endCpPlan(LocalDate on, LocalDate today) {
        notInFuture("planEnd", on, today);
        Activity plan = running(ActivityKind.CP_PLAN);
        if (on.equals(plan.startedOn())) {
            throw new Refused("planEnd",
                    "A child protection plan cannot end on the day it began. Please check the dates.");
        }
        LocalDate review = plan.lastReview();
        if (review != null && review.isAfter(on)) {
            throw new Refused("planEnd", "A review conference was held on " + Days.said(review)
                    + ", after that day. Please check the date.");
        }
        plan.end(on);
    }

    void endCinPlan(LocalDate on, LocalDate today) {
        notInFuture("planEnd", on, today);
        running(ActivityKind.CIN_PLAN).end(on);
    }

    void close(LocalDate on, String reason, LocalDate today, CodeSets codes) {
        requireClosable(on, reason, today, codes);
        for (Activity activity : this.activities) {
            if (activity.open()) {
                throw new Refused("closureDate", "The " + activity.kind().words() + " that began on "
                        + Days.said(activity.startedOn()) + " is still open. Please end it before closing the case.");
            }
            requireConferenceSettled(activity);
        }
        if (CLOSED_AFTER_ASSESSMENT.contains(reason)) {
            requireNothingAfterAssessment(reason);
        }
        closed(on, reason);
    }

    void closeUnfinished(LocalDate on, String reason, LocalDate today, CodeSets codes) {
        requireClosable(on, reason, today, codes);
        if (!ENDED_BY_AN_EVENT.contains(reason)) {
            throw new Refused("reasonForClosure",
                    reason + " needs finished work. Please finish what is open, or choose another reason.");
        }
        for (Activity activity : this.activities) {
            if (activity.open()) {
                activity.endUnfinished(on);
            }
            else {
                activity.settle();
            }
        }
        closed(on, reason);
    }

    private void requireClosable(LocalDate on, String reason, LocalDate today, CodeSets codes) {
        requireOpen();
        if (on == null || reason == null || reason.isBlank()) {
            throw new Refused((on == null) ? "closureDate" : "reasonForClosure",
                    "A case is closed with a date and a reason together. Please give both.");
        }
        notInFuture("closureDate", on, today);
        codes.require(CodeSet.CLOSURE_REASON, reason, on);
        Stream.concat(Stream.of(this.referralDate), this.activities.stream().map(Activity::lastDay))
            .filter(on::isBefore)
            .max(Comparator.naturalOrder())
            .ifPresent((later) -> {
                throw new Refused("closureDate", "Something is recorded for " + Days.said(later)
                        + ", after that closure date. Please give that date or a later one.");
            });
    }

    private static void requireConferenceSettled(Activity activity) {
        if (activity.kind() == ActivityKind.SECTION_47 && !activity.conferenceSettled()) {
            throw new Refused("dateOfInitialCPC",
                    "The section 47 enquiry that began on " + Days.said(activity.startedOn())
                            + " has neither the date of an initial child protection "
                            + "conference nor a decision that none is required. Please record one of them.");
        }
    }

    private void requireNothingAfterAssessment(String reason) {
        LocalDate assessed = this.activities.stream()
            .filter((activity) -> activity.kind() == ActivityKind.ASSESSMENT && !activity.unfinished())
            .map(Activity::endedOn)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new Refused("reasonForClosure", reason
                    + " means closed after assessment, but no assessment is recorded. Please choose another reason."));
        this.activities.stream()
            .filter((activity) -> activity.kind() != ActivityKind.ASSESSMENT)
            .filter((activity) -> activity.lastDay().isAfter(assessed) || activity.kind().place().equals("PLAN"))
            .findFirst()
            .ifPresent((later) -> {
                throw new Refused("reasonForClosure", reason + " means closed after assessment, but a "
                        + later.kind().words() + " followed. Please choose another reason.");
            });
    }

    private void closed(LocalDate on, String reason) {
        this.closureDate = on;
        this.closureReason = reason;
        this.openFor = null;
    }

    private Activity start(ActivityKind kind, LocalDate on, LocalDate today) {
        Activity activity = prepared(kind, on, today);
        this.activities.add(activity);
        return activity;
    }

    private Activity prepared(ActivityKind kind, LocalDate on, LocalDate today) {
        if (this.referralNfa) {
            throw new Refused("referralNFA", "This referral led to no further action, so no " + kind.words()
                    + " can be recorded on it. Please record a new referral.");
        }
        requireOpen();
        notInFuture("startDate", on, today);
        if (on.isBefore(this.referralDate)) {
            throw new Refused("startDate", "The " + kind.words() + " cannot begin before the referral on "
                    + Days.said(this.referralDate) + ". Please check the date.");
        }
        this.activities.stream()
            .filter((activity) -> activity.open() && activity.kind().place().equals(kind.place()))
            .findFirst()
            .ifPresent((running) -> {
                throw new Refused("startDate", "A " + running.kind().words() + " is open since "
                        + Days.said(running.startedOn()) + ". It has to end before a " + kind.words() + " can begin.");
            });
        return new Activity(this, kind, on);
    }

    private Activity running(ActivityKind kind) {
        return this.activities.stream()
            .filter((activity) -> activity.kind() == kind && activity.open())
            .findFirst()
            .orElseThrow(() -> new Refused("No " + kind.words() + " is open for this child."));
    }

    private Optional<Activity> latest(ActivityKind kind) {
        return this.activities.stream()
            .filter((activity) -> activity.kind() == kind)
            .max(Comparator.comparing(Activity::startedOn));
    }

    private void requireOpen() {
        if (!open()) {
            throw new Refused("This episode is closed. Please record a new referral.");
        }
    }

    private static void notInFuture(String field, LocalDate on, LocalDate today) {
        Wording.required(field, on, "Please give the date.");
        if (on.isAfter(today)) {
            throw new Refused(field, Days.said(on) + " is in the future. Please check the date.");
        }
    }

    EpisodeDetails details() {
        return new EpisodeDetails(CaseReference.of(this.caseReference), this.id, this.referralDate, this.referralSource,
                this.referralNfa, this.primaryNeed, this.closureDate, this.closureReason,
                this.activities.stream()
                    .sorted(Comparator.comparing(Activity::startedOn))
                    .map(Activity::details)
                    .toList());
    }

}
