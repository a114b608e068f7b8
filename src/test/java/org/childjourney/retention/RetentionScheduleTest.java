package org.childjourney.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RetentionScheduleTest {

    private static RetentionSchedule schedule(Map<String, Integer> ownYears) {
        return new RetentionSchedule(new RetentionProperties(ownYears));
    }

    private static RestingRecord record(String died, String adopted, String lastWork, String... knownTo) {
        return new RestingRecord(CaseReference.of("CJ100001"), LocalDate.of(2016, 5, 14), day(died), day(adopted),
                LocalDate.of(2026, 2, 2), day(lastWork), Set.of(knownTo));
    }

    private static LocalDate day(String day) {
        return (day != null) ? LocalDate.parse(day) : null;
    }

    @ParameterizedTest
    @CsvSource({ "closed-case, 2032-06-30,", "child-in-need, 2041-05-14, child_in_need_plan",
            "child-protection, 2091-05-14, protection_enquiry", "looked-after, 2091-05-14, care_period",
            "privately-fostered, 2091-05-14, private_fostering_arrangement", "allegation, 2116-05-14, allegation",
            "complaint, 2036-06-30, complaint" })
    void each_kind_of_record_is_kept_for_its_own_time(String rule, String until, String knownTo) {
        var end = schedule(Map.of())
            .end(record(null, null, "2026-06-30", (knownTo != null) ? new String[] { knownTo } : new String[0]));
        assertThat(end.rule().id()).isEqualTo(rule);
        assertThat(end.on()).isEqualTo(until);
    }

    @Test
    void the_rule_counts_that_keeps_it_longest() {
        var end = schedule(Map.of()).end(record(null, "2030-07-01", "2030-07-01", "care_period", "assessment"));
        assertThat(end.rule().id()).isEqualTo("adopted");
        assertThat(end.on()).isEqualTo("2130-07-01");
    }

    @Test
    void a_looked_after_child_who_died_before_18_is_remembered_for_fifteen_years() {
        var end = schedule(Map.of()).end(record("2029-01-10", null, "2029-02-01", "care_period"));
        assertThat(end.on()).isEqualTo("2044-01-10");
        assertThat(schedule(Map.of()).end(record("2050-01-10", null, "2034-02-01", "care_period")).on())
            .isEqualTo("2091-05-14");
    }

    @Test
    void an_anniversary_that_the_year_does_not_have_is_the_day_after() {
        var record = new RestingRecord(CaseReference.of("CJ100001"), LocalDate.of(2016, 2, 29), null, null,
                LocalDate.of(2026, 2, 2), LocalDate.of(2026, 6, 30), Set.of("care_period"));
        assertThat(schedule(Map.of()).end(record).on()).isEqualTo("2091-03-01");
    }

    @Test
    void a_county_sets_its_own_years_where_the_law_says_nothing_and_keeps_longer_where_it_does() {
        var own = schedule(Map.of("closed-case", 8, "looked-after", 100));
        assertThat(own.end(record(null, null, "2026-06-30")).on()).isEqualTo("2034-06-30");
        assertThat(own.end(record(null, null, "2026-06-30", "care_period")).on()).isEqualTo("2116-05-14");
    }

    @ParameterizedTest
    @CsvSource({ "2032-02-02, 6", "2036-02-29, 6", "2037-02-28, 8", "2037-03-01, 8", "2038-02-28, 6" })
    void a_record_that_began_later_than_every_rule_for_everybody_looks_back_is_never_due(LocalDate today, int years) {
        var schedule = schedule(Map.of("closed-case", years));
        var last = schedule.begunBy(today);
        assertThat(schedule.end(begunAndLeft(last)).on()).isBeforeOrEqualTo(today);
        assertThat(schedule.end(begunAndLeft(last.plusDays(1))).on()).isAfter(today);
    }

    private static RestingRecord begunAndLeft(LocalDate day) {
        return new RestingRecord(CaseReference.of("CJ100001"), LocalDate.of(2016, 5, 14), null, null, day, day,
                Set.of());
    }

    @Test
    void nobody_can_shorten_the_law_or_invent_a_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(Map.of("looked-after", 74)))
            .withMessageContaining("the law says 75 years");
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(Map.of("adopted", 99)))
            .withMessageContaining("regulation 6");
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(Map.of("closed-case", 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(Map.of("no-such-rule", 3)))
            .withMessageContaining("no-such-rule");
    }

    @Test
    void every_rule_says_where_its_years_come_from() {
        assertThat(schedule(Map.of()).rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.name()).isNotBlank();
            assertThat(rule.standing()).isNotNull();
        });
    }

}
