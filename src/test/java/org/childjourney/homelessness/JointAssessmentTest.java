package org.childjourney.homelessness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a young person may choose and the authorities may decide. */
class JointAssessmentTest {

    private static final Instant MONDAY = AtWork.moment("2026-03-02T10:00");

    private static final Instant GIVEN = AtWork.moment("2026-03-05T10:00");

    private static final Instant A_DAY_LATER = GIVEN.plus(Duration.ofHours(24));

    private static final CaseReference CHILD = CaseReference.of("CJ1");

    private JointAssessment joint;

    @BeforeEach
    void somebodyAskedStroud() {
        this.joint = presented();
    }

    private static JointAssessment presented() {
        return new JointAssessment(CHILD,
                new HomelessPresentation(CHILD, District.STROUD,
                        new RequestForHelp(MONDAY, "Fern", "Testerly", LocalDate.of(2009, 7, 1), "F", "01632 960077",
                                null, null, "4 Invented Lane", ReasonForLoss.ABUSE, "I had to go", Tonight.SOFA, false),
                        MONDAY, "housing-stroud"));
    }

    private RightsExplained rights(boolean offered, boolean declined) {
        return new RightsExplained(MONDAY, List.of(Route.values()), "Version 3", offered, offered ? MONDAY : null,
                offered ? null : "She was too tired", offered ? declined : null, declined ? "My aunt helps" : null,
                true, "Thanks");
    }

    private void informed() {
        this.joint.explainRights(rights(true, false), "advocate-openvoice", MONDAY);
        this.joint.advocateMet(MONDAY);
        given(true, true);
    }

    private void given(boolean entitlements, boolean capacity) {
        this.joint.compared(new ComparisonGiven(SheetState.GIVEN, GIVEN, GivenHow.ON_PAPER, entitlements, capacity,
                "She explained it back", null), 1);
    }

    private static ChoiceMade choice(Choice chosen, Instant at) {
        return new ChoiceMade(chosen, at, "That is what I want", Capacity.HAS_CAPACITY, false, null, true,
                (chosen == Choice.ACCEPTS_S20) ? LocalDate.of(2026, 3, 6) : null, false, false);
    }

    private static ChoiceMade sooner(Choice chosen, Instant at) {
        return new ChoiceMade(chosen, at, "Now", Capacity.HAS_CAPACITY, true, "I know already", true,
                LocalDate.of(2026, 3, 5), false, false);
    }

    private void needs(Known inNeed, Known requires, Known cause, Known relevant) {
        this.joint.interviewed(interview(InterviewFinding.HOMELESS, CanReturn.NO), false);
        this.joint.assessNeed(new NeedAssessment(inNeed, "Because", requires, cause,
                (cause == Known.YES) ? List.of(Section20Cause.CARER_PREVENTED) : List.of(), relevant, 0, "Able",
                "Somebody to talk to", true, "A place", "Exams", "Analysis"), MONDAY, "kit");
    }

    private static InterviewHeld interview(InterviewFinding found, CanReturn canReturn) {
        return new InterviewHeld(MONDAY, "Olive Officer", "No", ParentContact.UNSAFE, null, "It is not safe", canReturn,
                found, false, null, false, null, false, null, false, null, false, false, false, "Well", "A place");
    }

    @Nested
    class The_choice {

        @Test
        void is_taken_from_somebody_who_is_informed_and_has_had_a_day_to_think() {
            informed();
            joint.choose(choice(Choice.ACCEPTS_S20, A_DAY_LATER), A_DAY_LATER);
            assertThat(joint.choice()).isEqualTo(Choice.ACCEPTS_S20);
            assertThat(joint.understoodOptions()).isTrue();
        }

        @Test
        void is_refused_while_no_advocate_was_offered() {
            joint.explainRights(rights(false, false), "advocate-openvoice", MONDAY);
            given(true, true);
            refused(choice(Choice.ACCEPTS_S20, A_DAY_LATER), "No advocate has been offered. Offer one first");
        }

