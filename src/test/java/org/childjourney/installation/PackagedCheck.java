package org.childjourney.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.childjourney.faults.CountysServer;
import org.childjourney.faults.Node;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar is taken apart and started on this machine as the image does it, by the same
 * command lines, with the settings of the compose file. Runs once the jar is there.
 */
class PackagedCheck {

    private static final Path IMAGE = Path.of("target/image/application");

    @Test
    void what_the_image_would_start_starts_here_and_finds_that_everything_agrees() throws Exception {
        var dockerfile = Dockerfile.read();
        takeApart(dockerfile);
        try (var server = new CountysServer("packaged");
                var node = Node.by(dockerfile.only("ENTRYPOINT").command(), IMAGE)
                    .with(settings(server))
                    .start()
                    .up()) {
            assertThat(node.health()).isEqualTo(200);
            try (var command = Node.by(dockerfile.only("ENTRYPOINT").command(), IMAGE)
                .with(settings(server))
                .start("--childjourney.check-consistency")) {
                assertThat(command.exitCode()).as(command.said()).isZero();
                assertThat(command.said()).contains("agree.");
            }
        }
    }

    private static void takeApart(Dockerfile dockerfile) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(IMAGE.getParent());
        Files.createDirectories(IMAGE);
        var command = new ArrayList<>(dockerfile.takesTheJarApart());
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.set(command.indexOf("layers"), IMAGE.resolveSibling("layers").toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        for (var copy : dockerfile.image()) {
            if (copy.name().equals("COPY")) {
                var layer = Path.of(copy.words().get(1)).getFileName();
                FileSystemUtils.copyRecursively(IMAGE.resolveSibling("layers").resolve(layer), IMAGE);
            }
        }
    }

    /**
     * Those of the compose file, with what the environment of this machine has in place
     * of its own. One without a value comes from there too, and is not set here.
     */
    private static Map<String, String> settings(CountysServer server) throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose = new Yaml()
            .load(Files.readString(Path.of("docker/compose.yaml")));
        var settings = new HashMap<>(server.settings());
        var environment = compose.get("services").get("node-1").get("environment");
        environment.values().removeIf(Objects::isNull);
        environment.forEach((name, value) -> settings.putIfAbsent(name, String.valueOf(value)));
        assertThat(settings.keySet()).as("every setting is one of the compose file").isEqualTo(environment.keySet());
        return settings;
    }

}
