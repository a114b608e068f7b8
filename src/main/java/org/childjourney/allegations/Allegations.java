package org.childjourney.allegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.WhenKnown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allegations against people who work with children, each known by the process that
 * follows it. Nothing of an allegation is written to the child's chronology, which others
 * read.
 */
@Service("allegationRecords")
@Transactional
public class Allegations {

    static final String TELL_THE_OFFICER = "referral-lado-1wd";

    private final AllegationRepository allegations;

    private final ReviewRepository reviews;

    private final WhenKnown whenKnown;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    Allegations(AllegationRepository allegations, ReviewRepository reviews, WhenKnown whenKnown, Deadlines deadlines,
            SignedIn signedIn, Clock clock) {
        this.allegations = allegations;
        this.reviews = reviews;
        this.whenKnown = whenKnown;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Opens an allegation. The one working day in which the designated officer is told
     * runs from when it became known.
     * @param followedBy the engine's process instance
     */
    public void open(CaseReference child, String followedBy) {
        var known = this.whenKnown.of(child);
        this.allegations.save(new Allegation(child, followedBy, known));
        this.deadlines.start(child, TELL_THE_OFFICER, known);
    }

    /**
     * Records what the designated officer advised. The clock stops, and runs on for a
     * further allegation of which the officer has not been told.
     * @throws Refused if the moment lies in the future, or the next review is past
     */
    public void consulted(String followedBy, Consultation consultation) {
        var allegation = existing(followedBy);
        var now = this.clock.instant();
        Days.notInFuture("consultedAt", consultation.consultedAt(), now);
        requireToCome(consultation.nextReviewOn());
        allegation.consulted(consultation, now, this.signedIn.userId());
        this.deadlines.stop(allegation.child(), TELL_THE_OFFICER, consultation.consultedAt());
        this.allegations.findByCaseReferenceAndConsultationConsultedAtNullOrderByKnownAt(allegation.child().value())
            .stream()
            .findFirst()
            .ifPresent((other) -> this.deadlines.start(other.child(), TELL_THE_OFFICER, other.knownAt()));
    }

    /**
     * Records how the allegation stands.
     * @return whether it is concluded
     * @throws Refused if the review lies in the future, or the next one is past
     */
    public boolean reviewed(String followedBy, Review review) {
        var allegation = existing(followedBy);
        var now = this.clock.instant();
        Days.notInFuture("reviewedOn", review.reviewedOn(), WorkingCalendar.dateOf(now));
        requireToCome(review.nextReviewOn());
        allegation.reviewed(review, now);
        this.reviews.save(new ReviewRecord(allegation, review, now, this.signedIn.userId()));
        return review.concluded();
    }

    /** The day of the next review, once one is agreed. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextReviewOn(String followedBy) {
        return this.allegations.findByProcessInstanceId(followedBy).map(Allegation::nextReviewDue);
    }

    private void requireToCome(LocalDate nextReview) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        Days.inOrder("nextReviewOn", today, nextReview,
                "The next review lies ahead. Enter today's date or a later one.");
    }

    private Allegation existing(String followedBy) {
        return this.allegations.findByProcessInstanceId(followedBy)
            .orElseThrow(() -> new IllegalStateException("No allegation is followed by the process " + followedBy));
    }

}
