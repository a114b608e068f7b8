package org.childjourney.lookedafter;

import java.time.Clock;
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
     * review.
     * @throws Refused if the child is not born, is looked after already, was looked after
     * on that day, or would be in the future; if a code is not valid; if placement, legal
     * status, age and provider do not fit each other
     */
    public CareEpisode begin(CaseReference child, BecameLookedAfter began) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var known = this.cases.child(child);
        Days.notInFuture("on", began.on(), WorkingCalendar.dateOf(now));
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
                        placementInWords(period.current()), unregistered(began.unregistered()),
                        sentence(began.reason())));
        return period.current().details(child);
    }

    private static void requireBorn(ChildDetails known, LocalDate on) {
        if (known.unborn() || on.isBefore(known.dateOfBirth())) {
            throw new Refused("on", "A child can be looked after from the day of birth. Record the birth first, or "
                    + "check the day.");
        }
    }

    private void requireNotLookedAfterOn(CaseReference child, LocalDate on) {
        for (var before : this.periods.allOf(child.value())) {
            if (before.isOpen()) {
                throw new Refused("on", "This child has been looked after since %s. Record what has changed as a "
                    .formatted(Days.said(before.beganOn())) + "change in care.");
            }
            if (on.isBefore(before.ceasedOn())) {
                throw new Refused("on",
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
        period.cease(ended);
        this.clocks.end(child, now);
        if (!CeasedToBeLookedAfter.DIED.equals(ended.reason())) {
            this.cases.legalStatus(child, null, by);
            this.chronology.add(child, now, by,
                    "The child ceased to be looked after on %s: %s (%s). The child lives now: %s".formatted(
                            Days.said(ended.on()), meaning(CodeSet.REASON_EPISODE_CEASED, ended.reason(), ended.on()),
                            ended.reason(), sentence(ended.livesNow())));
        }
        return period.current().details(child);
    }

    CarePeriod open(CaseReference child) {
        return this.periods.openOf(child.value())
            .orElseThrow(() -> new Refused("caseReference",
                    "%s is not looked after. Check the reference.".formatted(child)));
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
        return "%s (%s), %s (%s)".formatted(meaning(CodeSet.LEGAL_STATUS, episode.legalStatus(), episode.from()),
                episode.legalStatus(), meaning(CodeSet.PLACEMENT_TYPE, episode.placement().type(), episode.from()),
                episode.placement().type());
    }

    private static String unregistered(boolean unregistered) {
        return unregistered ? ", in a home that is not registered with Ofsted" : "";
    }

    private String meaning(CodeSet set, String code, LocalDate on) {
        var meaning = this.codes.meaning(set, code, on).orElse(code);
        return Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }

}
