package org.childjourney.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Brings groups, tenants, grants and filters to what the access table says: adds what is
 * missing and takes away what the table no longer grants. Runs at each start before
 * anybody can sign in. People and their roles are left alone. Nodes that start together
 * do it one after the other.
 */
@Component
class AccessSetUp implements SmartInitializingSingleton {

    private final AccessTable table;

    private final IdentityService identity;

    private final AuthorizationService authorizations;

    private final FilterService filters;

    private final TaskService tasks;

    private final JdbcTemplate jdbc;

    private final TransactionTemplate transaction;

    private final ObjectProvider<DemoPeople> demoPeople;

    private final FirstAdministrator firstAdministrator;

    AccessSetUp(AccessTable table, IdentityService identity, AuthorizationService authorizations, FilterService filters,
            TaskService tasks, JdbcTemplate jdbc, PlatformTransactionManager transactions,
            ObjectProvider<DemoPeople> demoPeople, FirstAdministrator firstAdministrator) {
        this.table = table;
        this.identity = identity;
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.demoPeople = demoPeople;
        this.firstAdministrator = firstAdministrator;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.transaction.executeWithoutResult(status -> {
            setUp();
            this.demoPeople.ifAvailable(DemoPeople::arrive);
            this.firstAdministrator.arrive();
        });
    }

    void setUp() {
        this.transaction.executeWithoutResult(status -> {
            this.jdbc.queryForList("select id from access_set_up for update");
            this.table.agencies().forEach((id, agency) -> {
                group(id, agency.name());
                if (agency.within() == null) {
                    tenant(id, agency.name());
                }
            });
            this.table.groups().forEach((id, role) -> group(id, role.name()));
            allGroups().forEach(this::tenantsOf);
            grants();
            workLists();
        });
    }

    private Stream<String> allGroups() {
        return Stream.concat(this.table.agencies().keySet().stream(), this.table.groups().keySet().stream());
    }

    private void group(String id, String role) {
        var name = StringUtils.capitalize(role);
        var existing = this.identity.createGroupQuery().groupId(id).singleResult();
        var group = (existing != null) ? existing : this.identity.newGroup(id);
        if (!name.equals(group.getName())) {
            group.setName(name);
            group.setType("WORKFLOW");
            this.identity.saveGroup(group);
        }
    }

    private void tenant(String id, String agency) {
        var name = StringUtils.capitalize(agency);
        var existing = this.identity.createTenantQuery().tenantId(id).singleResult();
        var tenant = (existing != null) ? existing : this.identity.newTenant(id);
        if (!name.equals(tenant.getName())) {
            tenant.setName(name);
            this.identity.saveTenant(tenant);
        }
    }

    private void tenantsOf(String group) {
        var wanted = Grants.tenantsOf(group, this.table);
        var existing = this.identity.createTenantQuery()
            .groupMember(group)
            .list()
            .stream()
            .map(tenant -> tenant.getId())
            .toList();
        wanted.stream()
            .filter(tenant -> !existing.contains(tenant))
            .forEach(tenant -> this.identity.createTenantGroupMembership(tenant, group));
        existing.stream()
            .filter(tenant -> !wanted.contains(tenant))
            .forEach(tenant -> this.identity.deleteTenantGroupMembership(tenant, group));
    }

    private void grants() {
        var missing = new HashMap<>(Grants.of(this.table));
        for (var existing : this.authorizations.createAuthorizationQuery().list()) {
            var wanted = isGrantToAGroup(existing) ? missing
                .remove(new Grants.Grant(existing.getGroupId(), existing.getResourceType(), existing.getResourceId()))
                    : null;
            if (wanted == null) {
                this.authorizations.deleteAuthorization(existing.getId());
            }
            else if (((AuthorizationEntity) existing).getPermissions() != bits(wanted)) {
                existing.setPermissions(wanted.toArray(Permission[]::new));
                this.authorizations.saveAuthorization(existing);
            }
        }
        missing.forEach(this::grant);
    }

    private static boolean isGrantToAGroup(Authorization authorization) {
        return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && authorization.getGroupId() != null;
    }

    private static int bits(Set<Permission> permissions) {
        return permissions.stream().mapToInt(Permission::getValue).reduce(0, (some, more) -> some | more);
    }

    private void grant(Grants.Grant grant, Set<Permission> permissions) {
        var authorization = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResourceType(grant.resourceType());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(permissions.toArray(Permission[]::new));
        this.authorizations.saveAuthorization(authorization);
    }

    private void workLists() {
        var existing = new HashMap<String, Filter>();
        var names = this.table.filters().values().stream().map(AccessTable.WorkList::name).toList();
        this.filters.createFilterQuery().list().forEach(filter -> {
            if (!names.contains(filter.getName()) || existing.putIfAbsent(filter.getName(), filter) != null) {
                this.filters.deleteFilter(filter.getId());
            }
        });
        var priority = 0;
        for (var list : this.table.filters().values()) {
            var filter = existing.computeIfAbsent(list.name(), this.filters::newTaskFilter);
            filter.setQuery(query(list));
            filter.setProperties(Map.of("description", list.description(), "priority", priority += 10, "refresh", true,
                    "showUndefinedVariable", false));
            this.filters.saveFilter(filter);
        }
    }

    private TaskQuery query(AccessTable.WorkList list) {
        var query = this.tasks.createTaskQuery();
        if (list.dueBefore() != null) {
            query.dueBeforeExpression(list.dueBefore());
        }
        return switch (list.whose()) {
            case MINE -> query.taskAssigneeExpression("${currentUser()}");
            case MINE_OR_OPEN_TO_ME -> query.or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${openTasks.toMe()}")
                .endOr();
        };
    }

}
