package org.childjourney.lifeevents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ConsentDetails;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.engine.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of consents that are to be asked again, once each. Consent can be withdrawn at
 * any time (UK GDPR article 7), so the day on which to ask again does not pass unseen.
 */
@Service
@Transactional
public class ConsentsToRevisit {

    static final int PAGE = 500;

    private final EntityManager entities;

    private final Consents consents;

    private final Allocations allocations;

    private final Chronology chronology;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ConsentsToRevisit(EntityManager entities, Consents consents, Allocations allocations, Chronology chronology,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.consents = consents;
        this.allocations = allocations;
        this.chronology = chronology;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a line to the chronology of each child whose consent is to be asked again and
     * publishes {@link ConsentDue} for the worker. Three queries for a page of consents.
     * @return how many consents there were to remind of
     */
    public int remind() {
        var now = this.clock.instant();
        var today = WorkingCalendar.dateOf(now);
        var reminded = 0;
        var after = 0L;
        List<ConsentDetails> page;
        do {
            page = this.consents.dueForRevisit(today, after, PAGE);
            reminded += remind(page, now);
            after = page.isEmpty() ? 0 : page.get(page.size() - 1).id();
        }
        while (page.size() == PAGE);
        return reminded;
    }

    private int remind(List<ConsentDetails> page, Instant now) {
        if (page.isEmpty()) {
            return 0;
        }
        var before = new HashSet<>(this.entities
            .createQuery("select r.consentId from ConsentReminder r where r.consentId in :consents", Long.class)
            .setParameter("consents", page.stream().map(ConsentDetails::id).toList())
            .getResultList());
        var due = page.stream().filter((consent) -> !before.contains(consent.id())).toList();
        var workers = this.allocations.leadsOf(due.stream().map(ConsentDetails::child).distinct().toList());
        due.forEach((consent) -> remind(consent, workers, now));
        return due.size();
    }

    private void remind(ConsentDetails due, Map<CaseReference, AllocationDetails> workers, Instant now) {
        this.entities.persist(new ConsentReminder(due.id(), now));
        this.chronology.add(due.child(), now, SignedIn.SYSTEM,
                "Consent for %s is to be asked again: that was due on %s.".formatted(due.consent().purpose().words(),
                        Days.said(due.consent().revisitDue())),
                "CONSENT");
        var worker = workers.get(due.child());
        this.events.publishEvent(new ConsentDue(due.child(), due.id(), due.consent().revisitDue(),
                (worker != null) ? worker.worker() : null));
    }

}
