package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.childjourney.casefile.Days;

/**
 * What the review panel of stage 3 recommends.
 *
 * @param panelOn when it met
 * @param panelChair who chaired it
 * @param panelFound what it found
 * @param panelRecommends what it recommends
 * @param recommendedOn when the recommendations came
 */
@Embeddable
public record PanelFinding(LocalDate panelOn, String panelChair, String panelFound, String panelRecommends,
        LocalDate recommendedOn) {

    /**
     * Refuses recommendations before the panel met.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PanelFinding {
        Days.inOrder("recommendedOn", panelOn, recommendedOn,
                "The recommendations come on the day of the panel or later. Check the day.");
    }

}
