package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;

/** Who may see and do what of a child's care, and what they read, through HTTP. */
@HttpTest
class CareOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private LookedAfterChildren children;

    @Autowired
    private RecordAccess access;

    private CaseReference child;

    @BeforeEach
    void aChildInCareWithASearchADisputeAndAnEndProposed() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
        as("team-manager",
                () -> this.children.begin(this.child,
                        new BecameLookedAfter(LocalDate.of(2026, 3, 2), "V2", "U6", "PR1",
                                "Fern Carerly, 1 Invented Lane", null, false, false,
                                "Nobody at home could look after the child")));
        this.work.begin(this.child, "became-looked-after");
        this.work.answer("team-manager", this.child, "accept-looked-after-child", CareAnswers.ACCEPTED);
        this.work.start("social-worker", "record-care-change",
                but(CareAnswers.change(this.child.value(), "PLACE_NEEDED"), "whyNeeded", "The carers retire",
                        "neededBy", "2026-04-01"));
        this.work.goOn(this.child);
        this.work.start("iro", "iro-dispute", CareAnswers.disputed(this.child.value()));
        this.work.start("social-worker", "end-of-care", CareAnswers.endProposed(this.child.value(), "E4A"));
    }

    private <T> T as(String person, Supplier<T> work) {
        return this.signedIn.as(person, () -> this.work.inOneStep(work));
    }

    private String task(String kind) {
        return this.work.task(this.child, kind).getId();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            social-worker       | visit, search, end
            team-manager        | visit, search, dispute, end
            service-manager     | visit, search, dispute, end
            head-of-service     | visit, search, dispute, end
            assistant-director  | visit, search, dispute, end
            director            | visit, search, dispute, end
            iro                 | visit, dispute
            iro-manager         | visit, dispute, end
            virtual-school      | visit
            placements-team     | search
            contact-officer     |
            mash-manager        |
            personal-adviser    |
            conference-admin    |
            advocate-openvoice  |
            data-officer        |
            partner-police      |
            partner-health      |
            """)
    void each_role_sees_what_it_takes_part_in_or_oversees_and_nothing_else(String role, String seen) {
        var all = Map.of("visit", "visit-looked-after-child", "search", "search-for-placement", "dispute",
                "answer-iro-dispute", "end", "agree-to-end-of-care");
        var person = HttpAs.basic(this.port, role);
        all.forEach((name, kind) -> {
            var expected = seen != null && List.of(seen.split(", ")).contains(name);
            assertThat(person.get("/engine-rest/task/" + task(kind)).statusCode()).as("%s reads %s", role, name)
                .isEqualTo(expected ? 200 : 404);
            assertThat(person.get("/api/tasks/" + task(kind) + "/record").statusCode())
                .as("%s reads the record at %s", role, name)
                .isEqualTo(expected ? 200 : 404);
        });
    }

    @ParameterizedTest
    @CsvSource({ "virtual-school, hold-care-review, the independent reviewing officer",
            "iro, visit-looked-after-child, the social worker",
            "social-worker, hold-care-review, independent reviewing",
            "social-worker, search-for-placement, the placements team", "iro, answer-iro-dispute, the team manager",
            "head-of-service, agree-to-end-of-care, the team manager" })
    void nobody_does_what_is_for_another_role(String role, String kind, String forWhom) {
        var answer = HttpAs.basic(this.port, role)
            .post("/engine-rest/task/" + task(kind) + "/submit-form", "{\"variables\": {}}");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(forWhom);
    }

    @ParameterizedTest
    @CsvSource({ "iro-dispute, iro", "record-iro-contact, iro", "end-of-care, social-worker team-manager",
            "record-care-change, social-worker team-manager placements-team emergency-duty-team" })
    void only_the_roles_that_are_meant_begin_a_process(String process, String starters) {
        for (var role : List.of("social-worker", "team-manager", "placements-team", "emergency-duty-team", "iro",
                "virtual-school", "partner-police", "head-of-service")) {
            var answer = HttpAs.basic(this.port, role)
                .post("/engine-rest/process-definition/key/" + process + "/submit-form", "{\"variables\": {}}");
            // Without its answers nothing begins; who may not begin it is not even asked
            // for them.
            assertThat(answer.body().contains("answer this question") || answer.body().contains("form"))
                .as("%s begins %s: %s", role, process, answer.body())
                .isEqualTo(List.of(starters.split(" ")).contains(role));
        }
    }

    @Test
    void the_record_tells_the_reviewing_officer_how_the_child_lives_and_what_was_done() {
        var record = record("iro", "hold-care-review");
        assertThat(record.path("sections").findValuesAsText("heading")).contains("Care", "What was done in care",
                "Where the child lived in care");
        assertThat(record.toString()).contains("Looked after since", "Mon 2 Mar 2026", "(V2)", "(U6)",
                "Fern Carerly, 1 Invented Lane", "Independent reviewing officer", "The carers retire",
                "No social worker for six weeks", "End of care proposed on");
    }

    @Test
    void the_record_shows_the_footprint_of_the_reviewing_officer() {
        assertThat(section(record("iro", "hold-care-review"), "Care").toString()).contains("Not yet");
        this.work.at("2026-03-12T12:00");
        this.work.start("iro", "record-iro-contact",
                AtWork.answers("caseReference", this.child.value(), "contactOn", "2026-03-12", "means", "CALL",
                        "childsWords", "I am fine", "whatChildWants", "Nothing", "whatFollows", "I ring in a month"));
        this.work.at("2026-03-20T12:00");
        this.work.answer("iro", this.child, "hold-care-review", CareAnswers.reviewed("2026-03-20", "2026-06-01"));
        assertThat(section(record("iro", "hold-care-review"), "Care").toString())
            .contains("2 times, last on Fri 20 Mar 2026", "LTFOST18");
    }

    @Test
    void the_record_says_every_step_in_the_words_of_those_who_took_it() {
        this.work.at("2026-03-20T12:00");
        this.work.answer("social-worker", this.child, "visit-looked-after-child", CareAnswers.visited("2026-03-05"));
        this.work.answer("social-worker", this.child, "visit-looked-after-child", CareAnswers.notSeen("2026-03-10"));
        this.work.answer("social-worker", this.child, "visit-looked-after-child", CareAnswers.notSeen("2026-03-11"));
        this.work.answer("team-manager", this.child, "decide-on-unseen-child", AtWork.answers("decision", "VISIT_AGAIN",
                "rationale", "School saw her", "nextVisit", "At school, by Kit"));
        this.work.answer("iro", this.child, "hold-care-review", CareAnswers.reviewed("2026-03-20", "2026-06-01"));
        this.work.answer("social-worker", this.child, "prepare-care-plan", CareAnswers.planned("2026-03-06"));
        this.work.answer("social-worker", this.child, "give-care-plan", CareAnswers.planGiven("2026-03-20"));
        this.work.answer("social-worker", this.child, "arrange-health-assessment",
                CareAnswers.healthy("2026-03-06", "DOCTOR"));
        this.work.answer("virtual-school", this.child, "agree-education-plan",
                CareAnswers.learning("2026-03-06", "2026-07-17"));
        this.work.answer("placements-team", this.child, "search-for-placement", CareAnswers.searching());
        this.work.answer("placements-team", this.child, "search-for-placement", CareAnswers.foundUnregistered());
        this.work.answer("director", this.child, "decide-unregistered-placement", CareAnswers.allowed());
        this.work.answer("social-worker", this.child, "confirm-move", CareAnswers.moved("2026-03-20"));
        this.work.answer("director", this.child, "review-unregistered-placement", CareAnswers.oneMoreWeek());
        this.work.answer("team-manager", this.child, "answer-iro-dispute",
                AtWork.answers("answer", "A worker starts on Monday", "actions", "Lee tells the child"));
        this.work.answer("iro", this.child, "consider-dispute-answer", CareAnswers.settled());
        var record = record("iro", "hold-care-review").toString();
        assertThat(record).contains("I like the dog here", "At a party", "At school, by Kit", "The child is settled",
                "Ask the school: Kit", "A lasting home", "That is right", "Well; glasses needed",
                "Read every day (Fern, ten minutes)", "Ten homes were asked", "All registered homes are full",
                "Nothing else tonight", "Two visits and a goodbye cake", "Twelve homes were asked",
                "A worker starts on Monday", "There is a worker now", "Not registered with Ofsted",
                "No. The director decides each week.");
        assertThat(record).doesNotContain("CARPL");
    }

    @Test
    void a_restricted_record_opens_for_named_people_alone() {
        as("team-manager", () -> {
            this.access.restrict(this.child, RestrictedAccess.WITNESS_PROTECTION, Set.of("social-worker"),
                    "Witness protection", "team-manager");
            return null;
        });
        assertThat(record("iro", "hold-care-review").path("restricted").asBoolean()).isTrue();
        assertThat(record("iro", "hold-care-review").toString()).doesNotContain("Fern Carerly", "V2");
        assertThat(record("social-worker", "visit-looked-after-child").toString()).contains("Fern Carerly");
    }

    private JsonNode record(String person, String kind) {
        try {
            return JSON.readTree(HttpAs.basic(this.port, person).get("/api/tasks/" + task(kind) + "/record").body());
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

}
