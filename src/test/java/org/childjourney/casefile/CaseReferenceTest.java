package org.childjourney.casefile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CaseReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = { "CJ1", "CJ100234", "CJ123456789012345678" })
    void a_reference_is_CJ_and_digits_and_fits_the_census(String value) {
        assertThat(CaseReference.of(value).value()).isEqualTo(value).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "CJ", "100234", "cj100234", "CJ12a", " CJ1", "CJ1234567890123456789" })
    void anything_else_is_refused_with_an_example(String value) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> CaseReference.of(value))
            .withMessageContaining("CJ100234")
            .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("caseReference"));
    }

    @Test
    void a_reference_reads_as_people_write_it() {
        assertThat(CaseReference.of("CJ7")).hasToString("CJ7");
    }

}
