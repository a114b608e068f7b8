package org.childjourney.models;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model of the repository, as the rules about models read it. */
record Model(File file, BpmnModelInstance bpmn) {

    static Stream<Model> all() {
        return files("processes", ".bpmn").stream().map(file -> new Model(file, Bpmn.readModelFromFile(file)));
    }

    static List<File> files(String folder, String ending) {
        try (var paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().map(Path::toFile).toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String key() {
        return this.file.getName().replace(".bpmn", "");
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return this.bpmn.getModelElementsByType(type);
    }

    @Override
    public String toString() {
        return key();
    }

}
