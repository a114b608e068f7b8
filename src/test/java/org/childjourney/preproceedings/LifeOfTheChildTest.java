package org.childjourney.preproceedings;

import java.util.List;
import java.util.Map;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.referral.RowsOfAChild;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;

class LifeOfTheChildTest extends PreProceedingsStory {

    @Autowired
    private RowsOfAChild rows;

    @Nested
    class What_happens_to_the_child {

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died, because the child has died",
                "responsibility-transferred, closed-moved-away, because another authority has accepted responsibility",
                "case-closed, closed-with-reason, because the case was closed" })
        void ends_the_matter_at_an_end_of_its_own_without_a_task_clock_or_letter_left(String message, String end,
                String why) {
            letterDrafted();
            assertThat(work.tell(child, message)).isOne();
            assertThat(work.passed(child, "pre-proceedings")).contains(end);
            assertThat(work.open(child)).isEmpty();
            assertThat(work.chronology(child)).last().asString().contains(why);
            assertThat(matter().endedBecause()).contains(why);
            nothingIsLeftOf(child);
            assertThat(rows.engineRows(instances(child))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({ "2", "5" })
        void in_court_or_in_the_work_with_the_family_leaves_nothing_either(int where) {
            if (where == 2) {
                underWay();
            }
            else {
                directed();
            }
            work.tell(child, "responsibility-transferred");
            nothingIsLeftOf(child);
            assertThat(rows.engineRows(instances(child))).isEmpty();
        }

        private final Map<String, Object> referred = answers("youngPersonsView", "I want my own flat", "referralMade",
                true, "careActSection", "S9", "referredOn", "2026-03-09", "acceptedBy", "Ash in adult services",
                "destination", "With Fern", "unfinishedWork", "None");

        @Test
        void at_18_agrees_what_comes_next_and_refers_to_adult_services() {
            begun();
            work.tell(child, "child-turned-18");
            assertThat(work.groups(work.task(child, "agree-support-at-18-from-gateway")))
                .containsExactly("social-worker", "team-manager");
            work.answer(WORKER, child, "agree-support-at-18-from-gateway", this.referred);
            assertThat(work.passed(child, "pre-proceedings")).contains("closed-adult-referral");
            nothingIsLeftOf(child);
        }

        @Test
        void at_18_can_need_no_adult_services_but_says_why() {
            begun();
            work.tell(child, "child-turned-18");
            work.answer(WORKER, child, "agree-support-at-18-from-gateway", but(
                    without(but(this.referred, "referralMade", false), "careActSection", "referredOn", "acceptedBy"),
                    "whyNotNeeded", "Well and working"));
            assertThat(work.passed(child, "pre-proceedings")).contains("closed-no-adult-services");
            nothingIsLeftOf(child);
        }

        @Test
        void lets_brothers_and_sisters_go_on() {
            work.at("2026-03-02T10:00");
            var reed = InventedChildren.blossom().named("Reed", "Testerly").build();
            child = work.child(new NewFamily(null, List.of(InventedChildren.blossom().build(), reed), parents()));
            var brother = CaseReference.of("CJ" + (Long.parseLong(child.value().substring(2)) + 1));
            for (var one : List.of(child, brother)) {
                work.begin(one, "legal-gateway-requested");
                requested(one);
            }
            work.tell(child, "child-died");
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, brother, "hold-legal-gateway", gatewayOn("2026-03-09"));
            assertThat(work.open(brother)).containsExactly("decide-at-legal-gateway");
            nothingIsLeftOf(child);
        }

    }

    @Nested
    class At_rest {

        @Test
        void the_engine_holds_at_most_forty_rows_of_a_child() {
            assertThat(atRest("request")).isLessThanOrEqualTo(40);
            begun();
            assertThat(atRest("letter")).isLessThanOrEqualTo(40);
        }

        @Test
        void the_engine_holds_at_most_forty_rows_of_a_child_with_whose_family_is_worked() {
            letterDelivered();
            assertThat(atRest("three at once")).isLessThanOrEqualTo(40);
        }

        @Test
        void the_engine_holds_at_most_forty_rows_of_a_child_in_court() {
            decidedFinally(LegalAnswers.TO_COURT);
            assertThat(atRest("letter and application")).isLessThanOrEqualTo(40);
            work.at("2026-06-25T16:00");
            told(child, "2026-06-25");
            work.at("2026-06-26T16:00");
            work.answer(SOLICITOR, child, "issue-proceedings", LegalAnswers.ISSUED);
            assertThat(atRest("in court")).isLessThanOrEqualTo(40);
        }

        private long atRest(String state) {
            var counts = rows.engineRows(instances(child));
            var total = counts.values().stream().mapToLong(Long::longValue).sum();
            System.out.printf("%-26s %3d rows: %s%n", state, total, counts);
            return total;
        }

    }

    private List<String> instances(CaseReference whose) {
        return this.engine.getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(whose.value())
            .list()
            .stream()
            .filter((instance) -> List
                .of("pre-proceedings", "letter-to-parents", "family-group-decision-making", "court-track")
                .contains(instance.getProcessDefinitionKey()))
            .map((instance) -> instance.getId())
            .toList();
    }

}
