package org.childjourney.reports;

import java.util.List;

import org.childjourney.charts.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureTest {

    @Test
    void a_share_says_of_how_many() {
        var share = Figure.share("seen", "Seen", "Children seen.", 1, 3);
        assertThat(share.value()).isEqualTo(33.3);
        assertThat(share.words()).isEqualTo("33.3% (1 of 3)");
    }

    @Test
    void a_share_of_nobody_is_no_figure_and_not_nought() {
        var none = Figure.share("seen", "Seen", "Children seen.", 0, 0);
        assertThat(none.value()).isNull();
        assertThat(none.words()).isEqualTo("no cases in this period");
        assertThat(Figure.share("seen", "Seen", "Children seen.", 0, 4).words()).isEqualTo("0% (0 of 4)");
        assertThat(Figure.count("seen", "Seen", "Children seen.", 0).words()).isEqualTo("0");
    }

    @Test
    void a_median_says_of_how_many_it_is_the_middle() {
        assertThat(Figure.median("days", "Days", "Days taken.", List.of(9, 1, 2), Unit.DAYS).words())
            .isEqualTo("2 days (3 cases)");
        assertThat(Figure.median("days", "Days", "Days taken.", List.of(4), Unit.DAYS).words())
            .isEqualTo("4 days (1 case)");
        assertThat(Figure.median("days", "Days", "Days taken.", List.of(), Unit.DAYS).words())
            .isEqualTo("no cases in this period");
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "0.5, 2.5", "0.9, 3.7", "1, 4" })
    void a_percentile_lies_between_two_values_if_need_be(double part, double expected) {
        assertThat(Figure.percentile(List.of(4, 1, 3, 2), part)).isEqualTo(expected);
    }

    @Test
    void a_definition_is_a_sentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.count("seen", "Seen", "children", 1));
    }

    @Test
    void keeps_its_target_and_what_it_is_elsewhere() {
        var figure = Figure.count("seen", "Seen", "Children seen.", 1).target("all").baseline("9% (survey 2023)");
        assertThat(figure.target()).isEqualTo("all");
        assertThat(figure.baseline()).isEqualTo("9% (survey 2023)");
    }

}
