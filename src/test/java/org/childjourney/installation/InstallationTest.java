package org.childjourney.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** There is no container engine here: what it would be told is read. */
class InstallationTest {

    private static final Path DOCKER = Path.of("docker");

    private final Dockerfile dockerfile = Dockerfile.read();

    private final Map<String, Object> compose = read("compose.yaml");

    private static Map<String, Object> read(String file) {
        try (var text = Files.newBufferedReader(DOCKER.resolve(file))) {
            return new Yaml().load(text);
        }
        catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> list(Object value) {
        return (value instanceof List<?> all) ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private Map<String, Object> services() {
        return map(this.compose.get("services"));
    }

    private Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    @Test
    void the_image_is_built_from_the_repository_alone_and_on_named_versions() {
        assertThat(this.dockerfile.all("FROM")).hasSize(2)
            .allSatisfy(from -> assertThat(from.words().get(0)).contains(":").doesNotContain("latest"));
        assertThat(this.dockerfile.all("FROM").get(1).value()).as("no compiler in the image").contains("jre");
        assertThat(this.dockerfile.all("ADD")).isEmpty();
        assertThat(this.dockerfile.all("COPY")).filteredOn(copy -> !copy.value().startsWith("--from=build"))
            .flatExtracting(copy -> copy.words().subList(0, copy.words().size() - 1))
            .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(this.dockerfile.all("RUN")).noneMatch(run -> run.value().contains("http"));
    }

    @Test
    void the_image_is_layered_with_what_changes_most_on_top() {
        assertThat(this.dockerfile.takesTheJarApart()).contains("--layers", "--launcher");
        assertThat(this.dockerfile.image()).filteredOn(one -> one.name().equals("COPY"))
            .extracting(Dockerfile.Instruction::value)
            .containsExactly("--from=build /build/layers/dependencies/ ./",
                    "--from=build /build/layers/spring-boot-loader/ ./",
                    "--from=build /build/layers/snapshot-dependencies/ ./",
                    "--from=build /build/layers/application/ ./");
    }

    @Test
    void the_image_runs_as_nobody_in_particular_tells_how_it_is_and_holds_no_secret() {
        assertThat(Integer.parseInt(this.dockerfile.only("USER").value())).isGreaterThan(999);
        var after = this.dockerfile.image();
        assertThat(after.subList(after.indexOf(this.dockerfile.only("USER")), after.size()))
            .extracting(Dockerfile.Instruction::name)
            .containsOnly("USER", "EXPOSE", "ENV", "HEALTHCHECK", "ENTRYPOINT");
        assertThat(this.dockerfile.only("HEALTHCHECK").value()).contains("/actuator/health");
        assertThat(this.dockerfile.only("ENTRYPOINT").command()).startsWith("java");
        assertThat(this.dockerfile.all("ARG")).isEmpty();
        assertThat(this.dockerfile.only("ENV").value()).contains("SPRING_PROFILES_ACTIVE=prod")
            .doesNotContainIgnoringCase("password")
            .doesNotContainIgnoringCase("secret");
    }

    @TestFactory
    Stream<DynamicTest> every_container_is_shut_in_limited_and_watched() {
        return services().keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var service = service(name);
            assertThat(service.get("image")).asString().doesNotContain("latest");
            assertThat(service.get("user")).as("user").asString().isNotIn("", "0", "root", "null");
            assertThat(service.get("read_only")).isEqualTo(true);
            assertThat(list(service.get("cap_drop"))).containsExactly("ALL");
            assertThat(list(service.get("security_opt"))).contains("no-new-privileges:true");
            assertThat(service).doesNotContainKeys("privileged", "cap_add", "network_mode", "pid");
            assertThat(service.get("restart")).isEqualTo("unless-stopped");
            assertThat(list(service.get("tmpfs"))).anyMatch(place -> place.startsWith("/tmp"));
            assertThat(map(service.get("healthcheck"))).containsKeys("test", "interval");
            assertThat(map(map(map(service.get("deploy")).get("resources")).get("limits"))).containsKeys("cpus",
                    "memory", "pids");
        }));
    }

    @Test
    void two_nodes_are_set_up_alike_and_wait_for_the_database() {
        var first = new TreeMap<>(service("node-1"));
        assertThat(map(first.remove("build"))).containsEntry("dockerfile", "docker/Dockerfile")
            .containsEntry("context", "..");
        assertThat(first).isEqualTo(service("node-2"));
        assertThat(map(map(first.get("depends_on")).get("database"))).containsEntry("condition", "service_healthy");
        assertThat(map(service("node-1").get("environment"))).containsEntry("SPRING_PROFILES_ACTIVE",
                "${SPRING_PROFILES_ACTIVE:-prod}");
    }

    @Test
    void a_node_finds_what_a_county_sets_where_it_looks_for_it() {
        var workingDirectory = this.dockerfile.image()
            .stream()
            .filter(one -> one.name().equals("WORKDIR"))
            .map(Dockerfile.Instruction::value)
            .toList();
        assertThat(workingDirectory).hasSize(1);
        assertThat(list(service("node-1").get("volumes")))
            .containsExactly("./config:%s/config:ro".formatted(workingDirectory.get(0)));
    }

    @Test
    void a_node_is_told_of_the_councils_provider_where_compose_is() throws IOException {
        var provider = Pattern.compile("\\$\\{(OIDC_\\w+)")
            .matcher(Files.readString(Path.of("src/main/resources/application-single-sign-on.yaml")))
            .results()
            .map(asked -> asked.group(1))
            .collect(Collectors.toSet());
        assertThat(provider).contains("OIDC_ISSUER", "OIDC_CLIENT_SECRET");
        var told = map(service("node-1").get("environment"));
        assertThat(told).containsKeys(provider.toArray(String[]::new));
        assertThat(provider).allSatisfy(name -> assertThat(told.get(name)).as(name).isNull());
    }

    @Test
    void the_way_in_is_the_proxy_alone_and_the_records_are_reached_by_the_nodes_alone() {
        assertThat(services().keySet()).filteredOn(name -> service(name).containsKey("ports")).containsExactly("proxy");
        assertThat(map(map(this.compose.get("networks")).get("records"))).containsEntry("internal", true);
        assertThat(list(service("database").get("networks"))).containsExactly("records");
        assertThat(list(service("proxy").get("networks"))).doesNotContain("records");
    }

    @Test
    void no_secret_stands_in_a_file_and_without_it_nothing_starts() throws IOException {
        var secrets = new ArrayList<String>();
        services().keySet()
            .stream()
            .map(name -> map(service(name).get("environment")))
            .filter(all -> all != null)
            .forEach(all -> all.forEach((name, value) -> {
                if (name.contains("PASSWORD")) {
                    secrets.add(String.valueOf(value));
                }
            }));
        assertThat(secrets).isNotEmpty().allMatch(value -> value.startsWith("${"));
        var text = Files.readString(DOCKER.resolve("compose.yaml"));
        assertThat(text).contains("${POSTGRES_PASSWORD:?", "${TLS_CERTIFICATE:?", "${TLS_KEY:?", "${COUNCIL_NAME:?");
    }

    @Test
    void the_proxy_ends_tls_and_tells_the_nodes_how_it_was_asked() throws IOException {
        assertThat(list(service("proxy").get("volumes")))
            .allSatisfy(mounted -> assertThat(DOCKER.resolve(mounted.split(":")[0])).exists());
        assertThat(list(service("proxy").get("secrets")))
            .containsExactlyElementsOf(map(this.compose.get("secrets")).keySet());
        var proxy = Files.readString(DOCKER.resolve("proxy.conf"));
        assertThat(proxy).contains("server node-1:8080", "server node-2:8080", "listen 8443 ssl",
                "ssl_certificate /run/secrets/certificate", "ssl_certificate_key /run/secrets/key",
                "ssl_protocols TLSv1.2 TLSv1.3", "X-Forwarded-Proto https", "X-Forwarded-For $remote_addr",
                "return 308 https://");
        assertThat(proxy.chars().filter(sign -> sign == '{').count())
            .isEqualTo(proxy.chars().filter(sign -> sign == '}').count());
    }

    @Test
    void the_service_starts_the_jar_shut_in_and_again_when_it_has_failed() throws IOException {
        var service = Files.readAllLines(DOCKER.resolve("child-journey.service"));
        assertThat(service).contains("DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict",
                "ProtectHome=yes", "Restart=on-failure", "MemoryMax=1536M", "WantedBy=multi-user.target",
                "EnvironmentFile=/etc/child-journey/environment", "WorkingDirectory=/opt/child-journey");
        assertThat(service).anyMatch(line -> line.startsWith("ExecStart=/usr/bin/java ")
                && line.endsWith(" /opt/child-journey/child-journey.jar"));
        assertThat(service).noneMatch(line -> line.contains("User=root"));
    }

}
