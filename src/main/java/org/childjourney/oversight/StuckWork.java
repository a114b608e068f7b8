package org.childjourney.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.childjourney.casefile.CaseReference;

/**
 * Stuck work as the database knows it: what is open now in the engine's tables and in the
 * running clocks, never what has ended. Every question is one query, whatever the number
 * of cases.
 */
@Repository
class StuckWork {

    /** Looked up child by child: for a page of the oldest, few are looked at. */
    private static final String OF_A_TEAM = """
            exists (select 1 from allocation a
                where a.open_for in (%1$s || ':LEAD', %1$s || ':PERSONAL_ADVISER') and a.team_id""";

    /** The children of some of the teams, all at once: to count. */
    private static final String OF_TEAMS = """
            select a.case_reference from allocation a
            where a.open_for is not null and a.role in ('LEAD', 'PERSONAL_ADVISER') and a.team_id %s (:teams)""";

    private static final String CLOCKS = """
            from running_clock c where c.stopped_at is null""";

    private static final String TASKS = """
            from ACT_RU_TASK t %s where t.PROC_DEF_ID_ is not null""";

    private static final String OF_CHILDREN = """
            join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ and p.PARENT_ID_ is null""";

    private static final String INCIDENTS = """
            from ACT_RU_INCIDENT i join ACT_RU_EXECUTION p on p.ID_ = i.PROC_INST_ID_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_""";

    private static final String WAITS = """
            from ACT_RU_EVENT_SUBSCR s join ACT_RU_EXECUTION p on p.ID_ = s.PROC_INST_ID_
            where s.EVENT_TYPE_ = 'message' and s.ACTIVITY_ID_ in (:steps) and (""";

    /**
     * Few have no task, no timer and no incident, and only of these (hence the offset,
     * which no database looks past) it is asked whether another process works for them.
     */
    private static final String UNMOVED = """
            from (select p.ID_, p.PROC_DEF_ID_, p.BUSINESS_KEY_ from ACT_RU_EXECUTION p
                where p.PARENT_ID_ is null
                and not exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = p.ID_)
                and not exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = p.ID_)
                and not exists (select 1 from ACT_RU_INCIDENT i where i.PROC_INST_ID_ = p.ID_) offset 0 rows) p
            where (select count(*) from ACT_RU_EXECUTION e join ACT_RU_EXECUTION s on s.ID_ = e.SUPER_EXEC_
                where s.PROC_INST_ID_ = p.ID_) = 0
            """;

    private static final String BEGUN = "(select h.START_TIME_ from ACT_HI_PROCINST h where h.ID_ = p.ID_)";

    private final JdbcClient jdbc;

    StuckWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How often this reason holds, by process definition, or by limit. Everything is
     * counted and what is not asked for left out, because to look each case up in a long
     * list takes longer.
     */
    Map<String, Long> count(Reason reason, Asked asked) {
        var counts = new LinkedHashMap<String, Long>();
        question(reason, asked).ifPresent(question -> {
            var by = question.groupedBy();
            this.jdbc
                .sql("select %s as what, count(*) as cases %s%s group by %s".formatted(by, question.from(),
                        amongAll(asked, question.child()), by))
                .params(question.parameters())
                .query(row -> {
                    var what = row.getString("what");
                    if (question.among().contains(what)) {
                        counts.put(what, row.getLong("cases"));
                    }
                });
        });
        return counts;
    }

    /** Work for which this reason holds, the oldest first. */
    List<Found> find(Reason reason, Asked asked, int offset, int limit) {
        return question(reason, asked).map(question -> this.jdbc
            .sql("select %s %s and %s in (:among)%s order by %s limit :limit offset :offset".formatted(
                    question.columns(), question.from(), question.groupedBy(),
                    (reason == Reason.NOTHING_MOVES_IT) ? amongAll(asked, question.child())
                            : oneByOne(asked, question.child()),
                    question.order()))
            .params(question.parameters())
            .param("among", question.among())
            .param("limit", limit)
            .param("offset", offset)
            .query(StuckWork::found)
            .list()).orElse(List.of());
    }

