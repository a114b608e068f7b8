package org.childjourney.missing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What is known when a child is missed.
 *
 * @param kind M missing, A away without leave (code of the looked-after return)
 * @param missingFrom since when
 * @param lastSeenAt where the child was last seen, and by whom
 * @param circumstances what happened
 * @param reportedToPolice whether the police have been told
 * @param policeReference their reference, may be null
 * @param whyNotReported why they have not been told
 * @param riskLevel the risk that the police see
 */
@Embeddable
public record Disappearance(@Column(name = "missing_kind") String kind, Instant missingFrom, String lastSeenAt,
        String circumstances, boolean reportedToPolice, String policeReference, String whyNotReported,
        @Enumerated(EnumType.STRING) PoliceRisk riskLevel) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Disappearance {
        Needed.when(!reportedToPolice, "whyNotReported", whyNotReported, "Why not?");
    }

}
