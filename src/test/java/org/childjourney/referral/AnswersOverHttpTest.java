package org.childjourney.referral;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that are sent over HTTP, through each of the two doors that take them. */
@HttpTest
class AnswersOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STORY = "Larkspur told her teacher what happens at night. ".repeat(250)
        .substring(0, 9_999) + ".";

    enum Door {

        ENGINE_REST("/engine-rest"), TASKLIST("/camunda/api/engine/engine/default");

        private final String path;

        Door(String path) {
            this.path = path;
        }

        HttpAs openedBy(String person, int port) {
            return (this == TASKLIST) ? HttpAs.browser(port, person) : HttpAs.basic(port, person);
        }

    }

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private RowsOfAChild rows;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.journeys.workersAreSetUp();
    }

    @ParameterizedTest
    @EnumSource
    void let_no_word_of_a_contact_into_a_table_of_the_engine(Door door) {
        var child = contact(door);
        say(door, "mash-social-worker", child, "check-immediate-safety",
                Answers.protectionNeededNow().with("childsWords", STORY).with("protectionReason", STORY));
        say(door, "mash-manager", child, "rate-urgency",
                Answers.rated("AMBER").with("riskFlags", List.of("CSE")).with("ragRationale", STORY));
        say(door, "mash-social-worker", child, "choose-partner-checks", Answers.askPartners("partner-police"));
        say(door, "partner-police", child, "share-information",
                Answers.partnerReturns().with("summary", STORY).with("involvedSince", "Since the spring of last year"));
        say(door, "mash-manager", child, "decide-threshold",
                Answers.decided("S17_ASSESSMENT").with("rationale", STORY));
        say(door, "contact-officer", child, "acknowledge-referrer", Answers.acknowledged());
        say(door, "mash-social-worker", child, "tell-decision", Answers.told().with("familysResponse", STORY));

        assertThat(this.rows.record(child)).contains(STORY, "Larkspur");
        var engine = this.rows.everyEngineTable();
        assertThat(engine).as("the tables were read").contains(child.value(), "S17_ASSESSMENT");
        assertThat(this.said).contains(STORY).hasSizeGreaterThan(20);
        assertThat(this.said).noneMatch(word -> engine.stream().anyMatch(value -> value.contains(word)));
    }

    @ParameterizedTest
    @EnumSource
    void let_no_word_of_a_refused_answer_in(Door door) throws Exception {
        var child = this.journeys.childToBeDecided("AMBER");
        var refused = send(door, "mash-manager", child, "decide-threshold",
                Answers.decided("NFA").with("thresholdLevel", 4).with("rationale", "Hyacinth said something secret."));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).get("message").asText()).contains("not left without action");
        assertThat(this.rows.everyEngineTable()).noneMatch(value -> value.contains("Hyacinth"));
        assertThat(this.journeys.tasks(child)).contains("decide-threshold");
    }

    @ParameterizedTest
    @EnumSource
    void take_no_comment(Door door) {
        var child = this.journeys.childToBeDecided("AMBER");
        var task = this.journeys.task(child, "decide-threshold");
        var person = door.openedBy("mash-manager", this.port);

        var comment = person.post(door.path + "/task/" + task.getId() + "/comment/create",
                "{\"message\": \"Hyacinth ran away\"}");

        assertThat(comment.statusCode()).isEqualTo(403);
        assertThat(this.rows.everyEngineTable()).noneMatch(value -> value.contains("Hyacinth"));
    }

    private CaseReference contact(Door door) {
        var larkspur = new HashMap<>(RecordContactTest.born("Larkspur"));
        larkspur.putAll(Map.of("familyName", "Quillfeather", "dateOfBirth", "2013-02-28", "language", "Tigrinya",
                "communicationNeeds", "Draws more than she says", "address", "17 Nowhere Lane, Inventford", "postcode",
                "GL1 2AB", "school", "Invented School on the Hill", "childsWords", STORY));
        var answers = RecordContactTest.contact(List.of(larkspur))
            .with("referrerName", "Marigold Quillteacher")
            .with("referrerEmail", "marigold.quillteacher@example.org")
            .with("referrerPhone", "01632 960 001")
            .with("whatHappened", STORY)
            .with("injuries", "A bruise on the left arm");
        this.said.addAll(answers.words());
        this.said.addAll(List.of("Larkspur", "Quillfeather", "2013-02-28", "Tigrinya", "quillteacher@example.org"));
        var before = this.rows.referred().size();

        var begun = door.openedBy("contact-officer", this.port)
            .post(door.path + "/process-definition/key/record-contact/submit-form", answers.toJson());

        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        var child = this.rows.referred().get(before);
        this.journeys.goOn(child);
        return child;
    }

    private void say(Door door, String person, CaseReference child, String step, Answers answers) {
        this.said.addAll(answers.words());
        var taken = send(door, person, child, step, answers);
        assertThat(taken.statusCode()).as("%s: %s", step, taken.body()).isEqualTo(204);
        this.journeys.goOn(child);
    }

    private HttpResponse<String> send(Door door, String person, CaseReference child, String step, Answers answers) {
        return door.openedBy(person, this.port)
            .post(door.path + "/task/" + this.journeys.task(child, step).getId() + "/submit-form", answers.toJson());
    }

}
