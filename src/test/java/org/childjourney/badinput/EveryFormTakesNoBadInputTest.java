package org.childjourney.badinput;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.childjourney.HttpAs;
import org.childjourney.casefile.Refused;
import org.childjourney.demo.OnTheFirstDay;
import org.childjourney.demo.Usual;
import org.childjourney.engine.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts values of every wrong kind into each field of every form, through the engine's
 * REST interface and through Tasklist's own. Where the demonstration has a task with the
 * form that its usual answers complete, they go to it, down to the database; where it has
 * none, to a task that stands in for it and reads the same record. Either way a field is
 * refused with a sentence, or it is a field for words and the words are read as they were
 * sent.
 */
@Tag("badinput")
@OnTheFirstDay
class EveryFormTakesNoBadInputTest {

    private static final String STAND_IN = "stands-in";

    /** Half a character is sent as half a character. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /**
     * Codes of the Department for Education that a step looks up by the day on which they
     * are meant, after it has read them as words: where no task is, nobody looks.
     */
    private static final Set<String> LOOKED_UP_BY_THE_STEP = Set.of(
            "child-in-need-authorise-ending, [reasonForClosure]", "court-track-enter-court-order, [placementProvider]",
            "court-track-enter-court-order, [placementType]",
            "looked-after-child-accept-looked-after-child, [categoryOfNeed]",
            "looked-after-child-accept-looked-after-child, [legalStatus]",
            "looked-after-child-accept-looked-after-child, [placementProvider]",
            "looked-after-child-accept-looked-after-child, [placementType]",
            "looked-after-child-agree-end-of-care-at-18, [reasonEpisodeCeased]",
            "looked-after-child-prepare-care-plan, [permanencePlan]",
            "looked-after-child-start-accommodation, [legalStatus]",
            "placement-search-confirm-move, [reasonPlacementChange]");

    private static final int AT_ONCE = 4;

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Forms forms;

    @Autowired
    private JdbcTemplate jdbc;

    private final Tally tally = new Tally();

    private final Quiet quiet = new Quiet();

    private final Map<String, HttpAs> overRest = new ConcurrentHashMap<>();

    private final Map<String, HttpAs> inTasklist = new ConcurrentHashMap<>();

    private final Map<String, String> standIns = new TreeMap<>();

    /** What was read at a task that stands in, by the task's execution. */
    private final Map<String, Record> read = new ConcurrentHashMap<>();

    private AsIfKept asIfKept;

    private Authorization grant;

    private String deployment;

    @BeforeEach
    void aTaskForEachForm() {
        this.asIfKept = new AsIfKept(this.entities);
        JavaDelegate reads = this::read;
        this.application.getBeanFactory().registerSingleton("readsAnswers", reads);
        this.deployment = this.repository.createDeployment()
            .addModelInstance(STAND_IN + ".bpmn", model())
            .deploy()
            .getId();
        this.grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        this.grant.setResource(Resources.PROCESS_DEFINITION);
        this.grant.setResourceId(STAND_IN);
        this.grant.setGroupId("social-worker");
        this.grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        this.grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        this.authorizations.saveAuthorization(this.grant);
        this.runtime.startProcessInstanceByKey(STAND_IN);
        this.tasks.createTaskQuery()
            .processDefinitionKey(STAND_IN)
            .list()
            .forEach(task -> this.standIns.put(task.getTaskDefinitionKey(), task.getId()));
        this.application.addApplicationListener(this.asIfKept);
        this.quiet.begin();
    }

    private static BpmnModelInstance model() {
        var fork = Bpmn.createExecutableProcess(STAND_IN)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .parallelGateway("all-at-once");
        var built = fork.done();
        var forms = AskedForm.all();
        forms.forEach(form -> fork.userTask(form.step())
            .name(form.step())
            .camundaCandidateGroups("social-worker")
            .serviceTask("reads-" + form.step())
            .camundaDelegateExpression("${readsAnswers}")
            .endEvent());
        forms.forEach(form -> {
            UserTask task = built.getModelElementById(form.step());
            task.setCamundaFormRef(form.id());
            task.setCamundaFormRefBinding("latest");
        });
        return built;
    }

