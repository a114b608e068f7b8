package org.childjourney.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.lookedafter.CareEpisode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The 13 weeks, and what follows from them, against hard cases. */
class StandingTest {

    /** 14 on 14 May 2024, 16 on 14 May 2026, 18 on 14 May 2028. */
    private static final LocalDate BORN = LocalDate.of(2010, 5, 14);

    private static Standing on(String day, String care) {
        return Standing.of(care(care), BORN, LocalDate.parse(day));
    }

    /** "V2 2026-01-01/2026-03-01 E4A, J1 2026-05-01/": status, from, to, reason. */
    private static List<CareEpisode> care(String told) {
        var episodes = new ArrayList<CareEpisode>();
        for (var one : told.isBlank() ? new String[0] : told.split(", ")) {
            var parts = one.split("[ /]", -1);
            var ended = !parts[2].isEmpty();
            episodes.add(new CareEpisode(CaseReference.of("CJ1"), episodes.size() + 1, LocalDate.parse(parts[1]),
                    ended ? LocalDate.parse(parts[2]) : null, parts[0], "U6", "PR1", null, null, false,
                    LocalDate.parse(parts[1]), "S", ended ? parts[3] : null));
        }
        return episodes;
    }

    @Nested
    class Thirteen_weeks {

        @ParameterizedTest(name = "on {0}, {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                2026-08-12 | V2 2026-05-14/                                          | ELIGIBLE
                2026-08-11 | V2 2026-05-14/                                          | NOT_YET
                2026-08-13 | V2 2026-05-14/                                          | ELIGIBLE
                2026-05-14 | V2 2026-02-13/                                          | ELIGIBLE
                2026-05-14 | V2 2026-02-14/                                          | NOT_YET
                2026-05-13 | V2 2020-01-01/                                          | ABOUT_TO_BE_ELIGIBLE
                2026-02-14 | V2 2020-01-01/                                          | ABOUT_TO_BE_ELIGIBLE
                2026-02-13 | V2 2020-01-01/                                          | NOT_YET
                2026-05-14 | C2 2023-01-01/                                          | ELIGIBLE
                2026-05-14 | C2 2023-05-14/2024-05-13 E4A, C2 2026-05-14/             | NOT_YET
                2026-05-14 | C2 2024-05-14/2024-08-11 E4A, C2 2026-05-14/             | ELIGIBLE
                2026-05-14 | C2 2024-05-14/2024-08-10 E4A, C2 2026-05-14/             | NOT_YET
                2026-05-15 | C2 2024-05-14/2024-08-10 E4A, C2 2026-05-14/             | ELIGIBLE
                2026-08-12 | J1 2026-05-14/                                          | ELIGIBLE
                2026-09-30 | J1 2026-05-14/2026-06-12 E14, J1 2026-07-30/             | ELIGIBLE
                2026-09-27 | J1 2026-05-14/2026-06-12 E14, J1 2026-07-30/             | NOT_YET
                2026-12-31 | V4 2024-05-14/                                          | NOT_YET
                2026-12-31 | V3 2026-05-14/2026-06-11 E4A, V3 2026-12-30/             | NOT_YET
                2026-12-31 | V3 2026-05-14/2026-08-20 E4A, V2 2026-12-30/             | ELIGIBLE
                2026-08-12 | V2 2026-05-14/2026-06-30 X1, C2 2026-06-30/              | ELIGIBLE
                2026-08-11 | V2 2026-05-14/2026-06-30 X1, C2 2026-06-30/              | NOT_YET
                """)
        void are_counted_day_by_day_since_14_with_a_day_of_them_at_16(String day, String care,
                LeavingCareStatus status) {
            assertThat(on(day, care).status()).isEqualTo(status);
        }

        @Test
        void begin_to_count_for_whoever_was_born_on_29_February_on_1_March() {
            var born = LocalDate.of(2012, 2, 29);
            var care = care("V2 2027-11-30/");
            assertThat(CareCount.of(care, born, LocalDate.of(2028, 2, 28)).days()).isEqualTo(91);
            assertThat(Standing.of(care, born, LocalDate.of(2028, 2, 28)).status())
                .isEqualTo(LeavingCareStatus.ABOUT_TO_BE_ELIGIBLE);
            assertThat(Standing.of(care, born, LocalDate.of(2028, 2, 29)).status())
                .isEqualTo(LeavingCareStatus.ELIGIBLE);
            var fourteen = care("V2 2026-02-01/2026-03-01 E4A");
            assertThat(CareCount.of(fourteen, born, LocalDate.of(2026, 12, 1)).days()).isEqualTo(1);
        }

        @Test
        void say_how_they_came_together() {
            var care = "V4 2024-06-01/2024-06-10 E4A, V2 2026-04-01/2026-05-10 E4A, J1 2026-07-01/";
            assertThat(on("2026-08-20", care).because())
                .isEqualTo("Eligible since Thu 20 Aug 2026: looked after for 13 weeks since the 14th birthday, 7 weeks "
                        + "and 2 days of them from the 16th birthday on; 1 week and 3 days of short breaks do not "
                        + "count.");
            assertThat(on("2026-08-19", care).because())
                .isEqualTo("Not eligible yet: looked after for 12 weeks and 6 days since the 14th birthday, 7 weeks "
                        + "and 1 day of them from the 16th birthday on; 1 week and 3 days of short breaks do not "
                        + "count. 13 weeks are needed, with at least a day of them at 16.");
        }

    }

    @Nested
    class After_care {

        @ParameterizedTest(name = "on {0}, {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                2026-09-01 | V2 2026-02-01/2026-08-31 E8                             | RELEVANT
                2026-09-01 | V2 2026-02-13/2026-05-14 E8                             | RELEVANT
                2026-09-01 | V2 2026-02-12/2026-05-13 E8                             | NONE
                2026-09-01 | V2 2026-05-14/2026-08-11 E8                             | QUALIFYING
                2026-11-13 | V2 2026-02-01/2026-05-14 E4A                            | RELEVANT
                2026-11-14 | V2 2026-02-01/2026-05-14 E4A                            | QUALIFYING
                2026-11-14 | V2 2026-02-01/2026-05-14 E13                            | RELEVANT
                2026-06-01 | C2 2020-02-01/2026-05-20 E45                            | QUALIFYING
                2026-06-01 | C2 2020-02-01/2022-05-20 E46                            | QUALIFYING
                2026-05-13 | C2 2020-02-01/2022-05-20 E46                            | NONE
                2026-06-01 | C2 2020-02-01/2026-05-20 E11                            | QUALIFYING
                2026-06-01 | V2 2025-01-01/2026-01-01 E9                             | RELEVANT
                2026-06-01 | V2 2025-12-01/2026-01-01 E9                             | NONE
                2026-06-01 | V2 2025-01-01/2026-01-01 E4A                            | NONE
                2028-05-13 | V2 2020-01-01/                                          | ELIGIBLE
                2028-05-14 | V2 2020-01-01/                                          | FORMER_RELEVANT
                2028-05-14 | V2 2026-02-01/2026-08-31 E8                             | FORMER_RELEVANT
                2028-05-14 | V2 2026-02-01/2026-08-31 E4A                            | QUALIFYING
                2026-09-01 | V2 2026-02-01/2026-08-31 E3                             | NONE
                2028-05-14 | V2 2026-02-01/2026-08-31 E3                             | NONE
                2031-05-13 | V2 2020-01-01/2028-05-14 E17                            | FORMER_RELEVANT
                2031-05-14 | V2 2020-01-01/2028-05-14 E17                            | FORMER_RELEVANT_21_25
                2035-05-13 | V2 2020-01-01/2028-05-14 E17                            | FORMER_RELEVANT_21_25
                2035-05-14 | V2 2020-01-01/2028-05-14 E17                            | NONE
                2028-05-14 | V2 2028-03-01/                                          | QUALIFYING
                2028-06-01 | V2 2028-03-01/2028-05-01 E4A                            | QUALIFYING
                """)
        void the_status_follows_from_how_and_when_it_ended(String day, String care, LeavingCareStatus status) {
            assertThat(on(day, care).status()).isEqualTo(status);
        }

        @Test
        void it_says_why() {
            assertThat(on("2030-01-01", "V2 2026-02-13/2026-05-14 E8").because()).isEqualTo(
                    "Former relevant since Sun 14 May 2028: was relevant until the 18th birthday. Relevant since "
                            + "Thu 14 May 2026, when care ended: looked after for 13 weeks since the 14th birthday, 1 day "
                            + "of them from the 16th birthday on.");
            assertThat(on("2026-06-01", "").because()).isEqualTo("Never looked after by this council.");
        }

    }

}
