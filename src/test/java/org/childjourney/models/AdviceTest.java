package org.childjourney.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tables advise; a person decides. */
class AdviceTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Nested
    class On_the_threshold {

        @ParameterizedTest(name = "{0}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                a child at risk of significant harm          | significantHarm           | STRATEGY_DISCUSSION
                harm to a child who has a worker             | significantHarm,openCase  | STRATEGY_DISCUSSION
                a child who has a worker                     | openCase                  | OPEN_CASE_TO_WORKER
                a child who came alone                       | unaccompanied             | UASC_ACCOMMODATE
                a plan in another authority                  | planElsewhere             | TRANSFER_IN_CP
                a child who lives elsewhere                  | livesElsewhere            | TRANSFER_OUT
                a child with a family friend for a month     | privateFostering          | PRIVATE_FOSTERING_ASSESSMENT
                a teacher who is accused                     | aboutProfessional         | lado
                a child who cares for a parent               | youngCarer                | YOUNG_CARER_ASSESSMENT
                a disabled child                             | disabled                  | S17_ASSESSMENT
                a plan elsewhere for a child who came alone  | unaccompanied,planElsewhere | UASC_ACCOMMODATE
                """)
        void each_fact_calls_for_its_own_response(String child, String facts, String advised) {
            assertThat(advise(12, "GREEN", 0, facts.split(","))).isEqualTo(advised);
        }

        @ParameterizedTest
        @CsvSource({ "15,INFORMATION_ADVICE", "16,HOMELESS_16_17", "17,HOMELESS_16_17" })
        void only_at_16_and_17_does_homelessness_alone_lead_to_a_joint_assessment(int age, String advised) {
            assertThat(advise(age, "GREEN", 0, "homeless")).isEqualTo(advised);
        }

        @ParameterizedTest
        @CsvSource({ "20,ASK_A_MANAGER", "21,CARE_LEAVER_RETURN", "24,CARE_LEAVER_RETURN", "25,ASK_A_MANAGER" })
        void a_care_leaver_may_come_back_from_21_until_25(int age, String advised) {
            assertThat(advise(age, null, 0, "formerRelevant")).isEqualTo(advised);
        }

        @Test
        void private_fostering_ends_at_16_and_for_a_disabled_child_at_18() {
            assertThat(advise(15, "GREEN", 0, "privateFostering")).isEqualTo("PRIVATE_FOSTERING_ASSESSMENT");
            assertThat(advise(16, "GREEN", 0, "privateFostering")).isEqualTo("INFORMATION_ADVICE");
            assertThat(advise(17, "GREEN", 0, "privateFostering", "disabled"))
                .isEqualTo("PRIVATE_FOSTERING_ASSESSMENT");
            assertThat(advise(18, null, 0, "privateFostering", "disabled")).isEqualTo("ASK_A_MANAGER");
        }

        @ParameterizedTest
        @CsvSource({ "RED,0,STRATEGY_DISCUSSION", "AMBER,0,S17_ASSESSMENT", "GREEN,3,S17_ASSESSMENT",
                "GREEN,2,S17_ASSESSMENT", "GREEN,1,EARLY_HELP", "GREEN,0,INFORMATION_ADVICE" })
        void urgency_and_risks_speak_where_nothing_else_does(String urgency, int risks, String advised) {
            assertThat(advise(-1, urgency, risks)).isEqualTo(advised);
        }

        @Test
        void what_the_rules_do_not_settle_is_for_a_manager() {
            assertThat(advise(12, null, 0)).isEqualTo("ASK_A_MANAGER");
        }

        private String advise(int age, String urgency, int risks, String... facts) {
            var asked = no("openCase", "aboutProfessional", "significantHarm", "unaccompanied", "homeless",
                    "formerRelevant", "planElsewhere", "livesElsewhere", "privateFostering", "youngCarer", "disabled");
            asked.put("age", age);
            asked.put("ragRating", urgency);
            asked.put("riskFlags", risks);
            Arrays.stream(facts).forEach(fact -> asked.put(fact, true));
            return outcome("threshold-decision", asked);
        }

    }

    @Nested
    class On_the_outcome_of_an_assessment {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({ "significantHarm,STRATEGY_DISCUSSION", "legalGatewayRecommended,LEGAL_GATEWAY",
                "accommodationNeeded,CLA_REQUEST", "specialistNeeded,SPECIALIST_ASSESSMENT",
                "privateFostering,PRIVATE_FOSTERING", "otherAgency,REFER_OTHER_AGENCY" })
        void each_finding_calls_for_its_own_answer(String finding, String advised) {
            assertThat(advise("N1", 2, finding)).isEqualTo(advised);
        }

        @Test
        void harm_comes_before_everything_else() {
            assertThat(advise("N2", 4, "disabled", "accommodationNeeded", "significantHarm"))
                .isEqualTo("STRATEGY_DISCUSSION");
        }

        @Test
        void a_need_that_comes_from_a_disability_leads_to_short_breaks() {
            assertThat(advise("N2", 1, "disabled")).isEqualTo("SHORT_BREAKS");
            assertThat(advise("N4", 1, "disabled")).isEqualTo("CIN_PLAN");
        }

        @Test
        void a_child_in_need_gets_a_plan() {
            for (var need = 1; need <= 8; need++) {
                assertThat(advise("N" + need, 1)).isEqualTo("CIN_PLAN");
            }
        }

        @Test
        void a_child_who_is_not_in_need_gets_early_help_if_the_family_agrees() {
            assertThat(advise("N9", 1, "familyConsents")).isEqualTo("EARLY_HELP");
            assertThat(advise("N9", 1)).isEqualTo("ASK_A_MANAGER");
        }

        @Test
        void only_without_any_factor_is_closing_advised() {
            assertThat(advise("N9", 0)).isEqualTo("NFA_CLOSE");
            assertThat(advise(null, 0)).isEqualTo("ASK_A_MANAGER");
        }

        private String advise(String need, int factors, String... findings) {
            var asked = no("significantHarm", "legalGatewayRecommended", "accommodationNeeded", "privateFostering",
                    "specialistNeeded", "disabled", "familyConsents", "otherAgency");
            asked.put("primaryNeedCode", need);
            asked.put("factors", factors);
            Arrays.stream(findings).forEach(finding -> asked.put(finding, true));
            return outcome("assessment-outcome", asked);
        }

    }

    private static Map<String, Object> no(String... facts) {
        var all = new HashMap<String, Object>();
        Arrays.stream(facts).forEach(fact -> all.put(fact, false));
        return all;
    }

    private static String outcome(String table, Map<String, Object> facts) {
        var advice = evaluate(table, facts);
        assertThat(advice.getSingleResult().get("why").toString()).endsWith(".");
        return advice.getSingleResult().get("outcome").toString();
    }

    private static DmnDecisionResult evaluate(String table, Map<String, Object> facts) {
        try (var file = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            return ENGINE.evaluateDecision(ENGINE.parseDecision(table, file), facts);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

}
