package org.childjourney.oversight;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.childjourney.MailedTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a manager who asks after a task reminds, where e-mail is sent. */
@MailedTest
class RemindersTest {

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private ManagersActions actions;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void monday() {
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 2, 10, 0));
    }

    @AfterEach
    void empty() {
        this.jdbc.update("delete from mail");
        this.jdbc.update("delete from mail_choice");
    }

    private int nudges(String manager, CaseReference child, String step) {
        var task = this.journeys.task(child, step).getId();
        return this.signedIn.as(manager, () -> this.actions.nudge(task));
    }

    private List<String> reminded(String subject) {
        return this.jdbc.queryForList("select person from mail where subject = ?", String.class, subject);
    }

    @Test
    void whoever_has_the_task_is_reminded_and_nobody_else() {
        var child = this.journeys.childBeingAssessed();

        assertThat(nudges("team-manager", child, "plan-assessment")).isOne();

        assertThat(reminded("Reminder: Plan the assessment, " + child)).containsExactly("social-worker");
    }

    @Test
    void of_a_task_that_nobody_has_those_are_reminded_to_whom_it_is_open() {
        var child = this.journeys.contact();

        assertThat(nudges("mash-manager", child, "check-immediate-safety")).isPositive();

        assertThat(reminded("Reminder: Check immediate safety, " + child)).contains("mash-social-worker")
            .doesNotContain("social-worker");
    }

    @Test
    void a_manager_is_told_when_it_reaches_nobody() {
        var child = this.journeys.childBeingAssessed();
        this.jdbc.update("insert into mail_choice (person, digest_only) values ('social-worker', true)");

        assertThat(nudges("team-manager", child, "plan-assessment")).isZero();

        assertThat(reminded("Reminder: Plan the assessment, " + child)).isEmpty();
    }

}
