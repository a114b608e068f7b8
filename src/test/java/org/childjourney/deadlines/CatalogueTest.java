package org.childjourney.deadlines;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.childjourney.calendar.TimeLimit;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {

    private static final Set<String> GROUPS = Set.of("contact-officer", "mash-social-worker", "mash-manager",
            "emergency-duty-team", "social-worker", "team-manager", "service-manager", "head-of-service",
            "assistant-director", "director", "child-protection-chair", "conference-admin", "iro", "iro-manager",
            "legal-solicitor", "legal-gateway-chair", "case-progression-manager", "fgdm-coordinator", "housing-officer",
            "housing-manager", "advocate", "personal-adviser", "leaving-care-manager", "virtual-school", "eet-lead",
            "placements-team", "lado", "qa-officer", "data-officer");

    private static final Map<String, String> UNITS = Map.of("h", "hour", "WD", "working day", "BD", "business day",
            "CD", "calendar day", "w", "week", "mo", "month");

    /**
     * Limits that the one-line list says in a shape of their own, in the words of the
     * catalogue.
     */
    private static final Map<String, List<String>> SPECIAL = Map.ofEntries(
            Map.entry("referral-mash-partner-check", List.of("4 hours", "24 hours", "48 hours")),
            Map.entry("referral-child-seen", List.of("1 working day", "5 working days")),
            Map.entry("referral-cin-review", List.of("6 weeks", "3 months")),
            Map.entry("referral-edt-handover", List.of("09:00 next working day")),
            Map.entry("referral-complaint-stage1", List.of("10 working days", "10 working days more, 1 times")),
            Map.entry("referral-complaint-stage2", List.of("25 working days", "up to 65 working days")),
            Map.entry("protection-strategy-24h", List.of("same day", "24 hours")),
            Map.entry("protection-cp-decisions-out", List.of("1 working day", "10 working days")),
            Map.entry("protection-epo-8d",
                    List.of("8 calendar days beginning with the day", "7 calendar days more, 1 times")),
            Map.entry("protection-cao-7d", List.of("7 calendar days beginning with the day")),
            Map.entry("protection-prebirth-conference",
                    List.of("by 34 weeks of pregnancy", "15 working days", "by 30 weeks of pregnancy")),
            Map.entry("protection-discharge-plan", List.of("before the discharge from hospital")),
            Map.entry("protection-stepdown-min-cin", List.of("3 months")),
            Map.entry("protection-approach-18", List.of("by age 18")),
            Map.entry("pre-proceedings-legal-gateway", List.of("same day", "10 working days")),
            Map.entry("pre-proceedings-first-ppm", List.of("5 working days", "7 working days", "10 working days")),
            Map.entry("pre-proceedings-midpoint", List.of("6 weeks", "2 weeks more, 1 times", "up to 8 weeks")),
            Map.entry("pre-proceedings-extension-4wk", List.of("4 weeks", "4 weeks more, 1 times", "up to 8 weeks")),
            Map.entry("pre-proceedings-issue", List.of("same day", "5 working days")),
            Map.entry("pre-proceedings-fgdm", List.of("before the application to court")),
            Map.entry("pre-proceedings-unborn-gateway",
                    List.of("by 24 weeks of pregnancy", "by 34 weeks of pregnancy", "by 36 weeks of pregnancy")),
            Map.entry("pre-proceedings-court-day2", List.of("court day 2")),
            Map.entry("pre-proceedings-cmh", List.of("court day 12", "court day 18")),
            Map.entry("pre-proceedings-26wk-ext", List.of("8 weeks", "8 weeks more")),
            Map.entry("homelessness-safe-tonight", List.of("same day")),
            Map.entry("homelessness-housing-to-csc", List.of("at once", "2 hours")),
            Map.entry("homelessness-advocacy-info", List.of("at once")),
            Map.entry("homelessness-bnb-zero", List.of("at once")),
            Map.entry("homelessness-decline-review", List.of("10 working days", "4 weeks", "8 weeks")),
            Map.entry("homelessness-review-decision", List.of("3 weeks", "8 weeks")),
            Map.entry("homelessness-dispute", List.of("1 working day", "2 working days", "3 working days")),
            Map.entry("transition-documents", List.of("by age 17 years 9 months")),
            Map.entry("transition-plan", List.of("by age 17 years 6 months")),
            Map.entry("transition-staying-put", List.of("by age 17 years 6 months")),
            Map.entry("transition-adult-referral", List.of("by age 17")),
            Map.entry("transition-final-lac-review", List.of("3 months before", "20 working days before")),
            Map.entry("transition-903-window", List.of("3 months before", "1 month")),
            Map.entry("transition-offer-21", List.of("1 month")),
            Map.entry("transition-return-request", List.of("2 working days", "5 working days")),
            Map.entry("transition-end-25", List.of("by age 25")),
            Map.entry("looked-after-visit-weekly", List.of("1 week", "4 weeks", "6 weeks")),
            Map.entry("looked-after-pep", List.of("10 working days", "before the end of the school term")));

    /**
     * Clocks whose one number is extended, or has a second variant, beside what the
     * one-line list says.
     */
    private static final Map<String, List<String>> BESIDE = Map.of("pre-proceedings-preproc-16wk",
            List.of("4 weeks more, 2 times"), "transition-pa-visit-2mo", List.of("8 weeks"), "referral-cin-visit",
            List.of("5 working days", "10 working days", "15 working days"), "looked-after-visit-1wk",
            List.of("3 months"), "looked-after-visit-6wk", List.of("6 months"), "looked-after-health-assessment",
            List.of("6 months", "12 months"), "looked-after-review-first", List.of("3 months"),
            "homelessness-emergency-review", List.of("4 weeks"));

    /**
     * Clocks that the list of deadlines has no line for: their time stands elsewhere in
     * the rules, as that of the decision without consent, or the inspection asked for
     * what no law limits, and an authority sets it itself.
     */
    private static final Set<String> WITHOUT_A_LINE = Set.of("referral-cin-consent", "looked-after-visit-unregistered",
            "looked-after-unregistered-decision", "looked-after-parents-reassessment", "looked-after-placement-search",
            "looked-after-accommodation-decision", "pre-proceedings-unborn-meeting", "pre-proceedings-section-20-drift",
            "pre-proceedings-section-37", "complaint-panel-30wd", "complaint-panel-response-15wd", "supervision-4wk",
            "audit-20wd", "challenge-answer-5wd");

    /** Of those, the one whose time stands in an Act. */
    private static final String BY_STATUTE = "pre-proceedings-section-37";

    private final WorkingCalendar calendar = WorkingCalendar.england();

    private final Catalogue catalogue = Catalogue.fromClasspath();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/deadlines.csv", numLinesToSkip = 1)
    void says_the_limit_that_the_list_of_deadlines_gives(String id, String limit, String unit) {
        var said = everyLimitOf(this.catalogue.clock(id));
        if (limit.matches("[−≤]?\\s*\\d+") && UNITS.containsKey(unit)) {
            assertThat(SPECIAL).doesNotContainKey(id);
            var amount = limit.replaceAll("\\D", "");
            var words = amount + " " + UNITS.get(unit) + (amount.equals("1") ? "" : "s")
                    + (limit.startsWith("−") ? " before" : "");
            var expected = new TreeSet<>(BESIDE.getOrDefault(id, List.of()));
            expected.add(words);
            assertThat(said.stream().map((text) -> text.replace(" beginning with the day", "")))
                .containsOnlyOnceElementsOf(expected)
                .hasSameSizeAs(expected);
        }
        else {
            assertThat(said).containsExactlyInAnyOrderElementsOf(SPECIAL.get(id));
        }
    }

    @Test
    void holds_every_clock_of_the_list_once_and_no_other() throws Exception {
        try (var in = getClass().getResourceAsStream("/deadlines.csv")) {
            var ids = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .skip(1)
                .map((line) -> line.split(",")[0])
                .toList();
            assertThat(ids).hasSize(131).doesNotContainAnyElementsOf(WITHOUT_A_LINE);
            assertThat(this.catalogue.clocks()).extracting(ClockDefinition::id)
                .filteredOn((id) -> !WITHOUT_A_LINE.contains(id))
                .containsExactlyElementsOf(ids);
        }
    }

    @Test
    void holds_clocks_of_our_own_only_as_local_ones_that_say_why_they_are_there() {
        assertThat(this.catalogue.clocks()).extracting(ClockDefinition::id).containsAll(WITHOUT_A_LINE);
        assertThat(WITHOUT_A_LINE).map(this.catalogue::clock).allSatisfy((clock) -> {
            if (!clock.id().equals(BY_STATUTE)) {
                assertThat(clock.variants()).extracting(LimitVariant::authority).containsOnly(AuthorityClass.LOCAL);
            }
            assertThat(clock.verified()).isFalse();
            assertThat(clock.note()).isNotBlank();
        });
    }

    @Test
    void every_clock_can_be_read_by_a_practice_lead() {
        assertThat(this.catalogue.clocks()).allSatisfy((clock) -> {
            assertThat(clock.name()).isNotBlank();
            assertThat(clock.journey()).isNotBlank();
            assertThat(clock.starts()).isNotBlank();
            assertThat(clock.stops()).isNotBlank();
            assertThat(clock.countedFrom()).startsWith("the ");
            assertThat(clock.source()).isNotBlank();
            if (clock.verified()) {
                assertThat(clock.source()).as("a verified limit names where it was read").contains("[S");
            }
        });
    }

    @Test
    void every_level_and_warning_goes_to_a_group_that_exists() {
        assertThat(this.catalogue.clocks()).allSatisfy((clock) -> {
            assertThat(clock.warnings()).allSatisfy((warning) -> assertThat(GROUPS).contains(warning.tell()));
            assertThat(clock.ladder())
                .allSatisfy((level) -> assertThat(level.isForTheAgency() || GROUPS.contains(level.tell())).isTrue());
            assertThat(clock.ladder()).extracting(LadderLevel::tell).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_clock_that_is_kept_apart_is_of_the_journey_that_only_its_own_people_see() {
        assertThat(this.catalogue.clocks()).filteredOn(ClockDefinition::isKeptApart)
            .isNotEmpty()
            .allSatisfy((clock) -> assertThat(clock.journey()).isEqualTo("allegation-against-professional"));
        assertThat(this.catalogue.clocks()).filteredOn((clock) -> !clock.isKeptApart())
            .noneMatch((clock) -> clock.journey().contains("allegation"));
    }

    @Test
    void a_ladder_only_climbs() {
        var due = WorkingCalendar.endOf(LocalDate.of(2026, 6, 1));
        assertThat(this.catalogue.clocks()).allSatisfy(
                (clock) -> assertThat(clock.ladder().stream().map((level) -> level.moment(due, this.calendar)).toList())
                    .isSorted());
    }

    @Test
    void only_three_clocks_escalate_to_nobody_and_each_says_why() {
        assertThat(this.catalogue.clocks().stream().filter((clock) -> clock.ladder().isEmpty()))
            .allSatisfy((clock) -> assertThat(clock.note()).isNotBlank())
            .extracting(ClockDefinition::id)
            .containsExactlyInAnyOrder("referral-pf-notice-6wk", "protection-stepdown-min-cin",
                    "homelessness-review-request-21d");
    }

    @Test
    void a_clock_with_several_limits_ends_with_the_one_that_always_applies_or_names_them_all() {
        assertThat(this.catalogue.clocks()).allSatisfy((clock) -> {
            var codes = clock.variants().stream().map(LimitVariant::when).toList();
            var always = codes.indexOf(LimitVariant.ALWAYS);
            assertThat(codes.subList((always < 0) ? codes.size() : always, codes.size()))
                .containsOnly(Stream.generate(() -> LimitVariant.ALWAYS)
                    .limit((always < 0) ? 0 : codes.size() - always)
                    .toArray(String[]::new));
        });
    }

    @Test
    void an_unknown_clock_is_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.catalogue.clock("referral-asessment-45wd"))
            .withMessageContaining("referral-asessment-45wd");
        assertThatIllegalArgumentException().isThrownBy(() -> this.catalogue.inForce("fgdm", LocalDate.of(2027, 1, 1)))
            .withMessageContaining("fgdm");
    }

    @Nested
    class The_assessment {

        private final Instant referral = london("2026-02-02T10:15");

        private final LimitVariant limit = variant("referral-assessment-45wd", this.referral, ClockFacts.none());

        private final Instant due = this.limit.due(this.referral, ClockFacts.none(), CatalogueTest.this.calendar)
            .orElseThrow();

        @Test
        void is_due_45_working_days_after_the_referral_by_statutory_guidance() {
            assertThat(this.due).isEqualTo(london("2026-04-08T23:59:59"));
            assertThat(this.limit.authorityInWords()).isEqualTo("Working Together 2023, statutory guidance");
        }

        @Test
        void warns_the_team_manager_on_the_morning_of_day_30_and_of_day_40() {
            assertThat(warnings("referral-assessment-45wd", this.referral, this.due)).containsExactly(
                    "team-manager " + london("2026-03-16T09:00"), "team-manager " + london("2026-03-30T09:00"));
        }

        @Test
        void climbs_to_the_service_manager_then_after_5_and_15_working_days() {
            assertThat(ladder("referral-assessment-45wd", this.due)).containsExactly("service-manager " + this.due,
                    "head-of-service " + london("2026-04-15T23:59:59"),
                    "assistant-director " + london("2026-04-29T23:59:59"));
        }

    }

    @Nested
    class A_ladder_that_names_only_its_first_level {

        @Test
        void climbs_on_by_the_usual_ladder() {
            assertThat(CatalogueTest.this.catalogue.clock("referral-allocation").ladder()).extracting(LadderLevel::tell)
                .containsExactly("service-manager", "head-of-service", "assistant-director", "director");
            assertThat(CatalogueTest.this.catalogue.clock("protection-rcpc-first-3mo").ladder())
                .extracting(LadderLevel::tell)
                .containsExactly("head-of-service", "assistant-director", "director");
            assertThat(CatalogueTest.this.catalogue.clock("protection-cp-decisions-out").ladder())
                .extracting(LadderLevel::tell)
                .containsExactly("conference-admin", "service-manager", "head-of-service", "assistant-director",
                        "director");
        }

    }

    @Nested
    class A_partner_check {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({ "RED, 2026-06-05T21:00", "AMBER, 2026-06-06T17:00", "GREEN, 2026-06-07T17:00" })
        void is_due_in_hours_by_its_rating_through_the_weekend(String rating, String due) {
            assertThat(due("referral-mash-partner-check", "2026-06-05T17:00", ClockFacts.when(rating)))
                .contains(london(due));
        }

        @Test
        void without_a_rating_is_refused_with_the_ratings_it_knows() {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> due("referral-mash-partner-check", "2026-06-05T17:00", ClockFacts.none()))
                .withMessageContaining("RED, AMBER, GREEN");
        }

        @Test
        void escalates_to_the_agencys_own_lead_and_then_tells_the_safeguarding_partnership() {
            var ladder = CatalogueTest.this.catalogue.clock("referral-mash-partner-check").ladder();
            assertThat(ladder.get(0).isForTheAgency()).isTrue();
            assertThat(ladder.get(1).inform())
                .containsExactly("business manager of the Local Safeguarding Children Partnership");
        }

    }

    @Nested
    class Police_protection {

        @Test
        void is_warned_of_at_48_and_66_real_hours_across_the_change_to_summer_time() {
            var taken = london("2026-03-28T22:00");
            var due = due("protection-police-protection-72h", "2026-03-28T22:00", ClockFacts.none()).orElseThrow();
            assertThat(due).isEqualTo(london("2026-03-31T23:00"));
            assertThat(warnings("protection-police-protection-72h", taken, due)).containsExactly(
                    "assistant-director " + london("2026-03-30T23:00"), "director " + london("2026-03-31T17:00"));
            assertThat(ladder("protection-police-protection-72h", due)).containsExactly("director " + due);
        }

    }

    @Nested
    class An_emergency_protection_order {

        @Test
        void ends_when_the_order_says() {
            var end = london("2026-06-08T16:00");
            assertThat(due("protection-epo-8d", "2026-06-01T16:00", ClockFacts.none().endingAsOrdered(end)))
                .contains(end);
        }

        @Test
        void may_end_at_noon_after_the_holidays_if_its_last_day_is_Christmas_Day() {
            var noon = ClockFacts.none().endingAsOrdered(london("2026-12-29T12:00"));
            assertThat(due("protection-epo-8d", "2026-12-18T15:00", noon)).contains(london("2026-12-29T12:00"));
        }

        @Test
        void is_refused_when_its_end_is_later_than_the_law_allows_or_missing() {
            var late = ClockFacts.none().endingAsOrdered(london("2026-06-11T12:00"));
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> due("protection-epo-8d", "2026-06-01T16:00", late))
                .withMessageContaining("8 calendar days");
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> due("protection-epo-8d", "2026-06-01T16:00", ClockFacts.none()))
                .withMessageContaining("order");
            var early = ClockFacts.none().endingAsOrdered(london("2026-06-01T15:00"));
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> due("protection-epo-8d", "2026-06-01T16:00", early))
                .withMessageContaining("before it begins");
        }

    }

    @Nested
    class An_unborn_child {

        private final ClockFacts expected = ClockFacts.none().expectedOn(LocalDate.of(2026, 9, 30));

        @Test
        void has_a_conference_by_34_weeks_or_15_working_days_whichever_is_sooner() {
            assertThat(due("protection-prebirth-conference", "2026-06-01T10:00", this.expected))
                .contains(london("2026-06-22T23:59:59"));
            assertThat(due("protection-prebirth-conference", "2026-08-17T10:00", this.expected))
                .contains(london("2026-08-19T23:59:59"));
        }

        @Test
        void without_an_expected_date_cannot_have_the_limit_computed() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> due("protection-prebirth-conference", "2026-06-01T10:00", ClockFacts.none()))
                .withMessageContaining("expected date of birth");
        }

    }

    @Nested
    class Limits_that_wait_for_an_event_or_only_say_the_earliest {

        @Test
        void have_no_due_moment_until_the_event_is_known() {
            assertThat(due("protection-discharge-plan", "2026-06-01T10:00", ClockFacts.none())).isEmpty();
            var discharge = london("2026-06-04T14:00");
            assertThat(due("protection-discharge-plan", "2026-06-01T10:00", ClockFacts.none().beforeEventAt(discharge)))
                .contains(discharge);
        }

        @Test
        void never_fall_due_when_only_the_earliest_is_limited_and_tell_who_ends_it_early() {
            var ended = london("2026-06-01T10:00");
            var minimum = variant("protection-stepdown-min-cin", ended, ClockFacts.none());
            assertThat(minimum.due(ended, ClockFacts.none(), CatalogueTest.this.calendar)).isEmpty();
            assertThat(minimum.notBefore(ended, ClockFacts.none(), CatalogueTest.this.calendar))
                .contains(london("2026-09-01T00:00"));
            assertThat(CatalogueTest.this.catalogue.clock("protection-stepdown-min-cin").tellIfEarly())
                .isEqualTo("service-manager");
        }

    }

    @Nested
    class The_case_management_hearing {

        @Test
        void is_between_court_day_12_and_18() {
            var issued = london("2026-03-25T11:00");
            var limit = variant("pre-proceedings-cmh", issued, ClockFacts.none());
            assertThat(limit.notBefore(issued, ClockFacts.none(), CatalogueTest.this.calendar))
                .contains(london("2026-04-13T00:00"));
            assertThat(limit.due(issued, ClockFacts.none(), CatalogueTest.this.calendar))
                .contains(london("2026-04-21T23:59:59"));
        }

        @Test
        void has_its_advocates_meeting_two_business_days_before_and_a_warning_before_that() {
            var hearing = london("2026-04-20T10:00");
            var due = due("pre-proceedings-advocates-cmh", "2026-04-20T10:00", ClockFacts.none()).orElseThrow();
            assertThat(due).isEqualTo(london("2026-04-16T23:59:59"));
            assertThat(warnings("pre-proceedings-advocates-cmh", hearing, due))
                .containsExactly("legal-solicitor " + london("2026-04-14T09:00"));
        }

    }

    @Nested
    class A_law_that_waits_for_its_day {

        private final Catalogue switched = CatalogueTest.this.catalogue
            .changedBy(switchedOn("fgdm-duty-s31za", LocalDate.of(2027, 4, 1)), CatalogueTest.this.calendar);

        @Test
        void is_not_in_force_unless_its_day_is_set() {
            assertThat(CatalogueTest.this.catalogue.switches()).extracting(LegalSwitch::id)
                .containsExactly("fgdm-duty-s31za", "macpt", "staying-close-s23czaa", "care-leaver-no-intentionality",
                        "virtual-school-upper-age");
            assertThat(CatalogueTest.this.catalogue.switches())
                .noneMatch((law) -> law.inForceOn(LocalDate.of(2070, 1, 1)));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({ "2027-03-31T23:59:59, BEST_PRACTICE", "2027-04-01T00:00, STATUTE", "2027-04-02T09:00, STATUTE" })
        void makes_the_family_meeting_law_from_that_day_on(String decided, AuthorityClass authority) {
            assertThat(this.switched.variant("pre-proceedings-fgdm", london(decided), ClockFacts.none()).authority())
                .isEqualTo(authority);
        }

        @Test
        void must_be_known_by_its_name() {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueTest.this.catalogue
                    .changedBy(switchedOn("fgdm-duty", LocalDate.of(2027, 4, 1)), CatalogueTest.this.calendar))
                .withMessageContaining("fgdm-duty");
        }

        @Test
        void does_not_reach_back_before_the_act_that_brought_the_homelessness_duties() {
            assertThat(due("homelessness-relief-56d", "2018-04-03T09:00", ClockFacts.none())).isPresent();
            assertThatIllegalArgumentException()
                .isThrownBy(() -> due("homelessness-relief-56d", "2018-04-02T09:00", ClockFacts.none()))
                .withMessageContaining("2018-04-02");
        }

        private LimitsProperties switchedOn(String id, LocalDate day) {
            return new LimitsProperties(null, Map.of(id, day));
        }

    }

    @Nested
    class A_local_authority {

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({ "referral-allocation, 3 working days", "referral-allocation, 4 hours",
                "referral-assessment-45wd, 40 working days", "referral-rhi-72h, 48 hours",
                "referral-rhi-72h, 1 calendar day", "pre-proceedings-preproc-16wk, 12 weeks",
                "referral-assessment-45wd, 45 working days" })
        void sets_local_limits_and_makes_guidance_and_good_practice_stricter(String id, String limit) {
            var changed = change(id, new LimitsProperties.ChangedClock(limit, null, null)).clock(id).variants().get(0);
            assertThat(changed.limit()).isEqualTo(TimeLimit.parse(limit));
            assertThat(changed.cite()).contains("set by this authority");
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({ "referral-assessment-45wd, 46 working days", "referral-assessment-45wd, 9 weeks",
                "referral-rhi-72h, 3 calendar days", "referral-rhi-72h, 2 calendar days",
                "referral-decision-1wd, 2 working days", "pre-proceedings-preproc-16wk, 17 weeks",
                "referral-pf-first-visit-7wd, 8 working days", "referral-pf-first-visit-7wd, 6 working days",
                "pre-proceedings-court-day2, court day 3", "protection-police-protection-72h, 96 hours",
                "protection-rcpc-first-3mo, by age 3", "referral-allocation, soon",
                "referral-child-seen, 4 working days" })
        void is_refused_with_the_entrys_name_when_it_loosens_or_touches_the_law(String id, String limit) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> change(id, new LimitsProperties.ChangedClock(limit, null, null)))
                .withMessageContaining("childjourney.limits.clocks." + id);
        }

        @Test
        void may_loosen_best_practice_when_a_person_signed_it_off() {
            var changed = change("pre-proceedings-preproc-16wk",
                    new LimitsProperties.ChangedClock("20 weeks", null, "Director of Children's Services"));
            assertThat(changed.clock("pre-proceedings-preproc-16wk").variants().get(0).limit())
                .isEqualTo(TimeLimit.parse("20 weeks"));
        }

        @Test
        void changes_one_variant_and_leaves_the_others() {
            var changed = change("referral-mash-partner-check",
                    new LimitsProperties.ChangedClock(null, Map.of("green", "36 hours"), null));
            assertThat(changed.clock("referral-mash-partner-check").variants())
                .extracting((variant) -> variant.limit().inWords())
                .containsExactly("4 hours", "24 hours", "36 hours");
        }

        @Test
        void moves_the_shortest_monitoring_where_only_the_earliest_is_limited() {
            var changed = change("protection-stepdown-min-cin",
                    new LimitsProperties.ChangedClock("6 months", null, null))
                .clock("protection-stepdown-min-cin")
                .variants()
                .get(0);
            assertThat(changed.limit()).isNull();
            assertThat(changed.notBefore()).isEqualTo(TimeLimit.parse("6 months"));
        }

        @ParameterizedTest
        @ValueSource(strings = { "referral-alocation", "allocation", "REFERRAL-ALLOCATION" })
        void is_told_of_a_clock_that_does_not_exist(String id) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> change(id, new LimitsProperties.ChangedClock("1 working day", null, null)))
                .withMessageContaining(id);
        }

        @Test
        void is_told_of_a_variant_that_does_not_exist() {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> change("referral-mash-partner-check",
                        new LimitsProperties.ChangedClock(null, Map.of("BLUE", "1 hour"), null)))
                .withMessageContaining("BLUE");
        }

        private Catalogue change(String id, LimitsProperties.ChangedClock change) {
            return CatalogueTest.this.catalogue.changedBy(new LimitsProperties(Map.of(id, change), null),
                    CatalogueTest.this.calendar);
        }

    }

    @Nested
    class An_extension {

        @Test
        void of_pre_proceedings_is_four_weeks_at_most_twice_by_the_head_of_service() {
            var extension = CatalogueTest.this.catalogue.clock("pre-proceedings-preproc-16wk")
                .variants()
                .get(0)
                .extension();
            assertThat(extension.grantedBy()).isEqualTo("head-of-service");
            assertThat(List.of(0, 1, 2)).extracting(extension::allowedAfter).containsExactly(true, true, false);
        }

        @Test
        void of_a_stage_2_complaint_never_passes_65_working_days_in_all() {
            var begun = london("2026-01-05T09:00");
            var limit = variant("referral-complaint-stage2", begun, ClockFacts.none());
            var due = limit.due(begun, ClockFacts.none(), CatalogueTest.this.calendar).orElseThrow();
            var once = limit.extension().latest(begun, due, CatalogueTest.this.calendar);
            assertThat(once).isEqualTo(TimeLimit.parse("65 working days").due(begun, CatalogueTest.this.calendar));
            assertThat(limit.extension().latest(begun, once, CatalogueTest.this.calendar)).isEqualTo(once);
        }

    }

    @Nested
    class A_file_with_a_mistake {

        private static final String GOOD = """
                usualWarning: { percent: 75, tell: team-manager }
                usualLadder: [ ]
                switches: [ ]
                clocks:
                  - id: some-clock
                    name: Some clock
                    limits:
                      - { class: LOCAL, cite: a test, limit: 2 working days }
                """;

        @Test
        void is_not_what_this_is() throws Exception {
            assertThat(read(GOOD).clock("some-clock").variants()).hasSize(1);
        }

        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|',
                value = { "2 working days | 2 workdays", "class: LOCAL | class: CUSTOM", "limit: 2 | limits: 2",
                        "limit: 2 working days | switch: unknown-law, limit: 2 working days",
                        "percent: 75 | percent: 100", "percent: 75 | percent: 75, before: 1 hour",
                        "name: Some clock | nickname: Some clock", ", limit: 2 working days | '' " })
        void is_refused(String right, String wrong) {
            assertThat(GOOD).contains(right);
            assertThatThrownBy(() -> read(GOOD.replace(right, (wrong == null) ? "" : wrong))).isNotNull();
        }

        @Test
        void is_refused_when_it_names_a_clock_twice() {
            var twice = GOOD + GOOD.substring(GOOD.indexOf("  - id:"));
            assertThatIllegalArgumentException().isThrownBy(() -> read(twice)).withMessageContaining("some-clock");
        }

        private Catalogue read(String yaml) throws Exception {
            return CatalogueFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        }

    }

    private LimitVariant variant(String id, Instant trigger, ClockFacts facts) {
        return this.catalogue.variant(id, trigger, facts);
    }

    private Optional<Instant> due(String id, String trigger, ClockFacts facts) {
        return variant(id, london(trigger), facts).due(london(trigger), facts, this.calendar);
    }

    private List<String> warnings(String id, Instant trigger, Instant due) {
        return this.catalogue.clock(id)
            .warnings()
            .stream()
            .map((warning) -> warning.tell() + " " + warning.moment(trigger, due, this.calendar))
            .toList();
    }

    private List<String> ladder(String id, Instant due) {
        return this.catalogue.clock(id)
            .ladder()
            .stream()
            .map((level) -> level.tell() + " " + level.moment(due, this.calendar))
            .toList();
    }

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(WorkingCalendar.LONDON).toInstant();
    }

    private static List<String> everyLimitOf(ClockDefinition clock) {
        var said = new ArrayList<String>();
        for (LimitVariant variant : clock.variants()) {
            Stream.of(variant.limit(), variant.orSooner(), variant.notBefore(), variant.aim())
                .filter(Objects::nonNull)
                .map(TimeLimit::inWords)
                .forEach(said::add);
            var extension = variant.extension();
            if (extension != null && extension.upTo() == null) {
                said.add(extension.by().inWords() + " more"
                        + ((extension.times() == null) ? "" : ", " + extension.times() + " times"));
            }
            else if (extension != null) {
                if (extension.times() != null) {
                    said.add(extension.by().inWords() + " more, " + extension.times() + " times");
                }
                said.add("up to " + extension.upTo().inWords());
            }
        }
        return said.stream().distinct().toList();
    }

}
