package org.childjourney.lookedafter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * One period of being looked after without a gap, with its episodes: a new one begins
 * with each change of legal status or placement.
 */
@Entity
@Table(name = "care_period")
class CarePeriod {

    private static final String GOES_ON_SAME_DAY = "X1";

    private static final int TOO_OFTEN_UNSEEN = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_period_seq")
    @SequenceGenerator(name = "care_period_seq", sequenceName = "care_period_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the period goes on, so that there is never a second one. */
    private String openFor;

    private LocalDate beganOn;

    private String beganBecause;

    private LocalDate ceasedOn;

    private String reasonCeased;

    private String livesNow;

    private String categoryOfNeed;

    private String iro;

    private String permanencePlan;

    private boolean untilEighteen;

    private LocalDate carePlanOn;

    private boolean planToChange;

    private LocalDate firstReviewOn;

    private LocalDate lastReviewOn;

    private int reviews;

    private LocalDate lastVisitOn;

    private int unseenVisits;

    private boolean unseenToDecide;

    private LocalDate lastHealthOn;

    private LocalDate lastDentalOn;

    private LocalDate lastIroContactOn;

    @OneToMany(mappedBy = "period", cascade = CascadeType.PERSIST)
    private List<CareEpisodeRecord> episodes = new ArrayList<>();

    @Version
    private Long version;

    protected CarePeriod() {
    }

    CarePeriod(CaseReference child, BecameLookedAfter began, Instant at, String by) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.beganOn = began.on();
        this.beganBecause = began.reason();
        this.episodes.add(new CareEpisodeRecord(this, began.on(), began.legalStatus(), began.placement(), began.on(),
                ReasonNewEpisode.STARTED, null, at, by));
    }

    CareEpisodeRecord current() {
        return this.episodes.stream().max(Comparator.comparing(CareEpisodeRecord::from)).orElseThrow();
    }

    /** Ends the current episode and begins the next on the same day. */
    CareEpisodeRecord goOn(CareEpisodeRecord next) {
        var before = current();
        if (!next.from().isAfter(before.from())) {
            throw new Refused("changedOn",
                    "What is recorded now began on %s. A change comes after that. Check the day, or correct what is "
                        .formatted(Days.said(before.from())) + "recorded with the data officer.");
        }
        before.cease(next.from(), GOES_ON_SAME_DAY);
        this.episodes.add(next);
        return next;
    }

    void cease(CeasedToBeLookedAfter ended) {
        Days.inOrder("endedOn", current().from(), ended.on(),
                "The child's last episode of care began on %s. Care cannot have ended before that. Check the day."
                    .formatted(Days.said(current().from())));
        current().cease(ended.on(), ended.reason());
        this.openFor = null;
        this.ceasedOn = ended.on();
        this.reasonCeased = ended.reason();
        this.livesNow = ended.livesNow();
    }

    void approvedAs(Approval approval) {
        current().inPlacement(current().placement().approvedAs(approval));
    }

    void providedBy(String provider, String ofstedUrn) {
        var known = current().placement().providedBy(provider);
        current().inPlacement((ofstedUrn != null) ? known.registeredAs(ofstedUrn) : known);
    }

    void accepted(String categoryOfNeed, String iro) {
        this.categoryOfNeed = categoryOfNeed;
        this.iro = iro;
    }

    void movedToOtherCarers() {
        this.untilEighteen = false;
        this.lastVisitOn = null;
        this.unseenVisits = 0;
    }

    void planned(LocalDate on) {
        this.carePlanOn = on;
        this.planToChange = false;
    }

    /**
     * Takes in that the care plan has to change.
     * @return whether that is new: the plan exists, and is not being changed already
     */
    boolean changePlan() {
        var isNew = this.carePlanOn != null && !this.planToChange;
        this.planToChange = this.carePlanOn != null;
        return isNew;
    }

    void planned(LocalDate on, String permanencePlan) {
        planned(on);
        this.permanencePlan = permanencePlan;
    }

