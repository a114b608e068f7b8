package org.childjourney.homelessness;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.faults.AtOneMoment;
import org.childjourney.faults.FaultTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@FaultTest
class TwoOfficersTest {

    private static final String COLLEAGUE = "another-officer-of-stroud";

    @LocalServerPort
    private int port;

    @Autowired
    private HomelessStory story;

    @Autowired
    private AtWork work;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void two_people_work_for_the_housing_of_stroud() {
        if (this.identity.createUserQuery().userId(COLLEAGUE).count() == 0) {
            var colleague = this.identity.newUser(COLLEAGUE);
            colleague.setPassword("an invented long password");
            this.identity.saveUser(colleague);
            this.identity.createMembership(COLLEAGUE, HomelessStory.OFFICER);
        }
    }

    @RepeatedTest(5)
    void take_on_one_task_at_the_same_moment_and_one_is_told_kindly() throws Exception {
        var child = this.story.interviewed();
        var task = this.work.tasks(child)
            .stream()
            .filter((open) -> this.work.groups(open).contains(HomelessStory.OFFICER) && open.getAssignee() == null)
            .findFirst()
            .orElseThrow();

        var answers = AtOneMoment
            .<HttpResponse<String>>all(List.of(() -> claims(HomelessStory.OFFICER, "demo", task.getId()),
                    () -> claims(COLLEAGUE, "an invented long password", task.getId())));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        var first = (answers.get(0).statusCode() == 204) ? HomelessStory.OFFICER : COLLEAGUE;
        assertThat(this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isEqualTo(first);
        var told = new ObjectMapper()
            .readTree(answers.stream().filter((answer) -> answer.statusCode() == 409).findFirst().orElseThrow().body())
            .get("message")
            .asText();
        assertThat(told).isIn("A colleague has already taken this on. Go back to your list and choose another.",
                "Somebody else has just worked on this. Open it again to see what has changed.");
    }

    private HttpResponse<String> claims(String officer, String password, String task) {
        return HttpAs.basic(this.port, officer, password)
            .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"%s\"}".formatted(officer));
    }

}
