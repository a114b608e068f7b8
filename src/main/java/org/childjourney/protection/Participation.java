package org.childjourney.protection;

import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.VoiceMethod;

/** How a child took part in a conference, as the national return codes it. */
public enum Participation {

    /** Child under 4. */
    PN0(VoiceMethod.DIRECT_WORK, "is under 4"),
    /** Attends and speaks for self. */
    PN1(VoiceMethod.SEEN_WITH_OTHERS, "was there and spoke"),
    /** Attends, advocate speaks. */
    PN2(VoiceMethod.ADVOCATE, "was there and an advocate spoke"),
    /** Attends, conveys views symbolically. */
    PN3(VoiceMethod.OBSERVED_NONVERBAL, "was there and showed their views"),
    /** Attends, does not contribute. */
    PN4(VoiceMethod.SEEN_WITH_OTHERS, "was there and did not contribute"),
    /** Absent, briefs advocate. */
    PN5(VoiceMethod.ADVOCATE, "briefed an advocate"),
    /** Absent, conveys views by facilitative medium. */
    PN6(VoiceMethod.WRITTEN, "sent their views"),
    /** Absent, views not conveyed. */
    PN7(VoiceMethod.NOT_OBTAINED, "was not there and was not heard");

    private final VoiceMethod method;

    private final String words;

    Participation(VoiceMethod method, String words) {
        this.method = method;
        this.words = words;
    }

    /** How a sentence says it of the child. */
    public String words() {
        return this.words;
    }

    /** Whether the child was in the room, or joined from elsewhere. */
    boolean attended() {
        return this.method == VoiceMethod.SEEN_WITH_OTHERS || this == PN2 || this == PN3;
    }

    /** What is kept of the child's voice at a conference. */
    NewVoice voice(String stage, String words, String wants, String howItCounted) {
        var silent = this.method == VoiceMethod.NOT_OBTAINED;
        return new NewVoice(stage, this.method, attended(), false, false, silent ? null : words, silent ? null : wants,
                howItCounted, silent ? words : null, name(), null);
    }

}
