package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.preproceedings.LegalAnswers.AGREED;
import static org.childjourney.preproceedings.LegalAnswers.APPROVED;
import static org.childjourney.preproceedings.LegalAnswers.DELIVERED;
import static org.childjourney.preproceedings.LegalAnswers.FATHER;
import static org.childjourney.preproceedings.LegalAnswers.GOES_ON;
import static org.childjourney.preproceedings.LegalAnswers.LETTER;
import static org.childjourney.preproceedings.LegalAnswers.MOTHER;
import static org.childjourney.preproceedings.LegalAnswers.PRE_PROCEEDINGS;
import static org.childjourney.preproceedings.LegalAnswers.REPORT;
import static org.childjourney.preproceedings.LegalAnswers.REVIEW;
import static org.childjourney.preproceedings.LegalAnswers.SENT;
import static org.childjourney.preproceedings.LegalAnswers.STEP_DOWN;
import static org.childjourney.preproceedings.LegalAnswers.STEP_OUT;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.TALK;
import static org.childjourney.preproceedings.LegalAnswers.TIMETABLE;
import static org.childjourney.preproceedings.LegalAnswers.TO_COURT;
import static org.childjourney.preproceedings.LegalAnswers.delivered;

class BrothersAndSistersTest extends PreProceedingsStory {

    private CaseReference sister;

    private CaseReference brother;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void twoChildrenOfOneFamily() {
        var reed = InventedChildren.blossom().named("Reed", "Testerly").bornOn(LocalDate.of(2020, 2, 3));
        this.sister = this.work
            .child(new NewFamily(null, List.of(InventedChildren.blossom().build(), reed.build()), parents()));
        this.brother = CaseReference.of("CJ" + (Long.parseLong(this.sister.value().substring(2)) + 1));
        for (var one : both()) {
            this.work.begin(one, "legal-gateway-requested");
        }
    }

    private List<CaseReference> both() {
        return List.of(this.sister, this.brother);
    }

    /** One person records it for one child; the other follows. */
    private void once(String person, String task, Map<String, Object> answers) {
        this.work.answer(person, this.sister, task, answers);
        this.work.goOn(this.brother);
    }

    private void each(String person, String task, Map<String, Object> answers) {
        both().forEach((one) -> this.work.answer(person, one, task, answers));
    }

    private void gatewayTogether() {
        both().forEach(this::requested);
        this.work.at("2026-03-09T11:00");
        once(CHAIR, "hold-legal-gateway", gatewayOn("2026-03-09"));
    }

    private void lettersWithTheParents() {
        gatewayTogether();
        each(CHAIR, "decide-at-legal-gateway", PRE_PROCEEDINGS);
        this.work.at("2026-03-10T10:00");
        once(WORKER, "draft-letter-before-proceedings", LETTER);
        once(SOLICITOR, "approve-parents-letters", APPROVED);
        this.work.at("2026-03-12T16:00");
        once(MANAGER, "deliver-parents-letters", DELIVERED);
    }

    private void atTheFinalGateway() {
        lettersWithTheParents();
        this.work.at("2026-03-19T15:00");
        each(WORKER, "prepare-child-for-meeting", TALK);
        this.work.at("2026-03-23T14:00");
        once(MANAGER, "hold-first-ppm", AGREED);
        this.work.at("2026-03-26T10:00");
        once(MANAGER, "send-ppm-minutes", SENT);
        once(PROGRESS, "set-ppm-timetable", TIMETABLE);
        this.work.at("2026-05-01T15:00");
        once(MANAGER, "hold-review-ppm", REVIEW);
        each(MANAGER, "conclude-ppm-review", STEP_OUT);
        each(WORKER, "write-final-report", REPORT);
        this.work.at("2026-05-11T11:00");
        once(CHAIR, "hold-final-gateway", gatewayOn("2026-05-11"));
    }

    private long stored(EventKind kind) {
        return this.database.queryForObject("select count(*) from plo_event where family_id = ? and kind = ?",
                Long.class, matter(this.sister).familyId(), kind.name());
    }

    @Nested
    class One_family {

        @Test
        void is_what_brothers_and_sisters_are_unless_they_are_kept_apart() {
            both().forEach((one) -> requested(one));
            assertThat(matter(sister).familyId()).isEqualTo(matter(brother).familyId());
        }

