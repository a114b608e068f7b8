package org.childjourney.documents;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {

    @Test
    void a_blank_line_begins_a_new_paragraph_and_a_dash_an_entry_of_a_list() {
        assertThat(Prose.of("One\r\nline.\n\n\nTwo.\n- a\n• b\n\n- c\nThree.").parts()).containsExactly(
                new Prose.Part("One line.", List.of()), new Prose.Part("Two.", List.of()),
                new Prose.Part(null, List.of("a", "b")), new Prose.Part(null, List.of("c")),
                new Prose.Part("Three.", List.of()));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Prose.of(null).isEmpty()).isTrue();
        assertThat(Prose.of(" \n ").isEmpty()).isTrue();
    }

    @Test
    void a_dash_within_a_line_is_a_dash() {
        assertThat(Prose.of("9.30 - 10.30").parts()).containsExactly(new Prose.Part("9.30 - 10.30", List.of()));
    }

}