    /**
     * Takes in a visit at which the child was seen.
     * @return whether the time to the next runs from it: not from a visit before the
     * child came to live here, or before one that is recorded already
     */
    boolean visited(LocalDate on) {
        this.unseenVisits = 0;
        var counts = !on.isBefore(current().placementFrom())
                && (this.lastVisitOn == null || on.isAfter(this.lastVisitOn));
        if (counts) {
            this.lastVisitOn = on;
        }
        return counts;
    }

    /**
     * Takes in a visit at which the child was not seen.
     * @return whether that was too often in a row, so that a manager decides; that stays
     * to be decided when the child moves
     */
    boolean missed() {
        this.unseenVisits++;
        var tooOften = this.unseenVisits >= TOO_OFTEN_UNSEEN;
        this.unseenToDecide |= tooOften;
        return tooOften;
    }

    void unseenDecided() {
        this.unseenToDecide = false;
    }

    boolean unseenToDecide() {
        return this.unseenToDecide;
    }

    void reviewed(LocalDate on, String permanencePlan, boolean untilEighteen) {
        Days.inOrder("heldOn", this.beganOn, on,
                "The child became looked after on %s. A review is held after that. Check the day."
                    .formatted(Days.said(this.beganOn)));
        Days.inOrder("heldOn", this.lastReviewOn, on, (this.lastReviewOn == null) ? null
                : "The last review was held on %s. Check the day.".formatted(Days.said(this.lastReviewOn)));
        if (this.firstReviewOn == null) {
            this.firstReviewOn = on;
        }
        this.lastReviewOn = on;
        this.reviews++;
        this.permanencePlan = permanencePlan;
        this.untilEighteen = untilEighteen;
    }

    void assessedForHealth(LocalDate on, LocalDate dentalCheckOn) {
        this.lastHealthOn = on;
        if (dentalCheckOn != null) {
            this.lastDentalOn = dentalCheckOn;
        }
    }

    void spokeToIro(LocalDate on) {
        if (this.lastIroContactOn == null || on.isAfter(this.lastIroContactOn)) {
            this.lastIroContactOn = on;
        }
    }

    VisitRhythm.Circumstances circumstances() {
        var now = current();
        return new VisitRhythm.Circumstances(now.legalStatus(), now.placement().withParents(),
                now.placement().approval(), now.placement().unregistered(), now.placementFrom(), this.untilEighteen,
                this.firstReviewOn != null);
    }

    static Refused notLookedAfter(CaseReference child) {
        return new Refused("caseReference", "%s is not looked after. Check the reference.".formatted(child));
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    LocalDate beganOn() {
        return this.beganOn;
    }

    String beganBecause() {
        return this.beganBecause;
    }

    LocalDate ceasedOn() {
        return this.ceasedOn;
    }

    String reasonCeased() {
        return this.reasonCeased;
    }

    String livesNow() {
        return this.livesNow;
    }

    String categoryOfNeed() {
        return this.categoryOfNeed;
    }

    String iro() {
        return this.iro;
    }

    String permanencePlan() {
        return this.permanencePlan;
    }

    boolean untilEighteen() {
        return this.untilEighteen;
    }

    LocalDate carePlanOn() {
        return this.carePlanOn;
    }

    /** Whether there is a care plan that does not have to change. */
    boolean hasCurrentPlan() {
        return this.carePlanOn != null && !this.planToChange;
    }

    LocalDate lastReviewOn() {
        return this.lastReviewOn;
    }

    int reviews() {
        return this.reviews;
    }

    LocalDate lastVisitOn() {
        return this.lastVisitOn;
    }

    int unseenVisits() {
        return this.unseenVisits;
    }

    LocalDate lastHealthOn() {
        return this.lastHealthOn;
    }

    LocalDate lastDentalOn() {
        return this.lastDentalOn;
    }

    LocalDate lastIroContactOn() {
        return this.lastIroContactOn;
    }

    List<CareEpisode> episodes() {
        return this.episodes.stream()
            .map((episode) -> episode.details(child()))
            .sorted(Comparator.comparing(CareEpisode::from))
            .toList();
    }

}
