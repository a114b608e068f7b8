package org.childjourney;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine alone, without anything of ours, reads each model and form. */
class ModelsParseTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startTheEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models-parse");
        configuration.setProcessEngineName("models-parse");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopTheEngine() {
        engine.close();
    }

    @Test
    void every_process_decision_and_form_is_read_under_its_own_name() {
        var processes = names("processes", ".bpmn");
        var decisions = names("processes", ".dmn");

        var deployment = engine.getRepositoryService().createDeployment().name("models");
        files("processes", ".bpmn").forEach(file -> deployment.addString(file.toString(), text(file)));
        files("processes", ".dmn").forEach(file -> deployment.addString(file.toString(), text(file)));
        files("forms", ".form").forEach(file -> deployment.addString(file.toString(), text(file)));
        var deployed = deployment.deployWithResult();

        assertThat(deployed.getDeployedProcessDefinitions()).extracting("key")
            .containsExactlyInAnyOrderElementsOf(processes);
        assertThat(deployed.getDeployedDecisionDefinitions()).extracting("key")
            .containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(files("forms", ".form")).isNotEmpty()
            .allSatisfy(form -> assertThat(JsonPath.<String>read(text(form), "$.id"))
                .isEqualTo("%s-%s".formatted(form.getParent().getFileName(), name(form, ".form"))));
    }

    private static List<String> names(String folder, String ending) {
        return files(folder, ending).map(file -> name(file, ending)).toList();
    }

    private static String name(Path file, String ending) {
        return file.getFileName().toString().replace(ending, "");
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
