package org.childjourney.childinneed;

import java.util.Set;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/**
 * The child's own part in a meeting.
 *
 * @param participation code PN0 to PN7 of how the child took part
 * @param method how the child was heard
 * @param words what the child said, or why the child was not heard
 * @param whatChildWants what the child wants, may be null when not heard
 * @param howUsed what it changed
 */
public record ChildsPart(String participation, VoiceMethod method, String words, String whatChildWants,
        String howUsed) {

    private static final Set<String> THERE = Set.of("PN1", "PN2", "PN3", "PN4");

    private static final Set<VoiceMethod> SEEN = Set.of(VoiceMethod.SEEN_ALONE, VoiceMethod.SEEN_WITH_OTHERS,
            VoiceMethod.DIRECT_WORK, VoiceMethod.OBSERVED_NONVERBAL);

    private static final Set<VoiceMethod> SILENT = Set.of(VoiceMethod.DECLINED, VoiceMethod.NOT_OBTAINED);

    /**
     * Refuses what leaves a question open.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ChildsPart {
        Needed.when(true, "participation", participation, "How did the child take part?");
        Needed.when(true, "voiceMethod", method, "How was the child heard?");
        Needed.when(true, "childsWords", words, "What did the child say, in their own words?");
        Needed.when(!SILENT.contains(method), "whatChildWants", whatChildWants, "What does the child want?");
        Needed.when(true, "howUsedInDecision", howUsed, "What did it change?");
    }

    NewVoice at(String stage) {
        var silent = SILENT.contains(this.method);
        return new NewVoice(stage, this.method, THERE.contains(this.participation) || SEEN.contains(this.method),
                this.method == VoiceMethod.SEEN_ALONE, false, silent ? null : this.words, this.whatChildWants,
                this.howUsed, silent ? this.words : null, this.participation, null);
    }

}
