package org.childjourney.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.AtWork;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a record once its time is over, on either database. */
abstract class RecordsWhoseTimeIsOver {

    private static final Set<String> OUTLIVES_THE_RECORD = Set.of("erased_record.case_reference", "audit_entry.child");

    @Autowired
    private AtWork work;

    @Autowired
    private Cases cases;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Retention retention;

    @Autowired
    private RestingRecords resting;

    @Autowired
    private KeptRecords kept;

    @Autowired
    private RecordTables tables;

    private CaseReference child;

    private String name;

    @BeforeEach
    void a_child_who_was_known_for_a_day() {
        this.work.at("2026-02-02T10:00");
        this.name = "Speedwell" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
        this.child = this.work.child(new NewFamily(null,
                List.of(InventedChildren.blossom()
                    .named(this.name, "Testerly")
                    .livingAt("7 Sample Street, Exampleton", "ZZ1 1ZZ")
                    .build()),
                List.of(NewFamilyMember.adult("Mallow Inventley", "mother", Answer.YES))));
    }

    private void night(String day) {
        this.work.at(day + "T00:05");
        this.retention.keepSchedule();
    }

    private void decide(Decision decision, String reason, Integer years) {
        this.work.inOneStep(() -> {
            this.retention.decide(this.child, decision, reason, years, "head-of-service");
            return null;
        });
    }

    private boolean waits() {
        return waiting(0);
    }

    private boolean waiting(int page) {
        var waiting = this.retention.waiting(page);
        return waiting.stream().anyMatch(record -> record.child().equals(this.child))
                || (waiting.hasNext() && waiting(page + 1));
    }

    @Test
    void it_is_listed_on_its_day_and_not_before_and_nothing_is_erased_by_itself() {
        night("2032-02-01");
        assertThat(waits()).isFalse();
        night("2032-02-02");
        assertThat(waits()).isTrue();
        night("2033-02-02");
        assertThat(this.cases.child(this.child).fullName()).isEqualTo(this.name + " Testerly");
        assertThat(this.retention.erased(this.child)).isEmpty();
    }

    @Test
    void it_is_not_even_read_before_a_record_of_its_age_can_be_due() {
        assertThat(readOn("2032-02-01")).doesNotContain(this.child);
        assertThat(readOn("2032-02-02")).contains(this.child);
    }

    private List<CaseReference> readOn(String day) {
        return this.resting.undecided(null, LocalDate.parse(day), 10_000).stream().map(RestingRecord::child).toList();
    }

    @Test
    void it_is_erased_in_the_night_after_somebody_decided_so_and_leaves_no_more_than_that() {
        night("2032-02-02");
        this.work.at("2032-02-03T11:00");
        decide(Decision.ERASE, "Nothing happened after the first contact.", null);
        assertThat(this.cases.child(this.child)).isNotNull();
        night("2032-02-04");
        assertThatThrownBy(() -> this.cases.child(this.child)).isInstanceOf(Refused.class);
        assertThat(this.kept.columnsThatHold(this.child.value())).isSubsetOf(OUTLIVES_THE_RECORD);
        assertThat(this.kept.columnsThatHold(this.name)).isEmpty();
        assertThat(this.retention.erased(this.child)).hasValueSatisfying(trace -> {
            assertThat(trace.rule()).isEqualTo("closed-case");
            assertThat(trace.recordedOn()).isEqualTo("2026-02-02");
            assertThat(trace.lastWorkedOn()).isEqualTo("2026-02-02");
            assertThat(trace.reason()).isEqualTo("Nothing happened after the first contact.");
            assertThat(trace.decidedBy()).isEqualTo("head-of-service");
            assertThat(trace.decidedAt()).isEqualTo(AtWork.moment("2032-02-03T11:00"));
        });
        assertThat(waits()).isFalse();
    }

    @Test
    void it_is_kept_on_for_as_long_as_somebody_decides_and_listed_again_then() {
        night("2032-02-02");
        decide(Decision.KEEP, "A court has asked that it is kept.", 3);
        night("2035-02-01");
        assertThat(waits()).isFalse();
        night("2035-02-02");
        assertThat(waits()).isTrue();
        assertThat(this.work.chronology(this.child)).last()
            .asString()
            .contains("kept on until", "A court has asked that it is kept.");
    }

    @Test
    void it_is_not_erased_when_somebody_works_with_the_child_again() {
        night("2032-02-02");
        decide(Decision.ERASE, "Nothing happened after the first contact.", null);
        this.work.begin(this.child, "private-fostering-notified");
        night("2032-02-03");
        assertThat(this.cases.child(this.child)).isNotNull();
        assertThat(this.work.chronology(this.child)).last().asString().contains("it is needed again");
        assertThat(waits()).isFalse();
    }