        @Test
        void is_refused_while_the_advocate_and_the_young_person_have_not_met() {
            joint.explainRights(rights(true, false), "advocate-openvoice", MONDAY);
            given(true, true);
            refused(choice(Choice.ACCEPTS_S20, A_DAY_LATER), "The advocate has not met the young person yet");
        }

        @Test
        void goes_on_without_an_advocate_whom_the_young_person_does_not_want() {
            joint.explainRights(rights(true, true), "advocate-openvoice", MONDAY);
            given(true, true);
            joint.choose(choice(Choice.ACCEPTS_S20, A_DAY_LATER), A_DAY_LATER);
            assertThat(joint.choice()).isEqualTo(Choice.ACCEPTS_S20);
        }

        @Test
        void is_refused_without_the_written_comparison() {
            joint.explainRights(rights(true, true), "advocate-openvoice", MONDAY);
            refused(choice(Choice.ACCEPTS_S20, A_DAY_LATER), "has not been given the written comparison");
        }

        @Test
        void is_refused_while_the_rights_of_care_leavers_are_not_explained() {
            joint.explainRights(rights(true, true), "advocate-openvoice", MONDAY);
            given(false, true);
            refused(choice(Choice.DECLINES_S20, A_DAY_LATER), "What care leavers get until 25 has not been explained");
        }

        @Test
        void is_refused_while_nobody_has_considered_capacity() {
            joint.explainRights(rights(true, true), "advocate-openvoice", MONDAY);
            given(true, false);
            refused(choice(Choice.DECLINES_S20, A_DAY_LATER), "Mental Capacity Act 2005");
        }

        @Test
        void is_refused_a_minute_before_the_day_to_think_is_over() {
            informed();
            refused(choice(Choice.ACCEPTS_S20, A_DAY_LATER.minus(Duration.ofMinutes(1))),
                    "has until Fri 6 Mar 2026, 10:00 to think");
        }

        @Test
        void is_a_day_by_the_clock_when_the_clocks_change() {
            informed();
            joint.compared(new ComparisonGiven(SheetState.GIVEN, AtWork.moment("2026-03-28T10:00"), GivenHow.ON_PAPER,
                    true, true, "Yes", null), 2);
            assertThat(joint.thinkUntil()).isEqualTo(AtWork.moment("2026-03-29T11:00"));
        }

        @Test
        void may_come_sooner_if_the_young_person_asks_for_it() {
            informed();
            joint.choose(sooner(Choice.ACCEPTS_S20, GIVEN.plusSeconds(60)), A_DAY_LATER);
            assertThat(joint.choiceAt()).isEqualTo(GIVEN.plusSeconds(60));
        }

        @Test
        void cannot_have_been_made_before_the_comparison_or_in_the_future() {
            informed();
            refused(sooner(Choice.ACCEPTS_S20, GIVEN.minusSeconds(60)), "cannot have chosen before");
            refused(choice(Choice.ACCEPTS_S20, A_DAY_LATER.plusSeconds(60)), "is in the future");
        }

        @Test
        void is_not_recorded_by_whoever_decides_about_money_for_placements() {
            informed();
            refused(new ChoiceMade(Choice.DECLINES_S20, A_DAY_LATER, "No", Capacity.HAS_CAPACITY, false, null, true,
                    null, false, true), "decides about money for placements");
        }

        @Test
        void is_no_decline_from_somebody_who_cannot_make_this_decision_now() {
            informed();
            refused(new ChoiceMade(Choice.DECLINES_S20, A_DAY_LATER, "No", Capacity.LACKS_CAPACITY, false, null, true,
                    null, false, false), "cannot say no to section 20");
        }

        @Test
        void is_a_valid_decline_only_once_somebody_independent_has_heard_that_it_was_free() {
            informed();
            joint.choose(choice(Choice.DECLINES_S20, A_DAY_LATER), A_DAY_LATER);
            assertThat(joint.hasDeclined()).isTrue();
            assertThat(joint.hasValidlyDeclined()).isFalse();
            joint.free(true, A_DAY_LATER, "advocate-openvoice");
            assertThat(joint.hasValidlyDeclined()).isTrue();
            joint.free(false, A_DAY_LATER, "qa-officer");
            assertThat(joint.hasValidlyDeclined()).isFalse();
        }

