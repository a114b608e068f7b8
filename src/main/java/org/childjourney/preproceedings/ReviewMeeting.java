package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A review of pre-proceedings, recorded once for all brothers and sisters.
 *
 * @param heldOn when
 * @param attendees who came
 * @param parentsCame whether a parent came
 * @param heldSeparately whether the parents were met separately
 * @param whyTogetherIsSafe why meeting them together was safe where there is domestic
 * abuse
 * @param progress how the actions went
 * @param summary what was talked about
 */
public record ReviewMeeting(LocalDate heldOn, String attendees, boolean parentsCame, Boolean heldSeparately,
        String whyTogetherIsSafe, List<Progress> progress, String summary) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReviewMeeting {
        progress = Needed.listOf(progress);
        Needed.when(parentsCame, "heldSeparately", heldSeparately, "Were the parents met separately?");
    }

}
