package org.childjourney.retention;

import java.util.Set;

import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class RetentionOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private RecordAccess access;

    @Autowired
    private Retention retention;

    private CaseReference child;

    @BeforeEach
    void a_child_who_was_known_for_a_day() {
        this.work.at("2019-02-02T10:00");
        this.child = this.work.child();
    }

    private HttpAs as(String role) {
        return HttpAs.browser(this.port, role);
    }

    @ParameterizedTest
    @ValueSource(strings = { "social-worker", "partner-police", "admin", "housing-stroud-manager" })
    void neither_page_is_for_other_roles(String role) {
        var other = as(role);
        assertThat(other.open("/retention").statusCode()).isEqualTo(403);
        assertThat(other.open("/subject-access").statusCode()).isEqualTo(403);
        assertThat(other.postForm("/subject-access", "child=%s&askedBy=The+young+person".formatted(this.child))
            .statusCode()).isEqualTo(403);
        assertThat(other
            .postForm("/retention", "child=%s&decision=ERASE&reason=It+is+no+longer+needed".formatted(this.child))
            .statusCode()).isEqualTo(403);
    }

    @Test
    void the_data_officer_takes_a_whole_record_out_as_one_file_that_nobody_keeps_by_the_way() {
        var officer = as("data-officer");
        assertThat(officer.get("/api/me").body()).contains("Subject-access requests", "Keeping and erasing records");
        assertThat(officer.open("/subject-access").body()).contains("Case reference");
        var file = officer.postForm("/subject-access",
                "child=%s&askedBy=The+young+person%%2C+passport+seen".formatted(this.child));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
            .isEqualTo("attachment; filename=\"record-%s.html\"".formatted(this.child));
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(file.body())
            .contains("The record of Blossom Testerly", "Before this is given to anybody", "Who you are",
                    "Date of birth")
            .doesNotContain("<script", "<link", "th:text");
        assertThat(this.work.chronology(this.child)).last().asString().contains("The young person, passport seen");
        assertThat(this.access.readingsOf(this.child, 0, 5).getContent()).extracting(RecordAccess.Read::userId)
            .containsExactly("data-officer");
    }

    @Test
    void a_record_is_not_taken_out_without_saying_for_whom_or_for_a_child_who_is_not_there() {
        var officer = as("data-officer");
        for (var asked : Set.of("child=%s&askedBy=".formatted(this.child), "child=CJ999999999&askedBy=The+mother",
                "child=Blossom&askedBy=The+mother", "askedBy=The+mother", "")) {
            var refused = officer.postForm("/subject-access", asked);
            assertThat(refused.statusCode()).as(asked).isEqualTo(400);
            assertThat(refused.body()).contains("Nothing was taken out", "role=\"alert\"");
        }
        assertThat(this.work.chronology(this.child)).noneMatch(line -> line.contains("subject-access"));
    }

    @Test
    void a_restricted_record_stays_closed_for_whoever_is_not_named() {
        this.work.inOneStep(() -> {
            this.access.restrict(this.child, RestrictedAccess.ADOPTION, Set.of("team-manager"), "Adopted",
                    "team-manager");
            return null;
        });
        var refused = as("data-officer").postForm("/subject-access",
                "child=%s&askedBy=The+young+person".formatted(this.child));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("opens for named people only").doesNotContain("Blossom");
    }

    @Test
    void the_data_officer_sees_what_is_due_and_the_head_of_service_decides() {
        this.work.at("2025-02-03T00:05");
        this.retention.keepSchedule();
        var officer = as("data-officer").open("/retention").body();
        assertThat(officer).contains("Waiting for a decision", "75 years from birth", "The head of service")
            .doesNotContain("Blossom", "Decide about a record");
        assertThat(as("data-officer")
            .postForm("/retention", "child=%s&decision=ERASE&reason=It+is+no+longer+needed".formatted(this.child))
            .statusCode()).isEqualTo(403);
        var head = as("head-of-service");
        assertThat(head.open("/retention").body()).contains("Decide about a record");
        var wrong = head.postForm("/retention", "child=%s&decision=ERASE&reason=".formatted(this.child));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Nothing was decided", "Write why", "value=\"%s\"".formatted(this.child));
        var decided = head.postForm("/retention",
                "child=%s&decision=ERASE&reason=It+is+no+longer+needed".formatted(this.child));
        assertThat(decided.headers().firstValue("Location").orElseThrow()).endsWith("/retention?decided");
        assertThat(head.open("/retention?decided").body()).contains("Your decision has been kept",
                "decided by head-of-service");
        this.work.at("2025-02-04T00:05");
        this.retention.keepSchedule();
        assertThat(head.open("/retention").body()).contains("erased on Tue 4 Feb 2025");
    }

}