        private void refused(ChoiceMade made, String sentence) {
            assertThatThrownBy(() -> joint.choose(made, A_DAY_LATER)).isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
            assertThat(joint.choice()).isNull();
        }

    }

    @Nested
    class What_is_explained {

        @Test
        void is_all_three_ways_or_it_is_no_choice() {
            var two = new RightsExplained(MONDAY, List.of(Route.S17, Route.PART7), "Version 3", true, MONDAY, null,
                    false, null, true, "Thanks");
            assertThatThrownBy(() -> joint.explainRights(two, "advocate-openvoice", MONDAY))
                .hasMessageContaining("Explain all three");
        }

        @Test
        void asks_an_advocate_unless_the_young_person_says_no() {
            joint.explainRights(rights(true, false), "advocate-openvoice", MONDAY);
            assertThat(joint.provider()).isEqualTo("advocate-openvoice");
            joint.explainRights(rights(true, true), "advocate-openvoice", MONDAY);
            assertThat(joint.provider()).isNull();
            assertThat(joint.advocacyDeclinedReason()).isEqualTo("My aunt helps");
        }

        @Test
        void keeps_whether_the_advocate_was_offered_in_the_first_contact() {
            joint.explainRights(rights(false, false), "advocate-openvoice", MONDAY);
            joint.explainRights(rights(true, false), "advocate-openvoice", MONDAY);
            assertThat(joint.offeredAtFirstContact()).isFalse();
            assertThat(joint.advocacyOfferedAt()).isNotNull();
        }

    }

    @Nested
    class The_table {

        @Test
        void is_refused_when_something_that_decides_is_not_assessed() {
            assertThatThrownBy(() -> joint.advised(Section20Advice.NOT_YET_ASSESSED))
                .hasMessageContaining("The decision table does not guess");
        }

        @Test
        void is_asked_with_what_is_assessed_and_nothing_else() {
            assertThat(Section20Facts.of(joint, false).asked()).containsEntry("inNeed", "NOT_YET")
                .containsEntry("unaccompanied", "NOT_YET")
                .containsEntry("advisedDecline", "NO")
                .containsEntry("under18", "YES");
            needs(Known.YES, Known.NO, Known.NOT_YET, Known.NO);
            assertThat(Section20Facts.of(joint, true).asked()).containsEntry("inNeed", "YES")
                .containsEntry("requiresAccommodation", "NO")
                .containsEntry("section20Cause", "NOT_YET")
                .containsEntry("unaccompanied", "NO")
                .containsEntry("under18", "NO");
        }

        @Test
        void leads_to_a_choice_where_section_20_is_owed_and_nobody_came_alone_to_seek_asylum() {
            joint.interviewed(interview(InterviewFinding.HOMELESS, CanReturn.NO), true);
            joint.advised(Section20Advice.S20_DUTY_OWED);
            assertThat(joint.choiceIsAsked()).isFalse();
            joint.interviewed(interview(InterviewFinding.HOMELESS, CanReturn.NO), false);
            assertThat(joint.choiceIsAsked()).isTrue();
            joint.advised(Section20Advice.S17_SUPPORT_AT_HOME);
            assertThat(joint.choiceIsAsked()).isFalse();
        }

    }

    @Nested
    class An_outcome {

        @Test
        void of_section_20_rests_on_the_duty_and_not_on_a_valid_decline() {
            supports(Outcome.B, false);
            joint.advised(Section20Advice.S20_DUTY_OWED);
            supports(Outcome.B, true);
            informed();
            joint.choose(choice(Choice.DECLINES_S20, A_DAY_LATER), A_DAY_LATER);
            supports(Outcome.B, true);
            joint.free(true, A_DAY_LATER, "advocate");
            supports(Outcome.B, false);
        }

