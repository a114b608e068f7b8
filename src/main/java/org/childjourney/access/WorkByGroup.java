package org.childjourney.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many tasks each group has, of those that whoever asks may see, whichever team's
 * list they stand in; one query. The engine's own report counts everything and is only
 * for those who may read everything, allegations against professionals included.
 */
@Component
class WorkByGroup {

    private static final String COUNT = """
            select l.GROUP_ID_, count(*) from ACT_RU_TASK t
            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null
            join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
            where d.KEY_ in (:processes) and (t.TENANT_ID_ is null or t.TENANT_ID_ in (:tenants))
            group by l.GROUP_ID_""";

    private static final String NONE = "-";

    private final JdbcClient jdbc;

    private final AccessTable table;

    WorkByGroup(JdbcClient jdbc, AccessTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The groups that have work which this person sees, those with most of it first. */
    List<Count> seenBy(Person person) {
        var counted = new HashMap<String, Long>();
        this.jdbc.sql(COUNT)
            .param("processes", orNone(processesOf(person.groups())))
            .param("tenants", orNone(person.tenants()))
            .query(row -> {
                counted.merge(OpenTo.parse(row.getString(1)).role(), row.getLong(2), Long::sum);
            });
        return counted.entrySet()
            .stream()
            .map(group -> new Count(group.getKey(), group.getValue()))
            .sorted(Comparator.comparingLong(Count::taskCount).reversed().thenComparing(Count::groupName))
            .toList();
    }

    private Set<String> processesOf(List<String> groups) {
        return groups.stream()
            .flatMap(group -> this.table.agencies().containsKey(group) ? this.table.partsOf(group).stream()
                    : processesOf(this.table.groups().get(group)))
            .collect(Collectors.toSet());
    }

    private static Stream<String> processesOf(AccessTable.Role role) {
        return (role != null) ? Stream.concat(role.worksOn().stream(), role.oversees().stream()) : Stream.empty();
    }

    /** A list in a query is never empty. */
    private static Collection<String> orNone(Collection<String> some) {
        return some.isEmpty() ? Set.of(NONE) : some;
    }

    /**
     * Whether this person oversees work, and is not served by the engine's own report.
     */
    boolean isFor(Person person) {
        return this.table.isManager(person.groups()) && !this.table.isAdministrator(person.groups());
    }

    /** As the engine's REST interface shows it. */
    record Count(String groupName, long taskCount) {
    }

}
