package org.childjourney.quality;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LotTest {

    @ParameterizedTest
    @CsvSource({ "0, 0, 0", "100, 10000, 10000", "5, 400, 600", "50, 4800, 5200" })
    void draws_about_so_many_of_a_hundred(int percent, long least, long most) {
        var lot = new Lot(new Random(2026));
        assertThat(IntStream.range(0, 10_000).filter(i -> lot.draws(percent)).count()).isBetween(least, most);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 101 })
    void no_more_than_all_and_no_less_than_none_can_be_drawn(int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditProperties(percent, Set.of()))
            .withMessageContaining("from 0 to 100");
    }

    @Test
    void what_is_drawn_cannot_be_foreseen() {
        var one = new Lot();
        var other = new Lot();
        assertThat(IntStream.range(0, 200).mapToObj(i -> one.draws(50)).toList())
            .isNotEqualTo(IntStream.range(0, 200).mapToObj(i -> other.draws(50)).toList());
    }

}
