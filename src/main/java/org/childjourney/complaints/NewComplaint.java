package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What somebody complains about.
 *
 * @param receivedOn when the complaint was received
 * @param madeBy who complains
 * @param madeByName their name
 * @param interest what their interest in the child is, for somebody else
 * @param advocate whether an advocate is with a child who complains
 * @param whatHappened what they complain about
 * @param wanted what they want to happen
 */
@Embeddable
public record NewComplaint(LocalDate receivedOn, @Enumerated(EnumType.STRING) Complainant madeBy, String madeByName,
        String interest, @Enumerated(EnumType.STRING) WithAdvocate advocate, String whatHappened, String wanted) {

    /**
     * Refuses somebody without interest in the child, and a child who was offered no
     * advocate.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NewComplaint {
        Needed.when(madeBy == Complainant.OTHER, "interest", interest, "What is their interest in the child?");
        Needed.when(madeBy == Complainant.CHILD, "advocate", advocate, "Is an advocate with the child?");
    }

}
