package org.childjourney.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the chain of the audit shows, and two nodes at once, on each kind of database. */
abstract class ChainOfTheAudit {

    private static final String KEY = "an invented key of an audit, for tests";

    private JdbcTemplate jdbc;

    private DataSourceTransactionManager transactions;

    private Ink ink;

    private AuditTable table;

    private Chain chain;

    abstract DataSource database();

    @BeforeEach
    void anEmptyAudit() {
        var database = database();
        this.jdbc = new JdbcTemplate(database);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V230__audit.sql")).execute(database);
        this.transactions = new DataSourceTransactionManager(database);
        this.ink = new Ink(KEY);
        this.table = new AuditTable(this.jdbc);
        this.chain = anotherNode();
        this.chain.begin();
    }

    @AfterEach
    void takenDown() {
        this.jdbc.execute("drop table audit_entry");
        this.jdbc.execute("drop table audit_seal");
    }

    private Chain anotherNode() {
        return new Chain(this.table, this.ink, this.transactions, Clock.systemUTC());
    }

    private void write(String about) {
        var entry = Entry.of(Instant.parse("2026-03-02T09:00:00.123456789Z"), "sorrel.worker", Act.RECORD_READ,
                "CJ100234", about, "192.0.2.1");
        this.table.add(entry, this.ink.of(entry));
    }

    private void sealed(int entries) {
        IntStream.rangeClosed(1, entries).forEach(number -> write("reading " + number));
        this.chain.seal();
    }

    private List<String> findings() {
        return this.chain.verify(null).findings();
    }

    @Test
    void that_nobody_touched_is_intact() {
        sealed(5);
        var verdict = this.chain.verify(null);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(5);
        assertThat(verdict.waiting()).isZero();
        assertThat(verdict.seal().entries()).isEqualTo(5);
    }

    @Test
    void that_is_empty_is_intact() {
        this.chain.seal();
        assertThat(findings()).isEmpty();
    }

    @Test
    void goes_on_from_where_it_ended() {
        sealed(700);
        sealed(600);
        assertThat(findings()).isEmpty();
        assertThat(this.chain.lastSeal().entries()).isEqualTo(1_300);
    }

