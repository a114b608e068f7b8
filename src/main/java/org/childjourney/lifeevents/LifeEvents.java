package org.childjourney.lifeevents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.SignedIn;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.Contacts;
import org.childjourney.referral.NewContact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what changes in a child's life: writes it to the record once and tells every
 * journey of the child, in one step.
 */
@Service
@Transactional
public class LifeEvents {

    private static final String REFERRAL = "referral-to-assessment";

    /**
     * Other children may be at risk from the same person, so this clock outlives the
     * case.
     */
    private static final String ALLEGATION = "referral-lado-1wd";

    /** What is owed to the national panel is owed after a child's death all the more. */
    private static final Set<String> OUTLIVES_THE_CHILD = Set.of(ALLEGATION, "protection-serious-incident-5wd",
            "protection-rapid-review-15wd");

    private static final Set<String> MAY_LET_GO = Set.of("team-manager", "mash-manager");

    private static final Set<String> MAY_END_WITHOUT_CONFERENCE = Set.of("service-manager", "head-of-service");

    private static final Set<String> WORK_MAY_BE_UNFINISHED = Set.of("RC1", "RC6", "RC7");

    private final EntityManager entities;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final Journeys journeys;

    private final Contacts contacts;

    private final SignedIn signedIn;

    private final Clock clock;

