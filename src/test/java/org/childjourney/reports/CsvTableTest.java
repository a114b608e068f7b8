package org.childjourney.reports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = { "=1+1", "+441632", "-x", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "\n@x", "-1+1" })
    void what_a_spreadsheet_would_take_for_a_formula_is_a_text(String text) {
        assertThat(CsvTable.cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "-1.5", "12", "Fern", "a-b", "9 = 3 x 3" })
    void numbers_and_words_stay_as_they_are(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo(text);
    }

    @Test
    void commas_quotation_marks_and_new_lines_stay_within_their_cell() {
        assertThat(CsvTable.cell("Fern, \"Moss\"\nand Ivy")).isEqualTo("\"Fern, \"\"Moss\"\"\nand Ivy\"");
        assertThat(CsvTable.cell(null)).isEmpty();
        assertThat(CsvTable.cell(2.5)).isEqualTo("2.5");
    }

}
