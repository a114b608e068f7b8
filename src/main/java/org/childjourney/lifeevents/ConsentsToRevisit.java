package org.childjourney.lifeevents;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ConsentDetails;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.OneByOne;
import org.childjourney.engine.SignedIn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consents that are to be asked about again, once each. Consent can be withdrawn at any
 * time (UK GDPR article 7), so the day on which to ask again does not pass unseen: the
 * child's worker gets a task, and where consent is gone a manager decides what goes on.
 */
@Service
@Transactional
public class ConsentsToRevisit {

    static final int PAGE = 500;

    private static final String CONSENT = "consent";

    /** What cannot be done for a family against its will. */
    private static final Set<ConsentPurpose> STOPS_WITHOUT = Set.of(ConsentPurpose.CHILD_IN_NEED_PLAN,
            ConsentPurpose.EARLY_HELP, ConsentPurpose.S20_ACCOMMODATION, ConsentPurpose.ADVOCACY_REFERRAL,
            ConsentPurpose.FGDM);

    private final ConsentReminders reminders;

    private final Consents consents;

    private final Episodes episodes;

    private final Chronology chronology;

    private final Journeys journeys;

    private final OneByOne oneByOne;

    private final SignedIn signedIn;

    private final Clock clock;

    ConsentsToRevisit(ConsentReminders reminders, Consents consents, Episodes episodes, Chronology chronology,
            Journeys journeys, OneByOne oneByOne, SignedIn signedIn, Clock clock) {
        this.reminders = reminders;
        this.consents = consents;
        this.episodes = episodes;
        this.chronology = chronology;
        this.journeys = journeys;
        this.oneByOne = oneByOne;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Has each consent asked about again whose day has come, and asks no longer about
     * those that were answered elsewhere or whose case is closed; each in a transaction
     * of its own.
     * @return how many consents are now asked about that were not before
     * @throws IllegalStateException if it failed for some; it is done for all others
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int remind() {
        var settling = this.oneByOne.round("Asking no longer about a consent");
        settleWhatIsOver(settling);
        var reminding = this.oneByOne.round("Asking about a consent again");
        var now = this.clock.instant();
        var today = WorkingCalendar.dateOf(now);
        var after = 0L;
        List<ConsentDetails> page;
        do {
            page = this.consents.dueForRevisit(today, after, PAGE);
            remind(page, reminding, now);
            after = page.isEmpty() ? 0 : page.get(page.size() - 1).id();
        }
        while (page.size() == PAGE);
        settling.end();
        return reminding.end();
    }

    private void remind(List<ConsentDetails> page, OneByOne.Round reminding, Instant now) {
        var due = byId(page);
        if (!due.isEmpty()) {
            due.keySet().removeAll(this.reminders.known(due.keySet()));
            reminding.forEach(due.keySet(), (id) -> remind(due.get(id), now));
        }
    }

    private static Map<Long, ConsentDetails> byId(List<ConsentDetails> consents) {
        var byId = new LinkedHashMap<Long, ConsentDetails>();
        consents.forEach((consent) -> byId.put(consent.id(), consent));
        return byId;
    }

    private void remind(ConsentDetails due, Instant now) {
        this.reminders.save(new ConsentReminder(due.id(), now));
        this.chronology.add(due.child(), now, SignedIn.SYSTEM,
                "Consent for %s is to be asked again: that was due on %s.".formatted(due.consent().purpose().words(),
                        Days.said(due.consent().revisitDue())),
                "CONSENT");
        this.journeys.begin(due.child(), "consent-to-revisit", Map.of(CONSENT, due.id()));
    }

    private void settleWhatIsOver(OneByOne.Round settling) {
        var now = this.clock.instant();
        var after = 0L;
        List<ConsentReminder> page;
        do {
            page = this.reminders.unsettled(after, Limit.of(PAGE));
            settleWhatIsOver(page, settling, now);
            after = page.isEmpty() ? 0 : page.get(page.size() - 1).consentId();
        }
        while (page.size() == PAGE);
    }

    private void settleWhatIsOver(List<ConsentReminder> page, OneByOne.Round settling, Instant now) {
        var asked = byId(this.consents.byId(page.stream().map(ConsentReminder::consentId).toList()));
        var open = this.episodes.current(asked.values().stream().map(ConsentDetails::child).distinct().toList());
        var over = page.stream()
            .filter((reminder) -> isOver(reminder, asked.get(reminder.consentId()), open))
            .map(ConsentReminder::consentId)
            .toList();
        settling.forEach(over, (id) -> {
            this.journeys.tellTheOne(asked.get(id).child(), "consent-settled", CONSENT, id);
            this.reminders.getReferenceById(id).settled(now);
        });
    }

    private static boolean isOver(ConsentReminder reminder, ConsentDetails asked,
            Map<CaseReference, EpisodeDetails> open) {
        return !open.containsKey(asked.child()) || !reminder.isAnswered() && asked.revisitedAt() != null;
    }

    /** The consent that is asked about, by its number. */
    @Transactional(readOnly = true)
    public ConsentDetails consent(long id) {
        return this.consents.byId(List.of(id)).get(0);
    }

    /**
     * Records what was answered when the consent was asked about again.
     * @return whether consent is given
     * @throws Refused if something needed is missing, or the next day to ask is past
     */
    public boolean answer(long id, ConsentAskedAgain answer) {
        var before = consent(id);
        var now = this.clock.instant();
        this.consents.record(before.child(),
                new NewConsent(before.consent().purpose(), status(before, answer.given()), answer.givenBy(),
                        answer.givenByName(), null, null, null, before.consent().lawfulBasis(), answer.whatWasSaid(),
                        answer.revisitDue()),
                this.signedIn.userId());
        var reminder = this.reminders.getReferenceById(id);
        reminder.answered(now);
        if (answer.given()) {
            reminder.settled(now);
        }
        return answer.given();
    }

    private static ConsentStatus status(ConsentDetails before, boolean given) {
        if (given) {
            return ConsentStatus.GIVEN;
        }
        return (before.consent().status() == ConsentStatus.GIVEN) ? ConsentStatus.WITHDRAWN : ConsentStatus.REFUSED;
    }

    /**
     * Records what a manager decides where consent is gone: to go on without it, or to
     * stop.
     * @throws Refused if something needed is missing, or nothing of the kind can go on
     * without consent
     */
    public void decide(long id, WithoutConsent decided) {
        var gone = consent(id);
        var purpose = gone.consent().purpose();
        var now = this.clock.instant();
        if (decided.goOn()) {
            if (STOPS_WITHOUT.contains(purpose)) {
                throw new Refused("goOn", "%s rests on consent and stops without it. Say what stops, and who tells the "
                    .formatted(Sentences.begin(purpose.words())) + "family.");
            }
            this.consents.record(gone.child(),
                    NewConsent.dispensed(purpose, decided.dispensedReason(), decided.rationale(),
                            this.signedIn.userId(), managerRole(), decided.lawfulBasis().words()),
                    this.signedIn.userId());
        }
        else {
            this.chronology.add(gone.child(), now, this.signedIn.userId(),
                    "Without consent for %s, this stops: %s".formatted(purpose.words(), decided.whatStops()),
                    "CONSENT");
        }
        this.reminders.getReferenceById(id).settled(now);
    }

    private String managerRole() {
        return this.signedIn.groups().stream().filter("team-manager"::equals).findFirst().orElse(null);
    }

}