    private void read(DelegateExecution execution) {
        var step = execution.getCurrentActivityId().substring("reads-".length());
        var answers = this.forms.read(execution, record(step));
        this.read.put(step, answers);
        throw new Refused(AsIfKept.TAKEN);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> record(String step) {
        var name = Arrays.stream(step.split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
        try {
            return Stream
                .of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/childjourney/**/" + name + ".class"))
                .map(found -> found.toString().replaceAll(".*(org/childjourney/.*)\\.class.*", "$1").replace('/', '.'))
                .map(candidate -> ClassUtils.resolveClassName(candidate, null))
                .filter(Class::isRecord)
                .map(found -> (Class<? extends Record>) found)
                .findFirst()
                .orElseThrow();
        }
        catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @AfterEach
    void takeThemAway() {
        this.quiet.end();
        this.application.removeApplicationListener(this.asIfKept);
        this.authorizations.deleteAuthorization(this.grant.getId());
        this.repository.deleteDeployment(this.deployment, true, true);
        ((DefaultListableBeanFactory) this.application.getBeanFactory()).destroySingleton("readsAnswers");
    }

    /**
     * Where the answers to a form are sent.
     *
     * @param person who sends them
     * @param path below the engine
     * @param answers answers that are taken there, or that are at least of the right
     * types
     * @param standIn whether it only stands in for a step of a journey
     * @param taken whether these answers are taken
     */
    private record Target(AskedForm form, String person, String path, ObjectNode answers, boolean standIn,
            boolean taken) {
    }

    @Test
    void each_field_of_every_form_refuses_what_it_does_not_ask_for_and_nothing_is_kept() throws Exception {
        var before = rows();
        var targets = at(AskedForm.all(), this::target);
        var real = targets.stream().filter(target -> !target.standIn()).count();
        var deep = targets.stream().filter(Target::taken).count();
        var number = new AtomicInteger();
        at(targets, target -> {
            target.form().fields().forEach(field -> send(target, field, number.getAndIncrement()));
            return target;
        });
        System.out
            .printf("Bad input to forms: %s; %d forms and %d fields, %d at tasks of the demonstration, %d with answers "
                    + "that are taken otherwise%n", this.tally, targets.size(), number.get(), real, deep);
        assertThat(this.tally.faults()).isEmpty();
        assertThat(this.tally.sent()).isGreaterThan(number.get() * 10L);
        assertThat(targets).hasSizeGreaterThan(290);
        assertThat(rows()).as("rows of every table").isEqualTo(before);
    }

    private <T, R> List<R> at(List<T> those, Function<T, R> work) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var under = new ArrayList<Future<R>>();
            those.forEach(one -> under.add(pool.submit(() -> work.apply(one))));
            var done = new ArrayList<R>();
            for (var one : under) {
                done.add(one.get());
            }
            return done;
        }
        finally {
            pool.shutdownNow();
        }
    }

    /** Where the usual answers, or any of the right types, go deepest. */
    private Target target(AskedForm form) {
        var answers = answers(form);
        for (var where : whereOf(form)) {
            if (isTaken(post(rest(where[0]), where[1], variables(answers)))) {
                return new Target(form, where[0], where[1], answers, false, true);
            }
        }
        var path = "/task/" + this.standIns.get(form.step()) + "/submit-form";
        var standsIn = post(rest("social-worker"), path, variables(answers));
        assertThat(standsIn.statusCode()).as(form + " as it is usually answered").isBetween(400, 499);
        return new Target(form, "social-worker", path, answers, true, isTaken(standsIn));
    }

    private static ObjectNode answers(AskedForm form) {
        var now = Instant.now();
        return new Usual().to(form.step(), now)
            .map(usual -> JSON.<ObjectNode>valueToTree(usual))
            .orElseGet(() -> form.anyAnswers(LocalDate.now().toString()));
    }

    private List<String[]> whereOf(AskedForm form) {
        if (form.process().equals(form.step())) {
            return Stream
                .of("contact-officer", "social-worker", "team-manager", "qa-officer", "housing-stroud", "iro",
                        "emergency-duty-team", "personal-adviser", "service-manager")
                .map(role -> new String[] { role, "/process-definition/key/" + form.process() + "/submit-form" })
                .toList();
        }
        return this.tasks.createTaskQuery()
            .processDefinitionKey(form.process())
            .taskDefinitionKey(form.step())
            .orderByTaskCreateTime()
            .asc()
            .listPage(0, 3)
            .stream()
            .map(task -> new String[] { person(task), "/task/" + task.getId() + "/submit-form" })
            .toList();
    }

    private String person(Task task) {
        return Optional.ofNullable(task.getAssignee())
            .orElseGet(() -> this.tasks.getIdentityLinksForTask(task.getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .map(group -> group.split("@")[0])
                .findFirst()
                .orElse("social-worker"));
    }

    private void send(Target target, AskedForm.Field field, int number) {
        var index = 0;
        for (var hostile : Hostile.against(field.type(), number)) {
            if (hostile.kind() != null && field.isInAList()) {
                continue;
            }
            var tasklist = (number + index++) % 2 == 0;
            var as = tasklist ? tasklist(target.person()) : rest(target.person());
            var path = (tasklist ? "/camunda/api/engine/engine/default" : "/engine-rest") + target.path();
            var input = "%s, %s: %s%s".formatted(target.form(), field.path(), hostile.name(),
                    tasklist ? " (Tasklist)" : "");
            if (hostile.isLarge()) {
                this.tally.tooLarge(input, as.announce("POST", path, TEN_MEGABYTES));
                continue;
            }
            var answers = AskedForm.with(target.answers(), field, hostile.value());
            this.read.remove(target.form().step());
            var answer = as.post(path, variables(answers, field, hostile));
            if (!isTaken(answer)) {
                this.tally.refused(input, answer);
            }
            else if (hostile.isMissing()) {
                this.tally.taken(input);
            }
            else if (target.standIn() && hostile.text()
                    && LOOKED_UP_BY_THE_STEP.contains("%s, %s".formatted(target.form(), field.path()))) {
                this.tally.taken(input);
            }
            else if (hostile.text() && Set.of("textfield", "textarea").contains(field.type())
                    && (!target.standIn() || said(target.form().step()).contains(hostile.value().textValue()))) {
                this.tally.taken(input);
            }
            else {
                this.tally.wronglyTaken(input + " -> " + this.read.get(target.form().step()));
            }
        }
    }

    private String said(String step) {
        return String.valueOf(this.read.get(step));
    }

    private static boolean isTaken(HttpResponse<String> answer) {
        return answer.statusCode() == 400 && answer.body().contains(AsIfKept.TAKEN);
    }

    private HttpAs rest(String person) {
        return this.overRest.computeIfAbsent(person, who -> HttpAs.basic(this.port, who));
    }

    private HttpAs tasklist(String person) {
        return this.inTasklist.computeIfAbsent(person, who -> HttpAs.browser(this.port, who));
    }

    private HttpResponse<String> post(HttpAs as, String path, String json) {
        return as.post("/engine-rest" + path, json);
    }

    /** As Tasklist sends the answers to a form. */
    private static String variables(ObjectNode answers) {
        var variables = JSON.createObjectNode();
        answers.properties().forEach(answer -> variables.set(answer.getKey(), variable(answer.getValue())));
        return written(JSON.createObjectNode().set("variables", variables));
    }

    private static String variables(ObjectNode answers, AskedForm.Field field, Hostile hostile) {
        var sent = variables(answers);
        if (hostile.kind() == null) {
            return sent;
        }
        try {
            var changed = (ObjectNode) JSON.readTree(sent);
            ((ObjectNode) changed.path("variables").path(field.path().get(0).toString())).put("type", hostile.kind());
            return written(changed);
        }
        catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String written(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        }
        catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static JsonNode variable(JsonNode answer) {
        var variable = JSON.createObjectNode();
        if (answer.isContainerNode()) {
            return variable.put("type", "Json").put("value", answer.toString());
        }
        return variable.set("value", answer);
    }

    /**
     * How many rows each table has; what is noted of who signed in and who read is no
     * part of it.
     */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        this.jdbc
            .queryForList("select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC' "
                    + "and table_type = 'BASE TABLE'", String.class)
            .stream()
            .filter(table -> !table.toLowerCase(Locale.ROOT).matches("spring_session.*|audit_.*|reading"))
            .forEach(table -> rows.put(table.toUpperCase(Locale.ROOT),
                    this.jdbc.queryForObject("select count(*) from \"%s\"".formatted(table), Long.class)));
        return rows;
    }

}
