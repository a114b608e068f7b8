package org.childjourney.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.childjourney.AtWork;
import org.childjourney.HttpAs;
import org.childjourney.HttpTest;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list "My team's work" as Tasklist asks for it. There are two teams, North and
 * South, one manager of each and a third of both.
 */
@HttpTest
class TeamListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NORTH = "list-north";

    private static final String SOUTH = "list-south";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Teams teams;

    @Autowired
    private Allocations allocations;

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @BeforeEach
    void twoTeams() {
        List.of("north-worker", "north-colleague", "south-worker", "locum")
            .forEach(who -> person(who, "social-worker"));
        List.of("north-manager", "south-manager", "manager-of-both").forEach(who -> person(who, "team-manager"));
        this.teams.put(new TeamDetails(NORTH, "North", "north-manager", null));
        this.teams.put(new TeamDetails(SOUTH, "South", "south-manager", null));
        this.teams.put(new TeamDetails("list-east", "East", "manager-of-both", null));
        member("north-worker", NORTH);
        member("north-colleague", NORTH);
        member("south-worker", SOUTH);
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    private void person(String userId, String role) {
        if (this.identity.createUserQuery().userId(userId).count() == 0) {
            var user = this.identity.newUser(userId);
            user.setPassword("demo");
            this.identity.saveUser(user);
            this.identity.createMembership(userId, role);
        }
    }

    private void member(String userId, String team) {
        this.teams.put(userId, userId, team, true);
    }

    private void manager(String team, String manager) {
        this.teams.put(new TeamDetails(team, team, manager, null));
    }

    /** Somebody plans the child's assessment. */
    private String planning(CaseReference child) {
        return this.journeys.task(child, "plan-assessment").getId();
    }

    /** A child with an assessment to be planned, who is this worker's. */
    private CaseReference childOf(String worker) {
        var child = this.journeys.childDecided("S17_ASSESSMENT");
        this.journeys.as("team-manager").complete(child, "allocate", Answers.allocatedTo(worker));
        this.journeys.as(worker).complete(child, "accept-allocation", Answers.allocationAccepted());
        return child;
    }

    /** The same, with a team that has yet to name somebody. */
    private CaseReference childOfTeam(String worker, String team) {
        var child = childOf(worker);
        give(child, team);
        return child;
    }

    private void give(CaseReference child, String team) {
        this.allocations.allocateToTeam(child, AllocationRole.LEAD, team, "MANAGE", null, "team-manager");
    }

    /** The child's assessment is written, and the manager of the team authorises it. */
    private String authorising(CaseReference child, String worker) {
        this.journeys.as(worker)
            .complete(child, "plan-assessment", Answers.planned())
            .complete(child, "see-child", Answers.seen())
            .complete(child, "gather-information", Answers.gathered())
            .complete(child, "write-analysis", Answers.analysed("NFA_CLOSE"));
        return this.journeys.task(child, "authorise-assessment").getId();
    }

    /** A child whom no team has yet, and who was missing. */
    private String interviewOfAChildWithoutATeam() {
        var child = this.work.child();
        this.work.start("emergency-duty-team", "record-missing-episode",
                AtWork.answers("caseReference", child.value(), "kind", "M", "missingFrom", "2026-02-01T18:00",
                        "lastSeenAt", "School gate", "circumstances", "Did not come home", "reportedToPolice", false,
                        "whyNotReported", "Back before we could", "riskLevel", "NOT_GRADED", "childBack", true,
                        "returnedAt", "2026-02-01T22:00", "returnedTo", "At home", "condition", "Well"));
        this.work.goOn(child);
        return this.work.task(child, "offer-return-interview").getId();
    }

    private List<String> listOf(String person) {
        try {
            var browser = HttpAs.browser(this.port, person);
            var filters = JSON
                .readTree(browser.get("/camunda/api/engine/engine/default/filter?resourceType=Task").body());
            var filter = each(filters).filter(one -> one.get("name").asText().equals("My team's work"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
            var address = "/camunda/api/engine/engine/default/filter/" + filter;
            var listed = each(JSON
                .readTree(browser.post(address + "/list?firstResult=0&maxResults=2000", "{\"sorting\": []}").body()))
                .map(task -> task.get("id").asText())
                .toList();
            assertThat(JSON.readTree(browser.get(address + "/count").body()).get("count").asInt())
                .isEqualTo(listed.size());
            return listed;
        }
        catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private List<String> openTo(String task) {
        return this.tasks.getIdentityLinksForTask(task)
            .stream()
            .filter(link -> link.getGroupId() != null)
            .map(IdentityLink::getGroupId)
            .toList();
    }

    @Nested
    class A_social_worker {

        @Test
        void sees_their_own_work_and_what_is_open_in_their_team_and_not_what_is_another_teams() {
            var own = planning(childOf("north-worker"));
            var openInNorth = planning(childOfTeam("north-colleague", NORTH));
            var openInSouth = planning(childOfTeam("south-worker", SOUTH));

            assertThat(listOf("north-worker")).contains(own, openInNorth).doesNotContain(openInSouth);
            assertThat(listOf("north-colleague")).contains(openInNorth).doesNotContain(own, openInSouth);
            assertThat(listOf("south-worker")).contains(openInSouth).doesNotContain(own, openInNorth);
        }

        @Test
        void sees_the_work_with_a_child_whom_no_team_has_yet() {
            var interview = interviewOfAChildWithoutATeam();

            assertThat(openTo(interview)).containsExactly("social-worker");
            assertThat(listOf("north-worker")).contains(interview);
            assertThat(listOf("south-worker")).contains(interview);
        }

        @Test
        void who_moves_to_another_team_sees_that_teams_work_and_keeps_their_own() {
            var own = planning(childOf("north-worker"));
            var openInNorth = planning(childOfTeam("north-colleague", NORTH));
            var openInSouth = planning(childOfTeam("south-worker", SOUTH));

            member("north-worker", SOUTH);

            assertThat(listOf("north-worker")).contains(own, openInSouth).doesNotContain(openInNorth);
        }

        @Test
        void who_belongs_to_no_team_yet_sees_what_is_open_in_all() {
            var openInNorth = planning(childOfTeam("north-colleague", NORTH));
            var openInSouth = planning(childOfTeam("south-worker", SOUTH));

            assertThat(listOf("locum")).contains(openInNorth, openInSouth);
        }

        @Test
        void of_another_team_may_help_out() {
            var openInSouth = planning(childOfTeam("south-worker", SOUTH));

            assertThat(HttpAs.basic(TeamListsTest.this.port, "north-worker")
                .post("/engine-rest/task/" + openInSouth + "/claim", "{\"userId\": \"north-worker\"}")
                .statusCode()).isEqualTo(204);

            assertThat(listOf("north-worker")).contains(openInSouth);
            assertThat(listOf("south-worker")).doesNotContain(openInSouth);
        }

    }

    @Nested
    class A_team_manager {

        @Test
        void authorises_for_their_own_team_alone_and_the_manager_of_both_for_both() {
            var north = authorising(childOf("north-worker"), "north-worker");
            var south = authorising(childOf("south-worker"), "south-worker");
            assertThat(openTo(north)).containsExactly("team-manager@" + NORTH);

            assertThat(listOf("north-manager")).contains(north).doesNotContain(south);
            assertThat(listOf("south-manager")).contains(south).doesNotContain(north);
            manager(NORTH, "manager-of-both");
            manager(SOUTH, "manager-of-both");
            assertThat(listOf("manager-of-both")).contains(north, south);
        }

        @Test
        void allocates_whoever_has_no_team_yet_whichever_team_they_manage() {
            var allocate = journeys.task(journeys.childDecided("S17_ASSESSMENT"), "allocate").getId();

            assertThat(listOf("north-manager")).contains(allocate);
            assertThat(listOf("south-manager")).contains(allocate);
        }

        @Test
        void stands_in_for_another_while_that_one_is_away() {
            var south = authorising(childOf("south-worker"), "south-worker");
            member("south-manager", SOUTH);
            member("north-manager", NORTH);
            assertThat(listOf("north-manager")).doesNotContain(south);

            teams.away("south-manager", ReferralJourneys.MONDAY_MORNING.toLocalDate(), null, "north-manager");
            assertThat(listOf("north-manager")).contains(south);

            teams.back("south-manager");
            assertThat(listOf("north-manager")).doesNotContain(south);
        }

    }

    @Nested
    class A_case {

        @Test
        void that_goes_to_another_team_takes_its_open_tasks_along() {
            var child = childOfTeam("north-colleague", NORTH);
            var planning = planning(child);
            assertThat(openTo(planning)).containsExactly("social-worker@" + NORTH);

            give(child, SOUTH);

            assertThat(openTo(planning)).containsExactly("social-worker@" + SOUTH);
            assertThat(listOf("north-worker")).doesNotContain(planning);
            assertThat(listOf("south-worker")).contains(planning);
        }

        @Test
        void whose_worker_leaves_is_offered_to_the_team_and_to_no_other() {
            person("north-leaver", "social-worker");
            member("north-leaver", NORTH);
            var planning = planning(childOf("north-leaver"));
            assertThat(listOf("north-colleague")).doesNotContain(planning);

            allocations.left("north-leaver", ReferralJourneys.MONDAY_MORNING.toLocalDate(), "north-manager");

            assertThat(listOf("north-colleague")).contains(planning);
            assertThat(listOf("south-worker")).doesNotContain(planning);
        }

        @Test
        void whose_work_ends_is_no_teams_any_more() {
            var child = childOfTeam("north-colleague", NORTH);
            var planning = planning(child);

            allocations.end(child, AllocationRole.LEAD);

            assertThat(openTo(planning)).containsExactly("social-worker");
        }

    }

    @Nested
    class A_role_across_the_county {

        @Test
        void sees_all_that_is_open_to_it_though_the_person_is_in_a_team() {
            var mine = journeys.task(journeys.childToBeDecided("AMBER"), "decide-threshold").getId();
            var told = journeys.task(childOf("north-worker"), "tell-decision").getId();
            manager("list-front-door", "mash-manager");
            member("mash-social-worker", "list-front-door");

            assertThat(listOf("mash-manager")).contains(mine);
            assertThat(listOf("mash-social-worker")).contains(told);
        }

    }

}