    LifeEvents(EntityManager entities, Cases cases, Episodes episodes, Allocations allocations, Chronology chronology,
            Deadlines deadlines, Journeys journeys, Contacts contacts, SignedIn signedIn, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.contacts = contacts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records the change and tells every journey of the child.
     * @return whether the child has died and no journey asks for the decision on
     * notifying the panel
     * @throws Refused if the child is not in the record or has died, a day lies in the
     * future, the person signed in may not let go of a case, or the record's own rules
     * are broken; nothing is stored then
     */
    public boolean learn(CaseReference child, Change change) {
        var known = this.cases.child(child);
        if (known.diedOn() != null) {
            throw new Refused("caseReference",
                    "It is recorded that this child died on %s. Nothing further can be recorded here."
                        .formatted(Days.said(known.diedOn())));
        }
        var now = this.clock.instant();
        var step = new Step(child, known, change, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
        this.entities.persist(new LearnedChange(child, change, now, step.by()));
        switch (change.kind()) {
            case NEW_CONCERN -> concern(step);
            case BORN -> {
                this.cases.born(child, change.dateOfBirth(), change.firstName(), change.familyName(), change.sex(),
                        step.by());
                this.journeys.tell(child, "child-born", Map.of());
            }
            case MOVING -> moving(step);
            case LEFT_UK -> leftUk(step);
            case MOVED_AWAY -> movedAway(step);
            case CLOSED -> closed(step);
            case PREGNANCY_ENDED -> pregnancyEnded(step);
            case DIED -> {
                return died(step);
            }
        }
        return false;
    }

    private void concern(Step step) {
        var change = step.change();
        Days.notInFuture("concernReceivedAt", change.concernReceivedAt(), step.now());
        var safe = switch (change.childSafeNow()) {
            case "YES" -> "The child is said to be safe now.";
            case "NO" -> "The child is said not to be safe now.";
            default -> "It is not known whether the child is safe now.";
        };
        this.contacts
            .receive(new NewContact(null, LocalDateTime.ofInstant(change.concernReceivedAt(), WorkingCalendar.LONDON),
                    change.channel(), change.referralSourceCode(), change.reportedBy(), null, null, null, null, false,
                    false, change.reason(), change.whatIsNew() + "\n\n" + safe, change.childCurrentLocation(), null,
                    null, change.familyAware(), List.of(ContactChild.known(step.child().value())), List.of()));
    }

    private void movedAway(Step step) {
        requireMayLetGo();
        var change = step.change();
        Days.notInFuture("movedOn", change.movedOn(), step.today());
        Days.notInFuture("acceptedOn", change.acceptedOn(), step.today());
        write(step,
                "%s accepted responsibility for the child in writing on %s (%s, %s). The child moved on %s.".formatted(
                        change.receivingAuthority(), Days.said(change.acceptedOn()), change.acceptedBy(),
                        change.acceptanceReference(), Days.said(change.movedOn())));
        letGo(step, "RC5");
        this.journeys.tell(step.child(), "responsibility-transferred", Map.of());
    }

    private void moving(Step step) {
        var change = step.change();
        write(step,
                "The family moves to the area of %s: %s".formatted(change.movingTo(), Days.said(change.movingOn())));
        this.journeys.tell(step.child(), "move-known", Map.of());
    }

    private void leftUk(Step step) {
        if (this.signedIn.groups().stream().noneMatch(MAY_END_WITHOUT_CONFERENCE::contains)) {
            throw new Refused("change", "Only a service manager can end the work because a child has left the United "
                    + "Kingdom for good. Please ask one of them.");
        }
        var change = step.change();
        this.cases.leftUk(step.child(), change.leftUkOn(), step.by());
        write(step, "The child left for %s. The service manager ended the work without a conference: %s"
            .formatted(change.leftFor(), change.leavingDecision()));
        letGo(step, "RC7");
        this.journeys.tell(step.child(), "case-closed", Map.of());
    }

    private void closed(Step step) {
        requireMayLetGo();
        var change = step.change();
        if (this.episodes.isOpen(step.child())) {
            if (WORK_MAY_BE_UNFINISHED.contains(change.reasonForClosure())) {
                this.episodes.closeWithWorkUnfinished(step.child(), change.closedOn(), change.reasonForClosure());
            }
            else {
                this.episodes.close(step.child(), change.closedOn(), change.reasonForClosure());
            }
            this.allocations.end(step.child(), AllocationRole.LEAD);
        }
        Days.notInFuture("closedOn", change.closedOn(), step.today());
        write(step,
                "The case was closed on %s (%s): %s From now on the child is supported by: %s".formatted(
                        Days.said(change.closedOn()), change.reasonForClosure(),
                        Sentences.end(change.closureRationale()), change.destination()));
        this.journeys.tell(step.child(), "case-closed", Map.of());
    }

    private void pregnancyEnded(Step step) {
        var change = step.change();
        if (!step.known().unborn()) {
            throw new Refused("change", "This child is born. If the child has died, choose that the child has died.");
        }
        Days.notInFuture("endedOn", change.endedOn(), step.today());
        write(step, "The pregnancy ended on %s. With the family: %s".formatted(Days.said(change.endedOn()),
                change.supportOffered()));
        letGo(step, "RC7");
        this.journeys.tell(step.child(), "case-closed", Map.of());
    }

    private boolean died(Step step) {
        var change = step.change();
        var asked = this.journeys.isOn(step.child(), REFERRAL);
        this.cases.died(step.child(), change.diedOn(), step.by());
        write(step, "%s told us of the child's death. With the family: %s".formatted(change.toldBy(),
                change.supportOffered()));
        letGo(step, "RC2");
        var stopping = this.deadlines.running(step.child())
            .stream()
            .map(RunningClock::clockId)
            .filter(Predicate.not(OUTLIVES_THE_CHILD::contains))
            .collect(Collectors.toSet());
        this.deadlines.stopAll(step.child(), stopping, step.now(), "The child has died.");
        this.journeys.tell(step.child(), "child-died", Map.of());
        this.journeys.begin(step.child(), "child-death-known", Map.of());
        return !asked;
    }

    private void letGo(Step step, String reason) {
        if (this.episodes.isOpen(step.child())) {
            this.episodes.closeWithWorkUnfinished(step.child(), step.today(), reason);
            this.allocations.end(step.child(), AllocationRole.LEAD);
        }
    }

    private void requireMayLetGo() {
        if (this.signedIn.groups().stream().noneMatch(MAY_LET_GO::contains)) {
            throw new Refused("change", "Only a team manager or a MASH manager can close a case or give it up to "
                    + "another authority. Please ask one of them.");
        }
    }

    /**
     * The day on which another authority last accepted responsibility for the child in
     * writing.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> responsibilityAcceptedOn(CaseReference child) {
        return this.entities
            .createQuery("select e.change.acceptedOn from LearnedChange e where e.caseReference = ?1 "
                    + "and e.change.kind = ?2 order by e.id desc", LocalDate.class)
            .setParameter(1, child.value())
            .setParameter(2, ChangeKind.MOVED_AWAY)
            .setMaxResults(1)
            .getResultList()
            .stream()
            .findFirst();
    }

    /**
     * Records the decision on notifying the Child Safeguarding Practice Review Panel.
     * @throws Refused if abuse or neglect is known or suspected and the panel is not
     * notified, or the day lies in the future
     */
    public void decideOnIncident(CaseReference child, IncidentDecision decision) {
        var now = this.clock.instant();
        Days.notInFuture("notifiedOn", decision.notifiedOn(), WorkingCalendar.dateOf(now));
        var by = this.signedIn.userId();
        this.entities.persist(new DecidedIncident(child, decision, now, by));
        this.chronology.add(child, now, by, decision.notifyPanel()
                ? "The Child Safeguarding Practice Review Panel was notified of the child's death on %s."
                    .formatted(Days.said(decision.notifiedOn()))
                : "It was decided that no notification of the child's death to the Child Safeguarding Practice Review "
                        + "Panel is required: " + decision.rationale());
        this.journeys.tell(child, "incident-decided", Map.of("panelNotified", decision.notifyPanel()));
    }

    private record Step(CaseReference child, ChildDetails known, Change change, Instant now, LocalDate today,
            String by) {
    }

    private void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), line);
    }

}