        @Test
        void is_not_made_of_children_who_are_kept_apart() {
            requested(sister);
            work.answer(MANAGER, brother, "take-up-gateway-request", but(TAKEN_UP, "brothersAndSisters", "APART"));
            assertThat(matter(brother).familyId()).isNotEqualTo(matter(sister).familyId());
            work.answer(WORKER, brother, "write-gateway-request", LegalAnswers.REQUEST);
            work.answer(CHAIR, brother, "check-gateway-request", LegalAnswers.ACCEPTED);
            work.at("2026-03-09T11:00");
            once(CHAIR, "hold-legal-gateway", gatewayOn("2026-03-09"));
            assertThat(work.open(brother)).containsExactly("hold-legal-gateway");
        }

        @Test
        void has_its_meetings_and_letters_stored_once() {
            atTheFinalGateway();
            assertThat(List.of(EventKind.LEGAL_GATEWAY, EventKind.FIRST_MEETING, EventKind.MINUTES, EventKind.TIMETABLE,
                    EventKind.REVIEW, EventKind.FINAL_GATEWAY))
                .allSatisfy((kind) -> assertThat(stored(kind)).as(kind.name()).isOne());
            assertThat(database.queryForObject("select count(*) from plo_letters where family_id = ?", Long.class,
                    matter(sister).familyId()))
                .isOne();
            assertThat(documents.all(sister)).hasSize(2).isEqualTo(documents.all(brother));
        }

        @Test
        void has_every_child_s_own_record_tell_of_them() {
            atTheFinalGateway();
            for (var one : both()) {
                assertThat(work.chronology(one)).anyMatch((line) -> line.contains("The legal gateway met on"))
                    .anyMatch((line) -> line.contains("The first pre-proceedings meeting was on"))
                    .anyMatch((line) -> line.contains("Pre-proceedings were reviewed on"));
                assertThat(matter(one).reviewMeetings()).isOne();
                assertThat(matter(one).firstMeetingOn()).isEqualTo("2026-03-23");
                assertThat(matter(one).letterOn()).isEqualTo("2026-03-12");
            }
        }

    }

    @Nested
    class A_decision {

        @Test
        void is_each_childs_own_and_never_copied() {
            gatewayTogether();
            work.answer(CHAIR, sister, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.goOn(brother);
            assertThat(work.open(brother)).containsExactly("decide-at-legal-gateway");
            assertThat(matter(brother).gatewayDecision()).isNull();
        }

        @Test
        void can_differ_and_then_the_children_go_their_own_ways() {
            atTheFinalGateway();
            work.answer(CHAIR, sister, "decide-at-final-gateway", STEP_DOWN);
            work.answer(CHAIR, brother, "decide-at-final-gateway", TO_COURT);
            once(MANAGER, "draft-outcome-letter", LegalAnswers.OUTCOME_LETTER);
            assertThat(work.open(sister)).contains("approve-parents-letters");
            assertThat(work.open(brother)).contains("draft-outcome-letter", "issue-proceedings");
        }

        @Test
        void of_the_review_waits_for_nobody_but_the_next_review_is_held_for_those_who_are_there() {
            lettersWithTheParents();
            work.at("2026-03-19T15:00");
            each(WORKER, "prepare-child-for-meeting", TALK);
            work.at("2026-03-23T14:00");
            once(MANAGER, "hold-first-ppm", AGREED);
            once(MANAGER, "send-ppm-minutes", but(SENT, "sentOn", "2026-03-23"));
            once(PROGRESS, "set-ppm-timetable", TIMETABLE);
            work.at("2026-05-01T15:00");
            once(MANAGER, "hold-review-ppm", REVIEW);
            work.answer(MANAGER, sister, "conclude-ppm-review", GOES_ON);
            work.at("2026-05-08T15:00");
            once(MANAGER, "hold-review-ppm", but(REVIEW, "heldOn", "2026-05-08"));
            assertThat(matter(sister).reviewMeetings()).isEqualTo(2);
            assertThat(matter(brother).reviewMeetings()).isOne();
            assertThat(work.open(brother)).contains("conclude-ppm-review");
        }

    }

    @Nested
    class Letters_of_a_child_who_was_decided_on_later {

