package org.childjourney.lookedafter;

import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/** What children in care say, as it is kept with everything else they said. */
final class CareVoices {

    private CareVoices() {
    }

    /** What somebody else passed on, in the child's own words. */
    static NewVoice told(String stage, String words, String wants, String howUsed) {
        return new NewVoice(stage, VoiceMethod.DIRECT_WORK, false, false, false, words, wants, howUsed, null, null,
                null);
    }

}
