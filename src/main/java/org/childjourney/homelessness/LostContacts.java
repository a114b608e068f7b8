package org.childjourney.homelessness;

import java.time.Duration;
import java.time.Instant;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Homeless young people whom nobody reaches any more. After a day without contact they
 * are missing.
 */
@Service
@Transactional
public class LostContacts {

    private static final Duration MISSING_AFTER = Duration.ofHours(24);

    private final JointWork work;

    private final SafePlaces places;

    LostContacts(JointWork work, SafePlaces places) {
        this.work = work;
        this.places = places;
    }

    /**
     * Records that contact is lost.
     * @throws org.childjourney.casefile.Refused if no joint work is open that the person
     * signed in takes part in, or the last contact lies in the future
     */
    public void lost(CaseReference child, LostContact lost) {
        var step = this.places.takingPart(child);
        Days.notInFuture("lastContactAt", lost.lastContactAt(), step.now());
        step.joint().contacted(lost.lastContactAt());
        this.work.record(step, "record-lost-contact", lost,
                "Nobody reaches the young person. Last heard from on %s: %s. %s"
                    .formatted(Days.said(lost.lastContactAt()), lost.lastContactHow(), lost.tried()));
    }

    /** When the young person is treated as missing: a day after the last contact. */
    @Transactional(readOnly = true)
    public Instant missingFrom(CaseReference child) {
        return this.work.of(child).joint().lastContactAt().plus(MISSING_AFTER);
    }

    /**
     * Records that the young person was reached again.
     * @throws org.childjourney.casefile.Refused if the moment lies in the future
     */
    public void regained(CaseReference child, ContactRegained regained) {
        var step = this.work.of(child);
        Days.notInFuture("reachedAt", regained.reachedAt(), step.now());
        step.joint().contacted(regained.reachedAt());
        this.work.record(step, "reach-young-person", regained,
                "The young person was reached again on %s: %s. Where they are: %s. They are %s".formatted(
                        Days.said(regained.reachedAt()), regained.how(), regained.whereNow(),
                        regained.safeNow() ? "safe and somewhere suitable" : "not safe or not somewhere suitable"));
    }

}
