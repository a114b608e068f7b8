package org.childjourney.homelessness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a homeless young person is, night by night. Only somewhere suitable answers the
 * search for tonight. A night in a place where nobody under 18 may be is recorded as what
 * it is and answers nothing.
 */
@Service
@Transactional
public class SafePlaces {

    /** What the model is told when somewhere suitable is found. */
    public static final String SUITABLE = "SUITABLE";

    /** The same, where the young person is looked after from now on. */
    public static final String SUITABLE_S20 = "SUITABLE_S20";

    private static final String DIRECTOR = "director";

    /** A single period under section 20, in the looked-after return. */
    private static final String SINGLE_PERIOD = "V2";

    private static final Duration LONGEST_TO_MOVE = Duration.ofHours(24);

    private final Stays stays;

    private final HeldReviews reviews;

    private final JointWork work;

    private final LookedAfterChildren lookedAfter;

    private final Cases cases;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    SafePlaces(Stays stays, HeldReviews reviews, JointWork work, LookedAfterChildren lookedAfter, Cases cases,
            Deadlines deadlines, SignedIn signedIn) {
        this.stays = stays;
        this.reviews = reviews;
        this.work = work;
        this.lookedAfter = lookedAfter;
        this.cases = cases;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
    }

    /**
     * Records that the young person is somewhere suitable tonight.
     * @return {@link #SUITABLE}, or {@link #SUITABLE_S20} where looking after them begins
     * @throws Refused if the place is not on the register it has to be on, or lies not in
     * the night that is meant
     */
    public String confirm(CaseReference child, SafePlace place) {
        var step = this.work.of(child);
        var kind = place.arranged() ? place.kind() : PlaceKind.WITH_FAMILY;
        Register.require(place.kind(), place.ofstedUrn(), place.registerCheckedOn(), step.today());
        if (place.how() == SafeAnswer.S20_EMERGENCY) {
            Register.requireForLookedAfter(place.kind());
        }
        requireTonight(place.since(), step);
        move(step,
                new Stay(step.joint(), kind, Side.COUNTY, place.address(), place.since(), step.now(), step.by())
                    .as(place.how())
                    .registered(place.ofstedUrn(), place.registerCheckedOn()));
        this.work.record(step, "confirm-safe-place", place,
                "The young person %s tonight: %s".formatted(place.how().words(), place.address()));
        var begins = place.how() == SafeAnswer.S20_EMERGENCY && beginLookingAfter(step, place.kind(),
                WorkingCalendar.dateOf(place.since()), place.address(), place.ofstedUrn());
        return begins ? SUITABLE_S20 : SUITABLE;
    }

    /** Whether looking after the young person under section 20 begins with this place. */
    private boolean beginLookingAfter(JointWork.Step step, PlaceKind kind, LocalDate on, String address, String urn) {
        if (this.lookedAfter.isLookedAfter(step.child()) || !step.joint().beginLookingAfter(on)) {
            return false;
        }
        this.lookedAfter.begin(step.child(),
                new BecameLookedAfter(on, SINGLE_PERIOD, kind.placementType(), null, address, urn, false, false,
                        "Homeless at 16 or 17: accommodated under section 20, as the young person agreed."));
        return true;
    }

    /**
     * Records that the district accommodates the young person for now.
     * @throws Refused as for a place of the county
     */
    public String provideInterim(CaseReference child, InterimPlace place) {
        var step = this.work.of(child);
        Register.require(place.kind(), place.ofstedUrn(), place.registerCheckedOn(), step.today());
        requireTonight(place.since(), step);
        move(step,
                new Stay(step.joint(), place.kind(), Side.DISTRICT, place.address(), place.since(), step.now(),
                        step.by())
                    .as(SafeAnswer.S188_INTERIM)
                    .registered(place.ofstedUrn(), place.registerCheckedOn()));
        this.work.record(step, "provide-interim-accommodation", place,
                "The young person is in interim accommodation of the district: " + place.address());
        return SUITABLE;
    }

    private static void requireTonight(Instant since, JointWork.Step step) {
        if (since.isAfter(WorkingCalendar.endOf(step.today()))) {
            throw new Refused("since", "%s is after tonight. Tonight counts: say where the young person is until then."
                .formatted(Days.said(since)));
        }
        if (since.isBefore(WorkingCalendar.startOf(WorkingCalendar.dateOf(step.joint().presentedAt())))) {
            throw new Refused("since", "The young person asked for help on %s. Check the time."
                .formatted(Days.said(step.joint().presentedAt())));
        }
    }

    /**
     * Ends the stay before, and with it a night somewhere unsuitable; starts the review.
     */
    private void move(JointWork.Step step, Stay next) {
        current(step.joint()).ifPresent((before) -> before.endsWith(next.since()));
        this.stays.save(next);
        this.deadlines.stop(step.child(), HomelessClocks.SAFE_TONIGHT, step.now());
        this.deadlines.stop(step.child(), HomelessClocks.UNSUITABLE_NIGHT, step.now());
        this.deadlines.stop(step.child(), HomelessClocks.PLACE_REVIEW, step.now());
        this.deadlines.start(step.child(), HomelessClocks.PLACE_REVIEW, next.since(), ClockFacts.when("FIRST"));
    }

