package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The search for a place where a child can live, with its days and what the child is told
 * of it. A home that should be registered and is not needs the director's override before
 * anybody moves.
 */
@Service
@Transactional
public class PlacementSearches {

    /** The process key of the search. */
    public static final String PROCESS = "placement-search";

    private final PlacementSearchRepository searches;

    private final LookedAfterChildren children;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final Cases cases;

    private final CodeSets codes;

    private final ChildsVoice voices;

    PlacementSearches(PlacementSearchRepository searches, LookedAfterChildren children, CareAccounts accounts,
            CareClocks clocks, Cases cases, CodeSets codes, ChildsVoice voices) {
        this.searches = searches;
        this.children = children;
        this.accounts = accounts;
        this.clocks = clocks;
        this.cases = cases;
        this.codes = codes;
        this.voices = voices;
    }

    /**
     * Somebody says that a place is needed. Where a search goes on already, it takes the
     * earlier of both days.
     */
    void need(CaseReference child, String because, LocalDate neededBy) {
        var taken = this.accounts.step(child);
        this.searches.findByOpenFor(child.value()).ifPresentOrElse((search) -> search.soonerIf(neededBy), () -> {
            this.searches.save(new PlacementSearch(child, because, neededBy, taken.today()));
            this.clocks.start(child, CareClocks.SEARCH, WorkingCalendar.startOf(taken.today()));
        });
    }

    /** Takes in that a search begins, whoever asked for it. */
    public void begin(CaseReference child) {
        if (!isOpen(child)) {
            need(child, "A place is needed; the record says who asked and why.", this.accounts.step(child).today());
        }
    }

