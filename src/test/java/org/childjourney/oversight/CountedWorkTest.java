package org.childjourney.oversight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Metrics;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.RefusedRequest;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the application measures of itself, and who reads it. */
@HttpTest
class CountedWorkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private CountedWork counted;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private CaseReference child;

    private String failed;

    @BeforeEach
    void aChildToBeDecided() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 10, 0));
        this.child = this.journeys.childToBeDecided("AMBER");
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
        var counter = "childjourney_refusals_total{field=\"rationale\"";
        var before = value(counter);

        assertThatThrownBy(() -> this.journeys.as("mash-manager")
            .complete(this.child, "decide-threshold", Answers.decided("S17_ASSESSMENT").with("rationale", " ")))
            .isInstanceOf(RefusedRequest.class);

        assertThat(value(counter)).isEqualTo(before + 1);
        assertThat(measured()).doesNotContain("Blossom", "Testerly", this.child.value());
    }

    @Test
    void a_failed_step_counts_until_it_is_tried_again_and_then_as_work_that_waits() {
        var failed = "childjourney_incidents{process=\"referral-to-assessment\"";
        var before = value(failed);
        var job = failedStep();
        assertThat(value(failed)).isEqualTo(before + 1);

        var waited = alone("childjourney_jobs_waiting");
        this.jobs.setJobRetries(job, 1);
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 11, 0));

        assertThat(value(failed)).isEqualTo(before);
        assertThat(alone("childjourney_jobs_waiting")).isGreaterThan(waited);
        assertThat(alone("childjourney_jobs_behind_seconds")).isGreaterThanOrEqualTo(3600);
    }

    @AfterEach
    void theFailedStepIsTakenAway() {
        if (this.failed != null) {
            this.runtime.deleteProcessInstance(this.failed, "invented");
        }
    }

    private String failedStep() {
        this.failed = this.runtime.createProcessInstanceByKey("referral-to-assessment")
            .businessKey(this.child.value())
            .startBeforeActivity("strategy-asked")
            .execute()
            .getId();
        var job = this.jobs.createJobQuery()
            .processInstanceId(this.failed)
            .activityId("strategy-asked")
            .singleResult()
            .getId();
        this.jobs.setJobRetries(job, 0);
        return job;
    }

    private double alone(String figure) {
        var line = Pattern.compile("(?m)^" + figure + " ([0-9.E]+)$").matcher(measured());
        assertThat(line.find()).as(figure).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void everything_that_the_dashboard_draws_is_measured() throws IOException {
        Metrics.counter("childjourney.refusals", "field", "dashboard").increment();
        failedStep();
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 12, 11, 0));
        var dashboard = Files.readString(Path.of("docker", "grafana", "child-journey.json"));

        measured();
        var measured = measured();

        assertThat(Pattern.compile("(?:childjourney|http_server|hikaricp|jvm|process|system)_[a-z_]+")
            .matcher(dashboard)
            .results()
            .map(MatchResult::group)
            .distinct()).hasSizeGreaterThan(8).allSatisfy(figure -> assertThat(measured).contains("\n" + figure));
    }

}