        @ParameterizedTest
        @CsvSource({ "S20_DECLINED_PART7_PRIORITY, true", "S20_DUTY_OWED, false", "S17_SUPPORT_AT_HOME, false",
                "NOT_IN_NEED_PART7_PRIORITY, false" })
        void without_section_20_for_somebody_to_whom_it_is_owed_takes_a_valid_decline(Section20Advice advice,
                boolean supported) {
            joint.advised(advice);
            supports(Outcome.C, supported);
        }

        @ParameterizedTest
        @EnumSource(Section20Advice.class)
        void of_housing_alone_is_for_those_to_whom_section_20_is_not_owed(Section20Advice advice) {
            if (advice != Section20Advice.NOT_YET_ASSESSED) {
                joint.advised(advice);
                supports(Outcome.D, advice == Section20Advice.PART7_PRIORITY_WITH_S17
                        || advice == Section20Advice.NOT_IN_NEED_PART7_PRIORITY);
            }
        }

        @Test
        void of_housing_is_never_for_somebody_who_came_alone_to_seek_asylum() {
            joint.interviewed(interview(InterviewFinding.HOMELESS, CanReturn.NO), true);
            joint.advised(Section20Advice.NOT_IN_NEED_PART7_PRIORITY);
            assertThatThrownBy(() -> joint.requireSupports(Outcome.D, "decided"))
                .hasMessageContaining("is not eligible for housing help");
        }

        @Test
        void of_prevention_is_for_those_who_are_threatened() {
            supports(Outcome.E, false);
            joint.interviewed(interview(InterviewFinding.THREATENED, CanReturn.NO), false);
            supports(Outcome.E, true);
            joint.advised(Section20Advice.S20_DUTY_OWED);
            supports(Outcome.E, false);
        }

