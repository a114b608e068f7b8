package org.childjourney.privatefostering;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What the head of service decided on an arrangement.
 *
 * @param decision what was decided
 * @param rationale why
 * @param requirements which conditions the carer must meet, may be null
 * @param advice what the family was advised, when it is to end
 * @param endsOn when it ends or ended
 * @param destination where and with whom the child will live after that
 */
@Embeddable
public record SignOff(@Enumerated(EnumType.STRING) SignOffDecision decision, String rationale, String requirements,
        String advice, LocalDate endsOn, String destination) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SignOff {
        var toEnd = decision == SignOffDecision.NOT_SUITABLE_ADVICE;
        Needed.when(toEnd, "advice", advice, "What was the family advised?");
        Needed.when(toEnd, "endsOn", endsOn, "When does or did the arrangement end?");
        Needed.when(toEnd, "destination", destination, "Where and with whom will the child live after that?");
    }

}
