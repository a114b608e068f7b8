package org.childjourney.casefile;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the case record holds, the chronology tells: each consent, each time a child was
 * heard and each worker has a line, and no step is told twice.
 */
@Repository
class StoryAndRecord implements Agreement {

    private static final List<Told> TOLD = List.of(new Told("consent", "CONSENT", "consents"),
            new Told("childs_voice", "VOICE", "times the child was heard"));

    private final JdbcClient jdbc;

    StoryAndRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in a table and, line for line, in the chronology. */
    private record Told(String table, String kind, String what) {
    }

    @Override
    public void compare(CasePage children, Consumer<Difference> differences) {
        TOLD.forEach(told -> counted(told, children, differences));
        withoutWorkerInTheStory(children, differences);
        toldTwice(children, differences);
    }

    private void counted(Told told, CasePage children, Consumer<Difference> differences) {
        children.ask(this.jdbc, """
                select child, sum(kept) as kept, sum(told) as told from (
                    select case_reference as child, 1 as kept, 0 as told from %s where %s
                    union all
                    select case_reference, 0, 1 from chronology_line where kind = :kind and %s) as lines
                group by child having sum(kept) <> sum(told) order by child
                """.formatted(told.table(), children.has("case_reference"), children.has("case_reference")))
            .param("kind", told.kind())
            .query((row, number) -> new Difference(row.getString("child"),
                    "The record holds %d %s, and the chronology tells of %d.".formatted(row.getLong("kept"),
                            told.what(), row.getLong("told"))))
            .stream()
            .forEach(differences);
    }

    private void withoutWorkerInTheStory(CasePage children, Consumer<Difference> differences) {
        children
            .ask(this.jdbc,
                    """
                            select a.case_reference from allocation a where %s and not exists (
                                select 1 from chronology_line l where l.case_reference = a.case_reference and l.kind = 'ALLOCATION')
                            group by a.case_reference order by 1"""
                        .formatted(children.has("a.case_reference")))
            .query(String.class)
            .stream()
            .map(child -> new Difference(child, "A team or worker has the child, and the chronology does not tell it."))
            .forEach(differences);
    }

    private void toldTwice(CasePage children, Consumer<Difference> differences) {
        children.ask(this.jdbc, """
                select case_reference, recorded_at, count(*) as times from chronology_line where %s
                group by case_reference, happened_at, recorded_at, recorded_by, kind, sentence having count(*) > 1
                order by 1, 2""".formatted(children.has("case_reference")))
            .query((row, number) -> new Difference(row.getString("case_reference"),
                    "The chronology tells one step of %s %d times."
                        .formatted(Days.said(row.getTimestamp("recorded_at").toInstant()), row.getLong("times"))))
            .stream()
            .forEach(differences);
    }

}