        @Test
        void of_not_homeless_is_never_for_somebody_on_a_sofa_who_cannot_go_home() {
            assertThatThrownBy(
                    () -> joint.interviewed(interview(InterviewFinding.NOT_HOMELESS, CanReturn.UNKNOWN), false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Whoever sleeps on somebody's sofa or in the street is homeless");
        }

        @Test
        void of_not_homeless_is_what_the_interview_found() {
            supports(Outcome.F, false);
            joint.interviewed(interview(InterviewFinding.NOT_HOMELESS, CanReturn.YES_SAFE), false);
            supports(Outcome.F, true);
        }

        @Test
        void of_home_again_takes_somebody_who_found_home_safe() {
            joint.interviewed(interview(InterviewFinding.HOMELESS, CanReturn.NO), false);
            supports(Outcome.A, false);
            joint.familyWork(FamilyResult.NOT_AGREED);
            supports(Outcome.A, false);
            joint.familyWork(FamilyResult.RETURNED_HOME);
            supports(Outcome.A, true);
            joint.familyWork(FamilyResult.NOT_SAFE);
            joint.advised(Section20Advice.S17_SUPPORT_AT_HOME);
            supports(Outcome.A, true);
        }

        @Test
        void of_a_relevant_child_is_what_the_assessment_found() {
            joint.advised(Section20Advice.S20_DUTY_OWED);
            supports(Outcome.H, false);
            joint.advised(Section20Advice.S23B_DUTY);
            supports(Outcome.H, true);
        }

        @Test
        void of_another_authority_names_it() {
            supports(Outcome.I, false);
            joint.accept(new Acceptance(null, null, null, null, null, "housing-stroud", "kit", true,
                    "Inventshire County Council"), MONDAY, "manager");
            supports(Outcome.I, true);
        }

        @Test
        void of_care_proceedings_may_always_be_considered() {
            supports(Outcome.G, true);
        }

        @Test
        void is_not_decided_by_whoever_wrote_the_assessment() {
            needs(Known.YES, Known.YES, Known.YES, Known.NO);
            assertThatThrownBy(() -> joint.requireAnotherThanWriter("kit"))
                .hasMessage("You wrote the assessment. Somebody else has to decide on the outcome.");
            assertThatCode(() -> joint.requireAnotherThanWriter("lee")).doesNotThrowAnyException();
        }

        private void supports(Outcome outcome, boolean supported) {
            if (supported) {
                assertThatCode(() -> joint.requireSupports(outcome, "decided")).doesNotThrowAnyException();
            }
            else {
                assertThatThrownBy(() -> joint.requireSupports(outcome, "decided")).isInstanceOf(Refused.class)
                    .satisfies((refusal) -> assertThat(((Refused) refusal).field()).isEqualTo("decided"))
                    .message()
                    .endsWith(".");
            }
        }

    }

    @Nested
    class The_claim_that_somebody_made_themselves_homeless {

        @Test
        void ends_no_duty_until_all_three_have_looked_at_it() {
            assertThatCode(() -> joint.requireNoIntentionalityOpen("how")).doesNotThrowAnyException();
            joint.housingAssessed(housing(true), MONDAY);
            assertThatThrownBy(() -> joint.requireNoIntentionalityOpen("how")).hasMessageContaining("no duty ends");
            joint.intentionalityReviewed(MONDAY);
            assertThatCode(() -> joint.requireNoIntentionalityOpen("how")).doesNotThrowAnyException();
        }

        private HousingAssessment housing(boolean asserted) {
            return new HousingAssessment(LocalDate.of(2026, 3, 4), "STR-77", true, DutyKind.NONE, null, null,
                    PriorityNeed.AGED_16_17, List.of(SupportNeed.AGED_16_17), HousingActivity.NONE, "A room", asserted,
                    asserted ? "She left of her own will" : null);
        }

        @Test
        void is_not_among_what_housing_can_choose() {
            for (var values : List.of(DutyKind.values(), PriorityNeed.values(), PreventionEndHow.values(),
                    ReliefEndHow.values(), Outcome.values())) {
                for (var value : values) {
                    assertThat(value.name()).doesNotContain("INTENTION");
                }
            }
        }

    }

    @Nested
    class Weeks_of_being_looked_after {

        @Test
        void are_counted_with_those_before() {
            needs(Known.YES, Known.YES, Known.YES, Known.NO);
            assertThat(joint.weeksLookedAfterOn(LocalDate.of(2026, 3, 9))).isZero();
            joint.beginLookingAfter(LocalDate.of(2026, 3, 9));
            assertThat(joint.weeksLookedAfterOn(LocalDate.of(2026, 3, 15))).isZero();
            assertThat(joint.weeksLookedAfterOn(LocalDate.of(2026, 3, 16))).isEqualTo(1);
            assertThat(joint.weeksLookedAfterOn(LocalDate.of(2026, 6, 8))).isEqualTo(13);
        }

        @Test
        void begin_once() {
            assertThat(joint.beginLookingAfter(LocalDate.of(2026, 3, 2))).isTrue();
            assertThat(joint.beginLookingAfter(LocalDate.of(2026, 3, 9))).isFalse();
            assertThat(joint.lookedAfterFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        }

    }

    @Nested
    class A_new_presentation {

        private final NewPresentation again = new NewPresentation("The carer is ill", true,
                NewPresentationAnswer.ASSESS_AGAIN, "housing-stroud");

        private HomelessPresentation on(String day) {
            return new HomelessPresentation(CHILD, AtWork.moment(day + "T10:00"), MONDAY, "manager");
        }

        @Test
        void within_four_weeks_of_a_move_that_broke_down_leads_back_to_the_assessment() {
            settled();
            assertThat(joint.presentedAgain(on("2026-04-05"), this.again, LocalDate.of(2026, 3, 9)))
                .isEqualTo(JointAssessment.Back.TO_THE_ASSESSMENT);
            assertThat(joint.round()).isEqualTo(2);
            assertThat(joint.outcome()).isNull();
            assertThat(joint.choice()).isNull();
            assertThat(joint.advice()).isNull();
            assertThat(joint.found()).isEqualTo(InterviewFinding.HOMELESS);
        }

        @Test
        void after_four_weeks_leads_back_to_the_interview() {
            settled();
            assertThat(joint.presentedAgain(on("2026-04-06"), this.again, LocalDate.of(2026, 3, 9)))
                .isEqualTo(JointAssessment.Back.TO_THE_INTERVIEW);
            assertThat(joint.found()).isNull();
        }

        @Test
        void before_anything_is_settled_is_taken_in() {
            assertThat(joint.presentedAgain(on("2026-03-04"), this.again, null))
                .isEqualTo(JointAssessment.Back.NOWHERE);
            assertThat(joint.round()).isEqualTo(1);
        }

        @Test
        void that_changes_nothing_is_taken_in() {
            settled();
            assertThat(joint.presentedAgain(on("2026-03-20"),
                    new NewPresentation("A quarrel", false, NewPresentationAnswer.TAKEN_IN, "housing-stroud"),
                    LocalDate.of(2026, 3, 9)))
                .isEqualTo(JointAssessment.Back.NOWHERE);
            assertThat(joint.outcome()).isEqualTo(Outcome.B);
        }

        private void settled() {
            needs(Known.YES, Known.YES, Known.YES, Known.NO);
            joint.advised(Section20Advice.S20_DUTY_OWED);
            joint.settle(Outcome.B, MONDAY);
        }

    }

    @Nested
    class A_place {

        private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

        @ParameterizedTest
        @EnumSource(PlaceKind.class)
        void is_registered_or_needs_not_be_and_is_never_one_where_nobody_under_18_may_be(PlaceKind kind) {
            if (kind.unsuitable()) {
                assertThatThrownBy(() -> Register.require(kind, "1234567", TODAY, TODAY))
                    .hasMessageContaining("Nobody under 18 is accommodated in");
            }
            else if (kind.registered()) {
                assertThatCode(() -> Register.require(kind, "1234567", TODAY, TODAY)).doesNotThrowAnyException();
                assertThatCode(() -> Register.require(kind, "SC123456", TODAY, TODAY)).doesNotThrowAnyException();
                assertThatThrownBy(() -> Register.require(kind, null, TODAY, TODAY))
                    .hasMessageContaining("is not somewhere a young person may be");
                assertThatThrownBy(() -> Register.require(kind, "applied for", TODAY, TODAY))
                    .hasMessageContaining("Ofsted's numbers are seven digits");
                assertThatThrownBy(() -> Register.require(kind, "1234567", TODAY.plusDays(1), TODAY))
                    .hasMessageContaining("is in the future");
            }
            else {
                assertThatCode(() -> Register.require(kind, null, null, TODAY)).doesNotThrowAnyException();
            }
        }

        @Test
        void counts_the_nights_and_not_the_days() {
            var stay = new Stay(saved(), PlaceKind.HOTEL, Side.COUNTY, "2 Inn Street",
                    AtWork.moment("2026-03-02T21:00"), MONDAY, "kit");
            assertThat(stay.suitable()).isFalse();
            assertThat(stay.nights(MONDAY, AtWork.moment("2026-03-02T23:59"))).isZero();
            assertThat(stay.nights(MONDAY, AtWork.moment("2026-03-03T00:01"))).isEqualTo(1);
            stay.endsWith(AtWork.moment("2026-03-04T09:00"));
            assertThat(stay.nights(MONDAY, AtWork.moment("2026-03-31T09:00"))).isEqualTo(2);
            assertThat(stay.nights(AtWork.moment("2026-03-03T00:00"), AtWork.moment("2026-03-31T00:00"))).isEqualTo(1);
        }

        private JointAssessment saved() {
            return new JointAssessment(CHILD, on()) {
                @Override
                Long id() {
                    return 1L;
                }
            };
        }

        private HomelessPresentation on() {
            return new HomelessPresentation(CHILD, MONDAY, MONDAY, "manager");
        }

    }

}
