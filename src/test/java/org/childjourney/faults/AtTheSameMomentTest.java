package org.childjourney.faults;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.HttpAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@FaultTest
class AtTheSameMomentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static int born;

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
        this.journeys.workersAreSetUp();
    }

    @RepeatedTest(5)
    void two_partners_answer_and_both_answers_stand() {
        var child = this.journeys.toBeDecided(somebodyNew(), "AMBER", "partner-police", "partner-health");
        var police = this.journeys.questionTo(child, "partner-police");
        var health = this.journeys.questionTo(child, "partner-health");

        var answers = AtOneMoment
            .<HttpResponse<String>>all(List.of(() -> sends("partner-police", police, Answers.partnerReturns()),
                    () -> sends("partner-health", health, Answers.partnerKnowsNothing())));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(204);
        this.journeys.goOn(child);
        assertThat(
                this.jdbc.sql("select partner, response from partner_check where case_reference = ? order by partner")
                    .param(child.value())
                    .query((row, number) -> row.getString(1) + " " + row.getString(2))
                    .list())
            .containsExactly("partner-health NIL_KNOWN", "partner-police RETURNED");
        assertThat(this.journeys.tasks(child)).contains("decide-threshold").doesNotContain("share-information");
    }

    @RepeatedTest(3)
    void the_same_form_is_sent_twice_and_counts_once() {
        var child = this.journeys.toBeDecided(somebodyNew(), "AMBER");
        var task = this.journeys.task(child, "decide-threshold");
        var decision = Answers.decided("S17_ASSESSMENT");

        var answers = AtOneMoment.<HttpResponse<String>>all(
                List.of(() -> sends("mash-manager", task, decision), () -> sends("mash-manager", task, decision)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).singleElement().satisfies(refused -> {
            assertThat(refused.statusCode()).as(refused.body()).isIn(404, 409);
            saysItKindly(refused);
        });
        var again = sends("mash-manager", task, decision);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(404);
        saysItKindly(again);
        assertThat(decisions(child)).isOne();
    }

    @RepeatedTest(3)
    void another_system_sends_a_contact_twice_and_it_is_recorded_once() {
        var contact = """
                {"callerReference": "TWICE-%d", "receivedAt": "2026-02-02T09:15:00", "channel": "PORTAL",
                 "referralSourceCode": "2A", "referrerName": "Terry Testteacher", "referrerRole": "Class teacher",
                 "referrerOrganisation": "Sample Primary School", "reason": "Tired and hungry",
                 "whatHappened": "She asked for food.", "childCurrentLocation": "At school", "familyAware": "NO",
                 "children": [{"firstName": "Blossom", "familyName": "Testerly", "dateOfBirth": "%s", "sex": "F",
                 "ethnicity": "NOBT"}]}""".formatted(born, birthday());

        var answers = AtOneMoment.<HttpResponse<String>>all(List.of(() -> receives(contact), () -> receives(contact)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.get(0).body()).isEqualTo(answers.get(1).body());
        assertThat(receives(contact).body()).isEqualTo(answers.get(0).body());
    }

    @Test
    void two_hundred_contacts_arrive_and_each_child_is_on_one_journey() {
        var before = this.jdbc.sql("select count(*) from child").query(Long.class).single();
        var contacts = IntStream.range(0, 200).<Callable<HttpResponse<String>>>mapToObj(number -> {
            var contact = """
                    {"callerReference": "BUSY-%d", "receivedAt": "2026-02-02T09:15:00", "channel": "PORTAL",
                     "referralSourceCode": "2A", "referrerName": "Terry Testteacher", "referrerRole": "Class teacher",
                     "referrerOrganisation": "Sample Primary School", "reason": "Tired and hungry",
                     "whatHappened": "She asked for food.", "childCurrentLocation": "At school", "familyAware": "NO",
                     "children": [{"firstName": "Busy", "familyName": "Exampler", "dateOfBirth": "%s", "sex": "F",
                     "ethnicity": "NOBT"}]}""".formatted(number, LocalDate.of(2010, 1, 1).plusDays(number));
            return () -> receives(contact);
        }).toList();

        var begun = System.nanoTime();
        var answers = AtOneMoment.all(contacts);
        System.out.printf("200 contacts that arrived at once were recorded in %.1f s%n",
                (System.nanoTime() - begun) / 1e9);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(this.jdbc.sql("select count(*) from child").query(Long.class).single()).isEqualTo(before + 200);
        assertThat(this.jdbc.sql("""
                select count(distinct c.case_reference) from child c
                join active_journey a on a.case_reference = c.case_reference and a.journey = 'referral-to-assessment'
                join ACT_RU_EXECUTION p on p.BUSINESS_KEY_ = c.case_reference and p.PARENT_ID_ is null
                where c.family_name = 'Exampler' and c.given_name = 'Busy'""").query(Long.class).single())
            .isEqualTo(200);
        assertThat(this.jobs.createJobQuery().withException().count()).isZero();
    }

    private CaseReference somebodyNew() {
        return this.journeys.contact(ContactChild.born("Blossom", "Testerly", birthday(), "F"));
    }

    private static LocalDate birthday() {
        return LocalDate.of(2012, 1, 1).plusDays(born++);
    }

    private HttpResponse<String> sends(String person, Task task, Answers answers) {
        return HttpAs.basic(this.port, person)
            .post("/engine-rest/task/" + task.getId() + "/submit-form", answers.toJson());
    }

    private HttpResponse<String> receives(String contact) {
        return HttpAs.basic(this.port, "contact-officer").post("/api/contacts", contact);
    }

    private long decisions(CaseReference child) {
        return this.jdbc.sql("select count(*) from threshold_decision where case_reference = ?")
            .param(child.value())
            .query(Long.class)
            .single();
    }

    private static void saysItKindly(HttpResponse<String> refused) {
        try {
            assertThat(JSON.readTree(refused.body()).get("message").asText()).endsWith(".")
                .doesNotContain("Exception", "ENGINE-", "SQL");
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(refused.body(), unreadable);
        }
    }

}
