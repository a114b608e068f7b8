package org.childjourney.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Chronology;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.lookedafter.CareEpisode;
import org.childjourney.lookedafter.CareHistories;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out every night from the recorded episodes of care who is entitled to what as a
 * care leaver. Whoever becomes eligible begins the journey by it, and whose status
 * changes has it changed.
 */
@Service
public class Eligibility {

    /** The message by which the journey begins. */
    static final String MESSAGE = "eligible-for-leaving-care";

    static final int PAGE = 500;

    private static final int UNTIL_AGE = 25;

    private final CareHistories histories;

    private final LookedAfterChildren lookedAfter;

    private final Cases cases;

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final Chronology chronology;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final Clock clock;

    Eligibility(CareHistories histories, LookedAfterChildren lookedAfter, Cases cases, TransitionAccounts accounts,
            TransitionClocks clocks, Chronology chronology, Journeys journeys, OneByOne oneByOne, Clock clock) {
        this.histories = histories;
        this.lookedAfter = lookedAfter;
        this.cases = cases;
        this.accounts = accounts;
        this.clocks = clocks;
        this.chronology = chronology;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** What this child is entitled to today, and why in a sentence. */
    @Transactional(readOnly = true)
    public Standing standing(CaseReference child) {
        var known = this.cases.child(child);
        return Standing.of(this.lookedAfter.episodes(child), known.dateOfBirth(), today());
    }

    /**
     * Looks at everybody under 25 who is or was looked after, four queries for a page of
     * them. At 25 nobody's entitlement changes any more.
     * @return for how many something began or changed
     * @throws IllegalStateException if it failed for somebody; it was done for all others
     */
    public int workOut() {
        var round = this.oneByOne.round("Working out who is eligible for leaving care");
        var bornAfter = today().minusYears(UNTIL_AGE);
        CaseReference after = null;
        List<CaseReference> page;
        do {
            page = this.histories.everLookedAfter(bornAfter, after, PAGE);
            var stands = standings(page);
            var leavers = this.accounts.leavers(stands.keySet());
            round.forEach(stands.keySet()
                .stream()
                .filter((child) -> isNews(Optional.ofNullable(leavers.get(child)), stands.get(child)))
                .toList(), (child) -> take(child, stands.get(child)));
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        }
        while (page.size() == PAGE);
        return round.end();
    }

    private Map<CaseReference, Standing> standings(List<CaseReference> page) {
        Map<CaseReference, List<CareEpisode>> episodes = page.isEmpty() ? Map.of() : this.histories.episodes(page);
        var today = today();
        var standings = new TreeMap<CaseReference, Standing>(Comparator.comparing(CaseReference::value));
        this.cases.children(page)
            .values()
            .stream()
            .filter((child) -> child.dateOfBirth() != null && child.diedOn() == null)
            .forEach((ChildDetails child) -> standings.put(child.reference(),
                    Standing.of(episodes.getOrDefault(child.reference(), List.of()), child.dateOfBirth(), today)));
        return standings;
    }

    private static boolean isNews(Optional<CareLeaver> known, Standing standing) {
        return known
            .map((leaver) -> mayBegin(leaver, standing)
                    || leaver.support() != SupportState.OVER && isAnother(leaver, standing))
            .orElse(standing.status().startsJourney());
    }

    /** Whoever was only advised and has a right to an adviser now. */
    private static boolean mayBegin(CareLeaver leaver, Standing standing) {
        return leaver.support() == SupportState.ADVISED && standing.status().startsJourney()
                && standing.status().hasAdviser();
    }

    /** From 21 on, what a young adult asked for decides, and not the calendar. */
    private static boolean isAnother(CareLeaver leaver, Standing standing) {
        return leaver.status() != standing.status() && switch (leaver.status()) {
            case FORMER_RELEVANT_21_25, EDUCATION_RETURN -> false;
            default -> standing.status() != LeavingCareStatus.NONE;
        };
    }

    private void take(CaseReference child, Standing standing) {
        var known = this.accounts.leaver(child);
        if (known.isEmpty()
                || mayBegin(known.get(), standing) && !this.journeys.isOn(child, TransitionClocks.JOURNEY)) {
            this.journeys.begin(child, MESSAGE, Map.of());
            return;
        }
        if (!isAnother(known.get(), standing)) {
            return;
        }
        known.get().stands(standing);
        if (standing.status() == LeavingCareStatus.RELEVANT && known.get().assessedOn() == null) {
            assessAfterCare(this.accounts.taken(child, known.get()), standing.since());
        }
        this.chronology.add(child, this.clock.instant(), Chronology.SYSTEM,
                "What this young person is entitled to as a care leaver has changed. " + standing.because());
    }

    /** Care Leavers Regulations 2010, regulation 5: three months from when care ended. */
    private void assessAfterCare(Taken taken, LocalDate since) {
        this.clocks.withdraw(taken, "Care has ended: the time to an assessment runs from then.",
                List.of(TransitionClocks.NEEDS));
        this.clocks.start(taken, TransitionClocks.NEEDS_AFTER_CARE, since);
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

}
