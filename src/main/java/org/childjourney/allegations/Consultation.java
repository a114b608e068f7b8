package org.childjourney.allegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Codes;
import org.childjourney.casefile.Needed;

/**
 * What the designated officer was told and advised.
 *
 * @param consultedAt when
 * @param adultName whom the allegation is about
 * @param role in which role they work with children
 * @param employer who employs them
 * @param allegation what is alleged
 * @param criteria codes of what may apply
 * @param otherChildren which other children they have contact with
 * @param childAtRisk whether a child is at risk of significant harm
 * @param decision what is advised
 * @param advice the advice, and to whom
 * @param rationale why
 * @param nextReviewOn when it will be looked at again, unless nothing follows
 */
@Embeddable
public record Consultation(Instant consultedAt, String adultName, @Column(name = "adult_role") String role,
        String employer, String allegation, @Convert(converter = Codes.class) List<String> criteria,
        String otherChildren, Boolean childAtRisk, @Enumerated(EnumType.STRING) LadoAdvice decision, String advice,
        String rationale, LocalDate nextReviewOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Consultation {
        criteria = Needed.listOf(criteria);
        Needed.when(decision != LadoAdvice.NO_FURTHER && decision != LadoAdvice.ADVICE, "nextReviewOn", nextReviewOn,
                "When will it be looked at again?");
    }

    boolean concludes() {
        return this.decision == LadoAdvice.NO_FURTHER || this.decision == LadoAdvice.ADVICE;
    }

}
