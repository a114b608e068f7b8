package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.childjourney.AtWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.preproceedings.LegalAnswers.ASKED;
import static org.childjourney.preproceedings.LegalAnswers.FAMILY_MET;
import static org.childjourney.preproceedings.LegalAnswers.ISSUE;
import static org.childjourney.preproceedings.LegalAnswers.ISSUED;
import static org.childjourney.preproceedings.LegalAnswers.TO_COURT;

/**
 * As in an authority that has set the first day of section 31ZA, and that counts the
 * sixteen weeks from the letter.
 */
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:family-group-duty;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;"
                + "INIT=CREATE DOMAIN IF NOT EXISTS BLOB AS BINARY LARGE OBJECT",
        "childjourney.limits.switches.fgdm-duty-s31za=2026-03-12", "childjourney.pre-proceedings.counted-from=LETTER" })
class UnderTheFamilyGroupDutyTest extends PreProceedingsStory {

    @Autowired
    private TimeOfPreProceedings time;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    @Nested
    class An_application {

        @Test
        void waits_until_the_family_group_was_held() {
            decidedFinally(TO_COURT);
            assertThat(work.open(child)).contains("ask-family-members").doesNotContain("issue-proceedings");
            assertThat(matter().stage()).isEqualTo(Stage.FGDM_OWED);
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            assertThat(work.task(child, "hold-family-group-meeting").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-06-29")));
            work.at("2026-06-24T18:00");
            work.answer(COORDINATOR, child, "hold-family-group-meeting",
                    AtWork.but(FAMILY_MET, "heldOn", "2026-06-24"));
            assertThat(work.clock(child, "pre-proceedings-fgdm").breachedAt()).isNull();
            assertThat(work.open(child)).contains("issue-proceedings");
            work.at("2026-06-26T16:00");
            work.answer(SOLICITOR, child, "issue-proceedings", ISSUED);
            assertThat(work.open(child)).contains("take-directions");
        }

        @Test
        void does_not_delay_protection_where_the_head_of_service_makes_an_exception() {
            gatewayHeld();
            work.at("2026-03-12T09:00");
            work.answer(CHAIR, child, "decide-at-legal-gateway", ISSUE);
            assertThat(work.open(child)).contains("ask-family-members").doesNotContain("issue-proceedings");
            work.answer(COORDINATOR, child, "ask-family-members",
                    answers("offer", "NOT_IN_BEST_INTERESTS", "whyNot", "An uncle threatened her"));
            work.answer(HEAD, child, "confirm-fgdm-exception",
                    answers("decision", "CONFIRMED", "reason", "The threat is real", "name", "Noor Head-of-Service"));
            assertThat(work.open(child)).contains("issue-proceedings");
        }

        @Test
        void that_was_decided_on_before_the_duty_does_not_wait_but_is_not_issued_without_it_either() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", ISSUE);
            assertThat(work.open(child)).contains("issue-proceedings");
            work.at("2026-03-12T09:00");
            refused(SOLICITOR, "issue-proceedings", AtWork.but(ISSUED, "issuedOn", "2026-03-12"),
                    "Family group decision making comes before an application");
        }

        @Test
        void does_not_wait_where_it_is_settled() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            work.at("2026-03-20T18:00");
            work.answer(COORDINATOR, child, "hold-family-group-meeting", FAMILY_MET);
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-20"));
            work.answer(CHAIR, child, "decide-at-final-gateway", TO_COURT);
            assertThat(work.open(child)).contains("issue-proceedings");
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-fgdm");
        }

        @Test
        void goes_on_with_the_meeting_where_it_was_accepted_before() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-16"));
            work.answer(CHAIR, child, "decide-at-final-gateway", TO_COURT);
            assertThat(work.open(child)).contains("hold-family-group-meeting").doesNotContain("ask-family-members");
        }

    }

    @Nested
    class The_sixteen_weeks {

        @Test
        void are_counted_from_the_letter_where_the_authority_settles_so() {
            letterDrafted();
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-preproc-16wk");
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            work.at("2026-03-12T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters", LegalAnswers.DELIVERED);
            assertThat(due("pre-proceedings-preproc-16wk")).isEqualTo("2026-07-02");
        }

        @Test
        void are_counted_from_the_last_search_where_nobody_was_found() {
            letterDrafted();
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            for (var day : List.of("2026-03-12", "2026-03-13")) {
                work.at(day + "T17:00");
                work.answer(MANAGER, child, "deliver-parents-letters",
                        answers("deliveries", AtWork.rows(LegalAnswers.delivered(1, "PARENT_NOT_FOUND", day),
                                LegalAnswers.delivered(2, "PARENT_NOT_FOUND", day))));
            }
            assertThat(due("pre-proceedings-preproc-16wk")).isEqualTo("2026-07-03");
            assertThat(work.inOneStep(() -> time.week(matter(), LocalDate.of(2026, 3, 20)))).contains(2);
        }

    }

}