    private Optional<Stay> current(JointAssessment joint) {
        return this.stays.findByJointAssessmentIdOrderByIdDesc(joint.id()).stream().filter(Stay::isOpen).findFirst();
    }

    /**
     * Records a night somewhere unsuitable as what it is. Nothing is answered by it: the
     * search for somewhere suitable is open, and the director decides.
     * @return who searches now
     * @throws Refused if no joint work is open that the person signed in takes part in,
     * or the kind of place is not an unsuitable one
     */
    public String unsuitable(CaseReference child, UnsuitableNight night) {
        var step = takingPart(child);
        if (!night.kind().unsuitable()) {
            throw new Refused("kind", "Choose the kind of unsuitable place it is.");
        }
        Days.notInFuture("since", night.since(), WorkingCalendar.endOf(step.today()));
        current(step.joint()).ifPresent((before) -> before.endsWith(night.since()));
        this.stays.save(new Stay(step.joint(), night.kind(), night.arrangedBy(), night.address(), night.since(),
                step.now(), step.by()));
        this.deadlines.stop(child, HomelessClocks.PLACE_REVIEW, step.now());
        this.deadlines.start(child, HomelessClocks.UNSUITABLE_NIGHT, night.since());
        this.deadlines.start(child, HomelessClocks.SAFE_TONIGHT, night.since());
        this.work.record(step, "record-unsuitable-night", night,
                "The young person is in %s, where nobody under 18 may be: %s. The search goes on and the director decides. Why nothing else: %s"
                    .formatted(night.kind().words(), night.address(), night.whyNothingElse()));
        return (night.arrangedBy() == Side.DISTRICT) ? "BOTH_SEEK" : Presentations.seekers(step.joint());
    }

    /**
     * The joint work, for somebody who takes part in it; a housing officer of another
     * district learns nothing, not even whether there is any.
     */
    JointWork.Step takingPart(CaseReference child) {
        var district = District.ofGroups(this.signedIn.groups());
        return this.work.open(child)
            .filter((joint) -> district.isEmpty() || district.get().tenant().equals(joint.district()))
            .map((joint) -> this.work.with(child, joint))
            .orElseThrow(() -> new Refused("caseReference",
                    "You do not work with a homeless young person of that reference. Check the reference in your list."));
    }

    /**
     * Records what the director decided on a night somewhere unsuitable.
     * @throws Refused if somebody else decides without recorded delegation, or the young
     * person would be left there for more than a day
     */
    public void decideNight(CaseReference child, NightDecision decision) {
        var step = this.work.of(child);
        var director = this.signedIn.groups().contains(DIRECTOR);
        if (decision.decidedAs() == DecidedAs.DIRECTOR && !director) {
            throw new Refused("decidedAs",
                    "Only the director decides on this. If it was delegated to you, say when, and "
                            + "where that is recorded.");
        }
        Days.notInFuture("delegatedOn", decision.delegatedOn(), step.today());
        if (decision.movedBy().isAfter(step.now().plus(LONGEST_TO_MOVE))) {
            throw new Refused("movedBy",
                    "That is more than 24 hours from now. Decide until then, and decide again if the "
                            + "young person has still not moved.");
        }
        this.work.record(step, "decide-unsuitable-night", decision,
                "The %s decided on the unsuitable night: %s, by %s. %s".formatted(
                        director ? "director" : "assistant director, by recorded delegation,",
                        decision.decision().words(), Days.said(decision.movedBy()), decision.reason()));
    }

    /**
     * Records where the young person lives from now on.
     * @return NEWLY_LOOKED_AFTER, LOOKED_AFTER_ALREADY or NOT_LOOKED_AFTER
     * @throws Refused if the place is not on the register, or days contradict each other
     */
    public String place(CaseReference child, Placement placed) {
        var step = this.work.of(child);
        Register.require(placed.kind(), placed.ofstedUrn(), placed.registerCheckedOn(), step.today());
        var lookedAfter = step.joint().outcome() == Outcome.B;
        if (lookedAfter) {
            Register.requireForLookedAfter(placed.kind());
        }
        var stay = settled(step, placed.kind(), Side.COUNTY, placed.address(), placed.searchedFrom(),
                placed.movedInOn());
        move(step, stay.settledAfter(placed.searchedFrom(), placed.placesAsked())
            .registered(placed.ofstedUrn(), placed.registerCheckedOn()));
        this.work.record(step, "place-young-person", placed,
                "The young person moved into %s on %s after %s of searching: %s".formatted(placed.kind().words(),
                        Days.said(placed.movedInOn()), days(placed.searchedFrom(), placed.movedInOn()),
                        placed.provider()));
        this.cases.moved(child, placed.address(), null, placed.movedInOn(), step.by());
        if (!lookedAfter) {
            return "NOT_LOOKED_AFTER";
        }
        return beginLookingAfter(step, placed.kind(), placed.movedInOn(), placed.address(), placed.ofstedUrn())
                ? "NEWLY_LOOKED_AFTER" : "LOOKED_AFTER_ALREADY";
    }

