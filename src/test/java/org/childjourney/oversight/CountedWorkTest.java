package org.childjourney.oversight;

import java.time.LocalDateTime;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;

/** What the application measures of itself, and who reads it. */
@HttpTest
class CountedWorkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private CountedWork counted;

    @BeforeEach
    void aChildToBeDecided() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 10, 0));
        this.journeys.childToBeDecided("AMBER");
    }

    private String measured() {
        this.counted.count();
        return HttpAs.basic(this.port, "admin").get("/actuator/prometheus").body();
    }

    private double value(String start) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(start) + "[^}]*\\} ([0-9.E]+)$").matcher(measured());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    @Test
    void a_limit_counts_as_running_and_from_its_last_moment_on_as_late() {
        assertThat(value("childjourney_clocks_running{class=\"STAT_GUIDANCE\",clock=\"referral-decision-1wd\""))
            .isPositive();
        var before = value("childjourney_clocks_late{class=\"STAT_GUIDANCE\",clock=\"referral-decision-1wd\"");

        this.journeys.timeIs(LocalDateTime.of(2026, 2, 4, 0, 0));

        assertThat(value("childjourney_clocks_late{class=\"STAT_GUIDANCE\",clock=\"referral-decision-1wd\""))
            .isGreaterThan(before);
    }

    @Test
    void open_tasks_are_counted_by_group_and_age() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 11, 0));
        assertThat(value("childjourney_tasks_open{age=\"under 1 day\",group=\"mash-manager\"")).isPositive();

        this.journeys.timeIs(LocalDateTime.of(2026, 2, 12, 11, 0));
        assertThat(value("childjourney_tasks_open{age=\"a week or more\",group=\"mash-manager\"")).isPositive();
    }

    @Test
    void nobody_but_an_administrator_reads_it() {
        assertThat(HttpAs.nobody(this.port).get("/actuator/prometheus").statusCode()).isEqualTo(401);
        for (var person : new String[] { "social-worker", "director", "partner-police" }) {
            assertThat(HttpAs.basic(this.port, person).get("/actuator/prometheus").statusCode()).as(person)
                .isEqualTo(403);
        }
    }

    @Test
    void a_refusal_is_counted_by_its_question_and_says_nothing_of_a_child() {
        assertThat(measured()).doesNotContain("Blossom", "Testerly");
    }

}
