package org.childjourney.drafts;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;

@HttpTest
class DraftsTest {

    private static final String TYPED = "{\"reason\":\"Half a sentence about \",\"actions\":[{\"what\":null}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Drafts drafts;

    private CaseReference child;

    private String task;

    private HttpAs manager;

    @BeforeEach
    void aTaskThatTheTeamManagerHasTaken() {
        this.child = this.work.child();
        this.work.begin(this.child, "private-fostering-notified");
        this.task = this.work.task(this.child, "accept-private-fostering").getId();
        this.manager = HttpAs.browser(this.port, "team-manager");
        this.tasks.setAssignee(this.task, "team-manager");
    }

    private HttpResponse<String> keep(HttpAs person, String answers) {
        return person.put(draft(), answers);
    }

    private String draft() {
        return "/api/tasks/" + this.task + "/draft";
    }

    @Test
    void comes_back_as_it_was_typed_and_says_when_it_was_kept() {
        this.manager.get("/api/me");
        assertThat(this.manager.get(draft()).statusCode()).isEqualTo(204);

        assertThat(keep(this.manager, TYPED).body()).contains("savedAt");

        var back = HttpAs.basic(this.port, "team-manager").get(draft());
        assertThat(back.body()).contains("\"answers\":" + TYPED).contains("savedAt");
        assertThat(back.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void is_the_latest_that_was_typed() {
        var anywhere = HttpAs.basic(this.port, "team-manager");
        keep(anywhere, TYPED);
        keep(anywhere, "{\"reason\":\"A whole sentence\"}");
        assertThat(anywhere.get(draft()).body()).contains("A whole sentence").doesNotContain("Half");
    }

    @Test
    void is_gone_when_its_writer_throws_it_away() {
        var anywhere = HttpAs.basic(this.port, "team-manager");
        keep(anywhere, TYPED);
        assertThat(anywhere.delete(draft()).statusCode()).isEqualTo(204);
        assertThat(anywhere.get(draft()).statusCode()).isEqualTo(204);
    }

    @Test
    void is_seen_by_nobody_else() {
        keep(HttpAs.basic(this.port, "team-manager"), TYPED);
        assertThat(HttpAs.basic(this.port, "service-manager").get(draft()).body()).doesNotContain("Half");
        assertThat(HttpAs.basic(this.port, "contact-officer").get(draft()).statusCode()).isEqualTo(404);
        assertThat(HttpAs.nobody(this.port).get(draft()).statusCode()).isEqualTo(401);
    }

    @Test
    void is_not_kept_of_somebody_whose_task_it_is_not() {
        this.tasks.setAssignee(this.task, null);
        var refused = keep(HttpAs.basic(this.port, "team-manager"), TYPED);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Claim it to go on");
        assertThat(keep(HttpAs.basic(this.port, "contact-officer"), TYPED).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "null", "7", "\"text\"", "{", "{\"reason\":\"\\u0000\"}", "not json" })
    void that_is_not_the_answers_of_a_form_is_refused(String sent) {
        assertThat(keep(HttpAs.basic(this.port, "team-manager"), sent).statusCode()).isEqualTo(400);
    }

    @Test
    void that_no_form_could_hold_is_refused() {
        var endless = "{\"reason\":\"" + "a".repeat(500_000) + "\"}";
        assertThat(keep(HttpAs.basic(this.port, "team-manager"), endless).statusCode()).isEqualTo(413);
    }

    @Test
    void ends_with_its_task() {
        var anywhere = HttpAs.basic(this.port, "team-manager");
        keep(anywhere, TYPED);
        complete();
        assertThat(anywhere.get(draft()).statusCode()).isEqualTo(404);
        assertThat(this.work.inOneStep(() -> this.drafts.of("team-manager", this.task))).isEmpty();
    }

    /** As when somebody presses Complete while the last words are on their way. */
    @Test
    void that_comes_in_while_its_task_is_being_completed_is_not_kept() {
        var late = this.work.inOneStep(() -> {
            complete();
            return CompletableFuture.supplyAsync(() -> this.drafts.keep("team-manager", this.task, TYPED));
        });

        assertThat(late).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.empty());
        assertThat(this.drafts.of("team-manager", this.task)).isEmpty();
    }

    private void complete() {
        this.work.answer("team-manager", this.child, "accept-private-fostering",
                answers("decision", "NOT_PRIVATE_FOSTERING", "notPrivateReason", "CLOSE_RELATIVE",
                        "notPrivateExplanation", "It is her grandmother"));
    }

    @Test
    void ends_with_its_journey() {
        keep(HttpAs.basic(this.port, "team-manager"), TYPED);
        this.runtime.deleteProcessInstance(this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(this.child.value())
            .singleResult()
            .getId(), "invented");
        assertThat(this.drafts.of("team-manager", this.task)).isEmpty();
    }

}
