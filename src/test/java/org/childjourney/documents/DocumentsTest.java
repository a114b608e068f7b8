package org.childjourney.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class DocumentsTest {

    private static final Subject MOTHER = Subject.of("mother", "Mallow Testerly");

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    @Autowired
    private AtWork atWork;

    @Autowired
    private Documents documents;

    @Autowired
    private SampleLetter letter;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseReference child;

    @BeforeEach
    void aChild() {
        this.atWork.at("2026-04-08T10:00");
        this.child = this.atWork.child();
    }

    private DocumentDetails draft() {
        return this.documents.draft(this.letter, this.child, MOTHER, SampleLetter.facts(), "social-worker");
    }

    private DocumentDetails approved() {
        return this.documents.approve(draft().id(), "team-manager");
    }

    @Nested
    class A_draft {

        @Test
        void is_marked_as_one_and_told_in_the_chronology_once() {
            var first = draft();
            draft();

            assertThat(first.state()).isEqualTo(DocumentState.DRAFT);
            assertThat(first.version()).isEqualTo(1);
            assertThat(documents.html(first.id())).contains("Draft. It is not approved yet", "Dear Mallow");
            assertThat(atWork.chronology(child))
                .containsOnlyOnce("\"Letter about our plan, for Mallow Testerly\" (version 1) was drafted.");
        }

        @Test
        void drawn_up_anew_has_the_new_facts_and_keeps_what_a_person_has_written() {
            var id = draft().id();
            documents.write(id, Map.of("help", "- Breakfast at school"), "mash-manager");
            var facts = SampleLetter.facts();
            var anew = new SampleLetter.Facts(facts.letter(), "Clover", facts.childsWords(), facts.steps(),
                    facts.scores(), facts.reviewOn());

            var again = documents.draft(letter, child, MOTHER, anew, "social-worker");

            assertThat(again.id()).isEqualTo(id);
            assertThat(documents.html(id)).contains("How we can help Clover", "Breakfast at school",
                    "Clover often comes to school tired");
        }

        @Test
        void says_who_wrote_last_and_how_old_a_reader_must_be() {
            var id = draft().id();
            atWork.at("2026-04-08T11:00");

            var written = documents.write(id, Map.of("worries", "We worry that Blossom is hungry."), "mash-manager");

            assertThat(written.writtenBy()).isEqualTo("mash-manager");
            assertThat(written.writtenAt()).isEqualTo(AtWork.moment("2026-04-08T11:00"));
            assertThat(written.readingAge()).isBetween(5.0, 11.0);
            assertThat(documents.html(id)).contains("We worry that Blossom is hungry.")
                .doesNotContain("comes to school tired");
        }

        @Test
        void takes_no_text_that_is_too_long_and_no_part_that_its_kind_does_not_know() {
            var id = draft().id();

            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> documents.write(id, Map.of("help", "x".repeat(501)), "social-worker"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("help"))
                .withMessageContaining("501 characters, and at most 500");
            documents.write(id, Map.of("elsewhere", "Nobody asked", "help", "x".repeat(500)), "social-worker");
            assertThat(documents.html(id)).doesNotContain("Nobody asked").contains("x".repeat(500));
        }

        @Test
        void is_given_to_nobody() {
            var id = draft().id();
            assertThatThrownBy(
                    () -> documents.delivered(id, Delivery.delivered(Delivery.How.BY_HAND, TODAY), "social-worker"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not approved yet");
        }

        @Test
        void that_is_given_up_is_no_longer_listed_and_makes_room_for_another() {
            var id = draft().id();
            documents.withdraw(id, "The family has moved 100% away.", "team-manager");

            assertThat(documents.all(child)).isEmpty();
            assertThat(draft().version()).isEqualTo(2);
            assertThat(atWork.chronology(child).toString())
                .contains("was given up as a draft: The family has moved 100% away.");
        }

    }

    @Nested
    class An_approved_document {

        @Test
        void stays_as_it_was_given_for_ever() {
            var approved = approved();
            var html = documents.html(approved.id());

            assertThat(approved.state()).isEqualTo(DocumentState.APPROVED);
            assertThat(approved.approvedBy()).isEqualTo("team-manager");
            assertThat(html).doesNotContain("not approved yet");
            assertThatThrownBy(() -> documents.write(approved.id(), Map.of("help", "More"), "social-worker"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no longer a draft");
            assertThatThrownBy(() -> documents.approve(approved.id(), "team-manager")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> documents.withdraw(approved.id(), "Why not", "team-manager"))
                .isInstanceOf(Refused.class);
            assertThat(draft().version()).as("a change is a new version").isEqualTo(2);
            assertThat(documents.html(approved.id())).isEqualTo(html);
        }

        @Test
        void has_every_part_that_it_needs() {
            var id = draft().id();
            documents.write(id, Map.of("worries", "  "), "social-worker");

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> documents.approve(id, "team-manager"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("worries"))
                .withMessageContaining("\"What worries us\" is still empty");
        }

        @Test
        void is_not_shown_once_somebody_has_changed_what_was_kept() {
            var id = approved().id();
            jdbc.update("update document_print set html = replace(html, 'Blossom', 'Clover') where document_id = ?",
                    id);

            assertThatThrownBy(() -> documents.html(id)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("checksum differs");
        }

        @Test
        void is_approved_by_kind_where_nobody_knows_its_number() {
            draft();
            assertThat(documents.approve(letter, child, MOTHER, "team-manager").state())
                .isEqualTo(DocumentState.APPROVED);
            assertThatThrownBy(() -> documents.approve(letter, child, MOTHER, "team-manager"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no draft");
        }

        @Test
        void can_be_filed_at_once() {
            var filed = documents.file(letter, child, Subject.NONE, SampleLetter.facts(), "system");
            assertThat(filed.state()).isEqualTo(DocumentState.APPROVED);
            assertThat(atWork.chronology(child)).contains("\"Letter about our plan\" (version 1) was drafted.",
                    "\"Letter about our plan\" (version 1) was approved.");
        }

    }

    @Nested
    class Giving_it_to_the_person {

        @Test
        void is_recorded_each_time_with_its_day_and_way() {
            var id = approved().id();
            atWork.at("2026-04-20T10:00");

            documents.delivered(id, Delivery.sent(Delivery.How.SIGNED_FOR_POST, LocalDate.of(2026, 4, 9)),
                    "social-worker");
            documents.delivered(id, new Delivery(Delivery.Outcome.RETURNED, Delivery.How.SIGNED_FOR_POST,
                    LocalDate.of(2026, 4, 15), "Kit takes it along on Monday."), "social-worker");
            var given = documents.delivered(id,
                    Delivery.delivered(Delivery.How.READ_TOGETHER, LocalDate.of(2026, 4, 20)), "social-worker");

            assertThat(given.state()).isEqualTo(DocumentState.DELIVERED);
            assertThat(given.deliveries()).extracting(Delivery::outcome)
                .containsExactly(Delivery.Outcome.SENT, Delivery.Outcome.RETURNED, Delivery.Outcome.DELIVERED);
            assertThat(documents.latest(letter, child, MOTHER)).contains(given);
            assertThat(atWork.chronology(child).toString()).contains("was sent on Thu 9 Apr 2026, by post, signed for.",
                    "came back on Wed 15 Apr 2026. Now: Kit takes it along on Monday.",
                    "was given on Mon 20 Apr 2026, by hand, and read together.");
        }

        @Test
        void needs_to_be_said_what_is_done_when_the_person_does_not_have_it() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Delivery(Delivery.Outcome.ADDRESSEE_NOT_FOUND, Delivery.How.BY_HAND, TODAY, " "))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("deliveryNote"));
        }

        @Test
        void has_happened_after_the_approval_and_not_in_the_future() {
            var id = approved().id();
            for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
                assertThatExceptionOfType(Refused.class).isThrownBy(
                        () -> documents.delivered(id, Delivery.delivered(Delivery.How.BY_HAND, day), "social-worker"))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("deliveredOn"));
            }
            documents.delivered(id, Delivery.delivered(Delivery.How.BY_HAND, TODAY), "social-worker");
        }

    }

    @Nested
    class Versions_and_subjects {

        @Test
        void each_parent_has_a_letter_of_their_own_with_versions_of_its_own() {
            var father = Subject.of("father", "Sorrel Testerly");
            approved();
            approved();
            var his = documents.file(letter, child, father, SampleLetter.facts(), "social-worker");

            assertThat(his.version()).isEqualTo(1);
            assertThat(documents.latest(letter, child, MOTHER))
                .hasValueSatisfying(latest -> assertThat(latest.version()).isEqualTo(2));
            assertThat(documents.all(child)).hasSize(3);
        }

        @Test
        void brothers_and_sisters_have_a_shared_letter_once_and_each_has_it_in_their_record() {
            var family = atWork.inOneStep(() -> cases.register(InventedChildren.family(2), "contact-officer"));
            var shared = documents.file(letter, family.children(), MOTHER, SampleLetter.facts(), "social-worker");

            for (var one : family.children()) {
                assertThat(documents.all(one)).containsExactly(shared);
                assertThat(atWork.chronology(one).toString()).contains("was approved");
            }
            assertThat(documents.html(shared.id()))
                .contains(family.children().get(0) + " and " + family.children().get(1));
        }

    }

}