    @Test
    void shows_what_waits_and_knows_it_unchanged() {
        sealed(2);
        write("not yet sealed");
        assertThat(this.chain.verify(null)).satisfies(verdict -> {
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.waiting()).isOne();
        });
        this.jdbc.update("update audit_entry set person = 'somebody.else' where place is null");
        assertThat(findings()).singleElement().asString().contains("waits for its place was changed");
    }

    @Test
    void shows_a_changed_entry_whatever_was_changed_of_it() {
        sealed(4);
        for (var change : List.of("person = 'somebody.else'", "child = null", "about = 'nothing'", "act = 'SIGNED_OUT'",
                "came_from = '192.0.2.2'", "happened_at = happened_at + interval '1' second")) {
            this.jdbc.execute("create table before_it as select * from audit_entry where place = 2");
            this.jdbc.update("update audit_entry set " + change + " where place = 2");
            assertThat(findings()).as(change).containsExactly("Entry 2 was changed.");
            this.jdbc.update("delete from audit_entry where place = 2");
            this.jdbc.update("insert into audit_entry select * from before_it");
            this.jdbc.execute("drop table before_it");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void shows_a_removed_entry_in_the_middle() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 3");
        assertThat(findings()).containsExactly("Entry 3 is missing.");
    }

    @Test
    void shows_removed_entries_at_the_beginning() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place < 3");
        assertThat(findings()).containsExactly("Entries 1 to 2 are missing.");
    }

    @Test
    void shows_a_removed_entry_though_the_others_were_moved_up() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 3");
        this.jdbc.update("update audit_entry set place = place - 1 where place = 4");
        this.jdbc.update("update audit_entry set place = place - 1 where place = 5");
        this.jdbc.update("update audit_seal set entries = 4");
        assertThat(findings()).anyMatch(finding -> finding.startsWith("Entry 3 does not follow"))
            .contains("The seal of the chain was changed.");
    }

    @Test
    void shows_two_entries_in_each_others_place() {
        sealed(4);
        this.jdbc.update("update audit_entry set place = -1 where place = 2");
        this.jdbc.update("update audit_entry set place = 2 where place = 3");
        this.jdbc.update("update audit_entry set place = 3 where place = -1");
        assertThat(findings()).anyMatch(finding -> finding.startsWith("Entry 2 does not follow"));
    }

    @Test
    void shows_a_removed_last_entry() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 5");
        assertThat(findings())
            .containsExactly("The last entries are missing: the chain was sealed with 5 and ends with 4.");
    }

    @Test
    void shows_a_removed_last_entry_after_others_were_written() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 5");
        sealed(2);
        assertThat(findings()).containsExactly("Entry 5 is missing.");
    }

    @Test
    void shows_a_removed_last_entry_though_the_seal_was_changed_with_it() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 5");
        this.jdbc.update("update audit_seal set entries = 4, link = (select link from audit_entry where place = 4)");
        assertThat(findings()).containsExactly("The seal of the chain was changed.");
    }

    @Test
    void is_never_sealed_over_a_changed_seal() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 5");
        this.jdbc.update("update audit_seal set entries = 4, link = (select link from audit_entry where place = 4)");
        write("afterwards");
        assertThatThrownBy(this.chain::seal).hasMessageContaining("seal of the audit was changed");
        assertThat(findings()).containsExactly("The seal of the chain was changed.");
        assertThat(this.chain.verify(null).waiting()).isOne();
    }

    @Test
    void shows_by_a_seal_kept_elsewhere_that_the_end_and_its_own_seal_were_put_back() {
        sealed(3);
        var early = this.chain.lastSeal();
        sealed(2);
        var kept = this.chain.lastSeal();
        this.jdbc.update("delete from audit_entry where place > 3");
        this.table.seal(early);
        assertThat(findings()).isEmpty();
        assertThat(this.chain.verify(kept).findings()).singleElement()
            .asString()
            .endsWith("entries were taken from the end: there were 5, and there are 3.");
        assertThat(this.chain.verify(early).intact()).isTrue();
    }

    private void takeTheSealBackToTheBeginning() {
        this.jdbc.update("update audit_seal set entries = 0, link = ?, mac = ''", Ink.BEGINNING);
    }

    @Test
    void is_not_chained_anew_when_everything_was_put_back_to_its_beginning() {
        sealed(5);
        this.jdbc.update("delete from audit_entry where place = 3");
        this.jdbc.update("update audit_entry set place = null, link = null");
        takeTheSealBackToTheBeginning();
        assertThatThrownBy(this.chain::seal).hasMessageContaining("seal of the audit was changed");
        var restarted = anotherNode();
        restarted.begin();
        assertThatThrownBy(restarted::seal).hasMessageContaining("seal of the audit was changed");
        assertThat(findings()).containsExactly("The seal of the chain was changed.");
    }

    @Test
    void does_not_go_on_after_everything_was_taken_away() {
        sealed(5);
        this.jdbc.update("delete from audit_entry");
        takeTheSealBackToTheBeginning();
        assertThatThrownBy(this.chain::seal).hasMessageContaining("seal of the audit was changed");
        assertThat(findings()).containsExactly("The seal of the chain was changed.");
        write("something else");
        anotherNode().begin();
        assertThatThrownBy(this.chain::seal).hasMessageContaining("seal of the audit was changed");
        assertThat(findings()).containsExactly("The seal of the chain was changed.");
    }

    @Test
    void begins_once_though_nodes_start_one_after_the_other() {
        var first = this.chain.lastSeal();
        anotherNode().begin();
        assertThat(this.chain.lastSeal()).isEqualTo(first);
        sealed(2);
        var later = this.chain.lastSeal();
        anotherNode().begin();
        assertThat(this.chain.lastSeal()).isEqualTo(later);
    }

    @Test
    void shows_by_a_seal_kept_elsewhere_that_a_new_audit_was_begun_in_its_place() {
        sealed(5);
        var kept = this.chain.lastSeal();
        this.jdbc.update("delete from audit_entry");
        takeTheSealBackToTheBeginning();
        anotherNode().begin();
        IntStream.rangeClosed(1, 6).forEach(number -> write("something else " + number));
        this.chain.seal();
        assertThat(findings()).isEmpty();
        assertThat(this.chain.verify(kept).findings()).singleElement()
            .asString()
            .contains("does not stand there any more");
    }

    @Test
    void takes_no_seal_that_somebody_made_up() {
        sealed(2);
        var made = new Seal(2, this.chain.lastSeal().link(), Instant.parse("2026-03-02T10:00:00Z"), "0".repeat(64));
        assertThat(this.chain.verify(made).findings()).singleElement().asString().contains("not one of this");
    }

    @Test
    void shows_a_missing_seal() {
        sealed(2);
        this.jdbc.update("delete from audit_seal");
        assertThatThrownBy(this.chain::seal).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("taken away");
        anotherNode().begin();
        assertThat(findings()).containsExactly("The seal of the chain is missing.");
    }

    @Test
    void shows_an_entry_that_was_made_without_the_key() {
        sealed(2);
        var forged = Entry.of(Instant.parse("2026-03-02T09:00:00Z"), "sorrel.worker", Act.DECIDED, null, "forged",
                null);
        this.table.add(forged, new Ink("another key, as somebody might guess it").of(forged));
        this.chain.seal();
        assertThat(findings()).containsExactly("Entry 3 was changed.");
        assertThatThrownBy(() -> this.table.add(forged, this.ink.of(forged))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void has_no_entry_of_an_act_that_was_rolled_back() {
        new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
            write("an act that fails");
            status.setRollbackOnly();
        });
        sealed(1);
        assertThat(this.chain.lastSeal().entries()).isOne();
    }

    @Test
    void takes_an_entry_that_is_committed_late_behind_the_others() throws Exception {
        var written = new CountDownLatch(1);
        var othersAreSealed = new CountDownLatch(1);
        var slow = CompletableFuture
            .runAsync(() -> new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
                write("a long act");
                written.countDown();
                await(othersAreSealed);
            }));
        await(written);
        sealed(2);
        othersAreSealed.countDown();
        slow.get(20, TimeUnit.SECONDS);
        this.chain.seal();
        assertThat(findings()).isEmpty();
        assertThat(this.jdbc.queryForObject("select about from audit_entry where place = 3", String.class))
            .isEqualTo("a long act");
    }

    @Test
    void keeps_nobody_waiting_who_reads_a_record_while_it_is_sealed() {
        sealed(1);
        new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
            this.table.sealToWriteOn();
            assertThat(CompletableFuture.runAsync(() -> write("meanwhile"))).succeedsWithin(10, TimeUnit.SECONDS);
        });
        this.chain.seal();
        assertThat(this.chain.lastSeal().entries()).isEqualTo(2);
    }

    @Test
    void is_one_chain_though_nodes_write_and_seal_at_once() {
        var writers = IntStream.range(0, 4).mapToObj(writer -> CompletableFuture.runAsync(() -> {
            var node = anotherNode();
            for (var number = 0; number < 50; number++) {
                write("writer %d, entry %d".formatted(writer, number));
                if (number % 3 == 0) {
                    node.seal();
                }
            }
        })).toList();
        assertThat(CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new))).succeedsWithin(60,
                TimeUnit.SECONDS);
        this.chain.seal();
        var verdict = this.chain.verify(null);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(200);
        assertThat(this.jdbc.queryForObject("select count(distinct about) from audit_entry", Integer.class))
            .isEqualTo(200);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
