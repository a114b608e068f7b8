package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.InventedChildren;
import org.childjourney.documents.DocumentDetails;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.preproceedings.LegalAnswers.ACCEPTED;
import static org.childjourney.preproceedings.LegalAnswers.FATHER;
import static org.childjourney.preproceedings.LegalAnswers.ISSUE;
import static org.childjourney.preproceedings.LegalAnswers.ISSUED;
import static org.childjourney.preproceedings.LegalAnswers.LETTER;
import static org.childjourney.preproceedings.LegalAnswers.NOT_ISSUED;
import static org.childjourney.preproceedings.LegalAnswers.REQUEST;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.TO_COURT;
import static org.childjourney.preproceedings.LegalAnswers.unborn;

class ApplicationTest extends PreProceedingsStory {

    private static final String TWENTY_SIX_WEEKS = "pre-proceedings-26wk";

    @Autowired
    private Documents documents;

    @Autowired
    private LegalHistorySection history;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    @Nested
    class An_application {

        @Test
        void that_is_issued_begins_the_26_weeks_with_that_day_which_is_the_first() {
            issued();
            assertThat(matter().court().issuedOn()).isEqualTo("2026-06-26");
            assertThat(due(TWENTY_SIX_WEEKS)).as("182 days, the first of them the day of issue")
                .isEqualTo(LocalDate.of(2026, 6, 26).plusDays(181));
            assertThat(matter().court().endsBy()).isEqualTo("2026-12-24");
            assertThat(work.clock(child, "pre-proceedings-issue").breachedAt()).isNull();
            assertThat(due("pre-proceedings-court-day2")).as("Day 2 is the next business day").isEqualTo("2026-06-29");
            assertThat(work.open(child)).contains("take-directions");
        }

        @Test
        void goes_with_its_form_and_the_care_plan() {
            decidedFinally(TO_COURT);
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", but(ISSUED, "documents", codes("C110A")),
                    "goes with its form C110A and the care plan");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                issuedOn     | 2026-06-27        | is in the future
                issuedOn     | 2026-06-21        | comes after it was decided
                designatedBy | ANOTHER_AUTHORITY | Ask that council to accept responsibility
                """)
        void is_refused_with_a_sentence_when_it_cannot_be_so(String field, String answer, String sentence) {
            decidedFinally(TO_COURT);
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", but(ISSUED, field, answer), sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                issuedOn        | When did the court issue
                court           | Which court?
                courtReference  | The court's number
                designatedBy    | Why are we the designated authority?
                parentsLegalRep | Did the parents have a solicitor then?
                carePlan        | What do we plan for the child?
                """)
        void leaves_no_question_of_the_return_open(String field, String sentence) {
            decidedFinally(TO_COURT);
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", without(ISSUED, field), sentence);
        }

