package org.childjourney.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class RecordAtATaskTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Consents consents;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RecordAccess access;

    @Autowired
    private Teams teams;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private CaseReference child;

    private CaseReference brother;

    @BeforeEach
    void aChildOfWhomMuchIsKnown() {
        in(() -> {
            var family = this.cases.register(
                    new NewFamily(null,
                            List.of(NewChild.born("Blossom", "Testerly", LocalDate.of(2016, 5, 14), "F")
                                .livingAt("1 Invented Lane, Sampleton", "ZZ1 1ZZ"),
                                    NewChild.born("Sorrel", "Testerly", LocalDate.of(2012, 2, 29), "M")),
                            List.of(new NewFamilyMember("Mallow Testerly", "mother", true, LocalDate.of(1990, 1, 2),
                                    Answer.YES, "Works nights", Answer.NO, "2 Hidden Row, Sampleton", null))),
                    "contact-officer");
            this.child = family.children().get(0);
            this.brother = family.children().get(1);
            this.chronology.add(this.child, now(), "contact-officer", "A teacher was worried about bruises.");
            this.consents.record(this.child, NewConsent.answered(ConsentPurpose.S17_ASSESSMENT, ConsentStatus.GIVEN,
                    ConsentGiver.PARENT_PR, "Mallow Testerly", null), "social-worker");
            this.voices.heard(this.child,
                    NewVoice.seenAlone("see-child", true, "I like it at my nan's", "To see my nan on Sundays", null),
                    "social-worker");
            var day = LocalDate.ofInstant(now(), this.clock.getZone());
            this.episodes.open(this.child, day.minusYears(1), "1A");
            this.episodes.noFurtherAction(this.child);
            this.deadlines.start(this.child, "referral-decision-1wd", now());
            return null;
        });
    }

    @Nested
    class For_someone_of_the_county_at_a_task_of_a_journey {

        @Test
        void shows_who_the_child_is_and_everything_that_is_known() {
            var record = record("mash-manager", decideThreshold());

            assertThat(record.path("reference").asText()).isEqualTo(child.value());
            assertThat(record.path("restricted").asBoolean()).isFalse();
            assertThat(record.path("sections").findValuesAsText("heading")).contains("About the child", "Family",
                    "Running clocks", "The child's own words", "Consent", "Earlier episodes", "What has happened");
            assertThat(record.toString()).contains("Blossom Testerly", "14 May 2016", "1 Invented Lane",
                    "Sorrel Testerly", "Mallow Testerly", "It is not safe to contact this person", "Hidden Row",
                    "A teacher was worried about bruises.", "I like it at my nan's", "To see my nan on Sundays",
                    "Consent given for an assessment", "No further action was taken");
        }

        @Test
        void explains_each_running_clock_in_a_sentence_and_says_how_it_stands() {
            var clocks = section(record("mash-manager", decideThreshold()), "Running clocks");

            assertThat(clocks.path("kind").asText()).isEqualTo("clocks");
            assertThat(clocks.path("items")).hasSize(1);
            assertThat(clocks.path("items").get(0).path("detail").asText()).startsWith("Due ")
                .contains("1 working day from the referral");
            assertThat(clocks.path("items").get(0).path("status").asText()).isIn("on-time", "due-soon");
        }

        @Test
        void tells_what_has_happened_last_first_and_fifty_lines_at_a_time() {
            var begun = now();
            in(() -> {
                for (var line = 1; line <= 60; line++) {
                    chronology.add(child, begun.plusSeconds(line), "social-worker", "Line number %d.".formatted(line));
                }
                return null;
            });
            var task = decideThreshold();

            var first = section(record("mash-manager", task), "What has happened");
            assertThat(first.path("items")).hasSize(50);
            assertThat(first.path("items").get(0).path("title").asText()).isEqualTo("Line number 60.");
            assertThat(first.path("more").asBoolean()).isTrue();

            var second = json(get("mash-manager", "/api/tasks/" + task + "/record?page=1"));
            assertThat(second.path("sections")).hasSize(1);
            assertThat(second.path("sections").get(0).path("items").get(0).path("title").asText())
                .isEqualTo("Line number 10.");
            assertThat(second.path("sections").get(0).path("more").asBoolean()).isFalse();
        }

        @Test
        void notes_who_read_it_and_where() {
            record("mash-manager", decideThreshold());

            assertThat(access.readingsOf(child, 0, 10)).singleElement()
                .satisfies(reading -> assertThat(reading.userId()).isEqualTo("mash-manager"))
                .satisfies(reading -> assertThat(reading.part()).isEqualTo("referral-to-assessment, decide-threshold"));
        }

    }

    @Nested
    class For_the_manager_who_allocates {

        @Test
        void shows_the_workers_of_their_own_team_those_with_the_fewest_children_first() {
            var busy = "busy." + brother.value().toLowerCase();
            in(() -> {
                teams.put(new TeamDetails("record-team", "Record team", "team-manager", "everything"));
                teams.put(busy, "Bramble Busy", "record-team", true);
                teams.put("free.worker", "Fern Free", "record-team", true);
                allocations.allocate(brother, busy, "FCONTA", null, "team-manager");
                return null;
            });

            var section = section(record("team-manager", taskAt("allocate")), "Caseloads in the team");

            assertThat(section.path("items").findValuesAsText("title")).containsSubsequence("Fern Free: 0 children",
                    "Bramble Busy: 1 child");
            assertThat(section.path("items").findValuesAsText("detail"))
                .contains("user name %s, registered social worker".formatted(busy));
        }

        @Test
        void is_not_shown_at_other_tasks() {
            assertThat(record("mash-manager", decideThreshold()).path("sections").findValuesAsText("heading"))
                .doesNotContain("Caseloads in the team");
        }

    }

    @Nested
    class For_a_partner_agency_that_is_asked_for_a_check {

        @Test
        void shows_name_birth_date_address_and_family_and_nothing_else_of_what_the_case_file_holds() {
            var record = record("partner-police", partnerCheck("partner-police"));

            assertThat(section(record, "About the child").path("facts").findValuesAsText("name"))
                .containsExactly("Name", "Date of birth", "Address");
            var family = section(record, "Family").path("items");
            assertThat(family.findValuesAsText("title")).containsExactly("Sorrel Testerly", "Mallow Testerly");
            assertThat(family.findValuesAsText("detail")).containsExactly("Brother or sister", "mother");
            assertThat(record.toString()).doesNotContain("bruises", "nan", "Consent", "Hidden Row", "1990",
                    "Works nights", "working day", brother.value(), "No further action");
        }

        @Test
        void is_not_open_to_another_agency() {
            var answer = get("partner-health", "/api/tasks/" + partnerCheck("partner-police") + "/record");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("not open to your role").doesNotContain("Testerly", child.value());
            assertThat(access.readingsOf(child, 0, 10)).isEmpty();
        }

        @Test
        void says_nothing_of_a_brother_whose_record_is_restricted() {
            restrict(brother, "team-manager");

            assertThat(record("partner-police", partnerCheck("partner-police")).toString()).contains("Mallow")
                .doesNotContain("Sorrel", brother.value());
        }

    }

    @Nested
    class Of_a_restricted_child {

        @Test
        void opens_for_the_people_named_and_for_others_shows_the_reference_and_a_kind_sentence() {
            restrict(child, "mash-manager");
            var task = decideThreshold();

            assertThat(record("mash-manager", task).toString()).contains("Blossom Testerly");
            var closed = record("mash-social-worker", task);
            assertThat(closed.path("restricted").asBoolean()).isTrue();
            assertThat(closed.path("reference").asText()).isEqualTo(child.value());
            assertThat(closed.toString()).contains("opens for named people only")
                .doesNotContain("Blossom", "Testerly", "bruises", "Invented Lane");
            assertThat(access.readingsOf(child, 0, 10)).extracting(RecordAccess.Read::userId)
                .containsExactly("mash-manager");
        }

        @Test
        void is_in_a_list_by_reference_alone() {
            restrict(child, "mash-manager");
            var task = decideThreshold();

            assertThat(references("mash-manager", task).path(task).path("name").asText()).isEqualTo("Blossom Testerly");
            var listed = references("mash-social-worker", task).path(task);
            assertThat(listed.path("reference").asText()).isEqualTo(child.value());
            assertThat(listed.has("name")).isFalse();
        }

    }

    @Nested
    class Of_a_child_whom_an_allegation_concerns {

        @BeforeEach
        void theDesignatedOfficerHasNotBeenToldForAWeek() {
            in(() -> deadlines.start(child, "referral-lado-1wd", now().minus(Duration.ofDays(7))));
        }

        @Test
        void shows_its_clock_and_little_else_to_those_who_deal_with_the_allegation() {
            for (var task : List.of(consultLado(), sayWhyItIsLate())) {
                var record = record("head-of-service", task);
                assertThat(section(record, "Running clocks").path("items")).hasSize(1)
                    .allSatisfy(clock -> assertThat(clock.path("title").asText())
                        .isEqualTo("Refer an allegation to the designated officer"));
                assertThat(record.toString()).contains("Blossom Testerly")
                    .doesNotContain("Invented Lane", "bruises", "nan's", "Mallow");
            }
        }

        @Test
        void does_not_tell_of_it_at_any_other_task() {
            assertThat(record("mash-manager", decideThreshold()).toString()).contains("1 working day from the referral")
                .doesNotContain("llegation", "designated officer");
        }

        private String consultLado() {
            return taskOf(runtime.createProcessInstanceByKey("allegation-against-professional")
                .businessKey(child.value())
                .startBeforeActivity("consult-lado")
                .execute()
                .getId());
        }

        private String sayWhyItIsLate() {
            in(() -> {
                deadlines.raiseDue(child);
                return null;
            });
            return tasks.createTaskQuery()
                .processInstanceBusinessKey(child.value())
                .taskDefinitionKey("answer-allegation-breach")
                .singleResult()
                .getId();
        }

    }

    @Nested
    class Where_late_work_is_raised {

        private String answer;

        @BeforeEach
        void toTheServiceManager() {
            in(() -> deadlines.start(brother, "referral-decision-1wd", now().minus(Duration.ofDays(7))));
            in(() -> {
                deadlines.raiseDue(brother);
                return null;
            });
            this.answer = tasks.createTaskQuery()
                .processInstanceBusinessKey(brother.value())
                .taskDefinitionKey("answer-breach")
                .singleResult()
                .getId();
        }

        @Test
        void opens_for_whoever_is_to_say_why_it_is_late() {
            assertThat(record("service-manager", this.answer).toString()).contains("Sorrel Testerly");
            assertThat(references("service-manager", this.answer).path(this.answer).path("name").asText())
                .isEqualTo("Sorrel Testerly");
        }

        @Test
        void stays_closed_for_every_other_role_that_answers_for_late_work() {
            for (var other : List.of("data-officer", "legal-solicitor", "virtual-school", "personal-adviser", "iro")) {
                assertThat(record(other, this.answer).toString()).as(other)
                    .contains("raised to another role")
                    .doesNotContain("Sorrel", "Mallow", "Running clocks");
                assertThat(references(other, this.answer).path(this.answer).has("name")).as(other).isFalse();
            }
            assertThat(access.readingsOf(brother, 0, 10)).isEmpty();
        }

    }

    @Nested
    class For_whoever_looks_after_the_engine {

        @Test
        void opens_at_no_task() {
            for (var task : List.of(decideThreshold(), partnerCheck("partner-police"))) {
                var answer = get("admin", "/api/tasks/" + task + "/record");

                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("Testerly", child.value());
                assertThat(references("admin", task)).isEmpty();
            }
        }

    }

    @Nested
    class In_a_list_of_tasks {

        @Test
        void tells_reference_name_and_process_of_all_tasks_at_once_and_leaves_out_what_is_not_in_sight() {
            var threshold = decideThreshold();
            var check = partnerCheck("partner-police");

            var forTheManager = references("mash-manager", threshold + "," + check);
            assertThat(forTheManager).hasSize(2);
            assertThat(forTheManager.path(threshold).path("reference").asText()).isEqualTo(child.value());
            assertThat(forTheManager.path(check).path("process").asText())
                .isEqualTo("Share information with the front door");
            assertThat(references("partner-police", threshold + "," + check).fieldNames()).toIterable()
                .containsExactly(check);
            assertThat(references("partner-health", threshold + "," + check)).isEmpty();
        }

        @Test
        void is_refused_for_more_than_a_hundred_tasks() {
            assertThat(get("mash-manager", "/api/tasks/references?ids=" + "x,".repeat(100) + "x").statusCode())
                .isEqualTo(400);
        }

    }

    @Test
    void a_task_that_is_not_open_has_no_record() {
        assertThat(get("mash-manager", "/api/tasks/no-such-task/record").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_cannot_be_is_refused_with_a_sentence() {
        var answer = get("mash-manager", "/api/tasks/" + decideThreshold() + "/record?page=-1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Pages are counted from 0");
    }

    @Test
    void nobody_reads_without_having_signed_in() {
        assertThat(HttpAs.nobody(this.port).get("/api/tasks/" + decideThreshold() + "/record").statusCode())
            .isEqualTo(401);
    }

    private String decideThreshold() {
        return taskAt("decide-threshold");
    }

    private String taskAt(String task) {
        var instance = this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(this.child.value())
            .startBeforeActivity(task)
            .execute();
        return taskOf(instance.getId());
    }

    private String partnerCheck(String partner) {
        return taskOf(this.runtime
            .startProcessInstanceByKey("partner-check", this.child.value(),
                    Map.of("partner", Variables.stringValue(partner, true)))
            .getId());
    }

    private String taskOf(String instance) {
        return this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    private void restrict(CaseReference child, String named) {
        in(() -> {
            this.access.restrict(child, RestrictedAccess.STAFF_FAMILY, Set.of(named), "An aunt works here",
                    "head-of-service");
            return null;
        });
    }

    private JsonNode record(String user, String task) {
        return json(get(user, "/api/tasks/" + task + "/record"));
    }

    private JsonNode references(String user, String ids) {
        return json(get(user, "/api/tasks/references?ids=" + ids));
    }

    private java.net.http.HttpResponse<String> get(String user, String path) {
        return HttpAs.basic(this.port, user).get(path);
    }

    private JsonNode json(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return this.json.readTree(answer.body());
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode section(JsonNode record, String heading) {
        for (var section : record.path("sections")) {
            if (section.path("heading").asText().equals(heading)) {
                return section;
            }
        }
        throw new AssertionError("No section " + heading + " in " + record);
    }

    private <T> T in(Supplier<T> work) {
        return this.transaction.execute(status -> work.get());
    }

    private Instant now() {
        return this.clock.instant();
    }

}
