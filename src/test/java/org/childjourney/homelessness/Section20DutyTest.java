package org.childjourney.homelessness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the table on section 20 advises, row by row; a person decides. */
class Section20DutyTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** Under 18, in need, homeless for a reason of section 20, and nothing declined. */
    private static final Map<String, Object> OWED = Map.of("under18", "YES", "relevantChild", "NO", "unaccompanied",
            "NO", "inNeed", "YES", "requiresAccommodation", "YES", "section20Cause", "YES", "advisedDecline", "NO");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    a person of 18                                       | under18=NO                                | ADULT_PART7
                    a person of 18 who was a relevant child              | under18=NO,relevantChild=YES              | ADULT_PART7
                    a relevant child                                     | relevantChild=YES                         | S23B_DUTY
                    a relevant child of whom nothing else is known       | relevantChild=YES,inNeed=NOT_YET          | S23B_DUTY
                    a young person who came alone to seek asylum         | unaccompanied=YES,inNeed=NOT_YET          | S20_DUTY_OWED
                    a young person who came alone and says no            | unaccompanied=YES,advisedDecline=YES      | S20_DUTY_OWED
                    a child in need who has no home                      |                                           | S20_DUTY_OWED
                    the same, advised, competent and free, who says no   | advisedDecline=YES                        | S20_DECLINED_PART7_PRIORITY
                    a child in need who has a home                       | requiresAccommodation=NO,section20Cause=NOT_YET | S17_SUPPORT_AT_HOME
                    a child in need without a reason of section 20       | section20Cause=NO                         | PART7_PRIORITY_WITH_S17
                    a young person who is not in need and has no home    | inNeed=NO,section20Cause=NOT_YET          | NOT_IN_NEED_PART7_PRIORITY
                    a young person who is neither                        | inNeed=NO,requiresAccommodation=NO        | ADVICE
                    """)
    void each_row_is_for_somebody(String who, String facts, String advised) {
        assertThat(advise(facts)).isEqualTo(advised);
    }

    @ParameterizedTest
    @ValueSource(strings = { "relevantChild=NOT_YET", "unaccompanied=NOT_YET", "inNeed=NOT_YET",
            "requiresAccommodation=NOT_YET", "section20Cause=NOT_YET", "inNeed=NO,requiresAccommodation=NOT_YET" })
    void what_is_not_assessed_and_decides_is_refused_and_never_guessed(String facts) {
        assertThat(advise(facts)).isEqualTo("NOT_YET_ASSESSED");
    }

    @Test
    void every_advice_is_one_that_the_domain_knows() {
        for (var advice : Section20Advice.values()) {
            assertThat(text()).contains('"' + advice.name() + '"');
        }
    }

    private static String advise(String facts) {
        var asked = new LinkedHashMap<String, Object>(OWED);
        if (facts != null) {
            for (var fact : facts.split(",")) {
                var parts = fact.split("=");
                asked.put(parts[0], parts[1]);
            }
        }
        try (var file = Files.newInputStream(Path.of("processes", "s20-duty.dmn"))) {
            var advice = ENGINE.evaluateDecision(ENGINE.parseDecision("s20-duty", file), asked).getSingleResult();
            assertThat(advice.get("why").toString()).endsWith(".");
            return advice.get("outcome").toString();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("processes", "s20-duty.dmn"));
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

}