        private void writtenAWeekAfterTheSisters() {
            gatewayTogether();
            work.answer(CHAIR, sister, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.at("2026-03-10T10:00");
            work.answer(WORKER, sister, "draft-letter-before-proceedings", LETTER);
            work.at("2026-03-16T10:00");
            work.answer(CHAIR, brother, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.answer(WORKER, brother, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(FATHER, MOTHER)));
        }

        @Test
        void are_read_and_approved_for_themselves() {
            writtenAWeekAfterTheSisters();
            once(SOLICITOR, "approve-parents-letters", APPROVED);
            assertThat(work.open(sister)).containsExactly("deliver-parents-letters");
            assertThat(work.open(brother)).containsExactly("approve-parents-letters");
        }

        @Test
        void are_delivered_for_themselves_since_their_numbers_mean_other_parents() {
            writtenAWeekAfterTheSisters();
            each(SOLICITOR, "approve-parents-letters", APPROVED);
            work.at("2026-03-16T16:00");
            once(MANAGER, "deliver-parents-letters", but(DELIVERED, "deliveries",
                    rows(delivered(1, "DELIVERED", "2026-03-16"), delivered(2, "DELIVERED", "2026-03-16"))));
            assertThat(work.open(sister)).contains("prepare-child-for-meeting");
            assertThat(work.open(brother)).containsExactly("deliver-parents-letters");
            assertThat(matter(brother).letterOn()).isNull();
        }

        @Test
        void are_not_about_a_sister_whose_own_letters_came_back() {
            gatewayTogether();
            work.answer(CHAIR, sister, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.at("2026-03-10T10:00");
            work.answer(WORKER, sister, "draft-letter-before-proceedings", LETTER);
            work.answer(SOLICITOR, sister, "approve-parents-letters",
                    but(APPROVED, "decision", "RETURNED", "returnReason", "Too hard to read"));
            work.answer(CHAIR, brother, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.answer(WORKER, brother, "draft-letter-before-proceedings", LETTER);
            work.goOn(sister);
            assertThat(work.open(sister)).containsExactly("draft-letter-before-proceedings");
            assertThat(database.queryForObject("""
                    select count(*) from plo_letters_matter m join plo_letters l on l.id = m.letters_id
                    where l.family_id = ?""", Long.class, matter(sister).familyId())).isEqualTo(2);
        }

    }

    @Nested
    class A_case_in_court {

        private void issuedUnder(String numberOfTheBrothers) {
            gatewayTogether();
            each(CHAIR, "decide-at-legal-gateway", LegalAnswers.ISSUE);
            var issued = but(LegalAnswers.ISSUED, "issuedOn", "2026-03-09");
            work.answer(SOLICITOR, sister, "issue-proceedings", issued);
            work.answer(SOLICITOR, brother, "issue-proceedings", but(issued, "courtReference", numberOfTheBrothers));
            once(SOLICITOR, "take-directions", but(LegalAnswers.DIRECTIONS, "servedOn", "2026-03-09",
                    "guardianAppointedOn", "2026-03-09", "nextHearingOn", "2026-03-27"));
        }

        @Test
        void is_recorded_once_for_those_who_are_in_it() {
            issuedUnder("EX26C00123");
            assertThat(work.open(brother)).contains("hold-advocates-meeting");
        }

        @Test
        void is_not_recorded_for_a_child_who_is_in_another() {
            issuedUnder("EX26C00456");
            assertThat(work.open(sister)).contains("hold-advocates-meeting");
            assertThat(work.open(brother)).contains("take-directions");
        }

    }

    @Nested
    class A_meeting {

        @Test
        void is_recorded_for_all_or_for_none() {
            lettersWithTheParents();
            work.at("2026-03-23T14:00");
            work.answer(WORKER, sister, "prepare-child-for-meeting", TALK);
            once(MANAGER, "hold-first-ppm", AGREED);
            assertThat(work.open(brother)).as("who has not been heard is not there yet")
                .contains("prepare-child-for-meeting");
            work.answer(WORKER, brother, "prepare-child-for-meeting", TALK);
            work.answer(MANAGER, brother, "hold-first-ppm", AGREED);
            assertThat(stored(EventKind.FIRST_MEETING)).as("the same meeting, told twice").isOne();
        }

        @Test
        void that_cannot_be_so_for_one_is_refused_for_all_naming_the_child() {
            requested(sister);
            work.at("2026-03-04T10:00");
            requested(brother);
            work.at("2026-03-09T11:00");
            refused(CHAIR, sister, "hold-legal-gateway", gatewayOn("2026-03-03"),
                    "This is about " + brother + ", who waits for the same step");
            assertThat(work.open(brother)).containsExactly("hold-legal-gateway");
            assertThat(stored(EventKind.LEGAL_GATEWAY)).isZero();
        }

    }

}
