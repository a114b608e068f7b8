package org.childjourney.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

    private final Catalogue catalogue = Catalogue.fromClasspath();

    private final WorkingCalendar calendar = WorkingCalendar.england();

    private final Explanation explanation = new Explanation(this.catalogue, this.calendar);

    @Test
    void an_assessment_over_easter_names_the_holidays_that_were_not_counted() {
        assertThat(sentence("referral-assessment-45wd", "2026-02-02T10:00", ClockFacts.none(), "2026-03-01T09:00"))
            .isEqualTo("Due Wed 8 Apr 2026: 45 working days from the referral on Mon 2 Feb 2026 "
                    + "(Working Together 2023, statutory guidance); Good Friday and Easter Monday not counted.");
    }

    @Test
    void a_decision_that_meets_no_holiday_names_none() {
        assertThat(sentence("referral-decision-1wd", "2026-11-23T10:00", ClockFacts.none(), "2026-11-23T11:00"))
            .isEqualTo("Due Tue 24 Nov 2026: 1 working day from the referral on Mon 23 Nov 2026 "
                    + "(Working Together 2023, statutory guidance).");
    }

    @Test
    void three_holidays_at_the_turn_of_the_year_are_listed() {
        assertThat(sentence("protection-icpc-15wd", "2026-12-15T12:00", ClockFacts.none(), "2026-12-16T09:00"))
            .startsWith("Due Fri 8 Jan 2027: 15 working days from ")
            .endsWith("; Christmas Day, Boxing Day (substitute day) and New Year's Day not counted.");
    }

    @Test
    void hours_are_told_to_the_minute() {
        assertThat(sentence("referral-mash-red-4h", "2026-11-23T10:30", ClockFacts.none(), "2026-11-23T11:00"))
            .isEqualTo("Due Mon 23 Nov 2026 at 14:30: 4 hours from the contact on Mon 23 Nov 2026 at 10:30 "
                    + "(Gloucestershire Safeguarding Children Partnership, local standard, not law).");
    }

    @Test
    void real_hours_pass_while_the_clocks_go_back() {
        assertThat(sentence("referral-mash-red-4h", "2026-10-24T23:30", ClockFacts.none(), "2026-10-24T23:40"))
            .startsWith("Due Sun 25 Oct 2026 at 02:30: 4 hours from the contact on Sat 24 Oct 2026 at 23:30");
    }

    @Test
    void real_hours_pass_while_the_clocks_go_forward() {
        assertThat(sentence("referral-mash-red-4h", "2026-03-28T23:30", ClockFacts.none(), "2026-03-28T23:40"))
            .startsWith("Due Sun 29 Mar 2026 at 04:30: 4 hours");
    }

    @Test
    void a_hand_over_is_due_at_nine_on_the_next_working_day() {
        assertThat(sentence("referral-edt-handover", "2026-12-24T22:00", ClockFacts.none(), "2026-12-24T23:00"))
            .startsWith("Due Tue 29 Dec 2026 at 09:00: 09:00 next working day after ")
            .endsWith("; Christmas Day and Boxing Day (substitute day) not counted.");
    }

    @Test
    void a_period_of_the_law_that_begins_with_the_day_says_so() {
        assertThat(sentence("pre-proceedings-26wk", "2026-02-02T10:00", ClockFacts.none(), "2026-03-01T09:00"))
            .startsWith("Due Sun 2 Aug 2026: 26 weeks beginning with the day of ");
    }

    @Test
    void a_duty_before_an_event_counts_back_from_it() {
        assertThat(
                sentence("protection-report-to-family-icpc", "2026-04-08T10:00", ClockFacts.none(), "2026-03-01T09:00"))
            .startsWith("Due Thu 2 Apr 2026: 2 working days before ")
            .endsWith("; Good Friday and Easter Monday not counted.");
    }

    @Test
    void the_variant_that_applies_is_the_one_explained() {
        assertThat(sentence("referral-child-seen", "2026-11-23T10:00", ClockFacts.when("S47"), "2026-11-23T11:00"))
            .startsWith("Due Tue 24 Nov 2026: 1 working day");
        assertThat(sentence("referral-child-seen", "2026-11-23T10:00", ClockFacts.none(), "2026-11-23T11:00"))
            .startsWith("Due Mon 30 Nov 2026: 5 working days");
    }

    @Test
    void every_clock_of_the_catalogue_that_can_run_can_explain_itself() {
        var trigger = at("2026-06-01T10:00");
        var facts = new ClockFacts(java.util.Set.of(), LocalDate.of(2010, 3, 1), LocalDate.of(2026, 11, 1),
                at("2026-06-05T12:00"), at("2026-07-01T12:00"));
        for (var clock : this.catalogue.clocks()) {
            for (var variant : clock.variants()) {
                if (variant.legalSwitch() == null && variant.isInEffectOn(WorkingCalendar.dateOf(trigger))
                        && (variant.limit() != null || variant.orSooner() != null)) {
                    var running = start(clock.id(), trigger, facts.and(variant.when()));
                    assertThat(this.explanation.of(running, List.of(), trigger)).as(clock.id())
                        .matches("Due \\w{3} \\d+ \\w{3} \\d{4}.*: .+ \\(.+\\).*\\.")
                        .doesNotContain("null");
                }
            }
        }
    }

    @Nested
    class Work_that_is_not_done {

        @Test
        void is_not_late_on_its_last_day() {
            assertThat(after("2026-04-08T23:59:59")).doesNotContain("late");
        }

        @Test
        void is_late_one_second_later() {
            assertThat(after("2026-04-09T00:00:00")).endsWith("; one day late.");
        }

        @Test
        void is_late_by_days_in_words() {
            assertThat(after("2026-04-11T09:00")).endsWith("; three days late.");
            assertThat(after("2026-05-08T09:00")).endsWith("; 30 days late.");
        }

        @Test
        void of_hours_is_late_by_hours() {
            assertThat(sentence("referral-mash-red-4h", "2026-11-23T10:30", ClockFacts.none(), "2026-11-23T14:31"))
                .endsWith("; less than an hour late.");
            assertThat(sentence("referral-mash-red-4h", "2026-11-23T10:30", ClockFacts.none(), "2026-11-23T16:45"))
                .endsWith("; two hours late.");
        }

        private String after(String now) {
            return sentence("referral-assessment-45wd", "2026-02-02T10:00", ClockFacts.none(), now);
        }

    }

    @Nested
    class Work_that_is_over {

        private final RunningClock running = start("referral-assessment-45wd", at("2026-02-02T10:00"),
                ClockFacts.none());

        @Test
        void was_done_in_time_on_the_last_day() {
            this.running.stop(at("2026-04-08T17:00"), HowStopped.DONE, null);

            assertThat(ended()).endsWith("; done on Wed 8 Apr 2026, in time.");
        }

        @Test
        void was_done_late_the_day_after() {
            this.running.stop(at("2026-04-09T08:00"), HowStopped.DONE, null);

            assertThat(ended()).endsWith("; done on Thu 9 Apr 2026, one day late.");
            assertThat(this.running.breachedAt()).isEqualTo(this.running.dueAt());
        }

        @Test
        void was_no_longer_needed() {
            this.running.stop(at("2026-03-02T17:00"), HowStopped.JOURNEY_ENDED, "The family moved away");

            assertThat(ended()).endsWith("; no longer needed from Mon 2 Mar 2026.");
        }

        @Test
        void was_no_longer_asked_for() {
            this.running.stop(at("2026-03-02T17:00"), HowStopped.WITHDRAWN, null);

            assertThat(ended()).endsWith("; no longer asked for from Mon 2 Mar 2026.");
        }

        private String ended() {
            return ExplanationTest.this.explanation.of(this.running, List.of(), at("2026-06-01T09:00"));
        }

    }

    private String sentence(String clockId, String trigger, ClockFacts facts, String now) {
        return this.explanation.of(start(clockId, at(trigger), facts), List.of(), at(now));
    }

    private RunningClock start(String clockId, Instant trigger, ClockFacts facts) {
        var variant = this.catalogue.variant(clockId, trigger, facts);
        return new RunningClock(CaseReference.of("CJ1"), clockId, variant.when(), null, trigger, facts,
                variant.due(trigger, facts, this.calendar).orElseThrow(), List.of());
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(WorkingCalendar.LONDON).toInstant();
    }

}
