package org.childjourney.homelessness;

import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.homelessness.HomelessStory.HOUSING_MANAGER;
import static org.childjourney.homelessness.HomelessStory.JOURNEY;
import static org.childjourney.homelessness.HomelessStory.MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

/** Each of the nine outcomes, by its own path to whoever takes the young person on. */
@JourneyTest
class HomelessOutcomesTest {

    @Autowired
    private AtWork work;

    @Autowired
    private HomelessStory story;

    @Autowired
    private LookedAfterChildren lookedAfter;

    private CaseReference assessed(Map<String, Object> interview, Map<String, Object> need, String duty) {
        var child = this.story.interviewed(this.story.told(), interview);
        this.story.advocateMet(child);
        return this.story.assessed(child, need, Answered.housingNeed(duty));
    }

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    private void settled(CaseReference child, String outcome) {
        assertThat(this.work.routing(child, "outcome", JOURNEY)).isEqualTo(outcome);
        assertThat(this.work.clocks(child)).doesNotContain("homelessness-joint-assessment-10wd",
                "homelessness-joint-assessment-45wd");
    }

    @Nested
    class A_home_again_with_support {

        @Test
        void is_decided_where_home_is_safe_and_leads_to_a_plan() {
            var child = story.told();
            work.answer(WORKER, child, "work-with-family", Answered.family("RETURNED_HOME"));
            story.interviewed(child, Answered.interviewed());
            story.advocateMet(child);
            story.assessed(child,
                    but(without(Answered.need(), "causes"), "requiresAccommodation", "NO", "causeFound", "NO"),
                    Answered.housingNeed("NONE"));
            assertThat(work.open(child)).doesNotContain("write-comparison").contains("decide-outcome");

            story.decided(child, "A");
            settled(child, "A");
            work.answer(WORKER, child, "confirm-return-home",
                    answers("returnedOn", "2026-03-09", "livesWith", "Her mother", "address",
                            "4 Invented Lane, Sampleton", "whySafe", "He has moved out", "support",
                            "A family worker every week", "youngPersonsView", "I am glad"));

            assertThat(work.passed(child, JOURNEY)).containsSubsequence("record-return-home", "home-again",
                    "help-at-home");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("went home on Mon 9 Mar 2026"));
        }

    }

    @Nested
    class B_section_20 {

        @Test
        void is_a_home_on_the_register_and_the_young_person_is_looked_after_from_the_move() {
            var child = story.atHomeUnderSection20();
            settled(child, "B");
            assertThat(work.passed(child, JOURNEY)).containsSubsequence("record-placement", "home-found",
                    "became-looked-after");
            var care = lookedAfter.current(child).orElseThrow();
            assertThat(care.from()).hasToString("2026-03-09");
            assertThat(care.legalStatus()).isEqualTo("V2");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("after 5 days of searching"));
        }

        @Test
        void is_not_a_home_without_Ofsteds_number() {
            var child = story.decided(story.chosen("ACCEPTS_S20"), "B");
            refused("placements-team", child, "place-young-person", but(Answered.placed(), "ofstedUrn", "none yet"),
                    "Ofsted's numbers are seven digits");
            refused("placements-team", child, "place-young-person", but(Answered.placed(), "kind", "HOTEL"),
                    "Nobody under 18 is accommodated in a hotel");
            refused("placements-team", child, "place-young-person",
                    but(Answered.placed(), "searchedFrom", "2026-03-10"), "The search began before they moved in");
        }

        @Test
        void begins_on_the_first_night_where_that_was_section_20_and_not_again_with_the_home() {
            var child = story.askedHousing();
            story.accepted(child);
            work.at("2026-03-02T11:10");
            work.answer(WORKER, child, "explain-rights", Answered.rights());
            work.at("2026-03-02T16:00");
            work.answer(WORKER, child, "confirm-safe-place", Answered.safeUnderSection20());
            assertThat(work.passed(child, JOURNEY)).contains("looked-after-at-once");
            assertThat(lookedAfter.current(child).orElseThrow().from()).hasToString("2026-03-02");

            story.interviewed(child, Answered.interviewed());
            story.advocateMet(child);
            story.decided(
                    story.chosen(story.compared(story.assessed(child, Answered.need(), Answered.housingNeed("NONE"))),
                            "ACCEPTS_S20"),
                    "B");
            work.at("2026-03-09T16:00");
            work.answer("placements-team", child, "place-young-person", Answered.placed());
            assertThat(work.passed(child, JOURNEY)).contains("home-found").doesNotContain("became-looked-after");
            assertThat(lookedAfter.current(child).orElseThrow().from()).hasToString("2026-03-02");
        }

    }

    @Nested
    class C_section_20_declined {

        @Test
        void is_a_plan_a_home_from_housing_and_section_20_offered_again() {
            var child = story.housedAfterANo();
            settled(child, "C");
            assertThat(work.passed(child, JOURNEY)).containsSubsequence("plan-offered", "housing-finds-home",
                    "housing-home-found");
            assertThat(work.open(child)).contains("review-decline");
            assertThat(work.clock(child, "homelessness-decline-review").dueAt()).isEqualTo(AtWork.endOf("2026-03-20"));
            assertThat(lookedAfter.isLookedAfter(child)).isFalse();
        }

        @Test
        void is_refused_where_the_young_person_has_said_yes() {
            var child = story.chosen("ACCEPTS_S20");
            work.at("2026-03-09T10:00");
            refused(MANAGER, child, "decide-outcome", Answered.decided("C"),
                    "Section 20 has not been validly declined");
            refused(HOUSING_MANAGER, child, "decide-housing-outcome", Answered.housingDecided("D"),
                    "Housing alone is for a young person to whom section 20 is not owed");
        }

        @Test
        void of_somebody_who_refuses_housing_as_well_is_a_visit_every_week() {
            var child = story.decided(story.chosen("REFUSES_BOTH"), "C");
            assertThat(work.passed(child, JOURNEY)).contains("plan-offered").doesNotContain("housing-finds-home");
            var outreach = work.task(child, "do-weekly-outreach");
            assertThat(outreach.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-16")));

            work.at("2026-03-16T15:00");
            work.answer(WORKER, child, "do-weekly-outreach", outreach("2026-03-16", "KEEP_TRYING"));
            assertThat(work.task(child, "do-weekly-outreach").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-23")));
            work.at("2026-03-23T15:00");
            work.answer(WORKER, child, "do-weekly-outreach", outreach("2026-03-23", "ACCEPTS_HELP"));
            assertThat(work.open(child)).doesNotContain("do-weekly-outreach").contains("review-decline");
        }

        private Map<String, Object> outreach(String day, String result) {
            return answers("triedOn", day, "seen", true, "safetyPlan", "She rings at night", "panelTold", true,
                    "inTheirWords", "I am all right", "result", result);
        }

    }

    @Nested
    class D_housing_without_section_20 {

        @Test
        void is_signed_off_by_the_head_of_service_where_somebody_is_said_not_to_be_in_need() {
            var child = notInNeed();
            story.decided(child, "D");
            assertThat(work.open(child)).contains("sign-off-outcome").doesNotContain("advise-on-outcome");
            work.answer("head-of-service", child, "sign-off-outcome", signOff("SIGNED_OFF"));
            settled(child, "D");
            work.answer(OFFICER, child, "provide-accommodation", Answered.housed());
            assertThat(work.open(child)).contains("review-decline");
        }

        @Test
        void is_looked_at_by_a_lawyer_as_well_where_no_cause_of_section_20_is_found() {
            var child = assessed(Answered.interviewed(), but(without(Answered.need(), "causes"), "causeFound", "NO"),
                    "NONE");
            story.decided(child, "D");
            assertThat(work.open(child)).contains("advise-on-outcome").doesNotContain("sign-off-outcome");
            work.answer("legal-solicitor", child, "advise-on-outcome",
                    answers("advisedOn", "2026-03-09", "advice", "Think of section 20(3)"));
            assertThat(work.open(child)).contains("sign-off-outcome");
        }

        @Test
        void goes_back_to_both_when_the_head_of_service_does_not_agree() {
            var child = notInNeed();
            story.decided(child, "D");
            work.answer("head-of-service", child, "sign-off-outcome", signOff("RETURN"));
            assertThat(work.open(child)).contains("decide-outcome", "decide-housing-outcome");
            story.decided(child, "G");
            settled(child, "G");
        }

        private CaseReference notInNeed() {
            return assessed(Answered.interviewed(),
                    but(without(Answered.need(), "causes"), "inNeed", "NO", "causeFound", "NO"), "NONE");
        }

        private Map<String, Object> signOff(String answer) {
            return answers("signOff", answer, "reasons", "I have read the assessment");
        }

    }

    @Nested
    class E_prevention {

        @Test
        void is_the_districts_duty_which_goes_on_for_itself() {
            var child = assessed(but(Answered.interviewed(), "found", "THREATENED"),
                    but(without(Answered.need(), "causes"), "requiresAccommodation", "NO", "causeFound", "NO"),
                    "PREVENTION");
            story.decided(child, "E");
            settled(child, "E");
            assertThat(work.open(child)).contains("end-prevention");
            assertThat(work.clocks(child)).contains("homelessness-prevention-56d");
        }

    }

    @Nested
    class F_not_homeless {

        @Test
        void is_a_child_in_need_plan() {
            var child = assessed(but(Answered.interviewed(), "found", "NOT_HOMELESS", "canReturn", "YES_SAFE"),
                    but(without(Answered.need(), "causes"), "requiresAccommodation", "NO", "causeFound", "NO"), "NONE");
            story.decided(child, "F");
            settled(child, "F");
            assertThat(work.passed(child, JOURNEY)).contains("help-for-those-not-homeless");
        }

    }

    @Nested
    class G_care_proceedings {

        @Test
        void are_asked_of_the_legal_gateway_while_the_young_person_stays_where_they_are() {
            var child = story.decided(story.chosen("ACCEPTS_S20"), "G");
            settled(child, "G");
            assertThat(work.passed(child, JOURNEY)).contains("legal-gateway-asked");
            assertThat(work.open(child)).contains("review-suitability");
        }

    }

    @Nested
    class H_a_relevant_child {

        @Test
        void is_accommodated_and_goes_to_the_leaving_care_team() {
            var child = assessed(Answered.interviewed(),
                    but(Answered.need(), "relevantChild", "YES", "weeksLookedAfter", 40), "NONE");
            assertThat(work.open(child)).doesNotContain("write-comparison");
            story.decided(child, "H");
            settled(child, "H");
            work.at("2026-03-09T16:00");
            work.answer("placements-team", child, "place-young-person", Answered.placed());
            assertThat(work.passed(child, JOURNEY)).contains("relevant-child-returned")
                .doesNotContain("became-looked-after");
            assertThat(lookedAfter.isLookedAfter(child)).isFalse();
        }

    }

    @Nested
    class I_another_authority {

        @Test
        void ends_the_work_here_once_it_has_accepted_in_writing() {
            var child = story.askedHousing();
            work.answer(MANAGER, child, "accept-homelessness", but(Answered.acceptedFromHousing(), "fromElsewhere",
                    true, "otherAuthority", "Inventshire County Council"));
            work.at("2026-03-02T11:10");
            work.answer(WORKER, child, "explain-rights", Answered.rightsWithoutAdvocate());
            story.safeTonight(child);
            story.interviewed(child, Answered.interviewed());
            work.answer(MANAGER, child, "tell-other-authority",
                    answers("authority", "Inventshire County Council", "toldOn", "2026-03-03", "contactThere",
                            "Moss Duty-Worker", "theirAnswer", "They look into it", "accommodatedMeanwhile", true));
            story.assessed(child, Answered.need(), Answered.housingNeed("NONE"));
            story.compared(child);
            work.at("2026-03-06T12:00");
            work.answer(WORKER, child, "record-choice", Answered.chosen("ACCEPTS_S20"));
            story.decided(child, "I");
            settled(child, "I");
            assertThat(work.open(child)).contains("confirm-other-authority", "review-suitability");

            work.answer(MANAGER, child, "confirm-other-authority", accepted());

            assertThat(work.passed(child, JOURNEY)).endsWith("handed-to-other-authority");
            assertThat(work.processes(child)).doesNotContain(JOURNEY);
            assertThat(work.clocks(child)).noneMatch((clock) -> clock.startsWith("homelessness-"));
        }

        private Map<String, Object> accepted() {
            return answers("authority", "Inventshire County Council", "acceptedOn", "2026-03-09", "acceptedBy",
                    "Moss Manager", "reference", "INV-4", "movesOn", "2026-03-10", "youngPersonsView",
                    "I want to be near my brother");
        }

    }

}
