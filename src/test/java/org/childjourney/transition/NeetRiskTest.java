package org.childjourney.transition;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeetRiskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "attendance {0}, ends {1}, moved {2}, release {3}, parent {4}, crisis {5}: {6} signs")
    @CsvSource({ ",,,,false,,0", "85,,,,false,,0", "84,,,,false,,1", ",2026-07-26,,,false,,1", ",2026-07-27,,,false,,0",
            ",2026-05-31,,,false,,0", ",,2026-03-10,,false,,1", ",,2026-03-09,,false,,0", ",,,2026-08-23,false,,1",
            ",,,2026-08-24,false,,0", ",,,,true,,1", ",,,,false,2026-05-31,1",
            "60,2026-06-30,2026-05-01,2026-07-01,true,2026-05-31,6" })
    void counts_the_signs_that_are_recorded(Integer attendance, LocalDate endsOn, LocalDate movedOn,
            LocalDate releaseOn, boolean parent, LocalDate crisisOn, int signs) {
        var risk = NeetRisk.of(new NeetRisk.Known(attendance, endsOn, movedOn, releaseOn, parent, crisisOn), TODAY);
        assertThat(risk.signs()).hasSize(signs);
        assertThat(risk.isHigh()).isEqualTo(signs >= 3);
    }

    @Test
    void says_what_speaks_for_it() {
        assertThat(NeetRisk.of(new NeetRisk.Known(60, null, null, null, true, null), TODAY).inWords())
            .isEqualTo("Some: attendance of 60 %, is or becomes a parent");
        assertThat(NeetRisk.of(new NeetRisk.Known(null, null, null, null, false, null), TODAY).inWords())
            .isEqualTo("Low: no sign is recorded");
    }

}
