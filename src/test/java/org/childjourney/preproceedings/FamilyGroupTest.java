package org.childjourney.preproceedings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.ASKED;
import static org.childjourney.preproceedings.LegalAnswers.FAMILY_MET;
import static org.childjourney.preproceedings.LegalAnswers.TO_COURT;
import static org.childjourney.preproceedings.LegalAnswers.person;

class FamilyGroupTest extends PreProceedingsStory {

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    private void asked() {
        letterDelivered();
        this.work.at("2026-03-16T12:00");
        this.work.answer(COORDINATOR, this.child, "ask-family-members", ASKED);
    }

    @Nested
    class An_offer {

        @Test
        void is_made_in_the_letter_and_answered_by_each_person() {
            letterDelivered();
            assertThat(matter().fgdmOffered()).isTrue();
            assertThat(matter().fgdm()).isEqualTo(FgdmState.OFFERED);
            assertThat(work.groups(work.task(child, "ask-family-members"))).containsExactly("fgdm-coordinator");
            work.at("2026-03-16T12:00");
            refused(COORDINATOR, "ask-family-members", without(ASKED, "answers"), "Add what each person says");
            refused(COORDINATOR, "ask-family-members", but(ASKED, "offeredOn", "2026-03-17"), "is in the future");
            refused(COORDINATOR, "ask-family-members",
                    but(ASKED, "answers", rows(person("Mallow Testerly", "ACCEPTED").replace("03-16", "03-17"))),
                    "is in the future");
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            assertThat(matter().fgdm()).isEqualTo(FgdmState.ACCEPTED);
            assertThat(work.open(child)).contains("hold-family-group-meeting");
            assertThat(work.chronology(child)).last().asString().contains("was accepted by: Mallow Testerly.");
        }

        @Test
        void that_everybody_declines_is_settled() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            work.answer(COORDINATOR, child, "ask-family-members", but(ASKED, "answers",
                    rows(person("Mallow Testerly", "DECLINED"), person("Bracken Inventon", "DECLINED"))));
            assertThat(matter().fgdm()).isEqualTo(FgdmState.DECLINED_BY_ALL);
            assertThat(work.passed(child, "family-group-decision-making")).endsWith("everybody-declined");
            assertThat(work.passed(child, "pre-proceedings")).contains("family-group-settled");
        }

