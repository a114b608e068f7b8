package org.childjourney.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.ChildJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class RealUseTest {

    private static final Map<String, Object> READY = Map.of("SPRING_DATASOURCE_URL",
            "jdbc:postgresql://db.example.org/childjourney", "SPRING_DATASOURCE_USERNAME", "childjourney",
            "SPRING_DATASOURCE_PASSWORD", "invented for the county", "CHILDJOURNEY_TLS_AT_PROXY", "true",
            "CHILDJOURNEY_AUDIT_KEY", "an invented key of the audit of this county alone");

    @Test
    void with_postgresql_passwords_of_its_own_and_tls_nothing_stands_in_the_way() {
        assertThat(reasons(Map.of())).isEmpty();
        assertThat(reasons(Map.of("CHILDJOURNEY_ADMIN_PASSWORD", "an invented long password"))).isEmpty();
        assertThat(reasons(Map.of("CHILDJOURNEY_TLS_AT_PROXY", "false", "SERVER_SSL_BUNDLE", "county"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    SPRING_DATASOURCE_URL        | ''                                   | No database is named.
                    SPRING_DATASOURCE_URL        | jdbc:h2:mem:county                   | The database is not PostgreSQL.
                    SPRING_DATASOURCE_URL        | jdbc:h2:file:./data/child-journey    | The database is not PostgreSQL.
                    SPRING_DATASOURCE_URL        | jdbc:hsqldb:mem:county               | The database is not PostgreSQL.
                    SPRING_DATASOURCE_PASSWORD   | ''                                   | The password of the database
                    SPRING_DATASOURCE_PASSWORD   | postgres                             | The password of the database
                    SPRING_DATASOURCE_PASSWORD   | ChildJourney                         | The password of the database
                    SPRING_DATASOURCE_PASSWORD   | Password                             | The password of the database
                    SPRING_DATASOURCE_PASSWORD   | ...                                  | The password of the database
                    SPRING_DATASOURCE_PASSWORD   | 12345678                             | The password of the database
                    CHILDJOURNEY_ADMIN_PASSWORD  | demo                                 | The password of the first administrator
                    CHILDJOURNEY_ADMIN_PASSWORD  | admin                                | The password of the first administrator
                    CHILDJOURNEY_ADMIN_PASSWORD  | thirteen char                        | The password of the first administrator
                    CHILDJOURNEY_ADMIN_PASSWORD  | aaaaaaaaaaaaaaaaaaa                  | The password of the first administrator
                    CHILDJOURNEY_ADMIN_PASSWORD  | invented for the county              | The password of the first administrator
                    CHILDJOURNEY_AUDIT_KEY       | changeme                             | The audit has no key of its own
                    CHILDJOURNEY_HOUSING_OUTOFHOURS_HOUSINGSTROUD | 01632 960215        | Whoever has nowhere to sleep
                    CHILDJOURNEY_TLS_AT_PROXY    | false                                | Nobody has said that people reach the application
                    SERVER_FORWARD_HEADERS_STRATEGY | none                              | What the proxy says
                    SERVER_SERVLET_SESSION_COOKIE_SECURE | false                        | A browser would send the cookie
                    """)
    void each_thing_that_is_for_trying_out_is_refused_in_a_sentence_that_says_what_to_do(String setting, String value,
            String refused) {
        assertThat(reasons(Map.of(setting, value))).singleElement().asString().startsWith(refused).endsWith(".");
    }

    @Test
    void nobody_is_given_an_invented_number_to_ring_at_night_where_a_county_has_set_none() {
        var numbers = Bindable.mapOf(String.class, String.class);
        var name = "childjourney.housing.out-of-hours";
        var invented = Binder.get(settings("application.yaml")).bind(name, numbers).get();
        assertThat(invented).hasSize(6);
        var ofACounty = Binder.get(settings("application-prod.yaml", "application.yaml")).bind(name, numbers).get();
        assertThat(ofACounty).containsOnlyKeys(invented.keySet());
        assertThat(ofACounty.values()).containsOnly("No number is configured");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(reasons(Map.of("SPRING_DATASOURCE_URL", "", "CHILDJOURNEY_ADMIN_PASSWORD", "demo",
                "CHILDJOURNEY_TLS_AT_PROXY", "")))
            .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "jdbc:h2:mem:refused", "jdbc:postgresql://localhost:1/nowhere" })
    void the_application_says_so_and_ends_before_it_opens_a_database(String url, CapturedOutput said) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(ChildJourney.class).profiles("prod")
            .run("--spring.datasource.url=" + url, "--spring.datasource.password=demo", "--server.port=0"))
            .isInstanceOf(NotReadyForACounty.class);

        assertThat(said)
            .contains("APPLICATION FAILED TO START", "Child Journey is not ready for a county's real use:",
                    "Nobody has said that people reach the application by TLS.", "Put right what each sentence names")
            .doesNotContain("\tat org.", "HikariPool");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_the_compose_file_and_the_example_of_a_service_say_is_ready() throws IOException {
        var compose = (Map<String, Map<String, Map<String, Map<String, Object>>>>) new Yaml()
            .load(Files.readString(Path.of("docker/compose.yaml")));
        var ofANode = compose.get("services").get("node-1").get("environment");
        assertThat(reasons(filledIn(ofANode.entrySet().stream()))).isEmpty();
        try (var lines = Files.lines(Path.of("docker/environment.example"))) {
            assertThat(reasons(filledIn(lines.filter((line) -> !line.startsWith("#"))
                .map((line) -> Map.<String, Object>entry(line.split("=", 2)[0], line.split("=", 2)[1]))))).isEmpty();
        }
    }

    /** Somebody has put in what only the county knows. */
    private static Map<String, Object> filledIn(Stream<Map.Entry<String, Object>> settings) {
        return settings.collect(Collectors.toMap(Map.Entry::getKey, (setting) -> {
            var value = String.valueOf(setting.getValue());
            return (value.startsWith("${") || value.startsWith("<")) ? "invented only for " + setting.getKey() : value;
        }));
    }

    private static ConfigurableEnvironment settings(String... files) {
        ConfigurableEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().forEach((source) -> settings.getPropertySources().remove(source.getName()));
        try {
            for (var file : files) {
                new YamlPropertySourceLoader().load(file, new ClassPathResource(file))
                    .forEach(settings.getPropertySources()::addLast);
            }
        }
        catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return settings;
    }

    private static List<String> reasons(Map<String, Object> differently) {
        var settings = settings("application-prod.yaml");
        var given = new HashMap<>(READY);
        given.putAll(differently);
        settings.getPropertySources()
            .addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    given));
        ConfigurationPropertySources.attach(settings);
        return RealUse.reasonsNotToStart(settings);
    }

}
