package org.childjourney.access;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class AccessSetUpTest {

    private static final List<String> TABLES = List.of("ACT_RU_AUTHORIZATION", "ACT_RU_FILTER", "ACT_ID_GROUP",
            "ACT_ID_TENANT", "ACT_ID_TENANT_MEMBER", "ACT_ID_USER", "ACT_ID_MEMBERSHIP");

    @Autowired
    private AccessSetUp setUp;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private IdentityService identity;

    @Autowired
    private FilterService filters;

    @Autowired
    private ManagementService management;

    @Test
    void done_again_it_changes_nothing() {
        var before = rows();
        this.setUp.afterSingletonsInstantiated();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void it_takes_away_what_the_table_does_not_grant_and_gives_back_what_it_does() {
        var before = rows();
        var extra = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        extra.setUserId("partner-police");
        extra.setResource(Resources.PROCESS_DEFINITION);
        extra.setResourceId("referral-to-assessment");
        extra.addPermission(Permissions.READ_TASK);
        this.authorizations.saveAuthorization(extra);
        var widened = grantOf("partner-police", Resources.PROCESS_DEFINITION, "partner-check");
        widened.addPermission(Permissions.DELETE_INSTANCE);
        this.authorizations.saveAuthorization(widened);
        this.authorizations.deleteAuthorization(grantOf("lado", Resources.APPLICATION, "tasklist").getId());
        this.filters.saveFilter(this.filters.newTaskFilter("All tasks"));
        this.identity.createTenantGroupMembership("partner-police", "social-worker");

        this.setUp.setUp();

        assertThat(rows()).isEqualTo(before);
        assertThat(grantOf("partner-police", Resources.PROCESS_DEFINITION, "partner-check")
            .isPermissionGranted(Permissions.DELETE_INSTANCE)).isFalse();
        assertThat(this.filters.createFilterQuery().filterName("All tasks").count()).isZero();
    }

    @Test
    void no_grant_is_to_one_person_and_none_is_on_one_case() {
        assertThat(this.authorizations.createAuthorizationQuery().list())
            .allMatch(grant -> grant.getUserId() == null && grant.getGroupId() != null);
        var table = AccessTable.read();
        assertThat(this.authorizations.createAuthorizationQuery().count())
            .isLessThan((long) (table.groups().size() + table.agencies().size()) * 20);
    }

    @Test
    void there_is_one_invented_person_for_each_role_and_agency_and_an_administrator() {
        var table = AccessTable.read();
        var roles = new TreeSet<>(table.groups().keySet());
        roles.addAll(table.agencies().keySet());
        roles.remove(AccessTable.ADMINISTRATORS);
        for (var role : roles) {
            assertThat(this.identity.createGroupQuery().groupMember(role).list()).extracting(group -> group.getId())
                .containsExactly(role);
            var person = this.identity.createUserQuery().userId(role).singleResult();
            assertThat(person.getLastName()).endsWith("(demo)");
            assertThat(person.getEmail()).endsWith("@example.org");
        }
        assertThat(this.identity.createUserQuery().userLastNameLike("%(demo)").count()).isEqualTo(roles.size() + 1);
    }

    @Test
    void the_lists_of_Tasklist_show_what_is_mine_and_what_is_open_to_my_role(@Autowired TaskService tasks,
            @Autowired AtWork work, @Autowired ReferralJourneys journeys, @Autowired SignedInAs signedIn) {
        journeys.timeIs(LocalDateTime.of(2026, 3, 4, 10, 0));
        var mine = decision(journeys, tasks, LocalDateTime.of(2026, 3, 3, 17, 0));
        signedIn.as("mash-manager", () -> tasks.claim(mine, "mash-manager"));
        var open = decision(journeys, tasks, LocalDateTime.of(2026, 3, 3, 17, 0));
        var onSunday = decision(journeys, tasks, LocalDateTime.of(2026, 3, 8, 20, 0));
        var nextMonday = decision(journeys, tasks, LocalDateTime.of(2026, 3, 9, 0, 0));
        var accused = work.child();
        work.begin(accused, "allegation-against-professional");
        var all = List.of(mine, open, onSunday, nextMonday, work.task(accused, "consult-lado").getId());

        signedIn.as("mash-manager", () -> {
            assertThat(shown("My work", all)).containsExactlyInAnyOrder(mine);
            assertThat(shown("My team's work", all)).containsExactlyInAnyOrder(mine, open, onSunday, nextMonday);
            assertThat(shown("Overdue", all)).containsExactlyInAnyOrder(mine, open);
            assertThat(shown("Due this week", all)).containsExactlyInAnyOrder(mine, open, onSunday);
        });
        signedIn.as("team-manager", () -> assertThat(shown("My team's work", all)).isEmpty());
        signedIn.as("partner-police", () -> assertThat(shown("My team's work", all)).isEmpty());
    }

    /** A threshold decision that is due then. */
    private static String decision(ReferralJourneys journeys, TaskService tasks, LocalDateTime due) {
        var task = journeys.task(journeys.childToBeDecided("AMBER"), "decide-threshold");
        task.setDueDate(Timestamp.valueOf(due));
        tasks.saveTask(task);
        return task.getId();
    }

    private List<String> shown(String list, List<String> among) {
        var filter = this.filters.createFilterQuery().filterName(list).singleResult();
        return this.filters.<Task>list(filter.getId()).stream().map(Task::getId).filter(among::contains).toList();
    }

    private Map<String, Long> rows() {
        var rows = this.management.getTableCount();
        rows.keySet().retainAll(TABLES);
        return rows;
    }

    private Authorization grantOf(String group, Resources resource, String id) {
        return this.authorizations.createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    }

}
