package org.childjourney.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.calendar.WorkingCalendar;

/**
 * Episodes of need and what is done in them, as the children in need census counts them.
 * The rules of the census are kept when a fact is written: what would have to be repaired
 * in the yearly return is refused at once. Lines of the chronology are the caller's to
 * write.
 *
 * <p>
 * The open episode is read with its activities in one query, once in a transaction. Days
 * are days in England and never in the future.
 */
@Service
@Transactional
public class Episodes {

    private final EntityManager entities;

    private final EpisodeRepository episodes;

    private final WorkerRepository workers;

    private final CodeSets codes;

    private final Clock clock;

    Episodes(EntityManager entities, EpisodeRepository episodes, WorkerRepository workers, CodeSets codes,
            Clock clock) {
        this.entities = entities;
        this.episodes = episodes;
        this.workers = workers;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Opens an episode with a referral.
     * @return what identifies the episode
     * @throws Refused if the child is unknown or open already, the code is not valid on
     * that day, or the referral is in the future or more than 40 weeks before the birth
     * or expected birth
     */
    public long open(CaseReference child, LocalDate referralDate, String referralSource) {
        Child record = this.entities.find(Child.class, child.value());
        if (record == null) {
            throw new Refused("caseReference", "There is no child with the case reference " + child + ".");
        }
        if (this.episodes.existsByOpenFor(child.value())) {
            throw new Refused("referralDate", "This child is already open to the service. "
                    + "Please add what is new to the open case instead of recording another referral.");
        }
        Episode episode = new Episode(child, referralDate, referralSource, record.birthOrExpectedDate(), today(),
                this.codes);
        this.entities.persist(episode);
        return episode.id();
    }

    /**
     * Records that the referral leads to no further action, which ends the episode.
     * @throws Refused if an assessment, enquiry or plan is recorded on it
     */
    public void noFurtherAction(CaseReference child) {
        Episode episode = existing(child);
        episode.noFurtherAction();
    }

    /**
     * Records the primary need code.
     * @throws Refused if the code is not valid today or no episode is open
     */
    public void primaryNeed(CaseReference child, String code) {
        existing(child).needs(code, today(), this.codes);
    }

    /**
     * Starts an assessment.
     * @throws Refused if one is open, or if the day is before the referral or in the
     * future
     */
    public void startAssessment(CaseReference child, LocalDate on) {
        begin(child, (episode) -> episode.startAssessment(on, today()));
    }

    /**
     * Records the internal review of the open assessment.
     * @throws Refused if none is open or the day is before it began
     */
    public void reviewAssessment(CaseReference child, LocalDate on) {
        existing(child).reviewAssessment(on, today());
    }

    /**
     * Completes the open assessment by a manager's authorisation.
     * @param factors codes: at least one, none twice, 21 alone
     * @param childSeen whether the child was seen during the assessment, null when
     * unknown
     * @param requiresSupport whether the child needs support from children's social care
     * @throws Refused if no assessment is open or a factor breaks those rules
     */
    public void authoriseAssessment(CaseReference child, LocalDate on, List<String> factors, Boolean childSeen,
            Boolean requiresSupport) {
        existing(child).authoriseAssessment(on, factors, childSeen, requiresSupport, today(), this.codes);
    }

    /**
     * Starts enquiries under section 47 of the Children Act 1989.
     * @param conferenceTarget by when an initial conference would be due, never at a
     * weekend; may be null
     * @param leadPractitioner user id of the social worker who leads
     * @throws Refused if enquiries are open, a day breaks the rules, or the lead is not a
     * social worker
     */
    public void startSection47(CaseReference child, LocalDate on, LocalDate conferenceTarget, String leadPractitioner) {
        requireSocialWorker(leadPractitioner, "A section 47 enquiry");
        begin(child, (episode) -> episode.startSection47(on, conferenceTarget, leadPractitioner, today()));
    }

    /**
     * Ends the open enquiries.
     * @param conferenceRequired false when no initial conference is required
     * @throws Refused if none are open
     */
    public void endSection47(CaseReference child, LocalDate on, boolean conferenceRequired) {
        existing(child).endSection47(on, conferenceRequired, today());
    }

    /**
     * Records that the initial child protection conference was held.
     * @param planFollowed whether it led to a plan
     * @throws Refused if there were no enquiries, or the day is at a weekend, before them
     * or in the future
     */
    public void initialConferenceHeld(CaseReference child, LocalDate on, boolean planFollowed) {
        existing(child).conferenceHeld(on, planFollowed, today());
    }

    /**
     * Starts a child in need plan.
     * @throws Refused if a plan of either kind is open, or the day is before the last
     * child protection plan ended
     */
    public void startCinPlan(CaseReference child, LocalDate on) {
        begin(child, (episode) -> episode.startCinPlan(on, today()));
    }

    /**
     * Ends the open child in need plan.
     * @throws Refused if none is open
     */
    public void endCinPlan(CaseReference child, LocalDate on) {
        existing(child).endCinPlan(on, today());
    }

    /**
     * Starts a child protection plan on the day of the initial (or transfer-in)
     * conference.
     * @throws Refused if a plan of either kind is open, the day is at a weekend or not
     * that of the recorded conference, the category is not valid, or the lead is not a
     * social worker
     */
    public void startCpPlan(CaseReference child, LocalDate conferenceOn, String category, String leadPractitioner) {
        requireSocialWorker(leadPractitioner, "A child protection plan");
        begin(child, (episode) -> episode.startCpPlan(conferenceOn, category, leadPractitioner, today(), this.codes));
    }

    /**
     * Records a review conference of the open child protection plan.
     * @param category the category of abuse it settled on, or null when unchanged
     * @throws Refused if the day is not after the plan began, or falls inside a child in
     * need plan
     */
    public void reviewCpPlan(CaseReference child, LocalDate on, String category) {
        existing(child).reviewCpPlan(on, category, today(), this.codes);
    }

    /**
     * Ends the open child protection plan.
     * @throws Refused if none is open or it would end on the day it began
     */
    public void endCpPlan(CaseReference child, LocalDate on) {
        existing(child).endCpPlan(on, today());
    }

    /**
     * Steps down from child protection: that plan ends and a child in need plan begins on
     * the same day.
     * @throws Refused as for ending the one and starting the other
     */
    public void stepDown(CaseReference child, LocalDate on) {
        begin(child, (episode) -> {
            episode.endCpPlan(on, today());
            // The place of the one plan must be free in the database before the other
            // takes it.
            this.entities.flush();
            episode.startCinPlan(on, today());
        });
    }

    /**
     * Closes the open episode.
     * @throws Refused if date or reason is missing, work is still open, something is
     * recorded for a later day, a conference is not settled, or RC8 or RC9 is given
     * without an assessment or with later activity
     */
    public void close(CaseReference child, LocalDate on, String reason) {
        existing(child).close(on, reason, today(), this.codes);
    }

    /**
     * Closes the open episode because of an event that work cannot outlast (the child
     * died, moved to another authority, turned 18, was adopted, or services ceased): what
     * is open ends that day and is kept as unfinished.
     * @throws Refused for any other reason for closure, and as for closing otherwise
     */
    public void closeWithWorkUnfinished(CaseReference child, LocalDate on, String reason) {
        existing(child).closeUnfinished(on, reason, today(), this.codes);
    }

    /** The open episode, if there is one. */
    @Transactional(readOnly = true)
    public Optional<EpisodeDetails> current(CaseReference child) {
        return open(child).map(Episode::details);
    }

    /** The open episode of each child who has one, in one query. */
    @Transactional(readOnly = true)
    public Map<CaseReference, EpisodeDetails> current(Collection<CaseReference> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return this.episodes.openOf(Child.values(children))
            .stream()
            .map(Episode::details)
            .collect(Collectors.toMap(EpisodeDetails::child, (episode) -> episode));
    }

    /** Whether the child is open to the service. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseReference child) {
        return this.episodes.existsByOpenFor(child.value());
    }

    /** All episodes of the child with what was done in them, latest referral first. */
    @Transactional(readOnly = true)
    public List<EpisodeDetails> history(CaseReference child) {
        return this.episodes.allOf(child.value()).stream().map(Episode::details).toList();
    }

    /**
     * How many referrals there were in the 12 months before that day, the day itself not
     * counted (Annex A list 3).
     */
    @Transactional(readOnly = true)
    public int referralsInTwelveMonthsBefore(CaseReference child, LocalDate day) {
        return (int) this.episodes.referralsBetween(child.value(), day.minusMonths(12), day);
    }

    /**
     * How many activities of that kind began in the 12 months before that day (Annex A
     * list 5).
     */
    @Transactional(readOnly = true)
    public int activitiesInTwelveMonthsBefore(CaseReference child, ActivityKind kind, LocalDate day) {
        return (int) this.episodes.activitiesBetween(child.value(), kind, day.minusMonths(12), day);
    }

    /**
     * The days on which activities of that kind began, of each child who had one, in one
     * query; the earliest first.
     */
    @Transactional(readOnly = true)
    public Map<CaseReference, List<LocalDate>> began(Collection<CaseReference> children, ActivityKind kind) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return this.episodes.began(Child.values(children), kind)
            .stream()
            .collect(Collectors.groupingBy((began) -> CaseReference.of(began.getChild()),
                    Collectors.mapping(EpisodeRepository.Began::getStartedOn, Collectors.toList())));
    }

    private void begin(CaseReference child, Consumer<Episode> work) {
        work.accept(existing(child));
    }

    private Episode existing(CaseReference child) {
        return open(child).orElseThrow(() -> new Refused("caseReference",
                "No episode is open for " + child + ". A referral has to be recorded first."));
    }

    private Optional<Episode> open(CaseReference child) {
        return this.entities.unwrap(Session.class).bySimpleNaturalId(Episode.class).loadOptional(child.value());
    }

    private void requireSocialWorker(String userId, String what) {
        boolean socialWorker = userId != null && this.workers.findById(userId).filter(Worker::socialWorker).isPresent();
        if (!socialWorker) {
            throw new Refused("leadPractitioner", what + " must be led by a social worker (Children Act 1989 section "
                    + "47; Working Together). Please name a social worker.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), WorkingCalendar.LONDON);
    }

}
