package org.childjourney.documents;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class DocumentPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private SampleLetter letter;

    @Autowired
    private Cases cases;

    @Autowired
    private Teams teams;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RecordAccess access;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, HttpAs> browsers = new HashMap<>();

    private CaseReference child;

    private DocumentDetails draft;

    @BeforeEach
    void aChildWithALetter() {
        this.child = this.transaction.execute(
                status -> this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0));
        this.draft = this.documents.draft(this.letter, this.child, Subject.of("mother", "Mallow Testerly"),
                SampleLetter.facts(), "social-worker");
    }

    @Nested
    class Is_read_by {

        @Test
        void whoever_has_a_task_of_the_child_in_sight_in_a_process_that_its_kind_names() {
            assertThat(status("mash-manager", draft.path())).as("before there is a task").isEqualTo(404);
            aTask("referral-to-assessment", Map.of());

            assertThat(open("mash-manager", draft.path()).body()).contains("Dear Mallow", "version 1, draft");
            assertThat(open("mash-manager", draft.path() + "/print").body().replaceFirst("<link[^>]*>", ""))
                .isEqualTo(documents.html(draft.id()));
            assertThat(status("lado", draft.path())).isEqualTo(404);
            assertThat(status("admin", draft.path())).as("looks after the engine").isEqualTo(404);
            assertThat(access.readingsOf(child, 0, 10)).extracting(RecordAccess.Read::part)
                .containsExactly("document printed: sample-letter, version 1",
                        "document looked at: sample-letter, version 1");
        }

        @Test
        void no_one_at_a_task_of_another_child_or_of_another_process() {
            aTask("private-fostering", Map.of());
            var other = transaction.execute(
                    status -> cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0));
            aTask("referral-to-assessment", other, Map.of());

            var answer = open("team-manager", draft.path());

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("not open to you").doesNotContain("Mallow", "Blossom", child.value());
            assertThat(access.readingsOf(child, 0, 10)).isEmpty();
        }

        @Test
        void an_agency_at_its_own_part_if_the_kind_names_it_and_the_document_is_approved() {
            aTask("partner-check", Map.of("partner", Variables.stringValue("partner-police", true)));
            assertThat(status("partner-police", draft.path())).isEqualTo(404);

            documents.approve(draft.id(), "team-manager");

            assertThat(status("partner-police", draft.path())).isEqualTo(200);
            assertThat(status("partner-police", draft.path() + ".pdf")).isEqualTo(200);
            assertThat(status("partner-health", draft.path())).isEqualTo(404);
        }

        @Test
        void a_role_that_oversees_without_any_task() {
            assertThat(status("service-manager", draft.path())).isEqualTo(200);
            assertThat(status("head-of-service", draft.path())).isEqualTo(404);
        }

        @Test
        void the_childs_worker_and_the_manager_of_their_team_also_when_no_task_is_left() {
            teams.put(new TeamDetails("pages-team", "Pages team", "team-manager", "everything"));
            teams.put("personal-adviser", "Ash Personal-Adviser", "pages-team", true);
            assertThat(status("personal-adviser", draft.path())).isEqualTo(404);

            transaction.executeWithoutResult(status -> allocations.allocate(child, AllocationRole.LEAD,
                    "personal-adviser", "FCONTA", null, "team-manager"));

            assertThat(status("personal-adviser", draft.path())).isEqualTo(200);
            assertThat(status("team-manager", draft.path())).isEqualTo(200);
            assertThat(status("social-worker", draft.path())).isEqualTo(404);
        }

        @Test
        void nobody_who_has_not_signed_in() {
            assertThat(HttpAs.nobody(port).open(draft.path()).statusCode()).isEqualTo(302);
            assertThat(HttpAs.nobody(port).open(draft.path() + ".pdf").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in"));
        }

    }

    @Nested
    class Of_a_restricted_child {

        @Test
        void opens_for_named_people_only_and_tells_others_kindly() {
            aTask("referral-to-assessment", Map.of());
            restrict(child);

            assertThat(status("mash-manager", draft.path())).isEqualTo(200);
            var closed = open("mash-social-worker", draft.path());
            assertThat(closed.statusCode()).isEqualTo(403);
            assertThat(closed.body()).contains("named people only").doesNotContain("Mallow", "Blossom");
            assertThat(open("mash-social-worker", "/documents?child=" + child).body()).doesNotContain("Mallow");
            assertThat(open("mash-manager", "/documents?child=" + child).body()).contains("Mallow");
        }

        @Test
        void is_closed_as_well_when_it_is_about_a_brother_who_is_not_restricted() {
            var family = transaction.execute(status -> cases.register(InventedChildren.family(2), "contact-officer"))
                .children();
            var shared = documents.file(letter, family, Subject.NONE, SampleLetter.facts(), "social-worker");
            aTask("referral-to-assessment", family.get(0), Map.of());
            assertThat(status("mash-social-worker", shared.path())).isEqualTo(200);

            restrict(family.get(1));

            assertThat(status("mash-social-worker", shared.path())).isEqualTo(403);
        }

        private void restrict(CaseReference child) {
            transaction.executeWithoutResult(status -> access.restrict(child, RestrictedAccess.STAFF_FAMILY,
                    Set.of("mash-manager"), "An aunt works here", "head-of-service"));
        }

    }

    @Nested
    class As_a_pdf {

        @Test
        void has_a_name_without_a_childs_name_and_stays_in_no_cache() {
            var answer = browser("service-manager").get(draft.path() + ".pdf");

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"%s-sample-letter-1.pdf\"".formatted(child));
            assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
            assertThat(answer.body()).startsWith("%PDF-1.");
        }

    }

    @Nested
    class Words_of_a_draft {

        @Test
        void are_changed_by_the_roles_that_the_kind_names_while_they_may_read_it() {
            aTask("referral-to-assessment", Map.of());
            var writer = browser("mash-manager");
            assertThat(writer.get(draft.path() + "/words").body()).contains("What worries us",
                    "How easy is it to read?");

            var kept = post(writer, draft.path() + "/words",
                    "worries=" + encoded("We worry about Blossom.\r\n\r\n- She is tired\r\n- She is hungry"));

            assertThat(kept.statusCode()).isEqualTo(302);
            assertThat(documents.html(draft.id())).contains("<p>We worry about Blossom.</p>", "<li>She is tired</li>");
            assertThat(documents.all(child).get(0).writtenBy()).isEqualTo("mash-manager");
        }

        @Test
        void are_not_changed_by_readers_by_who_sees_nothing_or_after_approval() {
            aTask("referral-to-assessment", Map.of());
            var reader = browser("service-manager");
            assertThat(reader.get(draft.path()).body()).doesNotContain("Change the words");
            assertThat(reader.get(draft.path() + "/words").statusCode()).isEqualTo(403);
            assertThat(post(reader, draft.path() + "/words", "worries=Mine").statusCode()).isEqualTo(403);
            assertThat(post(browser("lado"), draft.path() + "/words", "worries=Mine").statusCode()).isEqualTo(404);
            documents.approve(draft.id(), "team-manager");
            assertThat(post(browser("mash-manager"), draft.path() + "/words", "worries=Mine").statusCode())
                .isEqualTo(403);
            assertThat(documents.html(draft.id())).doesNotContain("Mine");
        }

        @Test
        void that_are_too_long_come_back_with_a_sentence_and_nothing_is_lost() {
            aTask("referral-to-assessment", Map.of());

            var refused = post(browser("mash-manager"), draft.path() + "/words",
                    "help=" + "y".repeat(501) + "&worries=Typed");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("at most 500 fit", "y".repeat(501), "Typed", "<title>Error: ");
            assertThat(documents.html(draft.id())).doesNotContain("Typed");
        }

        @Test
        void are_taken_from_our_own_page_alone() {
            aTask("referral-to-assessment", Map.of());
            assertThat(browser("mash-manager").sendWithoutToken("POST", draft.path() + "/words").statusCode())
                .isEqualTo(403);
        }

        @Test
        void are_measured_while_they_are_written() {
            var answer = post(browser("mash-manager"), "/documents/reading-age",
                    "text=" + encoded("We want to help you. ".repeat(6)));
            assertThat(answer.body()).contains("most people can follow", "\"hard\":false");
        }

    }

    @Nested
    class In_the_childs_record {

        @Test
        void is_listed_with_its_links_for_who_may_read_it() {
            var task = aTask("referral-to-assessment", Map.of());
            documents.approve(draft.id(), "team-manager");

            var record = HttpAs.basic(port, "mash-manager").get("/api/tasks/" + task + "/record").body();

            assertThat(record).contains("Letter about our plan, for Mallow Testerly", "Version 1, approved",
                    "\"path\":\"" + draft.path() + "\"", "\"path\":\"" + draft.path() + ".pdf\"");
        }

        @Test
        void an_agency_finds_what_is_approved_and_meant_for_its_part() {
            var task = aTask("partner-check", Map.of("partner", Variables.stringValue("partner-police", true)));
            var record = "/api/tasks/" + task + "/record";
            assertThat(HttpAs.basic(port, "partner-police").get(record).body()).doesNotContain("Letter about our plan");

            documents.approve(draft.id(), "team-manager");

            assertThat(HttpAs.basic(port, "partner-police").get(record).body()).contains("Letter about our plan");
        }

        @Test
        void a_page_lists_all_that_is_open_to_the_person() {
            assertThat(open("service-manager", "/documents?child=" + child).body()).contains("for Mallow Testerly");
            assertThat(open("lado", "/documents?child=" + child).body()).contains("no document that is open to you")
                .doesNotContain("Mallow");
            assertThat(status("service-manager", "/documents?child=nonsense")).isEqualTo(400);
        }

    }

    @Test
    void what_there_is_not_is_not_found() {
        for (var path : List.of("/documents/999999999", "/documents/999999999.pdf", "/documents/nonsense",
                "/documents/99999999999999999999999")) {
            assertThat(status("service-manager", path)).as(path).isIn(400, 404);
        }
    }

    private String aTask(String process, Map<String, Object> routing) {
        return aTask(process, this.child, routing);
    }

    private String aTask(String process, CaseReference child, Map<String, Object> routing) {
        var begun = this.runtime.createProcessInstanceByKey(process).businessKey(child.value()).setVariables(routing);
        var instance = switch (process) {
            case "referral-to-assessment" -> begun.startBeforeActivity("decide-threshold").execute();
            case "private-fostering" -> begun.startBeforeActivity("accept-private-fostering").execute();
            default -> begun.execute();
        };
        return this.tasks.createTaskQuery().processInstanceId(instance.getId()).list().get(0).getId();
    }

    private HttpResponse<String> open(String user, String path) {
        return browser(user).open(path);
    }

    private HttpAs browser(String user) {
        return this.browsers.computeIfAbsent(user, person -> HttpAs.browser(this.port, person));
    }

    private int status(String user, String path) {
        return open(user, path).statusCode();
    }

    private static HttpResponse<String> post(HttpAs person, String path, String form) {
        return person.postForm(path, form);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
