package org.childjourney.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.childjourney.HttpAs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk of a newcomer's embedded database is full while contacts come in. */
@Tag("faults")
class FullDiskTest {

    private static final Map<String, String> EMPTY = Map.of("CHILDJOURNEY_DEMO_CHILDREN", "false");

    private static final int MEGABYTE = 1024;

    @Test
    void whoever_was_told_that_a_contact_is_recorded_finds_it_once_there_is_room_again() throws IOException {
        FileSystemUtils.deleteRecursively(Node.named("full-disk").directory());
        try (var node = Node.named("full-disk").with(EMPTY).start().up()) {
            assertThat(receives(node, 0).getValue()).isEqualTo(201);
        }
        var data = Node.named("full-disk").directory().resolve("data/child-journey.mv.db");
        var limit = Files.size(data) / 1024 + 48 * MEGABYTE;

        var recorded = new LinkedHashMap<Integer, String>();
        var refused = 0;
        try (var full = Node.withFilesUpTo("full-disk", limit).with(EMPTY).start().up()) {
            for (var contact = 1; refused < 5 && contact < 2_000; contact++) {
                var answer = receives(full, contact);
                if (answer.getValue() == 201) {
                    recorded.put(contact, answer.getKey());
                }
                else {
                    refused++;
                    assertThat(answer.getValue()).isBetween(500, 599);
                    assertThat(answer.getKey()).doesNotContain("at org.", "MVStoreException", "JdbcSQL");
                }
            }
            assertThat(refused).as("the disk was full after %d contacts", recorded.size()).isEqualTo(5);
            assertThat(recorded).hasSizeGreaterThan(10);
            assertThat(full.health()).isEqualTo(503);
            full.kill();
        }

        try (var node = Node.named("full-disk").with(EMPTY).start().up()) {
            recorded.forEach((contact, answered) -> {
                var again = receives(node, contact);
                assertThat(again.getValue()).isEqualTo(201);
                assertThat(again.getKey()).isEqualTo(answered);
            });
            var checked = HttpAs.basic(node.port(), "admin").get("/api/consistency");
            assertThat(checked.statusCode()).isEqualTo(200);
            assertThat(checked.body()).contains("\"differences\":0");
        }
        try (var command = Node.named("full-disk").with(EMPTY).start("--childjourney.check-consistency")) {
            assertThat(command.exitCode()).as(command.said()).isZero();
        }
    }

    private static Map.Entry<String, Integer> receives(Node node, int number) {
        var answer = HttpAs.basic(node.port(), "contact-officer").post("/api/contacts", """
                {"callerReference": "DISK-%d", "receivedAt": "2026-02-02T09:15:00", "channel": "PORTAL",
                 "referralSourceCode": "2A", "referrerName": "Terry Testteacher", "referrerRole": "Class teacher",
                 "referrerOrganisation": "Sample Primary School", "reason": "Tired and hungry",
                 "whatHappened": "She asked for food.", "childCurrentLocation": "At school", "familyAware": "NO",
                 "children": [{"firstName": "Busy", "familyName": "Exampler", "dateOfBirth": "%s", "sex": "F",
                 "ethnicity": "NOBT"}]}""".formatted(number, LocalDate.of(2010, 1, 1).plusDays(number)));
        return Map.entry(answer.body(), answer.statusCode());
    }

}
