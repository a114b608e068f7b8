package org.childjourney.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The instructions of the image, in their order. */
final class Dockerfile {

    private final List<Instruction> instructions;

    private Dockerfile(List<Instruction> instructions) {
        this.instructions = instructions;
    }

    static Dockerfile read() {
        try {
            var text = Files.readString(Path.of("docker/Dockerfile")).replaceAll("\\\\\n\\s*", " ");
            return new Dockerfile(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Instruction(parts[0], parts[1]))
                .toList());
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One instruction. */
    record Instruction(String name, String value) {

        /** The words of an instruction that names a command without a shell. */
        List<String> command() {
            try {
                return new ObjectMapper().readValue(this.value, new TypeReference<>() {
                });
            }
            catch (JsonProcessingException withShell) {
                throw new AssertionError(this.name + " goes through a shell: " + this.value, withShell);
            }
        }

        List<String> words() {
            return Arrays.asList(this.value.split("\\s+"));
        }

    }

    List<Instruction> all(String name) {
        return this.instructions.stream().filter(one -> one.name().equals(name)).toList();
    }

    Instruction only(String name) {
        var found = all(name);
        if (found.size() != 1) {
            throw new AssertionError("%d instructions %s".formatted(found.size(), name));
        }
        return found.get(0);
    }

    /** The instructions that make the image itself, after the stage that builds. */
    List<Instruction> image() {
        var last = this.instructions.lastIndexOf(all("FROM").get(all("FROM").size() - 1));
        return this.instructions.subList(last, this.instructions.size());
    }

    /** The command that takes the jar apart into layers. */
    List<String> takesTheJarApart() {
        var run = all("RUN").stream()
            .map(Instruction::value)
            .filter(value -> value.contains("jarmode"))
            .toList()
            .get(0);
        return Arrays.asList(run.substring(run.indexOf("java -Djarmode")).split("\\s+"));
    }

}
