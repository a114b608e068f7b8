package org.childjourney.protection;

import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;

/** That answers about how a child was seen agree with each other. */
final class Seeing {

    private Seeing() {
    }

    /**
     * Demands that whether the child was alone is answered the same way twice.
     * @throws Refused if it is not
     */
    static void requireConsistent(Boolean alone, VoiceMethod method) {
        if (alone == null || method == null) {
            return;
        }
        if (alone && method == VoiceMethod.SEEN_WITH_OTHERS || !alone && method == VoiceMethod.SEEN_ALONE) {
            throw new Refused("method", "You say in one answer that you spoke to the child alone, and in the other "
                    + "that you did not. Please check both.");
        }
    }

}
