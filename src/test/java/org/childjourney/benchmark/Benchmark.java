package org.childjourney.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.ChildJourney;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.oversight.PagesOfStuckWork;
import org.childjourney.referral.ReferralJourneys;
import org.childjourney.referral.RowsOfAChild;
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

    /** Journeys of one round: few, so that a moment's disturbance spoils few rounds. */
    private static final int JOURNEYS = 12;

    private static final int WARM_UP = 20;

    private static final int ROUNDS = 30;

    private static final int THREADS = 2;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Database database;

    Benchmark(Database database) {
        this.database = database;
    }

    /** Where a benchmark keeps its data; each application gets a database of its own. */
    interface Database {

        String url(String name);

        /**
         * Whether a county works on it, so that managers look for what is stuck there.
         */
        boolean isOfACounty();

        /** What a server does by itself once many rows have come in. */
        String upkeep();

        void stop() throws IOException;

    }

    @AfterAll
    void stop() throws IOException {
        this.database.stop();
    }

    @BeforeAll
    void say() {
        say("== %s, %d processors", getClass().getSimpleName(), Runtime.getRuntime().availableProcessors());
    }

    /**
     * Both applications run side by side in one machine, each on a database of its own,
     * and lead as many journeys in turn, so that whatever slows the machine down slows
     * both; who begins changes with each round. The first rounds warm the compiler and
     * the databases and do not count. Of the rounds that do, the one in the middle is
     * told, with how far the middle half of them spreads.
     */
    @Test
    @Order(1)
    void journeys_completed_per_second_against_delegates_that_do_nothing() {
        try (var withOurs = start("ours");
                var withIdle = start("idle", "--benchmark.worker=social-worker", IdleDelegates.class)) {
            // In office hours, whenever this runs: out of hours the journey is longer.
            withOurs.getBean(ReferralJourneys.class).timeIs(ReferralJourneys.MONDAY_MORNING);
            withOurs.getBean(ReferralJourneys.class).workersAreSetUp();
            var ours = new Side(new WholeJourney(withOurs), WholeJourney::contact);
            var idle = new Side(new WholeJourney(withIdle), WholeJourney::message);
            rounds(ours, idle, WARM_UP);
            ours.forget();
            idle.forget();
            rounds(ours, idle, ROUNDS);
            var shares = ours.against(idle);
            say("journeys completed per second: ours %.1f, idle %.1f; share %.2f (goal 0.85), half of the rounds "
                    + "between %.2f and %.2f", middle(ours.journeysPerSecond), middle(idle.journeysPerSecond),
                    middle(shares), at(shares, 0.25), at(shares, 0.75));
            say("contacts received per second, each with a new child: %.1f", middle(ours.contactsPerSecond));
        }
        finally {
            ClockUtil.reset();
        }
    }

    private static void rounds(Side ours, Side idle, int number) {
        for (var round = 0; round < number; round++) {
            var first = (round % 2 == 0) ? ours : idle;
            first.round();
            ((first == ours) ? idle : ours).round();
        }
    }

    /** One of the two applications that are compared. */
    private static final class Side {

        private final WholeJourney journey;

        private final BiFunction<WholeJourney, Integer, WholeJourney.Begun> beginning;

        private final List<Double> journeysPerSecond = new ArrayList<>();

        private final List<Double> contactsPerSecond = new ArrayList<>();

        private int begun;

        Side(WholeJourney journey, BiFunction<WholeJourney, Integer, WholeJourney.Begun> beginning) {
            this.journey = journey;
            this.beginning = beginning;
        }

        void round() {
            var first = this.begun;
            var before = System.nanoTime();
            var children = inParallel(JOURNEYS, i -> () -> this.beginning.apply(this.journey, first + i));
            var ready = System.nanoTime();
            inParallel(JOURNEYS, i -> () -> {
                this.journey.lead(children.get(i));
                return null;
            });
            var done = System.nanoTime();
            assertThat(children).allMatch(this.journey::isComplete);
            this.begun += JOURNEYS;
            this.contactsPerSecond.add(JOURNEYS * 1e9 / (ready - before));
            this.journeysPerSecond.add(JOURNEYS * 1e9 / (done - ready));
        }

        void forget() {
            this.contactsPerSecond.clear();
            this.journeysPerSecond.clear();
        }

        List<Double> against(Side other) {
            return IntStream.range(0, this.journeysPerSecond.size())
                .mapToObj(i -> this.journeysPerSecond.get(i) / other.journeysPerSecond.get(i))
                .toList();
        }

    }

    @Test
    @Order(2)
    void rows_of_the_engine_for_one_open_journey() {
        try (var application = start("rows")) {
            var journeys = application.getBean(ReferralJourneys.class);
            var rows = application.getBean(RowsOfAChild.class);
            var authorisations = authorisations(application);
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
            rows(journeys, rows, "just in", journeys.contact());
            rows(journeys, rows, "to be decided, nobody asked", journeys.childToBeDecided("AMBER"));
            rows(journeys, rows, "to be decided, two partners asked",
                    journeys.childToBeDecided("AMBER", "partner-police", "partner-health"));
            rows(journeys, rows, "just decided, everybody to be told", journeys.childDecided("S17_ASSESSMENT"));
            rows(journeys, rows, "being assessed", journeys.everybodyTold(journeys.childBeingAssessed()));
            rows(journeys, rows, "to be authorised",
                    journeys.everybodyTold(journeys.childWithWrittenAssessment("CIN_PLAN")));
            say("rows of the authorisation table: %d before these cases, %d after", authorisations,
                    authorisations(application));
            assertThat(authorisations(application)).isEqualTo(authorisations);
        }
        finally {
            ClockUtil.reset();
        }
    }

    private static void rows(ReferralJourneys journeys, RowsOfAChild rows, String state, CaseReference child) {
        var counts = rows.engineRows(journeys.instances(child));
        say("engine rows, %-35s %d (goal 30): %s", state + ":",
                counts.values().stream().mapToLong(Long::longValue).sum(), counts);
    }

    /** Asked as Tasklist asks them: by the filter, as the person signed in. */
    @Test
    @Order(3)
    void the_lists_that_people_work_from() {
        try (var application = start("lists", IdleDelegates.class)) {
            var county = new County(application);
            for (var open : List.of(4_000, 50_000)) {
                county.grow(open);
                application.getBean(JdbcTemplate.class).execute(this.database.upkeep());
                list(application, open, "front door", "mash-social-worker");
                list(application, open, "its manager", "mash-manager");
                list(application, open, "partner", "partner-police");
                list(application, open, "social worker", "social-worker");
                list(application, open, "manager of two teams", "team-manager");
                say("at %,d open journeys: %d rows of the authorisation table", open, authorisations(application));
            }
            if (this.database.isOfACounty()) {
                stuckWork(application, county);
            }
        }
    }

    /** Every page of stuck work and its filters, as the service asks them. */
    private void stuckWork(ConfigurableApplicationContext application, County county) {
        county.grownOld();
        var jdbc = application.getBean(JdbcTemplate.class);
        jdbc.execute(this.database.upkeep());
        say("stuck work at %,d tasks, %,d running limits, %,d that have stopped",
                jdbc.queryForObject("select count(*) from ACT_RU_TASK", Long.class),
                jdbc.queryForObject("select count(*) from running_clock where stopped_at is null", Long.class),
                jdbc.queryForObject("select count(*) from running_clock where stopped_at is not null", Long.class));
        for (var who : List.of("service-manager", "team-manager")) {
            application.getBean(SignedInAs.class)
                .as(who, () -> new PagesOfStuckWork(application).questions()
                    .forEach((what, question) -> say("stuck work, %-16s %-36s 95 of 100 within %4.0f ms (goal 300 ms)",
                            who, what, ninetyFifth(question))));
        }
    }

    private static double ninetyFifth(Runnable work) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < 25; i++) {
            var begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return at(times.subList(5, times.size()), 0.95);
    }

    private static void list(ConfigurableApplicationContext application, int open, String who, String userId) {
        var filters = application.getBean(FilterService.class);
        var filter = filters.createFilterQuery().filterName("My team's work").singleResult().getId();
        application.getBean(SignedInAs.class).as(userId, () -> {
            var page = milliseconds(() -> assertThat(filters.listPage(filter, 0, 15)).hasSize(15));
            var count = milliseconds(() -> filters.count(filter));
            say("at %,d open journeys, %-21s page of 15: %3.0f ms, count (%,d): %3.0f ms (goal 60 ms)", open, who, page,
                    filters.count(filter), count);
        });
    }

    private static long authorisations(ConfigurableApplicationContext application) {
        return application.getBean(AuthorizationService.class).createAuthorizationQuery().count();
    }

    private ConfigurableApplicationContext start(String name, Class<?>... further) {
        return start(name, "--benchmark.worker", further);
    }

    private ConfigurableApplicationContext start(String name, String setting, Class<?>... further) {
        var url = this.database.url(name);
        var sources = new ArrayList<Class<?>>(List.of(ChildJourney.class));
        sources.addAll(Arrays.asList(further));
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).web(WebApplicationType.SERVLET)
            .run("--spring.datasource.url=" + url, "--server.port=0", setting,
                    "--tests.demo-people=" + url.startsWith("jdbc:postgresql:"),
                    "--camunda.bpm.job-execution.enabled=false", "--childjourney.demo.children=false",
                    "--childjourney.oversight.counted-for=30s", "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
    }

    /** The middle of forty, after ten that warm up; of fewer where one takes seconds. */
    private static double milliseconds(Runnable work) {
        var times = new ArrayList<Double>();
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var i = 0; i < 50 && (i < 3 || System.nanoTime() < end); i++) {
            var begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return middle(times.subList(times.size() / 5, times.size()));
    }

    private static double middle(List<Double> values) {
        return at(values, 0.5);
    }

    private static double at(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (values.size() * share));
    }

    private static void say(String what, Object... values) {
        System.out.println(what.formatted(values));
    }

    static <T> List<T> inParallel(int number, IntFunction<Callable<T>> work) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var done = new ArrayList<T>();
            for (var one : threads.invokeAll(IntStream.range(0, number).mapToObj(work).toList())) {
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
