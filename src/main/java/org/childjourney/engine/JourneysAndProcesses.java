package org.childjourney.engine;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.childjourney.casefile.Agreement;
import org.childjourney.casefile.CasePage;
import org.childjourney.casefile.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The journeys that our own rows say a child is on are those that the engine runs, each
 * once; every process is about a child on record; and the engine's history knows the same
 * processes and tasks as open.
 */
@Repository
class JourneysAndProcesses implements Agreement {

    private static final String RUNNING = """
            from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
            where p.PARENT_ID_ is null and p.BUSINESS_KEY_ = a.case_reference and d.KEY_ = a.journey""";

    private final JdbcClient jdbc;

    private final Journeys journeys;

    JourneysAndProcesses(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    @Override
    public void compare(CasePage children, Consumer<Difference> differences) {
        tell(children, differences, """
                select a.case_reference, a.journey from active_journey a where %s and not exists (select 1 %s)
                """.formatted(children.has("a.case_reference"), RUNNING),
                "The child is recorded as being on \"%s\", and no such process runs.");
        tell(children, differences, """
                select p.BUSINESS_KEY_, d.KEY_ from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                where p.PARENT_ID_ is null and %s and d.KEY_ in (%s)
                group by p.BUSINESS_KEY_, d.KEY_
                having count(*) > (select count(*) from active_journey a
                    where a.journey = d.KEY_ and a.case_reference = p.BUSINESS_KEY_)
                """.formatted(children.has("p.BUSINESS_KEY_"), everyJourney()),
                "\"%s\" runs for the child more often than the child is recorded as being on it.");
        tell(children, differences, """
                select p.BUSINESS_KEY_, d.KEY_ from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                where p.PARENT_ID_ is null and %s
                and not exists (select 1 from child c where c.case_reference = p.BUSINESS_KEY_)
                """.formatted(children.has("p.BUSINESS_KEY_")), "\"%s\" runs for a child who is not on record.");
        tell(children, differences, """
                select h.BUSINESS_KEY_, h.PROC_DEF_KEY_ from ACT_HI_PROCINST h where %s and h.END_TIME_ is null
                and not exists (select 1 from ACT_RU_EXECUTION p where p.ID_ = h.PROC_INST_ID_)
                """.formatted(children.has("h.BUSINESS_KEY_")),
                "The history says that \"%s\" has not ended, and it does not run.");
        tell(children, differences, """
                select p.BUSINESS_KEY_, t.TASK_DEF_KEY_ from ACT_RU_TASK t
                join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where %s
                and not exists (select 1 from ACT_HI_TASKINST h where h.ID_ = t.ID_ and h.END_TIME_ is null)
                """.formatted(children.has("p.BUSINESS_KEY_")),
                "The task \"%s\" is open, and the history does not know it as open.");
    }

    private String everyJourney() {
        return this.journeys.keys().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    private void tell(CasePage children, Consumer<Difference> differences, String question, String sentence) {
        children.ask(this.jdbc, question + " order by 1, 2")
            .query((row, number) -> new Difference(row.getString(1), sentence.formatted(row.getString(2))))
            .stream()
            .forEach(differences);
    }

}
