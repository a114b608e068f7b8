package org.childjourney.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What the access table says, in the engine's terms. The table grants to roles and on
 * process definitions, never to one person or on one case, so the number of grants is the
 * same however many cases are open.
 */
final class Grants {

    private static final String ALL = "*";

    private static final Set<Permission> SEE_TASKS = Set.of(ProcessDefinitionPermissions.READ,
            ProcessDefinitionPermissions.READ_TASK);

    private static final Set<Permission> DO_TASKS = Set.of(ProcessDefinitionPermissions.TASK_WORK);

    private static final Set<Permission> WATCH = Set.of(ProcessDefinitionPermissions.READ_INSTANCE,
            ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB);

    private final Map<Grant, Set<Permission>> grants = new TreeMap<>(
            (one, other) -> one.toString().compareTo(other.toString()));

    private Grants() {
    }

    static Map<Grant, Set<Permission>> of(AccessTable table) {
        var grants = new Grants();
        table.agencies().keySet().forEach(agency -> grants.agency(agency, table));
        table.groups().forEach((id, role) -> {
            if (role.admin()) {
                grants.administrator(id);
            }
            else {
                grants.role(id, role, table);
            }
        });
        return grants.grants;
    }

    private void agency(String id, AccessTable table) {
        app(id, "tasklist");
        add(id, Resources.GROUP, id, Permissions.READ);
        add(id, Resources.TENANT, table.tenantOf(id).orElseThrow(), Permissions.READ);
        table.partsOf(id).forEach(part -> {
            add(id, Resources.PROCESS_DEFINITION, part, SEE_TASKS);
            add(id, Resources.PROCESS_DEFINITION, part, DO_TASKS);
        });
        begins(id, table.startsOf(id));
    }

    private void begins(String id, List<String> processes) {
        processes.forEach(process -> add(id, Resources.PROCESS_DEFINITION, process,
                Set.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE)));
        if (!processes.isEmpty()) {
            add(id, Resources.PROCESS_INSTANCE, ALL, Permissions.CREATE);
        }
    }

    private void role(String id, AccessTable.Role role, AccessTable table) {
        role.apps().forEach(app -> app(id, app));
        add(id, Resources.GROUP, ALL, Permissions.READ);
        add(id, Resources.USER, ALL, Permissions.READ);
        role.worksOn().forEach(process -> {
            add(id, Resources.PROCESS_DEFINITION, process, SEE_TASKS);
            add(id, Resources.PROCESS_DEFINITION, process, DO_TASKS);
            if (role.manager()) {
                add(id, Resources.PROCESS_DEFINITION, process, WATCH);
                add(id, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.TASK_ASSIGN);
            }
        });
        role.oversees().forEach(process -> {
            add(id, Resources.PROCESS_DEFINITION, process, SEE_TASKS);
            if (role.manager()) {
                add(id, Resources.PROCESS_DEFINITION, process, WATCH);
            }
            if (!table.tenantsIn(process).isEmpty()) {
                // What agencies there are is no secret, as little as who works in the
                // county.
                add(id, Resources.TENANT, ALL, Permissions.READ);
            }
        });
        begins(id, role.starts());
        if (role.manager()) {
            add(id, Resources.DEPLOYMENT, ALL, Permissions.READ);
            add(id, Resources.DECISION_DEFINITION, ALL, Permissions.READ);
            add(id, Resources.DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ);
        }
    }

    private void administrator(String id) {
        Arrays.stream(Resources.values()).forEach(resource -> add(id, resource, ALL, Permissions.ALL));
    }

    private void app(String group, String app) {
        add(group, Resources.APPLICATION, app, Permissions.ACCESS);
        if (app.equals("tasklist")) {
            add(group, Resources.FILTER, ALL, Permissions.READ);
        }
    }

    private void add(String group, Resource resource, String id, Permission permission) {
        add(group, resource, id, Set.of(permission));
    }

    private void add(String group, Resource resource, String id, Set<Permission> permissions) {
        this.grants.computeIfAbsent(new Grant(group, resource.resourceType(), id), none -> new HashSet<>())
            .addAll(permissions);
    }

    /** To whom and on what; the engine keeps one row for each. */
    record Grant(String group, int resourceType, String resourceId) {
    }

    /** The tenants whose work a county role oversees, or an agency's own. */
    static Set<String> tenantsOf(String group, AccessTable table) {
        return table.tenantOf(group)
            .map(Set::of)
            .orElseGet(() -> table.groups()
                .get(group)
                .oversees()
                .stream()
                .flatMap(process -> table.tenantsIn(process).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

}