    /**
     * The runs of these children's processes that were begun by no other, by child and
     * process definition.
     */
    List<Run> runsOf(Collection<CaseReference> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        return this.jdbc.sql("""
                select p.ID_, p.BUSINESS_KEY_, p.PROC_DEF_ID_ from ACT_RU_EXECUTION p
                where p.PARENT_ID_ is null and p.BUSINESS_KEY_ in (:children)""")
            .param("children", children.stream().map(CaseReference::value).toList())
            .query((row, number) -> new Run(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    }

    /** The open tasks of these children that have a limit. */
    List<DueTask> dueTasksOf(Collection<CaseReference> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        return this.jdbc.sql("""
                select t.ID_, p.BUSINESS_KEY_, t.DUE_DATE_, t.PROC_DEF_ID_, t.TASK_DEF_KEY_, t.TENANT_ID_,
                       t.ASSIGNEE_ from ACT_RU_TASK t
                join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ in (:children) and t.DUE_DATE_ is not null order by t.CREATE_TIME_, t.ID_""")
            .param("children", children.stream().map(CaseReference::value).toList())
            .query((row, number) -> new DueTask(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(),
                    row.getString(4), row.getString(5), row.getString(6), row.getString(7)))
            .list();
    }

    /** How many tasks are late at each step of a process definition. */
    Map<String, Long> lateByStep(Asked asked) {
        var late = new HashMap<String, Long>();
        var parameters = parameters(asked);
        this.jdbc
            .sql("select t.TASK_DEF_KEY_ as what, count(*) as cases " + tasks(asked)
                    + " and t.PROC_DEF_ID_ in (:definitions) and t.DUE_DATE_ < :now" + ofAgency(asked)
                    + amongAll(asked, "p.BUSINESS_KEY_") + " group by t.TASK_DEF_KEY_")
            .params(parameters)
            .query(row -> {
                late.put(row.getString("what"), row.getLong("cases"));
            });
        return late;
    }

    /**
     * A run of a process.
     *
     * @param id of the process instance
     * @param child the case reference
     * @param definition id of the process definition
     */
    record Run(String id, String child, String definition) {
    }

    /**
     * An open task that has a limit.
     *
     * @param id of the task
     * @param child the case reference
     * @param definition id of the process definition
     * @param step id of the step in the model
     * @param agency the outside agency that has it; null for the county
     * @param assignee who has taken it; null for nobody
     */
    record DueTask(String id, String child, Instant dueAt, String definition, String step, String agency,
            String assignee) {

        /** Whether this task is due when the limit is. */
        boolean isDueWith(Found limit) {
            return this.child.equals(limit.child().value())
                    && this.dueAt.truncatedTo(ChronoUnit.MILLIS).equals(limit.since().truncatedTo(ChronoUnit.MILLIS));
        }

    }

    /**
     * What is asked of the database.
     *
     * @param groupedBy the process definition or the limit
     * @param among which of them are asked for
     */
    private record Question(String columns, String from, String child, String groupedBy, Collection<String> among,
            String order, Map<String, Object> parameters) {
    }

    private static Optional<Question> question(Reason reason, Asked asked) {
        if (asked.agency().isPresent()) {
            return ofTheAgency(reason, asked);
        }
        return switch (reason) {
            case INCIDENT -> incidents(asked);
            case BREACHED -> clocks(asked, " and c.due_at < :now", asked.since());
            case DUE_SOON -> clocks(asked, " and c.due_at >= :now and c.due_at <= :soon", null);
            case UNCLAIMED ->
                tasks(asked, " and t.ASSIGNEE_ is null and t.TENANT_ID_ is null and t.CREATE_TIME_ < :unclaimedBefore",
                        "t.CREATE_TIME_");
            case WAITING_FOR_AGENCY -> tasks(asked, " and t.TENANT_ID_ is not null", "t.CREATE_TIME_");
            case WAITING_FOR_MESSAGE -> waits(asked);
            case NOTHING_MOVES_IT -> unmoved(asked);
        };
    }

    /** The agency sees its own tasks and nothing of the journeys that ask for them. */
    private static Optional<Question> ofTheAgency(Reason reason, Asked asked) {
        return switch (reason) {
            case BREACHED -> tasks(asked, " and t.DUE_DATE_ < :now", "t.DUE_DATE_");
            case DUE_SOON -> tasks(asked, " and t.DUE_DATE_ >= :now and t.DUE_DATE_ <= :soon", "t.DUE_DATE_");
            case UNCLAIMED ->
                tasks(asked, " and t.ASSIGNEE_ is null and t.CREATE_TIME_ < :unclaimedBefore", "t.CREATE_TIME_");
            default -> Optional.empty();
        };
    }

    private static Optional<Question> clocks(Asked asked, String when, Instant since) {
        if (asked.clocks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question("""
                cast(c.id as varchar(20)) as id, c.case_reference as child, c.due_at as since, null as definition,
                null as instance, c.clock_id as step, c.subject as subject, null as agency, null as assignee""",
                CLOCKS + when + since("c.due_at", since), "c.case_reference", "c.clock_id", asked.clocks(),
                "c.due_at, c.id", parameters(asked)));
    }

    private static Optional<Question> tasks(Asked asked, String which, String since) {
        return Optional.of(new Question("""
                t.ID_ as id, (select i.BUSINESS_KEY_ from ACT_RU_EXECUTION i where i.ID_ = t.PROC_INST_ID_) as child,
                %s as since, t.PROC_DEF_ID_ as definition,
                t.PROC_INST_ID_ as instance, t.TASK_DEF_KEY_ as step, null as subject, t.TENANT_ID_ as agency,
                t.ASSIGNEE_ as assignee""".formatted(since),
                tasks(asked) + which + since(since, asked.since()) + ofAgency(asked), "p.BUSINESS_KEY_",
                "t.PROC_DEF_ID_", asked.definitions(), since + ", t.ID_", parameters(asked)));
    }

    private static String tasks(Asked asked) {
        return TASKS.formatted(asked.isOfTeams() ? OF_CHILDREN : "");
    }

    private static Optional<Question> incidents(Asked asked) {
        return Optional.of(new Question("""
                i.ID_ as id, p.BUSINESS_KEY_ as child, i.INCIDENT_TIMESTAMP_ as since, i.PROC_DEF_ID_ as definition,
                i.PROC_INST_ID_ as instance, i.ACTIVITY_ID_ as step, null as subject, i.TENANT_ID_ as agency,
                null as assignee""", INCIDENTS + since("i.INCIDENT_TIMESTAMP_", asked.since()), "p.BUSINESS_KEY_",
                "i.PROC_DEF_ID_", asked.definitions(), "i.INCIDENT_TIMESTAMP_, i.ID_", parameters(asked)));
    }

    private static Optional<Question> waits(Asked asked) {
        if (asked.waits().isEmpty()) {
            return Optional.empty();
        }
        var parameters = parameters(asked);
        var waits = new ArrayList<String>();
        for (var wait : asked.waits()) {
            var number = waits.size();
            waits.add("(p.PROC_DEF_ID_ = :definition%1$d and s.ACTIVITY_ID_ = :step%1$d and s.CREATED_ < :usual%1$d)"
                .formatted(number));
            parameters.put("definition" + number, wait.definition());
            parameters.put("step" + number, wait.step());
            parameters.put("usual" + number, Timestamp.from(asked.now().minus(wait.usual())));
        }
        return Optional.of(new Question("""
                s.ID_ as id, p.BUSINESS_KEY_ as child, s.CREATED_ as since, p.PROC_DEF_ID_ as definition,
                s.PROC_INST_ID_ as instance, s.ACTIVITY_ID_ as step, null as subject, s.TENANT_ID_ as agency,
                null as assignee""", WAITS + String.join(" or ", waits) + ")" + since("s.CREATED_", asked.since()),
                "p.BUSINESS_KEY_", "p.PROC_DEF_ID_", asked.definitions(), "s.CREATED_, s.ID_", parameters));
    }

    private static Optional<Question> unmoved(Asked asked) {
        return Optional.of(new Question("""
                p.ID_ as id, p.BUSINESS_KEY_ as child, %s as since, p.PROC_DEF_ID_ as definition,
                p.ID_ as instance, (select i.ACT_ID_ from ACT_RU_EXECUTION i where i.ID_ = p.ID_) as step,
                null as subject, (select i.TENANT_ID_ from ACT_RU_EXECUTION i where i.ID_ = p.ID_) as agency,
                null as assignee""".formatted(BEGUN), UNMOVED + exceptWhereItWaits(asked) + since(BEGUN, asked.since()),
                "p.BUSINESS_KEY_", "p.PROC_DEF_ID_", asked.definitions(), "since, p.ID_", parameters(asked)));
    }

    private static String exceptWhereItWaits(Asked asked) {
        return asked.waits().isEmpty() ? "" : """
                and not exists (select 1 from ACT_RU_EVENT_SUBSCR s
                   where s.PROC_INST_ID_ = p.ID_ and s.ACTIVITY_ID_ in (:steps))""";
    }

    private static String amongAll(Asked asked, String child) {
        if (!asked.isOfTeams()) {
            return "";
        }
        var ofTheTeams = "%s in (%s)".formatted(child, OF_TEAMS.formatted("in"));
        return " and (" + ofTheTeams
                + (asked.orOfNoTeam()
                        ? " or %1$s is null or %1$s not in (%2$s)".formatted(child, OF_TEAMS.formatted("not in")) : "")
                + ")";
    }

    private static String oneByOne(Asked asked, String child) {
        if (!asked.isOfTeams()) {
            return "";
        }
        var ofATeam = OF_A_TEAM.formatted(child);
        return " and (" + ofATeam + " in (:teams))" + (asked.orOfNoTeam() ? " or not " + ofATeam + " is not null)" : "")
                + ")";
    }

    private static String ofAgency(Asked asked) {
        return asked.agency().isPresent() ? " and t.TENANT_ID_ = :agency" : "";
    }

    private static String since(String column, Instant since) {
        return (since != null) ? " and " + column + " < :since" : "";
    }

    private static Map<String, Object> parameters(Asked asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put("definitions", asked.definitions());
        parameters.put("teams", asked.teams());
        parameters.put("steps", asked.waits().stream().map(Asked.Wait::step).distinct().toList());
        parameters.put("agency", asked.agency().orElse(null));
        parameters.put("now", Timestamp.from(asked.now()));
        parameters.put("soon", Timestamp.from(asked.soon()));
        parameters.put("unclaimedBefore", Timestamp.from(asked.unclaimedBefore()));
        parameters.put("since", (asked.since() != null) ? Timestamp.from(asked.since()) : null);
        return parameters;
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row.getString("id"), child(row.getString("child")), row.getTimestamp("since").toInstant(),
                row.getString("definition"), row.getString("instance"), row.getString("step"), row.getString("subject"),
                row.getString("agency"), row.getString("assignee"));
    }

    private static CaseReference child(String key) {
        return CaseReference.isOne(key) ? CaseReference.of(key) : null;
    }

}
