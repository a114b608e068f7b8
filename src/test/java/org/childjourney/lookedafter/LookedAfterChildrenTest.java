package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class LookedAfterChildrenTest {

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private Cases cases;

    @Autowired
    private LookedAfterChildren children;

    private CaseReference child;

    @BeforeEach
    void itIsAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = born("2012-05-14");
    }

    private CaseReference born(String on) {
        return this.work.child(InventedChildren.blossom().bornOn(LocalDate.parse(on)).alone());
    }

    private static BecameLookedAfter fostered(String on) {
        return became(on, "V2", "U6", "PR1");
    }

    private static BecameLookedAfter became(String on, String legalStatus, String placement, String provider) {
        return new BecameLookedAfter(LocalDate.parse(on), legalStatus, placement, provider,
                "Fern and Reed Carerly, 1 Invented Lane", null, "P1".equals(placement), false,
                "Nobody at home could look after the child");
    }

    private static CeasedToBeLookedAfter ceased(String on, String reason) {
        return new CeasedToBeLookedAfter(LocalDate.parse(on), reason, "At home with mum");
    }

    private CareEpisode begin(CaseReference child, BecameLookedAfter began) {
        return act(() -> this.children.begin(child, began));
    }

    private CareEpisode end(CaseReference child, CeasedToBeLookedAfter ended) {
        return act(() -> this.children.end(child, ended));
    }

    private <T> T act(Supplier<T> work) {
        return this.signedIn.as("team-manager", () -> this.work.inOneStep(work));
    }

    private void refused(Supplier<?> work, String field, String sentence) {
        assertThatThrownBy(() -> act(work)).isInstanceOfSatisfying(Refused.class, (refusal) -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal).hasMessageContaining(sentence);
        });
    }

    @Nested
    class Becoming_looked_after {

        @Test
        void begins_an_episode_with_its_codes_and_says_so() {
            var episode = begin(child, fostered("2026-02-27"));
            assertThat(episode)
                .isEqualTo(new CareEpisode(child, episode.period(), LocalDate.of(2026, 2, 27), null, "V2", "U6", "PR1",
                        "Fern and Reed Carerly, 1 Invented Lane", null, false, LocalDate.of(2026, 2, 27), "S", null));
            assertThat(children.isLookedAfter(child)).isTrue();
            assertThat(children.current(child)).contains(episode);
            assertThat(cases.child(child).legalStatus()).isEqualTo("V2");
            assertThat(work.chronology(child)).last()
                .asString()
                .startsWith("The child became looked after on Fri 27 Feb 2026, single period of accommodation")
                .contains("(V2)", "(U6)")
                .endsWith("Nobody at home could look after the child.");
        }

        @Test
        void starts_everything_that_is_due_from_the_first_day() {
            begin(child, fostered("2026-02-27"));
            assertThat(work.clocks(child)).containsExactlyInAnyOrder("looked-after-visit-1wk",
                    "looked-after-care-plan-10wd", "looked-after-health-assessment", "looked-after-pep",
                    "looked-after-review-first");
            assertThat(work.clock(child, "looked-after-visit-1wk").dueAt()).isEqualTo(AtWork.endOf("2026-03-06"));
            assertThat(work.clock(child, "looked-after-care-plan-10wd").dueAt()).isEqualTo(AtWork.endOf("2026-03-13"));
            assertThat(work.clock(child, "looked-after-review-first").dueAt()).isEqualTo(AtWork.endOf("2026-03-27"));
        }

        @Test
        void of_a_baby_asks_for_the_education_plan_from_the_third_birthday() {
            var baby = born("2025-11-20");
            begin(baby, fostered("2026-03-02"));
            assertThat(work.clock(baby, "looked-after-pep").dueAt()).isEqualTo(AtWork.endOf("2028-12-04"));
        }

        @Test
        void in_short_breaks_asks_for_neither_health_nor_education_and_counts_in_months() {
            begin(child, became("2026-03-02", "V3", "U6", "PR1"));
            assertThat(work.clocks(child)).containsExactlyInAnyOrder("looked-after-visit-1wk",
                    "looked-after-care-plan-10wd", "looked-after-review-first");
            assertThat(work.clock(child, "looked-after-visit-1wk").dueAt()).isEqualTo(AtWork.endOf("2026-06-02"));
            assertThat(work.clock(child, "looked-after-review-first").dueAt()).isEqualTo(AtWork.endOf("2026-06-02"));
            assertThat(children.current(child)).get().matches(CareEpisode::shortBreaks);
        }

        @Test
        void at_home_under_an_interim_order_is_visited_each_week_until_the_first_review() {
            begin(child, became("2026-03-02", "C1", "P1", "PR0"));
            assertThat(work.clocks(child)).contains("looked-after-visit-weekly")
                .doesNotContain("looked-after-visit-1wk");
            assertThat(work.clock(child, "looked-after-visit-weekly").dueAt()).isEqualTo(AtWork.endOf("2026-03-09"));
        }

        @Test
        void in_an_unregistered_home_is_never_silent() {
            begin(child, new BecameLookedAfter(LocalDate.of(2026, 3, 2), "V2", "K2", "PR4", "A flat with staff", null,
                    false, true, "No home was found tonight"));
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("in a home that is not registered with Ofsted");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2026-03-03 | V2 | U6 | PR1 | lookedAfterFrom   | in the future
                2012-05-13 | V2 | U6 | PR1 | lookedAfterFrom   | from the day of birth
                2026-03-02 | V9 | U6 | PR1 | legalStatus       | "V9" is not a code
                2026-03-02 | V2 | Z1 | ''  | placementType     | "Z1" is not a code
                2026-03-02 | V2 | U6 | PR9 | placementProvider | "PR9" is not a code
                2026-03-02 | V2 | T4 | PR1 | placementProvider | has no provider
                2026-03-02 | C2 | P1 | PR1 | placementProvider | Parents provide a placement with parents
                2026-03-02 | V2 | U6 | PR0 | placementProvider | Parents provide a placement with parents
                2026-03-02 | V2 | P1 | PR0 | placementType     | is not placed with their own parents
                2026-03-02 | V2 | K3 | PR4 | placementType     | under 16 may not be placed there
                """)
        void is_refused_with_a_sentence_that_names_what_does_not_fit(String on, String status, String placement,
                String provider, String field, String sentence) {
            refused(() -> children.begin(child, became(on, status, placement, provider.isEmpty() ? null : provider)),
                    field, sentence);
            assertThat(children.isLookedAfter(child)).isFalse();
        }

        @Test
        void is_possible_in_supported_accommodation_from_the_16th_birthday() {
            begin(born("2010-03-02"), became("2026-03-02", "V2", "K3", "PR4"));
            refused(() -> children.begin(born("2010-03-03"), became("2026-03-02", "V2", "K3", "PR4")), "placementType",
                    "regulation 27A");
        }

        @Test
        void from_the_18th_birthday_is_possible_only_under_section_20_5_in_a_childrens_home() {
            var adult = born("2008-03-02");
            refused(() -> children.begin(adult, fostered("2026-03-02")), "placementType", "section 20(5)");
            begin(adult, became("2026-03-02", "V2", "K2", "PR4"));
        }

        @Test
        void is_refused_of_a_child_who_is_not_born() {
            var unborn = work.child(InventedChildren.unborn(LocalDate.of(2026, 5, 1)).alone());
            refused(() -> children.begin(unborn, fostered("2026-03-02")), "lookedAfterFrom", "Record the birth first");
        }

        @Test
        void is_refused_twice() {
            begin(child, fostered("2026-02-27"));
            refused(() -> children.begin(child, fostered("2026-03-02")), "lookedAfterFrom", "since Fri 27 Feb 2026");
        }

        @Test
        void with_parents_means_a_placement_with_parents() {
            assertThatThrownBy(() -> new BecameLookedAfter(LocalDate.of(2026, 3, 2), "C1", "U6", "PR1", null, null,
                    true, false, "An order"))
                .hasMessageContaining("(P1)");
        }

    }

    @Nested
    class Ceasing_to_be_looked_after {

        @Test
        void ends_the_episode_and_every_clock_and_says_where_the_child_lives() {
            begin(child, fostered("2026-02-02"));
            var episode = end(child, ceased("2026-03-02", "E4A"));
            assertThat(episode.to()).isEqualTo("2026-03-02");
            assertThat(episode.reasonCeased()).isEqualTo("E4A");
            assertThat(children.isLookedAfter(child)).isFalse();
            assertThat(cases.child(child).legalStatus()).isNull();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .startsWith("The child ceased to be looked after on Mon 2 Mar 2026: returned home")
                .endsWith("(E4A). The child lives now: At home with mum.");
        }

        @Test
        void and_coming_back_is_a_new_period() {
            begin(child, fostered("2026-02-02"));
            end(child, ceased("2026-02-20", "E4B"));
            refused(() -> children.begin(child, fostered("2026-02-19")), "lookedAfterFrom", "until Fri 20 Feb 2026");
            begin(child, fostered("2026-02-20"));
            assertThat(children.episodes(child)).extracting(CareEpisode::reasonCeased).containsExactly("E4B", null);
            assertThat(children.episodes(child)).extracting(CareEpisode::period).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2010-03-03 | V2 | U6 | PR1 | E5  | from the 16th birthday, Tue 3 Mar 2026
                2010-03-03 | V2 | U6 | PR1 | E6  | from the 16th birthday, Tue 3 Mar 2026
                2010-03-03 | V2 | U6 | PR1 | E7  | from the 16th birthday, Tue 3 Mar 2026
                2008-03-03 | V2 | U6 | PR1 | E17 | is possible from Tue 3 Mar 2026
                2008-03-02 | V2 | U6 | PR1 | E8  | is never for turning 18
                2012-05-14 | E1 | U6 | PR1 | E11 | placed for adoption (A3 to A6)
                2012-05-14 | C2 | K2 | PR4 | E45 | choose E47 or E48
                2012-05-14 | C2 | K2 | PR4 | E46 | choose E47 or E48
                2012-05-14 | V2 | U6 | PR1 | E14 | on remand or sentenced
                2012-05-14 | V2 | U6 | PR1 | X1  | Choose how care ended
                2012-05-14 | V2 | U6 | PR1 | E99 | "E99" is not a code
                """)
        void is_refused_with_a_code_that_does_not_fit(String born, String status, String placement, String provider,
                String reason, String sentence) {
            var known = born(born);
            begin(known, became("2026-02-02", status, placement, provider));
            refused(() -> children.end(known, ceased("2026-03-02", reason)), "reasonEpisodeCeased", sentence);
            assertThat(children.isLookedAfter(known)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({ "2010-03-02, V2, U6, PR1, E5", "2010-02-02, V2, K3, PR4, E6", "2008-03-02, V2, U6, PR1, E17",
                "2008-03-03, V2, U6, PR1, E8", "2020-03-02, E1, A6, PR1, E12", "2012-05-14, C2, U4, PR1, E45",
                "2012-05-14, C2, K2, PR4, E47", "2010-05-14, J1, K1, PR3, E14", "2010-05-14, V2, U6, PR1, E15" })
        void takes_a_code_that_fits(String born, String status, String placement, String provider, String reason) {
            var known = born(born);
            begin(known, became("2026-02-02", status, placement, provider));
            assertThat(end(known, ceased("2026-03-02", reason)).reasonCeased()).isEqualTo(reason);
        }

        @Test
        void is_refused_before_care_began_in_the_future_or_without_care() {
            refused(() -> children.end(child, ceased("2026-03-02", "E4A")), "caseReference", "is not looked after");
            begin(child, fostered("2026-02-27"));
            refused(() -> children.end(child, ceased("2026-02-26", "E4A")), "endedOn", "began on Fri 27 Feb 2026");
            refused(() -> children.end(child, ceased("2026-03-03", "E4A")), "endedOn", "in the future");
        }

    }

    @Test
    void the_episodes_tell_what_a_later_count_of_weeks_needs() {
        begin(this.child, became("2026-01-05", "J1", "K1", "PR3"));
        end(this.child, ceased("2026-01-26", "E14"));
        begin(this.child, became("2026-02-02", "V4", "U6", "PR1"));
        end(this.child, ceased("2026-02-16", "E4A"));
        begin(this.child, fostered("2026-02-23"));
        assertThat(this.children.episodes(this.child)).extracting(CareEpisode::from)
            .containsExactlyElementsOf(
                    List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 23)));
        assertThat(this.children.episodes(this.child)).extracting(CareEpisode::remand)
            .containsExactly(true, false, false);
        assertThat(this.children.episodes(this.child)).extracting(CareEpisode::shortBreaks)
            .containsExactly(false, true, false);
        assertThat(this.children.episodes(this.child)).extracting(CareEpisode::open)
            .containsExactly(false, false, true);
    }

}
