package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Component;

/** The plan that is asked for or open, and who does what with it when. */
@Component
class OpenCinPlans {

    private final CinPlans plans;

    private final EntityManager entities;

    private final Chronology chronology;

    private final SignedIn signedIn;

    private final Clock clock;

    OpenCinPlans(CinPlans plans, EntityManager entities, Chronology chronology, SignedIn signedIn, Clock clock) {
        this.plans = plans;
        this.entities = entities;
        this.chronology = chronology;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** One step of the work. */
    record Step(CaseReference child, ChildInNeedPlan plan, Instant now, LocalDate today, String by) {
    }

    Optional<ChildInNeedPlan> find(CaseReference child) {
        return this.plans.findByOpenFor(child.value());
    }

    ChildInNeedPlan add(CaseReference child, PlanOrigin origin) {
        return this.plans.save(new ChildInNeedPlan(child, origin, this.clock.instant()));
    }

    Step step(CaseReference child) {
        return step(find(child).orElseThrow(() -> new Refused("caseReference",
                "No child in need plan is open for %s. It may have ended meanwhile.".formatted(child))));
    }

    Step step(ChildInNeedPlan plan) {
        var now = this.clock.instant();
        return new Step(plan.child(), plan, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    Instant now() {
        return this.clock.instant();
    }

    void keep(Object record) {
        this.entities.persist(record);
    }

    void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(),
                line.endsWith(".") || line.endsWith("?") || line.endsWith("!") ? line : line + ".");
    }

}
