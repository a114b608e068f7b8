package org.childjourney.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.ChildJourney;
import org.childjourney.PostgresTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.consistency.ConsistencyCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county's two commands, {@code docker/backup.sh} and {@code docker/restore.sh}, with
 * the programs of PostgreSQL that they need. Where these are not installed the test is
 * skipped, and says so, unless {@code -Dpostgresql-client.required} makes that a failure.
 */
@PostgresTest
class BackupAndRestoreTest {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/([^?]+).*");

    @TempDir
    private Path folder;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private AtWork work;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ConsistencyCheck check;

    private String fresh;

    @BeforeEach
    void a_fresh_database_beside_the_one_in_use() throws SQLException {
        var installed = run(Map.of(), "sh", "-c", "command -v pg_dump && command -v pg_restore && command -v psql")
            .code() == 0;
        if (!Boolean.getBoolean("postgresql-client.required")) {
            Assumptions.assumeTrue(installed, "The programs of PostgreSQL are not installed: no backup is tried");
        }
        assertThat(installed).as("the programs of PostgreSQL").isTrue();
        this.fresh = "restored_" + System.nanoTime();
        onTheServer("create database " + this.fresh);
    }

    @AfterEach
    void thrown_away() throws SQLException {
        // The engine's own list of engines holds the one of the restored application.
        ProcessEngines.registerProcessEngine(this.engine);
        if (this.fresh != null) {
            onTheServer("drop database if exists " + this.fresh + " with (force)");
        }
    }

    private void onTheServer(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(this.pool.getJdbcUrl(), this.pool.getUsername(),
                this.pool.getPassword()); var said = connection.createStatement()) {
            said.execute(statement);
        }
    }

    private String url(String database) {
        var url = URL.matcher(this.pool.getJdbcUrl());
        assertThat(url.matches()).isTrue();
        return "jdbc:postgresql://%s:%s/%s".formatted(url.group(1), url.group(2), database);
    }

    private Said command(String script, String database, Path file) {
        var url = URL.matcher(this.pool.getJdbcUrl());
        assertThat(url.matches()).isTrue();
        return run(
                Map.of("PGHOST", url.group(1), "PGPORT", url.group(2), "PGUSER", this.pool.getUsername(), "PGPASSWORD",
                        this.pool.getPassword(), "PGDATABASE", (database != null) ? database : url.group(3)),
                script, file.toString());
    }

    private record Said(int code, String words) {
    }

    private static Said run(Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var words = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Said(process.exitValue(), words);
        }
        catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Every table with how many rows it has and what stands in them. */
    private static Map<String, String> everything(JdbcTemplate jdbc) {
        var all = new TreeMap<String, String>();
        for (var table : jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'",
                String.class)) {
            all.put(table, jdbc.queryForObject("""
                    select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
                    from "%s" t""".formatted(table), String.class));
        }
        return all;
    }

    private List<String> openTasks(TaskService tasks, CaseReference child) {
        return tasks.createTaskQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .map(Task::getTaskDefinitionKey)
            .sorted()
            .toList();
    }

    @Test
    void a_backup_restored_into_a_fresh_database_is_the_same_to_the_last_row_and_work_goes_on_there() throws Exception {
        var child = this.work.child(InventedChildren.blossom().named("Betony", "Testerly").alone());
        this.work.begin(child, "private-fostering-notified");
        this.work.begin(child, "exploitation-risk-identified");
        var file = this.folder.resolve("child-journey.dump");

        var before = everything(new JdbcTemplate(this.pool));
        assertThat(command("docker/backup.sh", null, file)).isEqualTo(new Said(0, ""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(command("docker/restore.sh", this.fresh, file)).isEqualTo(new Said(0, ""));

        try (var connection = DriverManager.getConnection(url(this.fresh), this.pool.getUsername(),
                this.pool.getPassword())) {
            assertThat(everything(new JdbcTemplate(new SingleConnectionDataSource(connection, true))))
                .isEqualTo(before);
        }
        assertThat(before).hasSizeGreaterThan(150).doesNotContainEntry("child", "0 rows, ");
        try (var restored = restoredApplication()) {
            var differences = new ArrayList<String>();
            assertThat(restored.getBean(ConsistencyCheck.class).tell(found -> differences.add(found.toString())))
                .isPositive();
            var known = new ArrayList<String>();
            this.check.tell(found -> known.add(found.toString()));
            assertThat(differences).containsExactlyInAnyOrderElementsOf(known);
            assertThat(openTasks(restored.getBean(TaskService.class), child)).isNotEmpty()
                .isEqualTo(openTasks(this.tasks, child));
            var again = restored.getBean(Cases.class)
                .register(InventedChildren.blossom().named("Sorrel", "Testerly").alone(), "contact-officer");
            assertThat(again.children().get(0).value()).as("references go on from where they were")
                .isGreaterThan(child.value());
        }
    }

    /**
     * Without the web applications, which hold what they know of their engine once for
     * the whole machine: closing this one would leave those of other tests without
     * theirs.
     */
    private ConfigurableApplicationContext restoredApplication() {
        return new SpringApplicationBuilder(ChildJourney.class).run("--spring.datasource.url=" + url(this.fresh),
                "--spring.datasource.username=" + this.pool.getUsername(),
                "--spring.datasource.password=" + this.pool.getPassword(), "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false", "--camunda.bpm.webapp.enabled=false",
                "--childjourney.demo.children=false", "--spring.jmx.enabled=false");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        var file = Files.writeString(this.folder.resolve("child-journey.dump"), "the backup of yesterday");
        var said = command("docker/backup.sh", null, file);
        assertThat(said.code()).isNotZero();
        assertThat(said.words()).contains("is there already");
        assertThat(file).hasContent("the backup of yesterday");
    }

    @Test
    void a_database_that_holds_something_is_left_as_it_is() {
        var file = this.folder.resolve("child-journey.dump");
        command("docker/backup.sh", null, file);
        var said = command("docker/restore.sh", null, file);
        assertThat(said.code()).isNotZero();
        assertThat(said.words()).contains("Restore into an empty one");
    }

    @Test
    void a_backup_that_is_cut_short_is_not_restored_by_half() throws Exception {
        var file = this.folder.resolve("child-journey.dump");
        command("docker/backup.sh", null, file);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(command("docker/restore.sh", this.fresh, file).code()).isNotZero();
        try (var connection = DriverManager.getConnection(url(this.fresh), this.pool.getUsername(),
                this.pool.getPassword());
                var said = connection.createStatement();
                var left = said.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
    }

    @Test
    void a_backup_that_fails_leaves_no_file() {
        var file = this.folder.resolve("child-journey.dump");
        assertThat(command("docker/backup.sh", "no_such_database", file).code()).isNotZero();
        assertThat(this.folder).isEmptyDirectory();
    }

}
