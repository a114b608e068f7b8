package org.childjourney.protection;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

/** Serious incidents: 5 and 15 working days. */
@JourneyTest
class SeriousIncidentTest {

    private static final String INCIDENT = "protection-serious-incident-5wd";

    private static final String REVIEW = "protection-rapid-review-15wd";

    @Autowired
    private AtWork work;

    @Autowired
    private RecordAccess access;

    @Autowired
    private Deadlines deadlines;

    private CaseReference child;

    @BeforeEach
    void aChildIsHarmed() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
    }

    private Map<String, Object> incident() {
        return answers("caseReference", this.child.value(), "kind", "SERIOUS_HARM", "knownOn", "2026-03-02", "account",
                "A head injury that nobody can explain", "professional", false, "restrict", false, "familySupport",
                "The family worker");
    }

    private void report(Map<String, Object> answers) {
        this.work.start("team-manager", "report-serious-incident", answers);
        this.work.goOn(this.child);
    }

    private Map<String, Object> notified() {
        return answers("abuseKnown", true, "answer", "NOTIFY", "rationale", "Abuse is suspected", "notifiedOn",
                "2026-03-03", "partnersTold", true);
    }

    @Test
    void are_decided_on_within_5_working_days_and_reviewed_within_15() {
        report(incident());
        assertThat(this.work.task(this.child, "decide-on-notification").getDueDate())
            .isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
        this.work.at("2026-03-03T10:00");
        this.work.answer("head-of-service", this.child, "decide-on-notification", notified());
        assertThat(this.work.clock(this.child, "protection-serious-incident-5wd").breachedAt()).isNull();
        assertThat(this.work.task(this.child, "send-rapid-review").getDueDate())
            .isEqualTo(Date.from(AtWork.endOf("2026-03-23")));
        this.work.at("2026-03-20T10:00");
        this.work.answer("head-of-service", this.child, "send-rapid-review", answers("sentOn", "2026-03-20", "learning",
                "Ask about the night", "reviewAdvised", true, "why", "There is more to learn"));
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clocks(this.child)).isEmpty();
    }

    @Test
    void are_notified_where_abuse_is_known_or_suspected() {
        report(incident());
        this.work.at("2026-03-03T10:00");
        assertThatThrownBy(() -> this.work.answer("head-of-service", this.child, "decide-on-notification",
                but(notified(), "answer", "NO_NOTIFICATION")))
            .hasMessageContaining("Children Act 2004 section 16C");
        this.work.answer("service-manager", this.child, "decide-on-notification", answers("abuseKnown", false, "answer",
                "NO_NOTIFICATION", "rationale", "An illness", "partnersTold", true));
        assertThat(this.work.passed(this.child, "report-serious-incident")).endsWith("panel-not-notified");
        assertThat(this.work.clocks(this.child)).isEmpty();
    }

    @Test
    void that_are_late_go_to_the_director() {
        report(incident());
        this.work.at("2026-03-10T00:10");
        this.work.timer(this.child, "notification-time");
        this.work.goOn(this.child);
        assertThat(this.deadlines.escalations(this.child)).extracting(Escalation::raisedTo).contains("director");
    }

    @Test
    void whose_rapid_review_is_late_go_to_the_director() {
        report(incident());
        this.work.at("2026-03-03T10:00");
        this.work.answer("head-of-service", this.child, "decide-on-notification", notified());
        this.work.at("2026-03-24T00:10");
        this.work.timer(this.child, "rapid-review-time");
        this.work.goOn(this.child);
        assertThat(this.deadlines.escalations(this.child)).extracting(Escalation::raisedTo).contains("director");
    }

    @Test
    void may_close_the_record_to_all_but_named_people() {
        report(but(incident(), "restrict", true, "namedPeople", "head-of-service, service-manager"));
        assertThat(this.access.namedReaders(this.child)).containsExactlyInAnyOrder("head-of-service", "service-manager",
                "team-manager");
        assertThat(this.access.mayOpen("social-worker", this.child)).isFalse();
    }

    @Test
    void are_reported_once_and_not_in_the_future() {
        assertThatThrownBy(() -> report(but(incident(), "knownOn", "2026-03-03")))
            .hasMessageContaining("is in the future");
        report(incident());
        assertThatThrownBy(() -> report(incident())).hasMessageContaining("is not decided on yet");
    }

    private void died(String on) {
        this.work.start("team-manager", "record-change",
                answers("caseReference", this.child.value(), "change", "DIED", "diedOn", on, "circumstances",
                        "Not known", "toldBy", "The hospital", "supportOffered", "The family worker"));
        this.work.goOn(this.child);
    }

    @Test
    void keep_their_times_when_the_child_dies_and_are_decided_on_apart_from_the_death() {
        report(incident());
        this.work.at("2026-03-04T10:00");
        died("2026-03-04");
        assertThat(this.work.clock(this.child, INCIDENT).dueAt()).isEqualTo(AtWork.endOf("2026-03-09"));
        assertThat(this.work.clocks(this.child)).contains(INCIDENT, REVIEW);
        this.work.answer("head-of-service", this.child, "decide-on-notification", notified());
        assertThat(this.work.clock(this.child, INCIDENT).isRunning()).isTrue();
        assertThat(this.work.clock(this.child, INCIDENT).dueAt()).isEqualTo(AtWork.endOf("2026-03-11"));
        this.work.answer("service-manager", this.child, "decide-on-serious-incident",
                answers("lettersStopped", true, "familySupport", "The family worker", "abuseOrNeglectKnownOrSuspected",
                        true, "notifyPanel", true, "notifiedOn", "2026-03-04", "childDeathReviewTold", true,
                        "rationale", "Abuse is suspected"));
        this.work.goOn(this.child);
        assertThat(this.work.clocks(this.child)).containsExactly(REVIEW);
        assertThat(this.work.clock(this.child, REVIEW).dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
        for (var due : List.of("2026-03-23", "2026-03-25")) {
            assertThat(this.work.clock(this.child, REVIEW).dueAt()).isEqualTo(AtWork.endOf(due));
            var review = this.work.tasks(this.child).get(0);
            this.work.answer("head-of-service", review, answers("sentOn", "2026-03-04", "learning",
                    "Ask about the night", "reviewAdvised", true, "why", "There is more to learn"));
        }
        assertThat(this.work.processes(this.child)).isEmpty();
        assertThat(this.work.clocks(this.child)).isEmpty();
    }

    @Test
    void are_each_reviewed_in_15_working_days_also_where_the_review_of_the_one_before_was_sent_meanwhile() {
        report(incident());
        this.work.at("2026-03-04T10:00");
        this.work.answer("head-of-service", this.child, "decide-on-notification", notified());
        report(but(incident(), "knownOn", "2026-03-04"));
        this.work.answer("head-of-service", this.child, "send-rapid-review", answers("sentOn", "2026-03-04", "learning",
                "Ask about the night", "reviewAdvised", true, "why", "There is more to learn"));
        this.work.answer("head-of-service", this.child, "decide-on-notification",
                but(notified(), "notifiedOn", "2026-03-04"));
        assertThat(this.work.clocks(this.child)).containsExactly(REVIEW);
        assertThat(this.work.task(this.child, "send-rapid-review").getDueDate())
            .isEqualTo(Date.from(AtWork.endOf("2026-03-25")));
    }

    @Test
    void a_death_that_is_not_decided_on_in_time_goes_to_the_director_too() {
        died("2026-03-01");
        this.work.at("2026-03-10T00:10");
        this.work.timer(this.child, "death-notification-time");
        this.work.goOn(this.child);
        assertThat(this.deadlines.escalations(this.child)).extracting(Escalation::raisedTo).contains("director");
        this.work.answer("service-manager", this.child, "decide-on-serious-incident",
                answers("lettersStopped", true, "familySupport", "The family worker", "abuseOrNeglectKnownOrSuspected",
                        false, "notifyPanel", false, "childDeathReviewTold", true, "rationale", "An illness"));
        assertThat(this.work.processes(this.child)).isEmpty();
    }

}
