package org.childjourney.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelsParseTest {

    @Test
    void the_engine_takes_every_model_table_and_form_in_one_deployment() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models-parse");
        configuration.setJobExecutorActivate(false);
        var engine = configuration.buildProcessEngine();
        try {
            deployAll(engine);

            assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(Model.all().map(Model::key).toList());
        }
        finally {
            engine.close();
        }
    }

    private static void deployAll(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("models");
        Stream.of(Model.files("processes", ".bpmn"), Model.files("processes", ".dmn"), Model.files("forms", ".form"))
            .flatMap(files -> files.stream())
            .forEach(file -> deployment.addString(file.getPath(), read(file.toPath())));
        deployment.deploy();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