        @Test
        void that_is_late_is_told_to_the_head_of_service() {
            decidedFinally(TO_COURT);
            work.at("2026-06-30T00:01");
            work.timer(child, "issuing-time");
            assertThat(deadlines.escalations(child)).anySatisfy((told) -> {
                assertThat(told.deadlineId()).isEqualTo("pre-proceedings-issue");
                assertThat(told.raisedTo()).isEqualTo("head-of-service");
            });
            assertThat(work.open(child)).contains("issue-proceedings");
        }

    }

    @Nested
    class An_application_that_was_not_made {

        private void notIssued() {
            decidedFinally(TO_COURT);
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", without(NOT_ISSUED, "notIssuedBecause"),
                    "Why was the application not made?");
            work.answer(SOLICITOR, child, "issue-proceedings", NOT_ISSUED);
        }

        @Test
        void goes_back_to_the_chair_and_never_ends_by_drift() {
            notIssued();
            assertThat(work.groups(work.task(child, "reconsider-issue"))).containsExactly("legal-gateway-chair");
            assertThat(work.clocks(child)).contains("pre-proceedings-issue");
        }

        @Test
        void is_made_after_all_within_five_working_days() {
            notIssued();
            work.answer(CHAIR, child, "reconsider-issue",
                    answers("decision", "ISSUE_AGAIN", "rationale", "The aunt withdrew"));
            assertThat(work.open(child)).contains("issue-proceedings");
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-07-03");
        }

        @Test
        void lets_the_child_step_down_to_a_plan_after_all() {
            notIssued();
            refused(CHAIR, "reconsider-issue", answers("decision", "STEP_DOWN", "rationale", "The aunt can care"),
                    "What does the plan have to do");
            work.answer(CHAIR, child, "reconsider-issue", answers("decision", "STEP_DOWN", "rationale",
                    "The aunt can care", "planAfter", "Support the aunt"));
            assertThat(matter().outcome()).isEqualTo(FinalDecision.STEP_DOWN);
            assertThat(matter().outcomeOn()).isEqualTo("2026-06-26");
            assertThat(work.passed(child, "pre-proceedings")).contains("not-issued-step-down", "stepped-out");
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-issue");
        }

        @Test
        void is_not_told_to_the_family_any_more_but_the_new_decision_is() {
            decidedFinally(TO_COURT);
            work.answer(MANAGER, child, "draft-outcome-letter", LegalAnswers.OUTCOME_LETTER);
            var first = documents.all(child).get(0);
            work.at("2026-06-26T16:00");
            work.answer(SOLICITOR, child, "issue-proceedings", NOT_ISSUED);
            work.answer(CHAIR, child, "reconsider-issue", answers("decision", "STEP_DOWN", "rationale",
                    "The aunt can care", "planAfter", "Support the aunt"));
            assertThat(work.passed(child, "pre-proceedings")).contains("told-of-another-decision");
            assertThat(work.open(child)).containsOnlyOnce("draft-outcome-letter")
                .doesNotContain("approve-parents-letters");
            assertThat(documents.all(child)).extracting(DocumentDetails::id).doesNotContain(first.id());
            told(child, "2026-06-26");
            nothingIsLeftOf(child);
        }

    }

    @Nested
    class Before_a_birth {

        private void decidedToIssueBeforeTheBirth() {
            child = familyOf(InventedChildren.unborn(LocalDate.of(2026, 4, 20)).build());
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-gateway-request", but(TAKEN_UP, "route", "UNBORN"));
            work.answer(WORKER, child, "write-gateway-request", unborn(REQUEST));
            work.answer(CHAIR, child, "check-gateway-request", ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", ISSUE);
        }

        private final Map<String, Object> ready = answers("bundleReady", true, "birthPlanAgreedWith",
                "Hospital, midwife, police", "hospital", "Sample General Hospital", "planForBirth",
                "Mother and baby stay on the ward");

        @Test
        void nothing_can_be_issued_and_the_papers_are_made_ready() {
            decidedToIssueBeforeTheBirth();
            assertThat(work.open(child)).contains("prepare-for-birth").doesNotContain("issue-proceedings");
            assertThat(work.clocks(child)).doesNotContain("pre-proceedings-issue");
            work.answer(SOLICITOR, child, "prepare-for-birth", this.ready);
            assertThat(work.open(child)).doesNotContain("issue-proceedings");
            assertThat(matter().stage()).isEqualTo(Stage.WAITING_FOR_BIRTH);
            assertThat(work.inOneStep(() -> history.sectionFor(child, null)).orElseThrow().items())
                .anyMatch((item) -> item.title().equals("Prepared for the birth")
                        && item.detail().contains("Mother and baby stay on the ward"));
        }

        @Test
        void the_application_waits_for_the_birth_and_its_time_runs_from_that_day() {
            decidedToIssueBeforeTheBirth();
            work.answer(SOLICITOR, child, "prepare-for-birth", this.ready);
            work.at("2026-04-18T09:00");
            born("2026-04-17");
            assertThat(work.open(child)).contains("issue-proceedings");
            assertThat(due("pre-proceedings-issue")).isEqualTo("2026-04-24");
            refused(SOLICITOR, "issue-proceedings", but(ISSUED, "issuedOn", "2026-04-16"),
                    "No application can be issued before the child is born");
            work.answer(SOLICITOR, child, "issue-proceedings", but(ISSUED, "issuedOn", "2026-04-17"));
            assertThat(work.open(child)).contains("take-directions");
        }

        @Test
        void a_child_born_while_the_papers_are_made_ready_does_not_wait_any_longer() {
            decidedToIssueBeforeTheBirth();
            work.at("2026-04-18T09:00");
            born("2026-04-17");
            work.answer(SOLICITOR, child, "prepare-for-birth", this.ready);
            assertThat(work.open(child)).contains("issue-proceedings");
        }

        private void born(String day) {
            work.start("social-worker", "record-change", answers("caseReference", child.value(), "change", "BORN",
                    "dateOfBirth", day, "firstName", "Bud", "familyName", "Testerly", "sex", "F"));
        }

    }

    @Nested
    class A_young_person {

        private void ofWhom(String born) {
            child = familyOf(InventedChildren.blossom().bornOn(LocalDate.parse(born)).build());
            work.at("2026-03-02T10:00");
            work.begin(child, "legal-gateway-requested");
            decidedFinally(TO_COURT);
        }

        @Test
        void who_turned_17_between_decision_and_issue_can_have_no_order() {
            ofWhom("2009-06-25");
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", ISSUED, "No care or supervision order can be made at 17");
            work.answer(SOLICITOR, child, "issue-proceedings", but(ISSUED, "issuedOn", "2026-06-24"));
            assertThat(work.open(child)).contains("take-directions");
        }

        @Test
        void who_is_16_and_married_cannot_either() {
            ofWhom("2010-06-26");
            work.at("2026-06-26T16:00");
            refused(SOLICITOR, "issue-proceedings", but(ISSUED, "married", true), "is 16 and married");
            work.answer(SOLICITOR, child, "issue-proceedings", but(ISSUED, "married", true, "issuedOn", "2026-06-25"));
            assertThat(work.open(child)).contains("take-directions");
        }

    }

    @Nested
    class A_parent_who_may_lack_capacity {

        @Test
        void is_named_to_the_official_solicitor_before_the_application() {
            begun();
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LETTER, "letters", rows(
                    "{\"name\": \"Mallow Testerly\", \"whereabouts\": \"KNOWN\", \"easyRead\": true, \"capacityConcern\": true, \"advocate\": \"Linden Advocately\"}",
                    FATHER)));
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            work.at("2026-03-12T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters", LegalAnswers.DELIVERED);
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-12"));
            work.answer(CHAIR, child, "decide-at-final-gateway", TO_COURT);
            var issue = but(ISSUED, "issuedOn", "2026-03-12");
            refused(SOLICITOR, "issue-proceedings", issue, "Say when the Official Solicitor was told");
            work.answer(SOLICITOR, child, "issue-proceedings", but(issue, "officialSolicitorToldOn", "2026-03-12"));
            assertThat(work.open(child)).contains("take-directions");
        }

    }

    @Nested
    class The_family {

        @Test
        void is_told_in_person_and_by_letter_while_the_application_goes_on() {
            decidedFinally(TO_COURT);
            work.at("2026-06-25T16:00");
            assertThat(work.groups(work.task(child, "draft-outcome-letter"))).isEqualTo(List.of("team-manager"));
            told(child, "2026-06-25");
            assertThat(matter().outcomeLetterOn()).isEqualTo("2026-06-25");
            assertThat(matter().letterOn()).as("the letter before proceedings").isEqualTo("2026-03-12");
            assertThat(work.open(child)).contains("issue-proceedings");
            assertThat(matter().stage()).isEqualTo(Stage.ISSUE);
        }

        @Test
        void that_is_told_late_is_escalated() {
            decidedFinally(TO_COURT);
            work.at("2026-06-30T00:01");
            work.timer(child, "letter-time");
            assertThat(deadlines.escalations(child))
                .anySatisfy((told) -> assertThat(told.deadlineId()).isEqualTo("pre-proceedings-outcome-letter"));
        }

    }

}
