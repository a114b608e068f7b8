package org.childjourney.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.childjourney.demo.OnTheFirstDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The whole records of children of whom the demonstration tells: what they are given of
 * it, and that nothing of it is left. Every test leaves the children as they were.
 */
@OnTheFirstDay
class WholeRecordsOfTheDemonstrationTest {

    @Autowired
    private SubjectAccess records;

    @Autowired
    private Erasure erasure;

    @Autowired
    private RecordTables tables;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private void andBack(Runnable work) {
        this.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private CaseReference called(String name) {
        return CaseReference
            .of(this.jdbc.queryForObject("select case_reference from child where given_name = ?", String.class, name));
    }

    private List<CaseReference> children() {
        return this.jdbc.queryForList("select case_reference from child order by case_reference", String.class)
            .stream()
            .map(CaseReference::of)
            .toList();
    }

    private long rows(String table) {
        return this.jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private static String text(WholeRecord record) {
        return record.chapters()
            .stream()
            .flatMap(chapter -> chapter.parts().stream())
            .flatMap(part -> part.entries().stream())
            .flatMap(entry -> entry.facts().stream())
            .map(fact -> fact.name() + ": "
                    + fact.pieces().stream().map(WholeRecord.Piece::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    }

    @Test
    void holds_every_table_that_knows_of_the_child_in_words_and_chapters() {
        andBack(() -> {
            var record = this.records.export(called("Willow"), "The young person, passport seen", "data-officer");
            assertThat(record.name()).startsWith("Willow");
            assertThat(record.chapters()).extracting(WholeRecord.Chapter::title)
                .contains("Who you are", "Your family", "What has happened", "How you became known to us")
                .doesNotHaveDuplicates();
            assertThat(text(record)).contains("Ethnicity: ", "Date of birth: ", "What happened: ")
                .doesNotContain("{\"", "_NO_", "Name key", "Version: ");
        });
    }

    @Test
    void marks_whoever_else_is_named_and_what_the_family_is_not_to_be_told() {
        andBack(() -> {
            var fern = called("Fern");
            var marked = this.records.export(fern, "The mother, known to the worker", "data-officer");
            assertThat(marked.marked()).isPositive();
            var names = marked.chapters()
                .stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part.entries().stream())
                .flatMap(entry -> entry.facts().stream())
                .flatMap(fact -> fact.pieces().stream())
                .filter(WholeRecord.Piece::namesSomebodyElse)
                .map(WholeRecord.Piece::text)
                .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).isNotEmpty().doesNotContain("Fern");
            assertThat(marked.chapters()
                .stream()
                .flatMap(chapter -> chapter.parts().stream())
                .filter(part -> part.heading().equals("Family member"))).isNotEmpty()
                .allMatch(WholeRecord.Part::aboutOthers);
        });
    }

    @Test
    void says_nothing_of_an_allegation_against_a_professional() {
        andBack(() -> {
            var accused = this.jdbc
                .queryForList("select distinct case_reference from allegation order by case_reference", String.class);
            assertThat(accused).isNotEmpty();
            for (var reference : accused) {
                assertThat(text(this.records.export(CaseReference.of(reference), "The young person, passport seen",
                        "data-officer")))
                    .doesNotContain("allegation-against-professional", "escalate-allegation", "referral-lado");
            }
        });
    }

    @Test
    void opens_for_the_people_named_and_for_nobody_else() {
        andBack(() -> assertThatThrownBy(
                () -> this.records.export(called("Juniper"), "The young person, passport seen", "data-officer"))
            .isInstanceOf(Refused.class)
            .hasMessageContaining("named people only"));
    }

    @Test
    void stands_in_the_chronology_with_who_took_it_out_and_for_whom() {
        andBack(() -> {
            var child = called("Willow");
            this.records.export(child, "The young person, passport seen", "data-officer");
            this.entities.flush();
            assertThat(text(this.records.export(child, "The young person, passport seen", "data-officer"))).contains(
                    "The whole record was taken out for a subject-access request: The young person, passport seen.",
                    "data-officer");
        });
    }

    @Test
    void is_there_for_every_child_and_tells_every_table_that_has_a_row() {
        andBack(() -> {
            var told = new HashSet<String>();
            for (var child : children()) {
                try {
                    this.records.export(child, "The young person, passport seen", "head-of-service")
                        .chapters()
                        .forEach(chapter -> chapter.parts().forEach(part -> told.add(part.heading())));
                }
                catch (Refused restricted) {
                    assertThat(restricted).hasMessageContaining("named people only");
                }
            }
            var withRows = this.tables.all()
                .stream()
                .map(RecordTable::name)
                .filter(table -> rows(table) > 0)
                .map(InWords::name)
                .collect(Collectors.toCollection(TreeSet::new));
            withRows.removeAll(told);
            // Links between rows say nothing of their own, and allegations are kept
            // apart.
            assertThat(withRows).isSubsetOf(Set.of("Allegation", "Allegation review", "Document child",
                    "Plo event matter", "Plo letters matter", "Family group", "Named reader"));
        });
    }

    @Test
    void is_gone_from_every_table_when_it_is_erased_and_brothers_and_sisters_keep_theirs() {
        andBack(() -> {
            var erased = new HashSet<CaseReference>();
            for (var child : children()) {
                this.erasure.erase(child);
                erased.add(child);
                assertThat(children()).doesNotContainAnyElementsOf(erased);
            }
            assertThat(this.tables.all()).allSatisfy(table -> assertThat(rows(table.name())).as(table.name()).isZero());
        });
        assertThat(children()).isNotEmpty();
    }

    @Test
    void of_one_of_several_children_leaves_the_letters_about_all_of_them_with_the_others() {
        andBack(() -> {
            var shared = this.jdbc.queryForList("""
                    select document_id from document_child group by document_id having count(*) > 1""", Long.class);
            assertThat(shared).isNotEmpty();
            var first = CaseReference.of(this.jdbc.queryForObject("select case_reference from document where id = ?",
                    String.class, shared.get(0)));
            this.erasure.erase(first);
            assertThat(this.jdbc.queryForList(
                    "select position from document_child where document_id = ? " + "order by position", Integer.class,
                    shared.get(0)))
                .startsWith(0);
            assertThat(this.jdbc.queryForObject("select case_reference from document where id = ?", String.class,
                    shared.get(0)))
                .isEqualTo(this.jdbc.queryForObject(
                        "select case_reference from document_child where document_id = ? and position = 0",
                        String.class, shared.get(0)));
            assertThat(this.tables.all()
                .stream()
                .filter(table -> table.columns().contains("case_reference"))
                .filter(table -> this.jdbc.queryForObject(
                        "select count(*) from %s where case_reference = ?".formatted(table.name()), Long.class,
                        first.value()) > 0)
                .map(RecordTable::name)).isEmpty();
        });
    }

}
