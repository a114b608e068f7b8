package org.childjourney.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Difference;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class ConsistencyCheckTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ConsistencyCheck check;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private RepositoryService models;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseReference child;

    @BeforeEach
    void a_child_whose_referral_is_to_be_decided() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.child = this.journeys.toBeDecided(this.journeys.contact(), "AMBER", "partner-police");
    }

    @Test
    void of_a_child_whose_work_goes_on_as_it_should_there_is_nothing_to_tell() {
        assertThat(differences()).isEmpty();

        this.journeys.fireTimer(this.child, "consent-and-checks-time");
        this.journeys.fireTimer(this.child, "decision-time");
        assertThat(differences()).isEmpty();

        this.journeys.as("mash-manager").complete(this.child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
        this.journeys.takenOn(this.child);
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    delete from active_journey where case_reference = ? | "referral-to-assessment" runs for the child more often than the child is recorded as being on it.
                    insert into active_journey values (?, 'child-in-need') | The child is recorded as being on "child-in-need", and no such process runs.
                    update ACT_RU_JOB set DUEDATE_ = timestamp '2099-01-01 00:00:00' where TYPE_ = 'timer' and REPEAT_ like concat('clocks:', ?, ':%') | and no timer goes off then.
                    update running_clock set next_moment = timestamp '2026-01-02 00:00:00' where stopped_at is null and case_reference = ? | and no timer goes off then.
                    update ACT_RU_TASK set DUE_DATE_ = timestamp '2099-01-01 00:00:00' where TASK_DEF_KEY_ = 'decide-threshold' and PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) | its task "decide-threshold"
                    update ACT_HI_TASKINST set END_TIME_ = START_TIME_ where TASK_DEF_KEY_ = 'decide-threshold' and PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) | The task "decide-threshold" is open, and the history does not know it as open.
                    delete from chronology_line where kind = 'CONSENT' and case_reference = ? | The record holds 1 consents, and the chronology tells of 0.
                    insert into chronology_line select id + 1000000000, case_reference, happened_at, recorded_at, recorded_by, kind, sentence from chronology_line where kind = 'CONSENT' and case_reference = ? | The chronology tells one step of
                    """)
    void what_does_not_agree_is_told_in_a_sentence(String harm, String sentence) {
        assertThat(differences()).isEmpty();
        assertThat(this.jdbc.update(harm, this.child.value())).isPositive();
        assertThat(differences()).isNotEmpty().anyMatch((difference) -> difference.sentence().contains(sentence));
    }

    @Test
    void late_work_that_is_raised_belongs_to_a_clock_that_is_late() {
        this.journeys.fireTimer(this.child, "decision-time");
        this.journeys.fireTimer(this.child, "decision-time");
        assertThat(this.journeys.tasks(this.child)).contains("answer-breach");
        assertThat(differences()).isEmpty();

        this.jdbc.update("update running_clock set escalation_open = false where case_reference = ?",
                this.child.value());
        assertThat(differences()).extracting(Difference::sentence)
            .contains("Late work is still being raised to managers, and its clock is not late or does not run.");
    }

    @Test
    void an_open_record_without_its_process_is_told() {
        this.jdbc
            .update("""
                    insert into exploitation_work (id, case_reference, open_for, opened_at, version)
                    select 990000000 + id, case_reference, case_reference, received_at, 0 from referral where case_reference = ?""",
                    this.child.value());
        assertThat(differences()).extracting(Difference::sentence)
            .containsExactly("The record of \"exploitation-and-missing\" is open, and no such process runs.");
    }

    @Test
    void every_journey_with_a_record_of_its_own_takes_part() {
        Set<String> processes = this.models.createProcessDefinitionQuery()
            .latestVersion()
            .list()
            .stream()
            .map(ProcessDefinition::getKey)
            .collect(Collectors.toSet());
        assertThat(processes).containsAll(RecordsAndProcesses.RECORDS.values().stream().flatMap(List::stream).toList());
        RecordsAndProcesses.RECORDS.keySet()
            .forEach((
                    table) -> assertThat(this.jdbc.queryForList("select open_for from %s where 1 = 0".formatted(table)))
                        .isEmpty());
    }

    @Test
    void only_an_administrator_asks_for_it_over_http() {
        var answer = HttpAs.basic(this.port, "admin").get("/api/consistency");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"children\":", "\"differences\":");
        for (var other : List.of("mash-manager", "director", "partner-police", "data-officer")) {
            assertThat(HttpAs.basic(this.port, other).get("/api/consistency").statusCode()).as(other).isEqualTo(403);
        }
        assertThat(HttpAs.nobody(this.port).get("/api/consistency").statusCode()).isEqualTo(401);
    }

    private List<Difference> differences() {
        var told = new ArrayList<Difference>();
        this.check.tell(told::add);
        return told.stream().filter((difference) -> difference.about().equals(this.child.value())).toList();
    }

}
