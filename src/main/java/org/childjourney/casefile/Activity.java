package org.childjourney.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An assessment, a section 47 enquiry or a plan within an episode. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "episode_id")
    private Episode episode;

    /**
     * Taken while the activity runs, so that two nodes cannot start one at the same
     * moment.
     */
    private String openFor;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private LocalDate startedOn;

    private LocalDate endedOn;

    private boolean unfinished;

    private LocalDate internalReviewOn;

    private Boolean childSeen;

    private Boolean requiresSupport;

    @Convert(converter = CodeList.class)
    private List<String> factors = List.of();

    private String leadPractitioner;

    private LocalDate conferenceTarget;

    private LocalDate conferenceOn;

    private Boolean conferenceNotRequired;

    private Boolean planFollowed;

    private String initialCategory;

    private String latestCategory;

    @Convert(converter = DayList.class)
    private List<LocalDate> reviewedOn = List.of();

    protected Activity() {
    }

    Activity(Episode episode, ActivityKind kind, LocalDate startedOn) {
        this.episode = episode;
        this.kind = kind;
        this.startedOn = startedOn;
        this.openFor = episode.id() + "-" + kind.place();
    }

    ActivityKind kind() {
        return this.kind;
    }

    LocalDate startedOn() {
        return this.startedOn;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    boolean open() {
        return this.endedOn == null;
    }

    boolean unfinished() {
        return this.unfinished;
    }

    LocalDate conferenceOn() {
        return this.conferenceOn;
    }

    LocalDate lastDay() {
        LocalDate last = (this.endedOn != null) ? this.endedOn : this.startedOn;
        for (LocalDate review : this.reviewedOn) {
            last = review.isAfter(last) ? review : last;
        }
        return (this.conferenceOn != null && this.conferenceOn.isAfter(last)) ? this.conferenceOn : last;
    }

    LocalDate lastReview() {
        return this.reviewedOn.isEmpty() ? null : this.reviewedOn.get(this.reviewedOn.size() - 1);
    }

    void end(LocalDate on) {
        notBeforeStart("endDate", on);
        this.endedOn = on;
        this.openFor = null;
    }

    void endUnfinished(LocalDate on) {
        end(on);
        this.unfinished = true;
        settle();
    }

    void internallyReviewed(LocalDate on) {
        notBeforeStart("internalReviewDate", on);
        this.internalReviewOn = on;
    }

    void authorised(LocalDate on, List<String> factors, Boolean childSeen, Boolean requiresSupport, CodeSets codes) {
        if (factors == null || factors.isEmpty()) {
            throw new Refused("factorsIdentified",
                    "An assessment is authorised with at least one factor. If there is none, choose 21 (no factors).");
        }
        if (new HashSet<>(factors).size() < factors.size()) {
            throw new Refused("factorsIdentified", "A factor is listed twice. Please list each one once.");
        }
        if (factors.contains("21") && factors.size() > 1) {
            throw new Refused("factorsIdentified",
                    "21 (no factors identified) cannot be combined with a factor. Please choose one or the other.");
        }
        for (String factor : factors) {
            if ("18A".equals(factor) || "19A".equals(factor)) {
                String number = factor.substring(0, 2);
                if (codes.meaning(CodeSet.ASSESSMENT_FACTOR, factor, on).isEmpty()) {
                    throw new Refused("factorsIdentified", factor + " is no longer valid. Please choose " + number
                            + "B (by another child) or " + number + "C (by an adult).");
                }
            }
            codes.require(CodeSet.ASSESSMENT_FACTOR, factor, on);
        }
        notBeforeStart("authorisationDate", on);
        end(on);
        this.factors = List.copyOf(factors);
        this.childSeen = childSeen;
        this.requiresSupport = requiresSupport;
    }

    void ledBy(String socialWorker) {
        this.leadPractitioner = socialWorker;
    }

    void aimsAtConferenceBy(LocalDate target) {
        if (target != null) {
            notAtWeekend("initialCPCtarget", target);
            notBeforeStart("initialCPCtarget", target);
        }
        this.conferenceTarget = target;
    }

    void conferenceNotRequired() {
        this.conferenceNotRequired = true;
        this.planFollowed = false;
    }

    boolean conferenceSettled() {
        return this.conferenceOn != null || Boolean.TRUE.equals(this.conferenceNotRequired);
    }

    /**
     * What was still to be decided when the case ended with an event is settled by it.
     */
    void settle() {
        if (this.kind == ActivityKind.SECTION_47 && !conferenceSettled()) {
            this.conferenceNotRequired = true;
        }
    }

    void conferenceHeld(LocalDate on, Boolean planFollowed) {
        notAtWeekend("dateOfInitialCPC", on);
        notBeforeStart("dateOfInitialCPC", on);
        this.conferenceOn = on;
        this.conferenceNotRequired = false;
        this.planFollowed = planFollowed;
    }

    void protectsFrom(String category) {
        if (this.initialCategory == null) {
            this.initialCategory = category;
        }
        this.latestCategory = category;
    }

    void reviewed(LocalDate on) {
        if (!on.isAfter(this.startedOn)) {
            throw new Refused("reviewDate", "A review conference is held after the plan began on "
                    + Days.said(this.startedOn) + ". Please check the date.");
        }
        if (this.reviewedOn.contains(on)) {
            throw new Refused("reviewDate", "The review of " + Days.said(on) + " is recorded already.");
        }
        List<LocalDate> reviews = new ArrayList<>(this.reviewedOn);
        reviews.add(on);
        reviews.sort(null);
        this.reviewedOn = List.copyOf(reviews);
    }

    private void notBeforeStart(String field, LocalDate on) {
        if (on.isBefore(this.startedOn)) {
            throw new Refused(field, Days.said(on) + " is before the " + this.kind.words() + " began on "
                    + Days.said(this.startedOn) + ". Please check the date.");
        }
    }

    static void notAtWeekend(String field, LocalDate on) {
        if (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw new Refused(field,
                    Days.said(on) + " is at a weekend. An initial child protection conference is held on a weekday.");
        }
    }

    ActivityDetails details() {
        return new ActivityDetails(this.kind, this.startedOn, this.endedOn, this.unfinished, this.internalReviewOn,
                this.childSeen, this.requiresSupport, this.factors, this.leadPractitioner, this.conferenceTarget,
                this.conferenceOn, this.conferenceNotRequired, this.planFollowed, this.initialCategory,
                this.latestCategory, this.reviewedOn);
    }

}
