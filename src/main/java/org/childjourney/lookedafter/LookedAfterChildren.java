package org.childjourney.lookedafter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.LookedAfterRules;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which children are looked after, since when, on which legal footing and where: the
 * episodes of care as the looked-after return counts them, with its rules kept when a
 * fact is written.
 *
 * <p>
 * Whoever makes a child looked after calls {@link #begin} where the facts are known and
 * then throws the message {@code became-looked-after}. Whoever ends it calls
 * {@link #end}; the journey of the child hears of it by itself.
 */
@Service
@Transactional
public class LookedAfterChildren {

    /** The message by which the child's journey hears that care has ended. */
    static final String CEASED = "ceased-to-be-looked-after";

    /** The message by which it hears that the child moved, or that an order was made. */
    static final String PLACEMENT_CHANGED = "placement-changed";

    /** The message by which it hears that short breaks have become care in full. */
    static final String FULL_CARE_BEGAN = "full-care-began";

    /** The message by which a request for accommodation hears that its wait is over. */
    private static final String SEARCH_ANSWERED = "placement-search-answered";

    private static final String CARE_ORDER = "C2";

    private static final String EMERGENCY_ORDER = "L2";

    private final CarePeriods periods;

    private final CareClocks clocks;

    private final Cases cases;

    private final CodeSets codes;

    private final Chronology chronology;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final Clock clock;

    LookedAfterChildren(CarePeriods periods, CareClocks clocks, Cases cases, CodeSets codes, Chronology chronology,
            Journeys journeys, SignedIn signedIn, Clock clock) {
        this.periods = periods;
        this.clocks = clocks;
        this.cases = cases;
        this.codes = codes;
        this.chronology = chronology;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records that the child became looked after, which starts the time to the first
     * visit, the care plan, the health assessment, the education plan and the first
     * review. A request for accommodation that waits for a place hears of it.
     * @throws Refused if the child is not born, is looked after already, was looked after
     * on that day, or would be in the future; if a code is not valid; if placement, legal
     * status, age and provider do not fit each other
     */
    public CareEpisode begin(CaseReference child, BecameLookedAfter began) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var known = this.cases.child(child);
        Days.notInFuture("lookedAfterFrom", began.on(), WorkingCalendar.dateOf(now));
        requireBorn(known, began.on());
        requireNotLookedAfterOn(child, began.on());
        this.codes.require(CodeSet.LEGAL_STATUS, began.legalStatus(), began.on());
        began.placement().requireValid(this.codes, known.dateOfBirth(), began.on(), true);
        LookedAfterRules.requirePlacementFits(known.dateOfBirth(), began.on(), began.placementType(),
                began.legalStatus());
        var period = this.periods.save(new CarePeriod(child, began, now, by));
        this.clocks.begin(known, period);
        this.cases.legalStatus(child, began.legalStatus(), by);
        this.chronology.add(child, now, by,
                "The child became looked after on %s, %s%s. %s".formatted(Days.said(began.on()),
                        placementInWords(period.current()), unregistered(began.unregistered()), began.reason()));
        this.journeys.tell(child, SEARCH_ANSWERED, Map.of());
        return period.current().details(child);
    }

    private static void requireBorn(ChildDetails known, LocalDate on) {
        if (known.unborn() || on.isBefore(known.dateOfBirth())) {
            throw new Refused("lookedAfterFrom",
                    "A child can be looked after from the day of birth. Record the birth first, or "
                            + "check the day.");
        }
    }

    private void requireNotLookedAfterOn(CaseReference child, LocalDate on) {
        for (var before : this.periods.allOf(child.value())) {
            if (before.isOpen()) {
                throw new Refused("lookedAfterFrom",
                        "This child has been looked after since %s. Record what has changed as a "
                            .formatted(Days.said(before.beganOn())) + "change in care.");
            }
            if (on.isBefore(before.ceasedOn())) {
                throw new Refused("lookedAfterFrom",
                        "This child was looked after until %s. Check the day.".formatted(Days.said(before.ceasedOn())));
            }
        }
    }

    /**
     * Records that the child is not looked after any more, stops everything that was
     * still due, and tells the child's journey.
     * @throws Refused if the child is not looked after, the day is in the future or
     * before the last episode began, or the code does not fit: adoption without a
     * placement for adoption, E17 before 18, E8 for turning 18, and so on
     */
    public CareEpisode end(CaseReference child, CeasedToBeLookedAfter ended) {
        var episode = cease(child, ended);
        this.journeys.tell(child, CEASED, Map.of());
        return episode;
    }

    /** The same for a step of the child's own journey, which knows of it. */
    CareEpisode cease(CaseReference child, CeasedToBeLookedAfter ended) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var period = open(child);
        Days.notInFuture("endedOn", ended.on(), WorkingCalendar.dateOf(now));
        EndOfCareRules.requireFits(this.codes, this.cases.child(child).dateOfBirth(), period.current(), ended);
        emergencyOrderQuery(child, period.current(), ended.on(), by, now);
        period.cease(ended);
        this.clocks.end(child, now);
        if (!CeasedToBeLookedAfter.DIED.equals(ended.reason())) {
            this.cases.legalStatus(child, null, by);
            this.chronology.add(child, now, by,
                    "The child ceased to be looked after on %s: %s (%s). The child lives now: %s".formatted(
                            Days.said(ended.on()), meaning(CodeSet.REASON_EPISODE_CEASED, ended.reason(), ended.on()),
                            ended.reason(), ended.livesNow()));
        }
        return period.current().details(child);
    }

    /**
     * Records what changed while the child went on being looked after: the episode ends
     * and another begins on the same day. A move to other carers starts the time to the
     * first visit anew. The child's journey hears of it.
     * @throws Refused if the child is not looked after, nothing changed, the day is in
     * the future or not after the last change, a code is not valid, what belongs together
     * does not fit, or the child would move to a home that is not registered, which only
     * the director allows
     */
    public CareEpisode change(CaseReference child, CareChange change) {
        if (change.placement() != null && change.placement().unregistered()) {
            throw new Refused("unregistered", "A child moves to a home that is not registered only with the director's "
                    + "override. Ask for another place; the director decides there.");
        }
        return changeAsAllowed(child, change);
    }

    /** The same, where the director has allowed a home that is not registered. */
    CareEpisode changeAsAllowed(CaseReference child, CareChange change) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var known = this.cases.child(child);
        var period = open(child);
        var before = period.current();
        Days.notInFuture("changedOn", change.on(), WorkingCalendar.dateOf(now));
        var next = next(known, period, change, now, by);
        if (!next.legalStatus().equals(before.legalStatus())) {
            emergencyOrderQuery(child, before, next.from(), by, now);
        }
        period.goOn(next);
        if (change.movesToOtherCarers()) {
            period.movedToOtherCarers();
        }
        clocksAfter(known, period, before, change, now);
        write(child, before, next, change, now, by);
        this.journeys.tell(child, fullCareBegan(before, next) ? FULL_CARE_BEGAN : PLACEMENT_CHANGED, Map.of());
        return next.details(child);
    }

    private CareEpisodeRecord next(ChildDetails known, CarePeriod period, CareChange change, Instant now, String by) {
        var before = period.current();
        var status = (change.legalStatus() != null) ? change.legalStatus() : before.legalStatus();
        var placement = (change.placement() != null) ? change.placement() : before.placement();
        var legalChanged = !status.equals(before.legalStatus());
        if (!legalChanged && change.placement() == null) {
            throw new Refused("legalStatus", "The legal status is %s already. Check what has changed."
                .formatted(statusInWords(status, change.on())));
        }
        this.codes.require(CodeSet.LEGAL_STATUS, status, change.on());
        if (change.placement() != null) {
            placement.requireValid(this.codes, known.dateOfBirth(), change.on(), false);
            this.codes.require(CodeSet.REASON_PLACEMENT_CHANGE, change.reasonPlacementChange(), change.on());
        }
        if (CareEpisode.isShortBreaks(status) && !before.shortBreaks()) {
            throw new Refused("legalStatus", "A child who is looked after in full does not go over to short breaks. "
                    + "End the child's care first.");
        }
        LookedAfterRules.requirePlacementFits(known.dateOfBirth(), change.on(), placement.type(), status);
        return new CareEpisodeRecord(period, change.on(), status, placement,
                change.movesToOtherCarers() ? change.on() : before.placementFrom(),
                ReasonNewEpisode.of(legalChanged, change.placement() != null, change.movesToOtherCarers()),
                change.reasonPlacementChange(), now, by);
    }

    /**
     * The return does not refuse a long emergency protection order, but asks about it.
     */
    private void emergencyOrderQuery(CaseReference child, CareEpisodeRecord ending, LocalDate on, String by,
            Instant now) {
        if (EMERGENCY_ORDER.equals(ending.legalStatus())) {
            LookedAfterRules.emergencyOrderQuery(ending.from(), on)
                .ifPresent((question) -> this.chronology.add(child, now, by, question));
        }
    }

    private void clocksAfter(ChildDetails known, CarePeriod period, CareEpisodeRecord before, CareChange change,
            Instant now) {
        var after = period.current();
        if (fullCareBegan(before, after)) {
            this.clocks.becameCareInFull(known, period, change.on(), now);
        }
        else if (change.movesToOtherCarers()) {
            this.clocks.movedOn(known.reference(), period, change.on(), now);
        }
        else {
            var careOrderAtHome = CARE_ORDER.equals(after.legalStatus()) && after.placement().withParents()
                    && !CARE_ORDER.equals(before.legalStatus());
            this.clocks.rhythmChanged(known.reference(), period, careOrderAtHome ? change.on() : null, now);
        }
    }

    private static boolean fullCareBegan(CareEpisodeRecord before, CareEpisodeRecord after) {
        return before.shortBreaks() && !after.shortBreaks();
    }

    private void write(CaseReference child, CareEpisodeRecord before, CareEpisodeRecord next, CareChange change,
            Instant now, String by) {
        if (!next.legalStatus().equals(before.legalStatus())) {
            this.cases.legalStatus(child, next.legalStatus(), by);
            this.chronology.add(child, now, by,
                    "The legal status changed on %s from %s to %s.".formatted(Days.said(next.from()),
                            statusInWords(before.legalStatus(), next.from()),
                            statusInWords(next.legalStatus(), next.from())));
        }
        if (change.placement() != null) {
            this.chronology.add(child, now, by, "%s on %s: %s (%s)%s.".formatted(
                    change.sameCarers() ? "The placement with the same carers changed" : "The child moved",
                    Days.said(next.from()), meaning(CodeSet.PLACEMENT_TYPE, next.placement().type(), next.from()),
                    next.placement().type(), unregistered(next.placement().unregistered())));
        }
    }

    /**
     * Records that the carers have now been approved in full, which changes how often the
     * child is visited.
     * @throws Refused if the child is not looked after, or the carers were approved
     * before
     */
    public void carersApproved(CaseReference child, LocalDate on) {
        var now = this.clock.instant();
        var period = open(child);
        var livesThereSince = period.current().placementFrom();
        Days.notInFuture("changedOn", on, WorkingCalendar.dateOf(now));
        Days.inOrder("changedOn", livesThereSince, on,
                "The child has lived there since %s. Check the day.".formatted(Days.said(livesThereSince)));
        if (period.current().placement().approval() == Approval.FULL) {
            throw new Refused("change", "These carers are approved in full already. Check what has changed.");
        }
        period.approvedAs(Approval.FULL);
        this.clocks.rhythmChanged(child, period, null, now);
        this.chronology.add(child, now, this.signedIn.userId(),
                "The carers were approved in full on %s.".formatted(Days.said(on)));
    }

    CarePeriod open(CaseReference child) {
        return this.periods.openOf(child.value()).orElseThrow(() -> CarePeriod.notLookedAfter(child));
    }

    /** Whether the child is looked after now. */
    @Transactional(readOnly = true)
    public boolean isLookedAfter(CaseReference child) {
        return this.periods.openOf(child.value()).isPresent();
    }

    /** The episode of care that goes on, if the child is looked after now. */
    @Transactional(readOnly = true)
    public Optional<CareEpisode> current(CaseReference child) {
        return this.periods.openOf(child.value()).map((period) -> period.current().details(child));
    }

    /** Every episode of care that the child ever had, the oldest first. */
    @Transactional(readOnly = true)
    public List<CareEpisode> episodes(CaseReference child) {
        return this.periods.allOf(child.value())
            .stream()
            .flatMap((period) -> period.episodes().stream())
            .sorted(Comparator.comparing(CareEpisode::from).thenComparing(CareEpisode::period))
            .toList();
    }

    String placementInWords(CareEpisodeRecord episode) {
        return "%s, %s (%s)".formatted(statusInWords(episode.legalStatus(), episode.from()),
                meaning(CodeSet.PLACEMENT_TYPE, episode.placement().type(), episode.from()),
                episode.placement().type());
    }

    private String statusInWords(String legalStatus, LocalDate on) {
        return "%s (%s)".formatted(meaning(CodeSet.LEGAL_STATUS, legalStatus, on), legalStatus);
    }

    private static String unregistered(boolean unregistered) {
        return unregistered ? ", in a home that is not registered with Ofsted" : "";
    }

    private String meaning(CodeSet set, String code, LocalDate on) {
        var meaning = this.codes.meaning(set, code, on).orElse(code);
        return Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
    }

}
