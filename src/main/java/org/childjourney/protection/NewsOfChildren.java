package org.childjourney.protection;

import java.util.Map;

import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.ChildBorn;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.ChildRegistered;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.LegalStatusChanged;
import org.childjourney.engine.Journeys;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What other parts of the record say of a child and child protection has to know: a baby
 * is expected where brothers or sisters have a plan; the baby is born; a child becomes
 * looked after.
 */
@Component
class NewsOfChildren {

    private final Families families;

    private final Episodes episodes;

    private final PlanNews plans;

    private final Journeys journeys;

    NewsOfChildren(Families families, Episodes episodes, PlanNews plans, Journeys journeys) {
        this.families = families;
        this.episodes = episodes;
        this.plans = plans;
        this.journeys = journeys;
    }

    @EventListener
    void on(ChildRegistered registered) {
        if (!registered.unborn()) {
            return;
        }
        var siblings = this.families.brothersAndSisters(registered.child())
            .stream()
            .map(ChildDetails::reference)
            .toList();
        var protectedOnes = this.episodes.current(siblings)
            .values()
            .stream()
            .anyMatch((episode) -> episode.running(ActivityKind.CP_PLAN).isPresent());
        if (protectedOnes) {
            this.journeys.begin(registered.child(), "strategy-discussion-required", Map.of());
        }
    }

    @EventListener
    void on(ChildBorn born) {
        this.plans.born(born.child(), born.on());
    }

    @EventListener
    void on(LegalStatusChanged changed) {
        if (changed.before() == null && changed.now() != null) {
            this.journeys.tell(changed.child(), "child-became-looked-after", Map.of());
        }
    }

}
