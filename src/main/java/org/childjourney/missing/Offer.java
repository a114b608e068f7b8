package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * The offer of an interview to a child who is back.
 *
 * @param offeredAt when
 * @param offeredBy who offered it
 * @param answer what the child said
 * @param declinedReason why not, in the child's own words
 * @param otherWaysOffered which other ways to talk were offered
 * @param interviewer who will listen
 * @param interviewAt when
 * @param place where the child wants to meet, may be null
 */
@Embeddable
public record Offer(Instant offeredAt, String offeredBy, @Enumerated(EnumType.STRING) OfferAnswer answer,
        String declinedReason, String otherWaysOffered, String interviewer, Instant interviewAt, String place) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Offer {
        var declined = answer == OfferAnswer.DECLINED;
        Needed.when(declined, "declinedReason", declinedReason, "Why not, in the child's own words?");
        Needed.when(declined, "otherWaysOffered", otherWaysOffered, "Which other ways to talk were offered?");
        Needed.when(!declined, "interviewer", interviewer, "Who will listen?");
        Needed.when(!declined, "interviewAt", interviewAt, "When?");
    }

}
