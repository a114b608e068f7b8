package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.childjourney.casefile.Needed;

/**
 * How a missing child came back.
 *
 * @param returnedAt when the child came back or was found
 * @param returnedTo where the child is now
 * @param foundBy who found the child, null if back alone
 * @param condition how the child is
 * @param policeTold whether the police know, null if the child was back when first missed
 */
@Embeddable
public record ComingBack(Instant returnedAt, String returnedTo, String foundBy,
        @Column(name = "child_condition") String condition, Boolean policeTold) {

    /**
     * Refuses what leaves a question open.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ComingBack {
        Needed.when(true, "returnedAt", returnedAt, "When did the child come back, or when were they found?");
        Needed.when(true, "returnedTo", returnedTo, "Where is the child now?");
        Needed.when(true, "condition", condition, "How is the child?");
    }

}
