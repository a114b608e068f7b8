package org.childjourney.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server of a county, which can be stopped and started again. */
public final class CountysServer implements AutoCloseable {

    public static final String ADMINISTRATORS_PASSWORD = "an invented long password";

    private static final String USER = "childjourney";

    private static final String PASSWORD = "invented for the county";

    private final Path data;

    private EmbeddedPostgres server;

    private final int port;

    public CountysServer(String name) {
        try {
            this.data = Files.createTempDirectory("childjourney-" + name);
            this.server = EmbeddedPostgres.builder().setDataDirectory(this.data).setCleanDataDirectory(false).start();
            this.port = this.server.getPort();
        }
        catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        var jdbc = new JdbcTemplate(this.server.getPostgresDatabase());
        jdbc.execute("create role %s login password '%s'".formatted(USER, PASSWORD));
        jdbc.execute("create database county owner " + USER);
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/county".formatted(this.port);
    }

    /** What the environment of every node says. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(Map.of("SPRING_PROFILES_ACTIVE", "prod", "SPRING_DATASOURCE_URL", url(),
                "SPRING_DATASOURCE_USERNAME", USER, "SPRING_DATASOURCE_PASSWORD", PASSWORD));
        settings.put("CHILDJOURNEY_TLS_AT_PROXY", "true");
        settings.put("CHILDJOURNEY_ADMIN_PASSWORD", ADMINISTRATORS_PASSWORD);
        settings.put("CHILDJOURNEY_AUDIT_KEY", "an invented key of the audit of this county alone");
        settings.put("COUNCIL_NAME", "Invented County Council");
        settings.put("COUNCIL_ADDRESS", "1 Invented Square, Exampleton");
        settings.put("COUNCIL_PHONE", "01632 960000");
        return settings;
    }

    void goAway() {
        try {
            this.server.close();
        }
        catch (IOException running) {
            throw new UncheckedIOException(running);
        }
    }

    void comeBack() {
        try {
            this.server = EmbeddedPostgres.builder()
                .setDataDirectory(this.data)
                .setCleanDataDirectory(false)
                .setPort(this.port)
                .start();
        }
        catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public void close() {
        goAway();
        try {
            FileSystemUtils.deleteRecursively(this.data);
        }
        catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

}
