package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.lifeevents.EndingCause;
import org.childjourney.lifeevents.LifeEvents;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How being looked after ends with the life of the child, its move to another authority
 * or its end of childhood: never without a named end, and nothing falls due after it.
 */
@Service
@Transactional
public class LookedAfterEnding {

    /** The process key of the journey. */
    public static final String JOURNEY = "looked-after-child";

    private static final String ANOTHER_AUTHORITY = "E3";

    private final LookedAfterChildren children;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final PlacementSearches searches;

    private final Cases cases;

    private final LifeEvents lifeEvents;

    LookedAfterEnding(LookedAfterChildren children, CareAccounts accounts, CareClocks clocks,
            PlacementSearches searches, Cases cases, LifeEvents lifeEvents) {
        this.children = children;
        this.accounts = accounts;
        this.clocks = clocks;
        this.searches = searches;
        this.cases = cases;
        this.lifeEvents = lifeEvents;
    }

    /**
     * Ends the child's care for this cause, if the child is looked after.
     * @throws Refused if the case would be closed while the child is looked after
     */
    public void end(CaseReference child, EndingCause cause) {
        var taken = this.accounts.step(child);
        this.clocks.endOf(child, CareClocks.ACCOMMODATION_DECISION, taken.now());
        if (taken.period() == null) {
            this.searches.overtaken(child);
            return;
        }
        switch (cause) {
            case DEATH ->
                this.children.cease(child, new CeasedToBeLookedAfter(notBefore(taken, this.cases.child(child).diedOn()),
                        CeasedToBeLookedAfter.DIED, null));
            case MOVE -> this.children.cease(child,
                    new CeasedToBeLookedAfter(
                            notBefore(taken, this.lifeEvents.responsibilityAcceptedOn(child).orElse(taken.today())),
                            ANOTHER_AUTHORITY, "With the authority that has accepted responsibility."));
            case CLOSURE -> throw new Refused("change",
                    "This child has been looked after since %s. The case cannot be closed before it is recorded how "
                        .formatted(Days.said(taken.period().beganOn())) + "that ended.");
            case EIGHTEEN -> stop(taken);
        }
    }

    private static LocalDate notBefore(Taken taken, LocalDate day) {
        var began = taken.period().current().from();
        return day.isBefore(began) ? began : day;
    }

    /**
     * Nothing falls due any more for a young person who is 18, whatever is agreed next.
     * @return whether the young person was looked after, so that it has to be said how
     * that ends
     */
    public boolean turnedEighteen(CaseReference child) {
        var taken = this.accounts.step(child);
        stop(taken);
        return taken.period() != null;
    }

    private void stop(Taken taken) {
        this.clocks.end(taken.child(), taken.now());
        this.clocks.endOf(taken.child(), CareClocks.ACCOMMODATION_DECISION, taken.now());
    }

    /** How care ended last, for the journey to end by it. */
    @Transactional(readOnly = true)
    public CareEnding ended(CaseReference child) {
        var last = this.children.episodes(child);
        return CareEnding.of(last.get(last.size() - 1).reasonCeased());
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (JOURNEY.equals(ended.process())) {
            stop(this.accounts.step(ended.child()));
        }
    }

}