    /** Records that a place was asked for again while one is sought. */
    public void askedAgain(CaseReference child, AskedAgain asked) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, CareStep.SEARCH_ASKED_AGAIN, taken.today(), asked,
                "A place for the child was asked for again: " + asked.whatIsNew());
    }

    /**
     * Sees to it that a registered home is sought for a child who lives in one that is
     * not registered.
     * @return whether a search begins now
     */
    public boolean seekRegisteredHome(CaseReference child) {
        var taken = this.accounts.stepInCare(child);
        if (!taken.period().current().placement().unregistered() || isOpen(child)) {
            return false;
        }
        need(child, "The child lives in a home that is not registered.", taken.today());
        return true;
    }

    /** Whether a place is sought for the child now. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseReference child) {
        return this.searches.findByOpenFor(child.value()).isPresent();
    }

    /**
     * What the search means for a child who is to be accommodated. A place that was found
     * for a child who has become looked after in another way is not waited for any more.
     */
    public AccommodationProgress answered(CaseReference child) {
        if (this.children.isLookedAfter(child)) {
            if (hasPlace(child)) {
                overtaken(child);
            }
            return AccommodationProgress.LOOKED_AFTER_ALREADY;
        }
        return hasPlace(child) ? AccommodationProgress.PLACE_FOUND : AccommodationProgress.NO_PLACE_NEEDED;
    }

    /**
     * Whether a place was found for the child, and the search still waits for the move.
     */
    @Transactional(readOnly = true)
    public boolean hasPlace(CaseReference child) {
        return this.searches.findByOpenFor(child.value()).filter(PlacementSearch::hasPlace).isPresent();
    }

    /**
     * Whether the child is looked after, so that a move is a move from one place to
     * another.
     */
    @Transactional(readOnly = true)
    public boolean isMove(CaseReference child) {
        return this.children.isLookedAfter(child);
    }

    PlacementSearch foundFor(CaseReference child) {
        return this.searches.findByOpenFor(child.value())
            .filter(PlacementSearch::hasPlace)
            .orElseThrow(() -> new Refused("accommodatedOn", "No place has been found for this child yet."));
    }

    /**
     * Records what the search has come to. Each report starts the time to the next.
     * @throws Refused if a code is not valid, or the child is too young for the place
     */
    public SearchResult report(CaseReference child, SearchReport report) {
        var taken = this.accounts.step(child);
        var search = existing(child);
        this.clocks.stop(child, CareClocks.SEARCH, taken.now());
        switch (report.result()) {
            case FOUND, UNREGISTERED -> {
                report.found().requireValid(this.codes, this.cases.child(child).dateOfBirth(), taken.today(), false);
                search.found(report.found(), taken.today());
            }
            case SEARCHING -> this.clocks.start(child, CareClocks.SEARCH, taken.now());
            case NOT_NEEDED -> search.end(SearchEnd.NOT_NEEDED, taken.today());
        }
        this.accounts.keep(taken, CareStep.SEARCH_REPORT, taken.today(), report, said(search, report, taken));
        return report.result();
    }

    private static String said(PlacementSearch search, SearchReport report, Taken taken) {
        var days = "%d %s".formatted(search.days(taken.today()), (search.days(taken.today()) == 1) ? "day" : "days");
        return switch (report.result()) {
            case FOUND -> "A place for the child was found after %s.".formatted(days);
            case UNREGISTERED ->
                "A place for the child was found after %s that is not registered with Ofsted. The director is asked."
                    .formatted(days);
            case SEARCHING -> "A place for the child has been sought for %s. The child was told: %s".formatted(days,
                    report.childTold());
            case NOT_NEEDED ->
                "A place for the child is not needed any more, after %s: %s".formatted(days, report.whyNotNeeded());
        };
    }

    /**
     * Records what the director decided about a place that is not registered. If the
     * child may not live there, the search goes on.
     */
    public UnregisteredAnswer override(CaseReference child, UnregisteredOverride decided) {
        var taken = this.accounts.step(child);
        existing(child).override(decided.decision());
        var allowed = decided.decision() == UnregisteredAnswer.ONE_WEEK;
        if (!allowed) {
            this.clocks.start(child, CareClocks.SEARCH, taken.now());
        }
        this.accounts.keep(taken, CareStep.UNREGISTERED_OVERRIDE, taken.today(), decided,
                allowed ? "The director allowed a home that is not registered for one week: " + decided.rationale()
                        : "The director did not allow the home that is not registered: " + decided.rationale());
        return decided.decision();
    }

    /**
     * Records whether the child moved into the place that was found.
     * @return whether the child did; if not, the search goes on
     * @throws Refused as for a change in care
     */
    public boolean move(CaseReference child, Move move) {
        var taken = this.accounts.stepInCare(child);
        var search = existing(child);
        if (!move.moved()) {
            search.fellThrough();
            this.clocks.start(child, CareClocks.SEARCH, taken.now());
            this.accounts.keep(taken, CareStep.MOVE, taken.today(), move,
                    "The child did not move into the place that was found, and the search goes on: " + move.whyNot());
            return false;
        }
        var place = foundFor(child).placement();
        this.children.changeAsAllowed(child,
                new CareChange(move.movedOn(), null, place, false, move.reasonPlacementChange()));
        if (place.unregistered()) {
            this.clocks.decidedOnUnregistered(child, move.movedOn(), taken.now());
        }
        this.accounts.keep(taken, CareStep.MOVE, move.movedOn(), move,
                "The child was prepared for the move: " + move.howPrepared());
        this.voices.heard(child, CareVoices.told("confirm-move", move.childsWords(), null, null), taken.by());
        used(child, move.movedOn());
        return true;
    }

    /** The child lives in the place that was found. */
    void used(CaseReference child, LocalDate on) {
        existing(child).end(SearchEnd.MOVED_IN, on);
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process()) && !hasPlace(ended.child())) {
            overtaken(ended.child());
        }
    }

    private PlacementSearch existing(CaseReference child) {
        return this.searches.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("caseReference", "No place is sought for %s any more.".formatted(child)));
    }

    /** Ends the search because of what happened to the child, if one goes on. */
    public void overtaken(CaseReference child) {
        var taken = this.accounts.step(child);
        this.searches.findByOpenFor(child.value())
            .ifPresent((search) -> search.end(SearchEnd.OVERTAKEN, taken.today()));
        this.clocks.endOf(child, CareClocks.SEARCH, taken.now());
    }

}
