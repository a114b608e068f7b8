package org.childjourney.documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadabilityTest {

    private static final String PLAIN = """
            We want to help you keep your children safe at home. We will meet on Monday. You can bring a friend. \
            Please ring me if you have a question.""";

    private static final String HARD = """
            The local authority is considering the initiation of proceedings notwithstanding the interventions \
            hitherto provided, having regard to the cumulative significance of the aforementioned deficiencies in \
            parental supervision.""";

    @Test
    void counts_sentences_words_and_syllables() {
        assertThat(Readability.of("The cat sat. It was happy!")).isEqualTo(new Readability(2, 6, 7));
    }

    @Test
    void short_everyday_sentences_are_easy() {
        var plain = Readability.of(PLAIN);
        assertThat(plain.isHard()).isFalse();
        assertThat(plain.age().orElseThrow()).isBetween(5.0, 8.0);
        assertThat(plain.sentence()).contains("most people can follow");
    }

    @Test
    void long_sentences_of_long_words_are_hard_and_the_writer_is_told_what_to_do() {
        var hard = Readability.of(HARD);
        assertThat(hard.isHard()).isTrue();
        assertThat(hard.age().orElseThrow()).isGreaterThan(20);
        assertThat(hard.sentence()).contains("Try shorter sentences");
    }

    /** 20 words, 2 sentences, 24 syllables: 0.39 x 10 + 11.8 x 1.2 - 15.59 + 5 = 7.47. */
    @Test
    void the_age_is_what_flesch_and_kincaid_worked_out_plus_the_five_years_before_school() {
        var text = "We will come to see you at home on the very first Sunday. Then we all sit down and talk.";
        assertThat(Readability.of(text)).isEqualTo(new Readability(2, 20, 22));
        assertThat(Readability.of(text).age()).hasValue(6.3);
    }

    @Test
    void a_text_that_is_too_short_has_no_age() {
        assertThat(Readability.of("Dear Fern, thank you for coming.").age()).isEmpty();
        assertThat(Readability.of("").age()).isEmpty();
        assertThat(Readability.of("").isHard()).isFalse();
        assertThat(Readability.of("").sentence()).contains("too few words");
    }

    @Test
    void each_entry_of_a_list_is_a_sentence_of_its_own() {
        assertThat(Readability.of("We will\nring the school\nask the nurse\ncome on Monday").sentences()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dr. Mockford rang Mrs. Testerly.", "We meet at 10.30 on 8.4.2026.",
            "Bring food, e.g. fruit, etc. to share." })
    void a_full_stop_within_a_sentence_does_not_end_it(String sentence) {
        assertThat(Readability.of(sentence).sentences()).isOne();
    }

    @ParameterizedTest
    @CsvSource({ "a, 1", "the, 1", "home, 1", "school, 1", "children, 2", "family, 3", "safe, 1", "safety, 2",
            "worried, 2", "helped, 1", "visited, 3", "meeting, 2", "people, 2", "little, 2", "table, 2",
            "assessment, 3", "social, 2", "protection, 3", "proceedings, 3", "authority, 4", "solicitor, 4",
            "houses, 2", "likes, 1", "really, 2", "area, 3", "idea, 3", "question, 2", "child's, 1", "brother’s, 2",
            "2026, 1", "baby, 2", "every, 3", "being, 2", "science, 2", "quiet, 2" })
    void knows_how_many_syllables_words_have(String word, int syllables) {
        assertThat(Readability.syllables(word)).as(word).isEqualTo(syllables);
    }

    @Test
    void names_the_longest_sentences_first() {
        assertThat(Readability.longestSentences(PLAIN + "\n" + HARD, 3)).singleElement()
            .asString()
            .startsWith("The local authority");
    }

}
