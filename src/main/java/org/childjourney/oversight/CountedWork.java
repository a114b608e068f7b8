package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockDefinition;

/**
 * What the application measures of itself: running and late limits by limit and legal
 * standing, open tasks by group and age, failed steps by process, and how far the
 * background work is behind. Counted every minute where that is asked for, never for each
 * question.
 */
@Component
class CountedWork {

    private static final List<Age> AGES = List.of(new Age("under 1 day", Duration.ZERO, Duration.ofDays(1)),
            new Age("1 to 2 days", Duration.ofDays(1), Duration.ofDays(3)),
            new Age("3 to 6 days", Duration.ofDays(3), Duration.ofDays(7)),
            new Age("a week or more", Duration.ofDays(7), Duration.ofDays(36_500)));

    private final JdbcClient jdbc;

    private final Models models;

    private final Catalogue catalogue;

    private final Clock clock;

    private final MultiGauge running;

    private final MultiGauge late;

    private final MultiGauge tasks;

    private final MultiGauge incidents;

    private final AtomicLong waitingJobs;

    private final AtomicLong secondsBehind;

    CountedWork(JdbcClient jdbc, Models models, Catalogue catalogue, MeterRegistry registry, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.catalogue = catalogue;
        this.clock = clock;
        this.running = gauge("childjourney.clocks.running", "Limits that run", registry);
        this.late = gauge("childjourney.clocks.late", "Limits that have passed and whose work is not done", registry);
        this.tasks = gauge("childjourney.tasks.open", "Open tasks by group and age", registry);
        this.incidents = gauge("childjourney.incidents", "Steps that failed and wait for somebody", registry);
        this.waitingJobs = registry.gauge("childjourney.jobs.waiting", new AtomicLong());
        this.secondsBehind = registry.gauge("childjourney.jobs.behind.seconds", new AtomicLong());
    }

    private record Age(String words, Duration from, Duration until) {
    }

    private record Counted(String what, long cases) {
    }

    private static MultiGauge gauge(String name, String about, MeterRegistry registry) {
        return MultiGauge.builder(name).description(about).register(registry);
    }

    /** Counts anew. */
    @Scheduled(fixedDelayString = "${childjourney.metrics.every:PT1M}")
    @Transactional(readOnly = true)
    public void count() {
        var now = this.clock.instant();
        register(this.running, clocks("", now));
        register(this.late, clocks(" and due_at < :now", now));
        this.tasks.register(tasks(now), true);
        // One row for each process, whatever number of versions of its model have
        // failures.
        var incidents = new TreeMap<String, Long>();
        counted("select PROC_DEF_ID_ as what, count(*) as cases from ACT_RU_INCIDENT group by PROC_DEF_ID_", now)
            .forEach(of -> incidents.merge(this.models.keyOf(of.what()), of.cases(), Long::sum));
        register(this.incidents,
                incidents.entrySet()
                    .stream()
                    .<Row<Number>>map(of -> Row.of(Tags.of("process", of.getKey()), of.getValue()))
                    .toList());
        countJobs(now);
    }

    private static void register(MultiGauge gauge, List<Row<Number>> rows) {
        gauge.register(rows, true);
    }

    private List<Row<Number>> clocks(String which, Instant now) {
        return counted("select clock_id as what, count(*) as cases from running_clock where stopped_at is null" + which
                + " group by clock_id", now)
            .stream()
            .filter(of -> this.catalogue.has(of.what()))
            .map(of -> Row.<Number>of(Tags.of("clock", of.what(), "class", classOf(of.what())), of.cases()))
            .toList();
    }

    private String classOf(String clock) {
        ClockDefinition definition = this.catalogue.clock(clock);
        return definition.variants().get(0).authority().name();
    }

    private List<Row<Number>> tasks(Instant now) {
        var rows = new ArrayList<Row<Number>>();
        for (var age : AGES) {
            this.jdbc.sql("""
                    select l.GROUP_ID_ as what, count(*) as cases from ACT_RU_TASK t
                    join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                    where t.CREATE_TIME_ <= :until and t.CREATE_TIME_ > :from and l.GROUP_ID_ is not null
                    group by l.GROUP_ID_""")
                .param("until", Timestamp.from(now.minus(age.from())))
                .param("from", Timestamp.from(now.minus(age.until())))
                .query((row, number) -> new Counted(row.getString("what"), row.getLong("cases")))
                .list()
                .forEach(of -> rows.add(Row.of(Tags.of("group", of.what(), "age", age.words()), of.cases())));
        }
        return rows;
    }

    private void countJobs(Instant now) {
        this.jdbc.sql("""
                select count(*) as waiting, min(coalesce(DUEDATE_, CREATE_TIME_)) as oldest from ACT_RU_JOB
                where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= :now)""")
            .param("now", Timestamp.from(now))
            .query(row -> {
                this.waitingJobs.set(row.getLong("waiting"));
                var oldest = row.getTimestamp("oldest");
                this.secondsBehind.set((oldest != null) ? Duration.between(oldest.toInstant(), now).toSeconds() : 0);
            });
    }

    private List<Counted> counted(String sql, Instant now) {
        return this.jdbc.sql(sql)
            .param("now", Timestamp.from(now))
            .query((row, number) -> new Counted(row.getString("what"), row.getLong("cases")))
            .list();
    }

}
