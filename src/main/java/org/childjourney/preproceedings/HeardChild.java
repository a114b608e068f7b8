package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/**
 * What a child said or showed at a step, or why the child was not heard.
 *
 * @param heard whether the child was heard
 * @param method how
 * @param words what the child said, word for word
 * @param wants what the child wants
 * @param whyNot why the child was not heard
 */
public record HeardChild(ChildHeard heard, VoiceMethod method, String words, String wants, String whyNot) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HeardChild {
        var said = heard == ChildHeard.HEARD;
        Needed.when(said, "voiceMethod", method, "How did you listen to the child?");
        Needed.when(said, "childsWords", words, "What did the child say, in their own words?");
        Needed.when(said, "whatChildWants", wants, "What does the child want to happen?");
        Needed.when(heard == ChildHeard.NOT_HEARD, "whyNotHeard", whyNot, "Why was the child not heard?");
    }

    NewVoice at(String stage) {
        if (this.heard == ChildHeard.NOT_HEARD) {
            return new NewVoice(stage, VoiceMethod.NOT_OBTAINED, false, false, false, null, null, null, this.whyNot,
                    null, null);
        }
        var declined = this.method == VoiceMethod.DECLINED;
        var alone = this.method == VoiceMethod.SEEN_ALONE || this.method == VoiceMethod.DIRECT_WORK;
        return new NewVoice(stage, this.method, seen(), alone, false, declined ? null : this.words, this.wants, null,
                declined ? this.words : null, null, null);
    }

    private boolean seen() {
        return switch (this.method) {
            case SEEN_ALONE, SEEN_WITH_OTHERS, DIRECT_WORK, OBSERVED_NONVERBAL, DECLINED -> true;
            case ADVOCATE, WRITTEN, NOT_OBTAINED -> false;
        };
    }

}