    @Test
    void it_leaves_the_list_when_somebody_works_with_the_child_again() {
        night("2032-02-02");
        assertThat(waits()).isTrue();
        this.work.begin(this.child, "private-fostering-notified");
        night("2032-02-03");
        assertThat(waits()).isFalse();
    }

    @Test
    void what_is_recorded_later_lets_its_time_begin_anew_but_not_what_is_noted_of_its_keeping() {
        this.work.at("2028-05-05T10:00");
        this.work.inOneStep(() -> {
            this.chronology.add(this.child, null, "social-worker", "The mother rang and asked for a letter");
            return null;
        });
        this.work.at("2030-05-05T10:00");
        this.work.inOneStep(() -> {
            this.chronology.add(this.child, null, "data-officer", "Taken out", RestingRecords.NOTED);
            return null;
        });
        night("2034-05-04");
        assertThat(waits()).isFalse();
        night("2034-05-05");
        assertThat(waits()).isTrue();
    }

    @Test
    void brothers_and_sisters_keep_what_they_shared_until_the_last_of_them_is_erased() {
        this.work.at("2026-02-02T10:00");
        var family = this.work.inOneStep(() -> this.cases.register(InventedChildren.family(2), "contact-officer"));
        var younger = family.children().get(1);
        this.child = family.children().get(0);
        night("2032-02-02");
        decide(Decision.ERASE, "Nothing happened after the first contact.", null);
        night("2032-02-03");
        assertThat(this.kept.columnsThatHold(this.child.value())).isSubsetOf(OUTLIVES_THE_RECORD);
        assertThat(this.work.inOneStep(() -> this.cases.child(younger).fullName())).isEqualTo("Blossomb Testerly");
        this.child = younger;
        decide(Decision.ERASE, "Nothing happened after the first contact.", null);
        night("2032-02-04");
        assertThat(this.kept.columnsThatHold(younger.value())).isSubsetOf(OUTLIVES_THE_RECORD);
    }

    @Test
    void a_decision_needs_a_reason_that_names_nobody() {
        night("2032-02-02");
        assertThatThrownBy(() -> decide(Decision.ERASE, "  ", null)).isInstanceOf(Refused.class)
            .hasMessageContaining("Write why");
        for (var name : Set.of(this.name + " is grown up now", "mallow has moved to Wales")) {
            assertThatThrownBy(() -> decide(Decision.ERASE, name, null)).isInstanceOf(Refused.class)
                .hasMessageContaining("without a name");
        }
        assertThatThrownBy(() -> decide(Decision.ERASE, "x".repeat(501), null)).isInstanceOf(Refused.class);
    }

    @Test
    void a_decision_to_keep_it_says_for_how_long() {
        night("2032-02-02");
        assertThatThrownBy(() -> decide(Decision.KEEP, "A court has asked that it is kept.", null))
            .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(Decision.KEEP, "A court has asked that it is kept.", 26))
            .isInstanceOf(Refused.class);
    }

    @Test
    void a_decision_can_be_taken_back_until_the_night() {
        night("2032-02-02");
        decide(Decision.ERASE, "Nothing happened after the first contact.", null);
        decide(Decision.KEEP, "A court has asked that it is kept.", 1);
        night("2032-02-03");
        assertThat(this.cases.child(this.child)).isNotNull();
    }

    @Test
    void a_decision_about_a_record_whose_time_is_not_over_is_refused() {
        assertThatThrownBy(() -> decide(Decision.ERASE, "Nothing happened after the contact.", null))
            .isInstanceOf(Refused.class)
            .hasMessageContaining("not on the list");
    }

    @Test
    void every_table_of_the_application_is_part_of_the_record_or_has_a_reason_why_not() {
        assertThat(this.tables.unaccountedFor())
            .as("Is there anything about a child in these? Then lead a foreign key "
                    + "to the child or its table; otherwise say what they hold in record-tables.yaml")
            .isEmpty();
    }

    @Test
    void every_table_that_bears_a_case_reference_is_part_of_the_record_or_outlives_it_for_a_reason() {
        var record = this.tables.all().stream().map(RecordTable::name).toList();
        var withReference = this.kept.tablesWith("case_reference");
        withReference.removeAll(this.tables.layout().kept().keySet());
        assertThat(withReference).hasSizeGreaterThan(60).allSatisfy(table -> assertThat(record).contains(table));
        assertThat(record).contains("activity", "document_print", "plo_letter_try", "next_step", "escalation",
                "family_member", "contact", "protection_event");
        assertThat(this.tables.layout().kept().values()).allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(this.tables.layout().elsewhere().values()).allSatisfy(why -> assertThat(why).isNotBlank());
    }

}