    /**
     * Records where the district has the young person live.
     * @return {@link #SUITABLE}
     * @throws Refused as for a place of the county
     */
    public String housed(CaseReference child, HousingPlace housed) {
        var step = this.work.of(child);
        Register.require(housed.kind(), housed.ofstedUrn(), housed.registerCheckedOn(), step.today());
        var stay = settled(step, housed.kind(), Side.DISTRICT, housed.address(), housed.searchedFrom(),
                housed.movedInOn());
        move(step, stay.settledAfter(housed.searchedFrom(), null)
            .registered(housed.ofstedUrn(), housed.registerCheckedOn()));
        this.work.record(step, "provide-accommodation", housed,
                "The young person moved into %s of the district on %s after %s of searching".formatted(
                        housed.kind().words(), Days.said(housed.movedInOn()),
                        days(housed.searchedFrom(), housed.movedInOn())));
        this.cases.moved(child, housed.address(), null, housed.movedInOn(), step.by());
        return SUITABLE;
    }

    /**
     * Records that the young person went home.
     * @return {@link #SUITABLE}
     * @throws Refused if the day lies in the future
     */
    public String returnedHome(CaseReference child, ReturnHome home) {
        var step = this.work.of(child);
        var stay = settled(step, PlaceKind.WITH_FAMILY, Side.COUNTY, home.address(), home.returnedOn(),
                home.returnedOn());
        move(step, stay.as(SafeAnswer.HOME_SAFE_AGREED).settledAfter(null, null));
        this.work.record(step, "confirm-return-home", home, "The young person went home on %s, to %s. Support: %s"
            .formatted(Days.said(home.returnedOn()), home.livesWith(), home.support()));
        this.cases.moved(child, home.address(), null, home.returnedOn(), step.by());
        return SUITABLE;
    }

    private static Stay settled(JointWork.Step step, PlaceKind kind, Side by, String address, LocalDate searchedFrom,
            LocalDate movedInOn) {
        Days.notInFuture("movedInOn", movedInOn, step.today());
        Days.inOrder("movedInOn", searchedFrom, movedInOn, "The search began before they moved in. Check the days.");
        Days.inOrder("movedInOn", WorkingCalendar.dateOf(step.joint().presentedAt()), movedInOn,
                "The young person asked for help on %s. Check the day."
                    .formatted(Days.said(step.joint().presentedAt())));
        return new Stay(step.joint(), kind, by, address, WorkingCalendar.startOf(movedInOn), step.now(), step.by());
    }

    private static String days(LocalDate from, LocalDate to) {
        var count = from.until(to, ChronoUnit.DAYS);
        return (count == 1) ? "a day" : count + " days";
    }

    /**
     * Records whether the place is still right. A right one is looked at again after four
     * weeks; from a wrong one the young person moves, and the search is open again.
     * @return {@link #SUITABLE}, or who searches now
     * @throws Refused if the day lies in the future
     */
    public String review(CaseReference child, SuitabilityReview review, String stepName) {
        var step = this.work.of(child);
        Days.notInFuture("reviewedOn", review.reviewedOn(), step.today());
        this.deadlines.stop(child, HomelessClocks.PLACE_REVIEW, Days.doneOn(review.reviewedOn(), step.now()));
        this.work.record(step, stepName, review,
                "The place was looked at on %s: it is %s%s".formatted(Days.said(review.reviewedOn()),
                        review.suits().words(), (review.whyMove() != null) ? ". " + review.whyMove() : ""));
        held(step, review);
        if (review.suits() == Suitability.SUITABLE) {
            this.deadlines.start(child, HomelessClocks.PLACE_REVIEW, WorkingCalendar.startOf(review.reviewedOn()));
            return SUITABLE;
        }
        this.deadlines.start(child, HomelessClocks.SAFE_TONIGHT, step.now());
        return current(step.joint()).filter((stay) -> stay.arrangedBy() == Side.DISTRICT)
            .map((stay) -> "BOTH_SEEK")
            .orElse("COUNTY_SEEKS");
    }

    private void held(JointWork.Step step, SuitabilityReview review) {
        this.reviews.save(new HeldReview(step.joint(), HeldReview.Kind.PLACE, review.reviewedOn(), review.suits(), null,
                step.now(), step.by()));
    }

    /** Whether the district has the young person live where they are now. */
    @Transactional(readOnly = true)
    public boolean isHeldByDistrict(CaseReference child) {
        return this.work.open(child)
            .flatMap(this::current)
            .filter((stay) -> stay.arrangedBy() == Side.DISTRICT)
            .isPresent();
    }

    /** Whether the young person is somewhere suitable, and nobody is searching. */
    boolean isSomewhereSuitable(JointAssessment joint) {
        return current(joint).filter(Stay::suitable).isPresent() && this.deadlines.running(joint.child())
            .stream()
            .noneMatch((clock) -> clock.clockId().equals(HomelessClocks.SAFE_TONIGHT));
    }

}
