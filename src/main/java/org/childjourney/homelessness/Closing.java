package org.childjourney.homelessness;

import org.childjourney.casefile.Needed;

/**
 * Whether the joint work for a young person ends.
 *
 * @param closing whether it ends
 * @param reasons why
 * @param destination who is there for them from now on
 */
public record Closing(ClosingAnswer closing, String reasons, String destination) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Closing {
        Needed.when(closing == ClosingAnswer.CLOSE, "destination", destination, "Who is there for them from now on?");
    }

}
