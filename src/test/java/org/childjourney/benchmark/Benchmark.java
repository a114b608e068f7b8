package org.childjourney.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.ChildJourney;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.Journeys;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures, on one database: journeys completed per second with our delegates and with
 * idle ones, the lists that people work from at 4,000 and at 50,000 open journeys, the
 * engine's rows for one open journey, and the rows of the authorisation table.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Benchmark {

    private static final int JOURNEYS = Integer.getInteger("benchmark.journeys", 400);

    private static final int THREADS = 2;

    private static final List<String> RUNTIME_TABLES = List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE",
            "ACT_RU_EVENT_SUBSCR");

    private final Database database;

    Benchmark(Database database) {
        this.database = database;
    }

    /** Where a benchmark keeps its data; each application gets a database of its own. */
    interface Database extends AutoCloseable {

        String url(String name);

        @Override
        void close() throws Exception;

    }

    @AfterAll
    void close() throws Exception {
        this.database.close();
    }

    @BeforeAll
    void say() {
        System.out.printf("%n== %s, %d processors%n", getClass().getSimpleName(),
                Runtime.getRuntime().availableProcessors());
    }

    @Test
    @Order(1)
    void journeys_completed_per_second_against_delegates_that_do_nothing() throws Exception {
        double ours;
        double idle;
        try (var application = start("ours")) {
            var journeys = application.getBean(ReferralJourneys.class);
            // In office hours, whenever this runs: out of hours the journey is longer.
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
            complete(journeys, contacts(journeys, JOURNEYS / 4));
            ours = complete(journeys, contacts(journeys, JOURNEYS));
        }
        try (var application = start("idle", IdleDelegates.class)) {
            var journeys = application.getBean(ReferralJourneys.class);
            complete(journeys, begun(application, 0, JOURNEYS / 4));
            idle = complete(journeys, begun(application, JOURNEYS, JOURNEYS));
        }
        finally {
            ClockUtil.reset();
        }
        System.out.printf("journeys completed per second: ours %.1f, idle %.1f, share %.2f (goal 0.85)%n", ours, idle,
                ours / idle);
        assertThat(ours).isPositive();
    }

    @Test
    @Order(2)
    void rows_of_the_engine_for_one_open_journey() throws Exception {
        try (var application = start("rows")) {
            var journeys = application.getBean(ReferralJourneys.class);
            var jdbc = application.getBean(JdbcTemplate.class);
            var authorisations = authorisations(application);
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
            rows(jdbc, "just in", journeys.contact());
            rows(jdbc, "to be decided, nobody asked", journeys.childToBeDecided("AMBER"));
            rows(jdbc, "to be decided, two partners asked",
                    journeys.childToBeDecided("AMBER", "partner-police", "partner-health"));
            rows(jdbc, "just decided, everybody to be told", journeys.childDecided("S17_ASSESSMENT"));
            rows(jdbc, "being assessed", journeys.everybodyTold(journeys.childBeingAssessed()));
            rows(jdbc, "to be authorised", journeys.everybodyTold(journeys.childWithWrittenAssessment("CIN_PLAN")));
            ClockUtil.reset();
            System.out.printf("rows of the authorisation table: %d before these cases, %d after%n", authorisations,
                    authorisations(application));
            assertThat(authorisations(application)).isEqualTo(authorisations);
        }
    }

    @Test
    @Order(3)
    void the_lists_that_people_work_from() throws Exception {
        try (var application = start("lists", IdleDelegates.class)) {
            openJourneys(application, 0, 4_000);
            lists(application, 4_000);
            openJourneys(application, 4_000, 50_000);
            lists(application, 50_000);
        }
    }

    private ConfigurableApplicationContext start(String name, Class<?>... further) {
        var sources = new ArrayList<Class<?>>(List.of(ChildJourney.class));
        sources.addAll(Arrays.asList(further));
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).web(WebApplicationType.SERVLET)
            .run("--spring.datasource.url=" + this.database.url(name), "--server.port=0",
                    "--camunda.bpm.job-execution.enabled=false", "--childjourney.demo.children=false",
                    "--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
    }

    // the way of a whole journey

    private static List<CaseReference> contacts(ReferralJourneys journeys, int number) {
        journeys.workersAreSetUp();
        return inParallel(number, i -> journeys::contact);
    }

    private static List<CaseReference> begun(ConfigurableApplicationContext application, int from, int number) {
        var journeys = application.getBean(Journeys.class);
        var transaction = application.getBean(TransactionTemplate.class);
        var work = application.getBean(ReferralJourneys.class);
        return inParallel(number, i -> () -> {
            var child = CaseReference.of("CJ" + (9_000_000_000L + from + i));
            transaction.executeWithoutResult(status -> journeys.begin(child, "contact-received",
                    Map.of("openCase", false, "outOfHours", false)));
            work.goOn(child);
            return child;
        });
    }

    private static double complete(ReferralJourneys journeys, List<CaseReference> children) {
        var begun = System.nanoTime();
        inParallel(children.size(), i -> () -> {
            var child = children.get(i);
            journeys.as("contact-officer").complete(child, "acknowledge-referrer", Answers.acknowledged());
            journeys.toBeDecided(child, "AMBER");
            journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            journeys.everybodyTold(child);
            journeys.takenOn(child);
            journeys.written(child, "NFA_CLOSE");
            journeys.as("team-manager").complete(child, "authorise-assessment", Answers.authorised("NFA_CLOSE"));
            return child;
        });
        var seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(journeys.underWay(children.get(0))).as("the journey is complete").isFalse();
        return children.size() / seconds;
    }

    // rows at rest

    private static void rows(JdbcTemplate jdbc, String state, CaseReference child) {
        var counted = new StringBuilder();
        var all = 0;
        for (var table : RUNTIME_TABLES) {
            var column = "PROC_INST_ID_";
            var rows = jdbc.queryForObject(
                    "select count(*) from " + table + " where " + column
                            + " in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                    Integer.class, child.value());
            counted.append(' ').append(table.substring(7).toLowerCase()).append(' ').append(rows);
            all += rows;
        }
        var jobs = jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in "
                        + "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                Integer.class, child.value());
        var links = jdbc
            .queryForObject("select count(*) from ACT_RU_IDENTITYLINK where TASK_ID_ in (select ID_ from ACT_RU_TASK "
                    + "where PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?))",
                    Integer.class, child.value());
        System.out.printf("engine rows, %-34s %d (goal 30):%s job %d identitylink %d%n", state + ":",
                all + jobs + links, counted, jobs, links);
    }

    private static long authorisations(ConfigurableApplicationContext application) {
        return application.getBean(AuthorizationService.class).createAuthorizationQuery().count();
    }

    // lists

    private static void openJourneys(ConfigurableApplicationContext application, int from, int to) {
        var journeys = application.getBean(ReferralJourneys.class);
        var runtime = application.getBean(RuntimeService.class);
        var children = begun(application, from, to - from);
        inParallel(children.size(), i -> () -> {
            var child = children.get(i);
            if (i % 5 == 0) {
                journeys.as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());
            }
            if (i % 5 == 1) {
                runtime.startProcessInstanceByKey("partner-check", child.value(), Map.of("partner", "partner-police"));
            }
            return child;
        });
    }

    private static void lists(ConfigurableApplicationContext application, int open) {
        if (application.getBean(JdbcTemplate.class)
            .queryForObject("select count(*) from ACT_RU_TASK", Integer.class) < open) {
            throw new AssertionError("Not all journeys are open");
        }
        analyse(application);
        for (var who : List.of("mash-social-worker", "partner-police", "mash-manager")) {
            list(application, open, who);
        }
        System.out.printf("at %,d open journeys: %d rows of the authorisation table%n", open,
                authorisations(application));
    }

    private static void analyse(ConfigurableApplicationContext application) {
        application.getBean(JdbcTemplate.class).execute("analyze");
    }

    private static void list(ConfigurableApplicationContext application, int open, String who) {
        var filters = application.getBean(FilterService.class);
        var identity = application.getBean(IdentityService.class);
        var filter = filters.createFilterQuery().filterName("My team's work").singleResult().getId();
        identity.setAuthentication(who, List.of(who), who.startsWith("partner") ? List.of(who) : partners());
        try {
            var tasks = new AtomicInteger();
            var page = time(() -> tasks.set(filters.listPage(filter, 0, 15).size()));
            var count = time(() -> filters.count(filter));
            System.out.printf("at %,d open journeys, %-18s page of 15: %s; count (%d): %s (goal 60 ms)%n", open, who,
                    page, filters.count(filter), count);
            assertThat(tasks.get()).isEqualTo(15);
        }
        finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> partners() {
        return List.of("partner-police", "partner-health", "partner-education", "partner-probation", "partner-adults",
                "partner-domestic-abuse");
    }

    private static String time(Runnable work) {
        for (var i = 0; i < 10; i++) {
            work.run();
        }
        var times = new long[40];
        for (var i = 0; i < times.length; i++) {
            var begun = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return "median %d ms, 95th %d ms".formatted(Duration.ofNanos(times[20]).toMillis(),
                Duration.ofNanos(times[37]).toMillis());
    }

    private static <T> List<T> inParallel(int number, IntFunction<Callable<T>> work) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var begun = new ArrayList<Future<T>>();
            for (var i = 0; i < number; i++) {
                begun.add(threads.submit(work.apply(i)));
            }
            var done = new ArrayList<T>();
            for (var one : begun) {
                done.add(one.get());
            }
            return done;
        }
        catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        finally {
            threads.shutdownNow();
        }
    }

}
