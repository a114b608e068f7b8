package org.childjourney.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hand-overs between the journeys that the domain reference names in section 6: who
 * hands over, and who takes it up. None of them ends in a placeholder.
 */
class HandOversBetweenJourneysTest {

    private static final Set<String> JOURNEYS = Set.of("referral-to-assessment", "child-in-need", "child-protection",
            "pre-proceedings", "looked-after-child", "homelessness-joint-assessment", "transition-to-adulthood");

    private static Model model(String key) {
        return Model.all().filter((model) -> model.key().equals(key)).findFirst().orElseThrow();
    }

    private static Stream<String> messages(Stream<? extends EventDefinition> definitions) {
        return definitions.filter(MessageEventDefinition.class::isInstance)
            .map(MessageEventDefinition.class::cast)
            .filter((definition) -> definition.getMessage() != null)
            .map((definition) -> definition.getMessage().getName());
    }

    private static List<String> handedOverBy(String journey) {
        return messages(model(journey).all(MessageEventDefinition.class)
            .stream()
            .filter((definition) -> "${handOver}".equals(definition.getCamundaDelegateExpression()))).toList();
    }

    private static List<String> beganBy(String journey) {
        return messages(
                model(journey).all(StartEvent.class).stream().flatMap((start) -> start.getEventDefinitions().stream()))
            .toList();
    }

    @ParameterizedTest(name = "{1} to {2}: {0}")
    @CsvSource({ "strategy-discussion-required, referral-to-assessment, child-protection",
            "strategy-discussion-required, homelessness-joint-assessment, child-protection",
            "strategy-discussion-required, transition-to-adulthood, child-protection",
            "strategy-discussion-required, child-in-need, child-protection",
            "legal-gateway-requested, protection-plan, pre-proceedings",
            "legal-gateway-requested, protection-enquiry, pre-proceedings",
            "legal-gateway-requested, referral-to-assessment, pre-proceedings",
            "step-down-to-cin, child-protection, child-in-need",
            "homeless-16-17-presented, referral-to-assessment, homelessness-joint-assessment",
            "homeless-16-17-presented, night-presentation, homelessness-joint-assessment",
            "homeless-16-17-presented, housing-presentation, homelessness-joint-assessment",
            "became-looked-after, record-protective-action, looked-after-child",
            "became-looked-after, court-track, looked-after-child",
            "became-looked-after, homelessness-joint-assessment, looked-after-child",
            "became-looked-after, referral-to-assessment, looked-after-child" })
    void what_one_journey_hands_over_another_takes_up(String message, String from, String to) {
        assertThat(handedOverBy(from)).contains(message);
        assertThat(beganBy(to)).contains(message);
    }

    @ParameterizedTest
    @CsvSource({ "stepped-out-of-pre-proceedings, child-in-need", "stepped-out-of-pre-proceedings, protection-plan",
            "eligible-for-leaving-care, transition-to-adulthood" })
    void what_the_record_decides_is_taken_up(String message, String to) {
        assertThat(beganBy(to)).contains(message);
    }

    @Test
    void a_homeless_care_leaver_is_taken_up_by_the_district_in_its_own_part() {
        assertThat(model("transition-to-adulthood").all(CallActivity.class)).extracting(CallActivity::getCalledElement)
            .contains("duty-to-refer");
        assertThat(model("duty-to-refer").all(UserTask.class)).extracting(UserTask::getCamundaCandidateGroups)
            .containsExactly("${district}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "child-turned-18", "child-died", "responsibility-transferred" })
    void what_concerns_every_journey_is_heard_by_each(String message) {
        var hearing = Model.all()
            .filter((model) -> messages(
                    model.all(CatchEvent.class).stream().flatMap((event) -> event.getEventDefinitions().stream()))
                .anyMatch(message::equals))
            .map(Model::key)
            .collect(Collectors.toSet());
        assertThat(hearing).containsAll(JOURNEYS);
    }

    @Test
    void nothing_that_is_handed_over_ends_in_a_placeholder() {
        assertThat(Model.all()).allSatisfy((model) -> {
            assertThat(model.key()).doesNotContain("placeholder");
            assertThat(model.all(UserTask.class)).extracting(UserTask::getName)
                .noneMatch((name) -> name.toLowerCase().matches(".*(placeholder|not (yet )?built).*"));
        });
    }

}