        @Test
        void is_not_declined_by_all_while_somebody_with_parental_responsibility_was_not_asked() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            refused(COORDINATOR, "ask-family-members",
                    but(ASKED, "answers", rows(person("Mallow Testerly", "DECLINED"))),
                    "Bracken Inventon has parental responsibility");
            assertThat(matter().fgdm()).isEqualTo(FgdmState.OFFERED);
        }

        @Test
        void is_settled_where_somebody_could_not_be_found() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            work.answer(COORDINATOR, child, "ask-family-members", but(ASKED, "answers",
                    rows(person("Mallow Testerly", "DECLINED"), person("bracken inventon ", "NOT_FOUND"))));
            assertThat(matter().fgdm()).isEqualTo(FgdmState.DECLINED_BY_ALL);
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("could not be found: bracken inventon"));
        }

        @Test
        void can_be_said_not_to_be_in_the_childs_interests_which_the_head_of_service_decides() {
            letterDelivered();
            var not = answers("offer", "NOT_IN_BEST_INTERESTS", "whyNot", "An uncle threatened her");
            refused(COORDINATOR, "ask-family-members", without(not, "whyNot"), "Why would it not be in the child");
            work.answer(COORDINATOR, child, "ask-family-members", not);
            var task = work.task(child, "confirm-fgdm-exception");
            assertThat(work.groups(task)).containsExactly("head-of-service");
            work.answer(HEAD, child, "confirm-fgdm-exception",
                    answers("decision", "CONFIRMED", "reason", "The threat is real", "name", "Noor Head-of-Service"));
            assertThat(matter().fgdm()).isEqualTo(FgdmState.NOT_IN_BEST_INTERESTS);
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("Noor Head-of-Service, head of service")
                    && line.contains("The threat is real"));
            assertThat(work.passed(child, "family-group-decision-making")).endsWith("family-group-is-settled");
        }

        @Test
        void is_made_again_when_the_head_of_service_does_not_see_it_so() {
            letterDelivered();
            work.answer(COORDINATOR, child, "ask-family-members",
                    answers("offer", "NOT_IN_BEST_INTERESTS", "whyNot", "They are difficult"));
            work.answer(HEAD, child, "confirm-fgdm-exception",
                    answers("decision", "REFUSED", "reason", "That is no reason", "name", "Noor Head-of-Service"));
            assertThat(matter().fgdm()).isEqualTo(FgdmState.OFFERED);
            assertThat(work.open(child)).contains("ask-family-members");
        }

    }

    @Nested
    class The_meeting_of_the_family {

        @Test
        void makes_the_familys_own_plan_and_the_council_says_what_it_does_with_it() {
            asked();
            work.at("2026-03-20T18:00");
            work.answer(COORDINATOR, child, "hold-family-group-meeting", FAMILY_MET);
            assertThat(matter().fgdm()).isEqualTo(FgdmState.HELD);
            assertThat(matter().fgdmHeldOn()).isEqualTo("2026-03-20");
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("The family group met on Fri 20 Mar 2026; the council goes with the plan.");
            assertThat(work.passed(child, "pre-proceedings")).contains("family-group-settled");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldOn     | When was it held?
                whoCame    | Who came?
                childsPart | How did the child take part
                familyPlan | What is the family's own plan?
                response   | What does the council say to it?
                """)
        void leaves_no_question_open(String field, String sentence) {
            asked();
            work.at("2026-03-20T18:00");
            refused(COORDINATOR, "hold-family-group-meeting", without(FAMILY_MET, field), sentence);
        }

        @Test
        void has_a_reason_where_the_council_does_not_go_with_the_plan() {
            asked();
            work.at("2026-03-20T18:00");
            refused(COORDINATOR, "hold-family-group-meeting", but(FAMILY_MET, "response", "NOT_AGREED"), "Why?");
            refused(COORDINATOR, "hold-family-group-meeting", but(FAMILY_MET, "heldOn", "2026-03-21"),
                    "is in the future");
        }

        @Test
        void that_was_not_held_is_arranged_again() {
            asked();
            work.answer(COORDINATOR, child, "hold-family-group-meeting",
                    answers("outcome", "NOT_HELD_YET", "whyNot", "The grandmother is in hospital"));
            assertThat(work.open(child)).contains("hold-family-group-meeting");
            assertThat(matter().fgdm()).isEqualTo(FgdmState.ACCEPTED);
        }

        @Test
        void that_everybody_has_declined_since_is_settled() {
            asked();
            work.answer(COORDINATOR, child, "hold-family-group-meeting",
                    answers("outcome", "DECLINED_BY_ALL", "whyNot", "Mallow changed her mind"));
            assertThat(matter().fgdm()).isEqualTo(FgdmState.DECLINED_BY_ALL);
            assertThat(work.passed(child, "family-group-decision-making")).endsWith("family-group-is-settled");
        }

        @Test
        void that_would_not_be_in_the_childs_interests_any_more_is_decided_on_by_the_head_of_service() {
            asked();
            work.answer(COORDINATOR, child, "hold-family-group-meeting",
                    answers("outcome", "NOT_IN_BEST_INTERESTS", "whyNot", "An uncle threatened her"));
            assertThat(work.open(child)).contains("confirm-fgdm-exception");
        }

    }

    @Nested
    class Before_the_duty_is_in_force {

        @Test
        void an_application_does_not_wait_for_it_but_its_time_is_shown() {
            decidedFinally(TO_COURT);
            assertThat(matter().fgdm().settled()).isFalse();
            assertThat(work.open(child)).contains("issue-proceedings");
            assertThat(due("pre-proceedings-fgdm")).isEqualTo("2026-06-29");
            work.at("2026-06-26T16:00");
            work.answer(SOLICITOR, child, "issue-proceedings", LegalAnswers.ISSUED);
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-fgdm");
        }

    }

}
