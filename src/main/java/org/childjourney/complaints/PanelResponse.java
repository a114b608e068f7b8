package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * What the director responds to the panel.
 *
 * @param accepted how much of it is accepted
 * @param panelResponse the response
 * @param whyNotAccepted why not all of it
 * @param respondedOn when it was sent
 */
@Embeddable
public record PanelResponse(@Enumerated(EnumType.STRING) Accepted accepted, String panelResponse, String whyNotAccepted,
        LocalDate respondedOn) {

    /**
     * Refuses to depart from the panel without a reason.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PanelResponse {
        Needed.when(accepted != Accepted.ALL, "whyNotAccepted", whyNotAccepted, "Why not all of them?");
    }

}
