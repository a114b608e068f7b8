package org.childjourney.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.ChildJourney;
import org.childjourney.HttpAs;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Difference;
import org.childjourney.consistency.ConsistencyCheck;
import org.childjourney.engine.RefusedRequest;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of a county in processes of their own, on one database. What people do is
 * done in this process, on a Monday in February: by the clocks of the nodes every limit
 * and every level of its ladder is long past, so that all timers are due at once.
 */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostNodeTest {

    private static final int CHILDREN = 40;

    private static final int HANDED_OVER = 12;

    /** After so long another node takes up what a lost one had in hand. */
    private static final String LOCKED_FOR = "10000";

    private static final String PASSWORD = "several words without a meaning";

    private static final String OFFICER = "contact-officer";

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final TimeZone zoneOfThisMachine = TimeZone.getDefault();

    private final CountysServer server = new CountysServer("lost-node");

    private final GreenMail post = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    private final List<CaseReference> children = new ArrayList<>();

    private final Browser browser = new Browser();

    private Node first;

    private Node second;

    private ConfigurableApplicationContext people;

    /** As the nodes themselves do. */
    @BeforeAll
    void timesAreKeptInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void everything_agrees() {
        if (this.people != null) {
            var differences = new ArrayList<Difference>();
            this.people.getBean(ConsistencyCheck.class).tell(differences::add);
            assertThat(differences).isEmpty();
        }
    }

    @AfterAll
    void stop() {
        ClockUtil.reset();
        TimeZone.setDefault(this.zoneOfThisMachine);
        for (var node : Arrays.asList(this.first, this.second)) {
            if (node != null) {
                node.close();
            }
        }
        if (this.people != null) {
            this.people.close();
        }
        this.post.stop();
        this.server.close();
    }

    @Test
    @Order(1)
    void two_nodes_that_start_at_the_same_moment_on_an_empty_database_set_it_up_once() {
        this.post.start();
        // Nodes on machines that are set to different times of day still agree on every
        // moment.
        this.first = node("first").java("-Duser.timezone=America/New_York").start();
        this.second = node("second").java("-Duser.timezone=Europe/London").start();
        this.first.up();
        this.second.up();

        this.people = new SpringApplicationBuilder(ChildJourney.class).run(
                "--spring.datasource.url=" + this.server.url(),
                "--spring.datasource.username=" + this.server.settings().get("SPRING_DATASOURCE_USERNAME"),
                "--spring.datasource.password=" + this.server.settings().get("SPRING_DATASOURCE_PASSWORD"),
                "--server.port=0", "--camunda.bpm.job-execution.enabled=false", "--spring.mail.host=127.0.0.1",
                "--childjourney.notifications.every=PT24H", "--childjourney.notifications.digest-every=PT24H");
        assertThat(this.people.getBean(RepositoryService.class).createDeploymentQuery().count()).isOne();
        assertThat(sql("select count(*) from ACT_ID_USER where ID_ = 'admin'")).isOne();
        assertThat(sql("select count(*) from calendar_in_force")).isOne();
        everybodyWorksHere();
    }

    @Test
    @Order(2)
    void a_node_is_killed_while_it_works_and_each_timer_mail_and_hand_over_happens_once() throws MessagingException {
        assertThat(this.browser.signIn(this.first, OFFICER, PASSWORD).headers().firstValue("Location"))
            .hasValueSatisfying(to -> assertThat(to).startsWith("https://").doesNotContain("wrong"));
        assertThat(this.browser.get(this.first, TASKLIST)).satisfies(page -> {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Strict-Transport-Security")).hasSize(1);
        });
        takesOnATask(this.first);

        this.people.getBean(ReferralJourneys.class).timeIs(ReferralJourneys.MONDAY_MORNING);
        for (var child = 0; child < HANDED_OVER; child++) {
            this.children.add(contact(child));
        }
        var decisions = CompletableFuture.runAsync(() -> this.children.forEach(this::isDecided));
        Node.within(Duration.ofMinutes(2), "some children handed over",
                () -> sql("select count(*) from active_journey where journey = 'child-protection'") >= HANDED_OVER / 4);
        var contacts = CompletableFuture.runAsync(() -> IntStream.range(HANDED_OVER, CHILDREN).forEach(this::contact));
        Node.within(Duration.ofSeconds(60), "both nodes at work",
                () -> sql("select count(distinct LOCK_OWNER_) from ACT_RU_JOB where LOCK_OWNER_ is not null") == 2);

        this.first.kill();

        assertThat(sql("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null")).isPositive();
        contacts.join();
        decisions.join();
        Node.within(Duration.ofMinutes(4), "all work done", () -> sql("""
                select count(*) from ACT_RU_JOB
                where RETRIES_ > 0 and (DUEDATE_ is null or DUEDATE_ <= localtimestamp)""") == 0);
        assertThat(sql("select count(*) from ACT_RU_INCIDENT")).isZero();
        assertThat(sql("select count(*) from ACT_RU_JOB where RETRIES_ = 0")).isZero();
        eachLevelIsToldOnce();
        eachChildIsHandedOverOnce();
        eachMailArrivesOnce();
    }

    private void eachLevelIsToldOnce() {
        assertThat(sql("select count(*) from escalation")).isGreaterThan(CHILDREN);
        assertThat(this.people.getBean(JdbcClient.class).sql("""
                select c.case_reference, c.clock_id, c.stopped_how, e.level, count(*), min(e.due_at), max(e.due_at),
                    min(e.raised_at), max(e.raised_at)
                from escalation e join running_clock c on c.id = e.running_clock_id
                group by c.case_reference, c.clock_id, c.stopped_how, e.running_clock_id, e.level
                having count(*) > 1""").query().listOfRows()).isEmpty();
        assertThat(sql("""
                select count(*) from (select LONG_ from ACT_HI_VARINST
                where NAME_ = 'deadline' and PROC_DEF_KEY_ = 'escalate-breach'
                group by LONG_ having count(distinct PROC_INST_ID_) > 1) twice""")).isZero();
    }

    private void eachChildIsHandedOverOnce() {
        assertThat(sql("select count(*) from ACT_HI_PROCINST where PROC_DEF_KEY_ = 'child-protection'"))
            .isEqualTo(HANDED_OVER);
        assertThat(sql(
                "select count(distinct BUSINESS_KEY_) from ACT_HI_PROCINST where PROC_DEF_KEY_ = 'child-protection'"))
            .isEqualTo(HANDED_OVER);
        assertThat(sql("select count(*) from active_journey where journey = 'child-protection'"))
            .isEqualTo(HANDED_OVER);
    }

    /** A mail server takes a message once that comes again under its number. */
    private void eachMailArrivesOnce() throws MessagingException {
        Node.within(Duration.ofMinutes(3), "all mail sent",
                () -> sql("select count(*) from mail where sent_at is null") == 0);
        var numbers = new ArrayList<String>();
        for (var message : this.post.getReceivedMessages()) {
            numbers.add(message.getMessageID());
        }
        assertThat(numbers).isNotEmpty();
        assertThat(new HashSet<>(numbers)).hasSize((int) sql("select count(*) from mail"));
        System.out.printf("%d messages, of which %d came a second time under the same number%n",
                sql("select count(*) from mail"), numbers.size() - new HashSet<>(numbers).size());
    }

    @Test
    @Order(3)
    void whoever_was_signed_in_on_the_lost_node_goes_on_with_the_other() {
        assertThat(this.browser.get(this.second, TASKLIST).statusCode()).isEqualTo(200);
        takesOnATask(this.second);
        assertThat(this.people.getBean(JdbcClient.class)
            .sql("select attribute_name from spring_session_attributes")
            .query(String.class)
            .list()).contains("SPRING_SECURITY_CONTEXT", "authenticatedUser", "CAMUNDA_CSRF_TOKEN");
        assertThat(this.browser.unprotected()).isEmpty();
    }

    @Test
    @Order(4)
    void the_database_goes_away_for_a_minute_and_work_goes_on_when_it_is_back() throws InterruptedException {
        this.people.close();
        this.people = null;

        this.server.goAway();
        var away = System.nanoTime();
        Node.within(Duration.ofSeconds(40), "the node says that it is down", () -> this.second.health() == 503);
        assertThat(this.browser.get(this.second, TASKLIST).body()).doesNotContain("Exception", "at org.");
        Thread.sleep(Math.max(0, 60_000 - (System.nanoTime() - away) / 1_000_000));
        this.server.comeBack();

        Node.within(Duration.ofSeconds(60), "the node is up again by itself", () -> this.second.health() == 200);
        assertThat(this.browser.get(this.second, TASKLIST).statusCode()).isEqualTo(200);
        takesOnATask(this.second);
    }

    @Test
    @Order(5)
    void an_administrator_runs_the_check_beside_the_node_and_it_finds_no_difference() {
        try (var command = node("check").start("--childjourney.check-consistency")) {
            assertThat(command.exitCode()).as(command.said()).isZero();
            assertThat(command.said()).contains("agree.").doesNotContain("WARN", "Exception");
        }
    }

    private Node node(String name) {
        var settings = new HashMap<>(this.server.settings());
        settings.putAll(Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT",
                String.valueOf(this.post.getSmtp().getPort()), "CHILDJOURNEY_NOTIFICATIONS_EVERY", "PT1S",
                "CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", LOCKED_FOR, "CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", "2000"));
        return Node.named("node-" + name).with(settings);
    }

    /** Somebody in each role, with an address. */
    private void everybodyWorksHere() {
        var identity = this.people.getBean(IdentityService.class);
        identity.createGroupQuery().list().stream().map(group -> group.getId()).forEach(role -> {
            if (!role.equals("camunda-admin")) {
                var person = identity.newUser(role);
                person.setFirstName("Invented");
                person.setLastName("Person");
                person.setEmail(role + "@example.org");
                person.setPassword(PASSWORD);
                identity.saveUser(person);
                identity.createMembership(role, role);
            }
        });
        this.people.getBean(ReferralJourneys.class).workersAreSetUp();
    }

    private CaseReference contact(int number) {
        var told = this.people.getBean(ReferralJourneys.class)
            .told(ContactChild.born("Blossom", "Testerly", LocalDate.of(2012, 1, 1).plusDays(number), "F"));
        return this.people.getBean(ReferralJourneys.class).received(told);
    }

    private void isDecided(CaseReference child) {
        answers("mash-social-worker", child, "check-immediate-safety", Answers.safe());
        answers("mash-manager", child, "rate-urgency", Answers.rated("RED"));
        answers("mash-social-worker", child, "choose-partner-checks", Answers.askNobody());
        answers("mash-manager", child, "decide-threshold", Answers.decided("STRATEGY_DISCUSSION"));
    }

    /** Nodes work on the same case meanwhile: whoever is told so opens the task again. */
    private void answers(String person, CaseReference child, String step, Answers answers) {
        var tasks = this.people.getBean(TaskService.class);
        var forms = this.people.getBean(FormService.class);
        Node.within(Duration.ofSeconds(60), "%s of %s".formatted(step, child), () -> {
            var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(child.value())
                .taskDefinitionKey(step)
                .singleResult();
            if (open == null) {
                return false;
            }
            try {
                this.people.getBean(SignedInAs.class)
                    .as(person, () -> forms.submitTaskForm(open.getId(), answers.toVariables()));
                return true;
            }
            catch (RefusedRequest met) {
                assertThat(met.getResponse().getStatus()).as(met.getMessage()).isEqualTo(409);
                return false;
            }
        });
    }

    /** A contact comes in at this node, and somebody takes on its task in Tasklist. */
    private void takesOnATask(Node node) {
        var officer = HttpAs.basic(node.port(), OFFICER, PASSWORD);
        var received = officer.post("/api/contacts", """
                {"callerReference": "%1$d", "receivedAt": "2026-02-02T09:15:00", "channel": "PORTAL",
                 "referralSourceCode": "2A", "referrerName": "Terry Testteacher", "referrerRole": "Class teacher",
                 "referrerOrganisation": "Sample Primary School", "reason": "Tired and hungry",
                 "whatHappened": "She asked for food.", "childCurrentLocation": "At school", "familyAware": "NO",
                 "children": [{"firstName": "Claimed", "familyName": "Testerly %1$d", "dateOfBirth": "2014-05-05",
                 "sex": "F", "ethnicity": "NOBT"}]}""".formatted(System.nanoTime()));
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        var child = read(received.body()).get("children").get(0).get("caseReference").asText();
        var task = read(officer
            .get("/engine-rest/task?taskDefinitionKey=acknowledge-referrer&processInstanceBusinessKey=" + child)
            .body()).get(0).get("id").asText();

        var claimed = this.browser.post(node, "/camunda/api/engine/engine/default/task/%s/claim".formatted(task),
                "{\"userId\": \"%s\"}".formatted(OFFICER));

        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
        assertThat(read(officer.get("/engine-rest/task/" + task).body()).get("assignee").asText()).isEqualTo(OFFICER);
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    private long sql(String question) {
        return this.people.getBean(JdbcClient.class).sql(question).query(Long.class).single();
    }

}
