package org.childjourney.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the web applications say: the vendor's English, and our own words wherever we word
 * something differently ({@code locales/en-gb.json} of each application). One answer
 * holds both, because an application that is given two languages begins to speak before
 * the second has arrived.
 */
@RestController
class Wording {

    private static final String FILE = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

    private final ObjectMapper json;

    private final Map<String, JsonNode> wordings = new ConcurrentHashMap<>();

    Wording(ObjectMapper json) {
        this.json = json;
    }

    @GetMapping("/camunda/app/{application:tasklist|cockpit|admin|welcome}/locales/en.json")
    ResponseEntity<JsonNode> of(@PathVariable String application) {
        return ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
            .body(this.wordings.computeIfAbsent(application, this::read));
    }

    private JsonNode read(String application) {
        var wording = (ObjectNode) file(application, "en");
        ((ObjectNode) wording.path("labels")).setAll((ObjectNode) file(application, "en-gb").path("labels"));
        return wording;
    }

    private JsonNode file(String application, String language) {
        try (var file = new ClassPathResource(FILE.formatted(application, language)).getInputStream()) {
            var text = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return this.json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
