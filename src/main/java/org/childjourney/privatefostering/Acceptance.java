package org.childjourney.privatefostering;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;

/**
 * How a team manager took up a notification.
 *
 * @param decision whether it is private fostering
 * @param notPrivateReason why not
 * @param notPrivateExplanation how we know
 * @param notifiedOn the day on which we were notified, from which the first visit is
 * counted
 * @param awareOn the day on which we first became aware, from which the first year is
 * counted
 * @param notifiedBy who told us
 * @param startsOn when the arrangement began or begins
 * @param lateNoticeReason why we were told late, may be null
 * @param intendedUntil until when it is meant to last, may be null
 * @param carerName name of the carer
 * @param carerAddress address of the carer
 * @param carerRelationship how the carer knows the family
 * @param worker user id of who will visit
 */
@Embeddable
public record Acceptance(@Enumerated(EnumType.STRING) AcceptanceDecision decision,
        @Enumerated(EnumType.STRING) NotPrivateReason notPrivateReason, String notPrivateExplanation,
        LocalDate notifiedOn, LocalDate awareOn, @Enumerated(EnumType.STRING) NotifiedBy notifiedBy, LocalDate startsOn,
        String lateNoticeReason, LocalDate intendedUntil, String carerName, String carerAddress,
        String carerRelationship, @Column(name = "visiting_worker") String worker) {

    /**
     * Refuses what leaves a question open that its other answers raise, and days that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Acceptance {
        var accepted = decision == AcceptanceDecision.ACCEPTED;
        Needed.when(!accepted, "notPrivateReason", notPrivateReason, "Why not?");
        Needed.when(!accepted, "notPrivateExplanation", notPrivateExplanation, "How do you know?");
        Needed.when(accepted, "notifiedOn", notifiedOn, "When were we notified?");
        Needed.when(accepted, "awareOn", awareOn, "When did we first become aware?");
        Needed.when(accepted, "notifiedBy", notifiedBy, "Who told us?");
        Needed.when(accepted, "startsOn", startsOn, "When did or does the arrangement begin?");
        Needed.when(accepted, "carerName", carerName, "Name of the carer");
        Needed.when(accepted, "carerAddress", carerAddress, "Address of the carer");
        Needed.when(accepted, "carerRelationship", carerRelationship, "How does the carer know the family?");
        Needed.when(accepted, "worker", worker, "Who will visit?");
        Days.inOrder("notifiedOn", awareOn, notifiedOn,
                "We were aware of the arrangement at the latest when we were notified. Check both days.");
        Days.inOrder("intendedUntil", startsOn, intendedUntil, "The arrangement ends after it begins. Check the days.");
    }

    boolean accepted() {
        return this.decision == AcceptanceDecision.ACCEPTED;
    }

}
