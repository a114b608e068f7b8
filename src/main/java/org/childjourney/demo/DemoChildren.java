package org.childjourney.demo;

import java.time.Clock;
import java.util.List;

import org.childjourney.access.EmbeddedDatabase;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Teams;
import org.childjourney.demo.process.PeopleAtWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Lets the invented children arrive at the first start on the embedded database, before
 * anybody can sign in and before any job runs. Where a child is on record already,
 * nothing happens. Without {@code childjourney.demo.children} nobody arrives at all.
 */
@Component
@Conditional(EmbeddedDatabase.class)
@ConditionalOnProperty(name = "childjourney.demo.children", havingValue = "true", matchIfMissing = true)
class DemoChildren implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoChildren.class);

    private final Cases cases;

    private final Teams teams;

    private final List<Stories> storytellers;

    private final PeopleAtWork people;

    private final Clock clock;

    private boolean running;

    DemoChildren(Cases cases, Teams teams, List<Stories> storytellers, PeopleAtWork people, Clock clock) {
        this.cases = cases;
        this.teams = teams;
        this.storytellers = storytellers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void start() {
        this.running = true;
        if (this.cases.isEmpty()) {
            var begun = this.clock.millis();
            Workers.setUp(this.teams);
            var now = this.clock.instant();
            this.storytellers.forEach(stories -> stories.tell(now));
            this.people.timePassesUntil(now);
            LOG.info("The children of the demonstration have arrived in {} ms.", this.clock.millis() - begun);
        }
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Before the web server opens, which is one of the last things to start. */
    @Override
    public int getPhase() {
        return 0;
    }

}
