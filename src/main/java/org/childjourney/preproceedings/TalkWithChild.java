package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * How a child was told about pre-proceedings before the first meeting, and heard.
 *
 * @param child what the child said
 * @param whatChildWasTold what the child was told, in words for their age
 * @param advocateOffered whether an advocate was offered
 */
public record TalkWithChild(HeardChild child, String whatChildWasTold, Boolean advocateOffered) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public TalkWithChild {
        var born = child.heard() != ChildHeard.NOT_BORN;
        Needed.when(born, "whatChildWasTold", whatChildWasTold, "What was the child told?");
        Needed.when(born, "advocateOffered", advocateOffered, "Was an advocate offered?");
    }

}
