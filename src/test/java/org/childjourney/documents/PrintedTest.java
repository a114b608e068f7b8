package org.childjourney.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The sample letter, printed: target/documents/sample-letter-1.png shows it. */
class PrintedTest {

    private static final SampleLetter KIND = new SampleLetter();

    private final Printed letter = Printed.of(KIND, SampleLetter.facts(), Map.of("worries", """
            Blossom often comes to school tired. She has told her teacher that she is hungry.

            We have seen that:
            - there was no food in the fridge on two visits
            - the heating was off in January""", "help", "- Breakfast at school\n- A visit from Nan on Sundays"));

    @Test
    void is_accessible_as_a_page_and_as_a_pdf() {
        this.letter.keptAs("sample-letter").isAccessible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h2>What worries us</h2> | <h4>What worries us</h4>
            scope="col" | title="col"
            aria-label= | data-label=
            <html lang="en-GB"> | <html lang="">
            <title>Letter about our plan</title> | <title></title>
            <figcaption> | <img src=""/><figcaption>""")
    void would_not_be_accessible_otherwise(String part, String otherwise) {
        var html = this.letter.page().outerHtml();
        assertThat(html).contains(part);
        assertThatThrownBy(() -> Printed.of(html.replace(part, otherwise)).isAccessible())
            .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_pdf_whose_drawings_are_not_told_is_found_by_vera() {
        var html = this.letter.page().outerHtml().replaceAll("aria-label=\"[^\"]*\"", "aria-label=\"\"");
        assertThatThrownBy(() -> Printed.of(html).keepsToThePdfStandards()).hasMessageContaining("Figure tags");
    }

    @Test
    void tells_facts_words_and_who_sends_it() {
        assertThat(this.letter.wordsOfPdf()).contains("Mallow Testerly", "1 Invented Lane", "8 April 2026", "CJ100001",
                "How we can help Blossom", "Who does what", "make sure there is breakfast", "13 April 2026",
                "“I like it when we all eat together.”", "Friday 10 July 2026", "Kit Social-Worker",
                "Sample County Council");
    }

    @Test
    void numbers_its_pages_and_names_no_child_at_their_feet() {
        assertThat(this.letter.pages()).isEqualTo(3);
        assertThat(this.letter.wordsOfPdf()).contains("Page 1 of 3", "Page 3 of 3",
                "Letter about our plan, CJ100001, version 1");
    }

    @Test
    void shows_a_list_as_a_list() {
        assertThat(this.letter.page().select("h2:contains(What worries us) ~ ul").first().select("li").eachText())
            .containsExactly("there was no food in the fridge on two visits", "the heating was off in January");
    }

    @Test
    void leaves_a_part_out_that_nobody_has_written() {
        assertThat(Printed.of(KIND, SampleLetter.facts()).words()).doesNotContain("What will help");
    }

    @Test
    void shows_what_was_written_and_never_runs_it() {
        var letter = Printed.of(KIND, SampleLetter.facts(),
                Map.of("worries", "<script>alert('Blossom')</script> & <b>more</b> ${7*7} [[${model}]]"));
        assertThat(letter.page().select("main script, main b")).isEmpty();
        assertThat(letter.words()).contains("<script>alert('Blossom')</script> & <b>more</b> ${7*7} [[${model}]]");
    }

    @Test
    void prints_names_with_letters_from_all_over_europe() {
        var facts = SampleLetter.facts();
        var named = new SampleLetter.Facts(
                new Letter("Łucja Đorđević", List.of("Ελένη Ζωή, Соня"), LocalDate.of(2026, 4, 8), "Dear Łucja",
                        "Zoë O’Inventley", "Social worker", null),
                "Şebnem", facts.childsWords(), facts.steps(), facts.scores(), facts.reviewOn());
        var letter = Printed.of(KIND, named).isAccessible();
        assertThat(letter.wordsOfPdf()).contains("Łucja Đorđević", "Ελένη Ζωή, Соня", "Zoë O’Inventley", "Şebnem");
    }

}
