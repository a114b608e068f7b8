package org.childjourney.screens;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    /** How the rules for passwords say one that the vendor has none of. */
    private static final String OF_OUR_RULE = "PASSWORD_POLICY_DIFFERENT";

    private final Wording wording = new Wording(new ObjectMapper());

    @Test
    void our_words_stand_among_the_vendors() {
        var labels = this.wording.of("tasklist").getBody().path("labels");
        assertThat(labels.path("CLAIM_TASK").asText()).isEqualTo("Take this task");
        assertThat(labels.path("COMPLETE").asText()).isEqualTo("Complete");
    }

    @ParameterizedTest
    @ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
    void dates_where_there_are_any_are_in_british_order_and_nothing_asks_to_migrate(String application) {
        var body = this.wording.of(application).getBody();
        assertThat(body.at("/dateLocales/longDateFormat/L").asText("DD/MM/YYYY")).isIn("DD/MM/YYYY", "");
        assertThat(body.at("/labels/BANNER_CE_EOL_TEXT").asText()).isBlank();
        assertThat(body.toString()).doesNotContain("guides/migrating-from-camunda-7");
    }

    @ParameterizedTest
    @ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
    void each_word_of_ours_replaces_one_that_the_application_has(String application) throws Exception {
        var path = "META-INF/resources/webjars/camunda/app/" + application + "/locales/";
        var json = new ObjectMapper();
        var ours = json.readTree(new ClassPathResource(path + "en-gb.json").getInputStream()).path("labels");
        var text = new String(new ClassPathResource(path + "en.json").getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        ours.fieldNames()
            .forEachRemaining(
                    label -> assertThat(label.equals(OF_OUR_RULE) || text.contains("\"" + label + "\"")).as(label)
                        .isTrue());
    }

}
