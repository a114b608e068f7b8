package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What the managers answer at stage 1.
 *
 * @param answeredOn when the answer was given
 * @param finding what they find
 * @param response the answer
 * @param remedy what is put right where something is upheld
 */
@Embeddable
public record StageOneAnswer(LocalDate answeredOn, @Enumerated(EnumType.STRING) Finding finding, String response,
        String remedy) {

    /**
     * Refuses what is upheld and not put right.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StageOneAnswer {
        Needed.when(finding != Finding.NOT_UPHELD, "remedy", remedy, "What is put right?");
    }

}
