package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

class VoiceTest {

    private final CodeSets codes = new CodeSets();

    private Voice recorded(NewVoice voice) {
        return new Voice(CaseReference.of("CJ100001"), voice, Instant.EPOCH, LocalDate.of(2026, 2, 2), "sw-olive",
                codes);
    }

    private static NewVoice heard(VoiceMethod method, boolean seen, boolean alone, String words, String why) {
        return new NewVoice("see-child", method, seen, alone, false, words, null, null, why, null, null);
    }

    @Test
    void a_child_seen_alone_was_seen_and_alone() {
        recorded(heard(VoiceMethod.SEEN_ALONE, true, true, "I am fine.", null));
        assertRefused(() -> recorded(heard(VoiceMethod.SEEN_ALONE, true, false, "I am fine.", null)), "seenAlone");
        assertRefused(() -> recorded(heard(VoiceMethod.DIRECT_WORK, false, true, "I am fine.", null)), "childSeen");
    }

    @ParameterizedTest
    @EnumSource(names = { "SEEN_WITH_OTHERS", "OBSERVED_NONVERBAL" })
    void a_child_seen_with_others_or_observed_was_seen(VoiceMethod method) {
        recorded(heard(method, true, false, "smiles at her brother", null));
        assertRefused(() -> recorded(heard(method, false, false, "smiles", null)), "childSeen");
    }

    @ParameterizedTest
    @EnumSource(names = { "DECLINED", "NOT_OBTAINED" })
    void a_child_who_was_not_heard_has_a_reason(VoiceMethod method) {
        recorded(heard(method, false, false, null, "staying with an aunt this week"));
        assertRefused(() -> recorded(heard(method, false, false, null, " ")), "notObtainedReason");
    }

    @ParameterizedTest
    @EnumSource(names = { "ADVOCATE", "WRITTEN" })
    void a_child_who_was_heard_has_words_or_wishes(VoiceMethod method) {
        recorded(new NewVoice("see-child", method, false, false, false, null, "to see Dad", null, null, null, null));
        assertRefused(() -> recorded(heard(method, false, false, " ", null)), "words", "own words");
    }

    @Test
    void stage_and_method_are_needed_and_participation_is_a_code() {
        assertRefused(() -> recorded(heard(null, true, true, "words", null)), "method");
        assertRefused(() -> recorded(NewVoice.seenAlone(" ", true, "words", null, null)), "stage");
        assertRefused(() -> recorded(new NewVoice("review", VoiceMethod.ADVOCATE, false, false, false, "words", null,
                null, null, "PN8", null)), "participation", "PN7");
    }

    @Test
    void the_five_questions_are_kept_as_answered() {
        NewVoice.OwnView view = new NewVoice.OwnView(true, false, null, true, null);
        Voice voice = recorded(new NewVoice("review", VoiceMethod.ADVOCATE, false, false, false, "words", null, null,
                null, "PN2", view));

        assertThat(voice.usedInDecision()).isFalse();
        voice.usedInDecision("the plan changed");
        assertThat(voice.usedInDecision()).isTrue();
        assertRefused(() -> voice.usedInDecision(" "), "howUsedInDecision");
    }

}
