package org.childjourney.homelessness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.RowsOfAChild;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;
import static org.childjourney.homelessness.HomelessStory.ADVOCATE;
import static org.childjourney.homelessness.HomelessStory.HOUSING_MANAGER;
import static org.childjourney.homelessness.HomelessStory.MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

/**
 * What the joint work costs the engine, and that no word of a young person is in the
 * engine's tables.
 */
@JourneyTest
class HomelessnessInTheEngineTest {

    private static final String STORY = "Saxifrage told us what happened at home. ".repeat(200).substring(0, 7_999)
            + ".";

    /** Set by the engine itself for each of several instances. */
    private static final Set<String> OF_THE_ENGINE = Set.of("nrOfInstances", "nrOfCompletedInstances",
            "nrOfActiveInstances", "loopCounter");

    @Autowired
    private AtWork work;

    @Autowired
    private HomelessStory story;

    @Autowired
    private RowsOfAChild rows;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Test
    void no_word_that_anybody_says_reaches_a_table_of_the_engine() {
        var child = this.story.askedHousing("Saxifrage",
                Map.of("familyName", "Quillfeather", "inTheirWords", STORY, "contact", "01632 960 555"));
        this.story.accepted(child);
        this.work.at("2026-03-02T11:10");
        say(WORKER, child, "explain-rights", but(Answered.rights(), "inTheirWords", STORY));
        this.work.at("2026-03-02T16:00");
        say(WORKER, child, "confirm-safe-place",
                but(Answered.safeWithFamily(), "whySuitable", STORY, "address", "17 Nowhere Lane, Inventford"));
        this.work.at("2026-03-03T10:00");
        say(WORKER, child, "hold-joint-interview",
                but(Answered.interviewed(), "whyNotAtHome", STORY, "withOfficer", "Foxglove Quillfeather"));
        say(OFFICER, child, "confirm-joint-interview", but(Answered.interviewConfirmed(), "housingNeed", STORY));
        this.story.advocateMet(child);
        this.work.at("2026-03-04T12:00");
        say(WORKER, child, "send-housing-position", but(Answered.position(), "words", STORY));
        say(WORKER, child, "assess-need", but(Answered.need(), "analysis", STORY));
        say(OFFICER, child, "assess-housing-need", but(Answered.housingNeed("RELIEF"), "housingNeed", STORY));
        this.story.compared(child);
        this.work.at("2026-03-06T12:00");
        say(ADVOCATE, child, "support-choice", but(Answered.spokenFor(), "inTheirWords", STORY));
        say(WORKER, child, "record-choice", but(Answered.chosen("ACCEPTS_S20"), "inTheirWords", STORY));
        this.work.at("2026-03-09T10:00");
        say(MANAGER, child, "decide-outcome", but(Answered.decided("B"), "rationale", STORY));
        say(HOUSING_MANAGER, child, "decide-housing-outcome", but(Answered.housingDecided("B"), "rationale", STORY));
        this.work.at("2026-03-09T16:00");
        say("placements-team", child, "place-young-person", but(Answered.placed(), "whyThisOne", STORY));

        var engine = this.rows.everyEngineTable();

        assertThat(engine).as("the tables were read").contains(child.value(), "housing-stroud");
        assertThat(engine).noneMatch((value) -> value.contains("Saxifrage") || value.contains("Quillfeather")
                || value.contains("Nowhere Lane") || value.contains("960 555"));
        assertThat(this.rows.record(child)).contains(STORY, "17 Nowhere Lane", "Foxglove Quillfeather");
    }

    private void say(String person, CaseReference child, String step, Map<String, Object> answers) {
        this.work.answer(person, child, step, answers);
    }

    @Test
    void at_most_twelve_variables_find_the_way() {
        this.story.atHomeUnderSection20();
        this.story.housedAfterANo();

        for (var process : List.of("homelessness-joint-assessment", "housing-assessment", "advocacy",
                "housing-presentation")) {
            var names = this.history.createHistoricVariableInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(HistoricVariableInstance::getName)
                .filter((name) -> !OF_THE_ENGINE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
            System.out.printf("%-32s %2d variables: %s%n", process, names.size(), names);
            assertThat(names).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void open_joint_work_rests_on_few_rows_and_each_part_of_another_agency_on_a_few_more() {
        assertThat(atRest("just asked for help", this.story.askedHousing())).isLessThanOrEqualTo(40);
        assertThat(atRest("waiting for the interview", this.story.told())).isLessThanOrEqualTo(50);
        assertThat(atRest("being assessed", this.story.interviewed())).isLessThanOrEqualTo(55);
        assertThat(atRest("thinking it over", this.story.compared())).isLessThanOrEqualTo(45);
        assertThat(atRest("to be decided", this.story.chosen("ACCEPTS_S20"))).isLessThanOrEqualTo(45);
        assertThat(atRest("at home", this.story.atHomeUnderSection20())).isLessThanOrEqualTo(50);
        // With the child in need plan that goes on beside it.
        assertThat(atRest("housed after a no", this.story.housedAfterANo())).isLessThanOrEqualTo(65);
    }

    private long atRest(String state, CaseReference child) {
        var instances = new ArrayList<String>();
        this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .forEach((instance) -> instances.add(instance.getId()));
        var counts = this.rows.engineRows(instances);
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%-26s %d instances, %3d rows: %s%n", state, instances.size(), total, counts);
        return total;
    }

}
