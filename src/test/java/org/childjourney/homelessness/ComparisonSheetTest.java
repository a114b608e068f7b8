package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonSheetTest {

    private static final String LONG = "In supported lodgings with a family near your college, in a room of your own, "
            + "where you can have friends in and can stay on after your exams in June.";

    private static ComparisonSheet.Facts facts(LocalDate today, LocalDate birthday, int weeks, boolean advocate) {
        return new ComparisonSheet.Facts("Fern Testerly", today, birthday, weeks, advocate,
                new Comparison(LONG, "Your worker visits you every week and helps with college, money and your mother.",
                        "In a room of a supported house in Stroud, with a key worker who is there in the daytime.",
                        "A family that cooks with you, money of your own, and somebody beside you until you are 25.",
                        "You tell them when you come home, and your worker visits you there."));
    }

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Test
    void is_one_page_that_everybody_can_read_and_somebody_of_16_understands() {
        var printed = Printed.of(new ComparisonSheet(), facts(THURSDAY, LocalDate.of(2027, 7, 1), 2, true))
            .keptAs("homeless-comparison-sheet");
        printed.isAccessible();
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.readability().isHard()).as(printed.readability().sentence()).isFalse();
        assertThat(printed.wordsOfPdf().replaceAll("\\s+", " ")).contains("Fern Testerly", "Section 20",
                "Section 17 help", "Housing", "You are 18 on 1 July 2027", "looked after for 2 weeks since you were 14",
                "you have 13 weeks on 21 May 2026", "until you are 25", "Your advocate is on your side alone");
    }

    @Test
    void is_one_page_with_as_many_words_as_the_form_takes() {
        var words = "With a family near your college who have a room of their own for you, and who know how it is when "
                + "a young person comes to them late in the evening and worn out.";
        assertThat(words).hasSize(160);
        var facts = new ComparisonSheet.Facts("Bartholomew Rosemary Exampler-Sampleton", THURSDAY,
                LocalDate.of(2026, 5, 20), 12, false, new Comparison(words, words, words, words, words));
        assertThat(Printed.of(new ComparisonSheet(), facts).keptAs("homeless-comparison-sheet-longest").pages())
            .isEqualTo(1);
    }

    @Test
    void tells_somebody_close_to_18_that_the_weeks_come_too_late_for_full_rights() {
        var printed = Printed.of(new ComparisonSheet(), facts(THURSDAY, LocalDate.of(2026, 5, 20), 0, false))
            .keptAs("homeless-comparison-sheet-close-to-18");
        printed.isAccessible();
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.wordsOfPdf().replaceAll("\\s+", " ")).contains(
                "would have 13 weeks on 4 June 2026, after your birthday", "qualifying",
                "You said no to an advocate. You can have one whenever you like");
    }

    @ParameterizedTest
    @CsvSource({ "0, 2026-06-04, 2026-06-05, true", "0, 2026-06-04, 2026-06-04, false",
            "12, 2026-03-12, 2026-03-13, true", "13, 2026-03-05, 2026-03-06, true",
            "40, 2026-03-05, 2026-03-05, false" })
    void counts_thirteen_weeks_with_those_before_and_up_to_the_day_before_18(int weeks, LocalDate full,
            LocalDate birthday, boolean inTime) {
        var facts = facts(THURSDAY, birthday, weeks, true);
        assertThat(facts.weeksFullOn()).isEqualTo(full);
        assertThat(facts.fullBeforeEighteen()).isEqualTo(inTime);
    }

    @Test
    void speaks_of_one_week_as_one() {
        assertThat(facts(THURSDAY, LocalDate.of(2027, 7, 1), 1, true).aboutTime().get(0))
            .endsWith("You have been looked after for 1 week since you were 14.");
        assertThat(facts(THURSDAY, LocalDate.of(2027, 7, 1), 0, true).aboutTime().get(0))
            .endsWith("You have not been looked after since you were 14.");
    }

}
