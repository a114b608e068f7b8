package org.childjourney.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The application in a process of its own, as a county starts it: set up by its
 * environment alone, with what it says in {@code target/faults}.
 */
public final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String name;

    private final int port = freePort();

    private final List<String> before;

    private final List<String> command;

    private final List<String> java = new ArrayList<>(
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m"));

    private final Map<String, String> environment = new HashMap<>();

    private Path directory;

    private Process process;

    private Node(String name, List<String> before, List<String> command) {
        this.name = name;
        this.before = before;
        this.command = command;
        this.directory = Path.of("target", "faults", name).toAbsolutePath();
    }

    /** A node of that name, not started yet. */
    static Node named(String name) {
        return new Node(name, List.of(), application());
    }

    /** A node that can write no file larger than so many kilobytes. */
    static Node withFilesUpTo(String name, long kilobytes) {
        return new Node(name, List.of("bash", "-c", "ulimit -f %d && exec \"$@\"".formatted(kilobytes), "bash"),
                application());
    }

    /**
     * A node that is started by this command, of which the first word is java, in this
     * directory.
     */
    public static Node by(List<String> command, Path directory) {
        if (!command.get(0).equals("java")) {
            throw new IllegalArgumentException("Not started by Java: " + command);
        }
        var node = new Node(directory.getFileName().toString(), List.of(), command.subList(1, command.size()));
        node.directory = directory.toAbsolutePath();
        return node;
    }

    private static List<String> application() {
        return List.of("-cp", classPath(), "org.childjourney.ChildJourney");
    }

    public Node with(Map<String, String> settings) {
        this.environment.putAll(settings);
        return this;
    }

    /** A setting of its Java machine. */
    Node java(String setting) {
        this.java.add(setting);
        return this;
    }

    /** Starts it, and does not wait. */
    public Node start(String... arguments) {
        var whole = new ArrayList<>(this.before);
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(this.java);
        whole.addAll(this.command);
        whole.addAll(List.of(arguments));
        try {
            Files.createDirectories(directory());
            var builder = new ProcessBuilder(whole).directory(directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
            builder.environment()
                .keySet()
                .removeIf(given -> given.startsWith("SPRING_") || given.startsWith("SERVER_"));
            builder.environment().put("SERVER_PORT", String.valueOf(this.port));
            builder.environment().putAll(this.environment);
            this.process = builder.start();
            return this;
        }
        catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /**
     * What the application needs, without the tests and without the sign-on provider,
     * which brings a log of its own.
     */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).endsWith("test-classes") && !entry.contains("mock-oauth2-server"))
            .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
        catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    Path directory() {
        return this.directory;
    }

    private Path log() {
        return directory().resolve("said.log");
    }

    /** All that it has said. */
    public String said() {
        try {
            return Files.readString(log());
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public int port() {
        return this.port;
    }

    /** Waits until it is up; one that does not come up is not left running. */
    public Node up() {
        try {
            within(LONGEST_START, "up", () -> {
                if (!this.process.isAlive()) {
                    throw new AssertionError("%s has ended:%n%s".formatted(this.name, lastSaid()));
                }
                return health() == 200;
            });
            return this;
        }
        catch (AssertionError notUp) {
            kill();
            throw notUp;
        }
    }

    /** What it answers to whoever looks after it; 0 when it does not answer. */
    public int health() {
        try {
            return CLIENT
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(30))
                    .build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        }
        catch (IOException unanswered) {
            return 0;
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            if (!this.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("%s does not end:%n%s".formatted(this.name, lastSaid()));
            }
            return this.process.exitValue();
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String lastSaid() {
        var said = said();
        return said.substring(Math.max(0, said.length() - 6_000));
    }

    /** As the power is lost: SIGKILL. */
    void kill() {
        this.process.destroyForcibly();
        exitCode();
    }

    /** As a service is stopped: SIGTERM. */
    @Override
    public void close() {
        if (this.process != null && this.process.isAlive()) {
            this.process.destroy();
            exitCode();
        }
    }

    /** Waits until it is so. */
    static void within(Duration time, String what, Condition condition) {
        var end = System.nanoTime() + time.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Not within %d s: %s".formatted(time.toSeconds(), what));
                }
                Thread.sleep(50);
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @FunctionalInterface
    interface Condition {

        boolean holds();

    }

}
