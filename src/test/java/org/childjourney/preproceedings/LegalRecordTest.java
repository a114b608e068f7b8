package org.childjourney.preproceedings;

import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.preproceedings.LegalAnswers.AGREED;
import static org.childjourney.preproceedings.LegalAnswers.ASKED;
import static org.childjourney.preproceedings.LegalAnswers.DIRECTIONS;
import static org.childjourney.preproceedings.LegalAnswers.FAMILY_MET;
import static org.childjourney.preproceedings.LegalAnswers.delivered;

/** What the child's record shows of pre-proceedings and the court. */
class LegalRecordTest extends PreProceedingsStory {

    private static final String HARD = "Notwithstanding considerable multi-agency intervention over a sustained period, "
            + "parental capacity to prioritise developmental requirements remains substantially compromised. ";

    @Autowired
    private List<RecordSection> sections;

    private Optional<Section> section(String heading) {
        return section(this.child, heading);
    }

    private Optional<Section> section(CaseReference whose, String heading) {
        var context = new RecordContext("task", "hold-first-ppm", "pre-proceedings", "instance", null, MANAGER, 0);
        return this.work.inOneStep(() -> this.sections.stream()
            .filter((section) -> section.getClass().getPackage().equals(LegalRecordTest.class.getPackage()))
            .filter((section) -> section.belongsTo(context))
            .flatMap((section) -> section.sectionFor(whose, context).stream())
            .filter((told) -> told.heading().equals(heading))
            .findFirst());
    }

    private String facts() {
        return String.join("\n",
                section("Pre-proceedings and court").orElseThrow()
                    .facts()
                    .stream()
                    .map((fact) -> fact.name() + ": " + fact.value())
                    .toList());
    }

    private List<String> items(String heading) {
        return section(heading).orElseThrow()
            .items()
            .stream()
            .map((item) -> item.title() + "\n" + item.detail())
            .toList();
    }

    @Nested
    class Where_the_matter_stands {

        @Test
        void says_what_is_next_and_who_holds_it() {
            assertThat(facts()).contains("Next: Request to take up, with the team manager");
        }

        @Test
        void says_the_week_and_the_days_that_count() {
            underWay();
            work.at("2026-05-19T10:00");
            assertThat(facts()).contains("Next: Review to hold, with the team manager",
                    "Week: 11, the sixteen weeks end on Mon 29 Jun 2026", "Family in pre-proceedings: PLO",
                    "Legal gateway: Mon 9 Mar 2026", "Letter before proceedings: Thu 12 Mar 2026",
                    "First meeting: Mon 23 Mar 2026", "Reviews with the parents: 0",
                    "Family group decision making: offered");
        }

        @Test
        void says_the_outcome_and_the_court() {
            directed();
            assertThat(facts())
                .contains("Outcome: Mon 22 Jun 2026 – Decision to Issue Care Proceedings",
                        "Court: Family court at Exampleton, EX26C00123", "Issued: Fri 26 Jun 2026",
                        "To be disposed of by: Thu 24 Dec 2026", "Our plan for the child: care order",
                        "Hearings so far: 0", "Next hearing: Tue 14 Jul 2026 – case management hearing")
                .doesNotContain("Week:");
        }

        @Test
        void says_how_it_ended_and_what_was_earlier() {
            begun();
            work.tell(child, "case-closed");
            assertThat(facts()).contains("Ended: Mon 9 Mar 2026: the journey ended because the case was closed");
            work.begin(child, "legal-gateway-requested");
            assertThat(facts()).contains("Earlier: Mon 9 Mar 2026", "Next: Request to take up");
        }

        @Test
        void says_that_the_child_cannot_wait_and_that_time_was_added() {
            reviewed(LegalAnswers.MORE_TIME);
            work.answer(HEAD, child, "decide-pre-proceedings-extension", LegalAnswers.GRANTED);
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            assertThat(facts()).contains("Urgent: The child cannot wait", "More time: given once",
                    "the sixteen weeks end on Mon 27 Jul 2026");
        }

        @Test
        void is_not_shown_for_a_child_who_never_came_to_the_gateway() {
            var another = work.child();
            assertThat(section(another, "Pre-proceedings and court")).isEmpty();
            assertThat(section(another, "Letters to parents")).isEmpty();
            assertThat(section(another, "Agreed with the family")).isEmpty();
            assertThat(section(another, "Meetings and reports of pre-proceedings")).isEmpty();
        }

    }

    @Nested
    class Letters {

        @Test
        void are_numbered_and_can_be_opened_to_be_read_and_changed() {
            letterDrafted();
            var letters = section("Letters to parents").orElseThrow().items();
            assertThat(letters).extracting(Section.Item::title)
                .containsExactly("Letter 1: letter before proceedings to Mallow Testerly (mother)",
                        "Letter 2: letter before proceedings to Bracken Inventon (father)");
            assertThat(letters.get(0).detail()).startsWith("drafted, for the solicitor").doesNotContain("Too hard");
            assertThat(letters).allSatisfy((letter) -> assertThat(letter.links()).singleElement()
                .satisfies((link) -> assertThat(link.path()).startsWith("/documents/")));
        }

        @Test
        void that_are_hard_to_read_say_so_until_they_are_approved() {
            begun();
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LegalAnswers.LETTER, "supportOffered", HARD.repeat(12)));
            assertThat(items("Letters to parents")).hasSize(2)
                .allSatisfy((letter) -> assertThat(letter).contains("Too hard to read: reading age",
                        "and 11 is what most people can follow. Change the words."));
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            assertThat(items("Letters to parents")).noneMatch((letter) -> letter.contains("Too hard"));
        }

        @Test
        void have_the_service_log_line_by_line() {
            letterDrafted();
            work.answer(SOLICITOR, child, "approve-parents-letters", LegalAnswers.APPROVED);
            work.at("2026-03-12T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters", answers("deliveries",
                    rows(delivered(1, "DELIVERED", "2026-03-12"), delivered(2, "PARENT_NOT_FOUND", "2026-03-12"))));
            assertThat(items("Letters to parents").get(1)).contains("Thu 12 Mar 2026: parent not found",
                    "Read together");
            assertThat(items("Letters to parents").get(0)).contains("delivered and explained");
        }

        @Test
        void say_what_a_parent_needs() {
            begun();
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LegalAnswers.LETTER, "letters", rows(
                    "{\"name\": \"Mallow Testerly\", \"whereabouts\": \"KNOWN\", \"easyRead\": true, \"capacityConcern\": true, \"advocate\": \"Linden Advocately\", \"language\": \"Polish\"}",
                    "{\"name\": \"Bracken Inventon\", \"whereabouts\": \"CUSTODY\", \"easyRead\": false, \"capacityConcern\": false, \"safeDelivery\": \"Through the prison\"}")));
            assertThat(items("Letters to parents").get(0))
                .contains("Interpreter: Polish; easy-read version; may lack capacity, advocate: Linden Advocately");
            assertThat(items("Letters to parents").get(1))
                .contains("In custody. How it reaches them: Through the prison");
            assertThat(section("Letters to parents").orElseThrow().items().get(0).links()).hasSize(3);
        }

    }

    @Nested
    class The_plan {

        @Test
        void is_numbered_and_says_how_each_action_went() {
            reviewHeld();
            assertThat(items("Agreed with the family")).contains(
                    "Action 1: Go to the day programme\nMallow Testerly, by Fri 1 May 2026\nDone in part\nTwice a week",
                    "Action 2: Take Blossom to school\nBracken Inventon, by Fri 1 May 2026\nNot reviewed yet");
        }

        @Test
        void can_have_actions_for_one_of_the_children_only() {
            childHeard();
            work.at("2026-03-23T14:00");
            var own = "{\"action\": \"Speech therapy\", \"owner\": \"Health visitor\", \"due\": \"2026-05-01\", \"child\": \"%s\"}";
            refused(MANAGER, "hold-first-ppm", but(AGREED, "plan", rows(own.formatted("CJ1"))),
                    "CJ1 is not one of the children of this family");
            work.answer(MANAGER, child, "hold-first-ppm", but(AGREED, "plan", rows(own.formatted(child))));
            assertThat(items("Agreed with the family")).singleElement().asString().contains("Speech therapy");
        }

        @Test
        void has_the_assessments_with_when_they_were_asked_for_and_came() {
            letterDelivered();
            work.at("2026-03-20T10:00");
            var asked = "{\"kind\": \"%s\", \"about\": \"Mallow Testerly\", \"expert\": \"Dr Sorrel Invented\", \"instructedOn\": \"2026-03-16\"%s}";
            work.answer(WORKER, child, "follow-agreed-assessments",
                    answers("assessments",
                            rows(asked.formatted("PARENTING", ", \"expectedOn\": \"2026-05-15\""),
                                    asked.formatted("COGNITIVE", ""),
                                    asked.formatted("SUBSTANCE",
                                            ", \"receivedOn\": \"2026-03-19\", \"finding\": \"Nothing for a month\"")),
                            "allIn", false));
            assertThat(items("Agreed with the family")).anyMatch((item) -> item.contains("Expected on Fri 15 May 2026"))
                .anyMatch((item) -> item.contains("Not come yet"))
                .anyMatch((item) -> item.contains("Came on Thu 19 Mar 2026: Nothing for a month"));
        }

    }

    @Nested
    class What_was_said_and_written {

        private static final String HISTORY = "Meetings and reports of pre-proceedings";

        @Test
        void is_there_from_the_request_to_the_final_report_and_says_how_hard_the_plan_b_is_to_read() {
            finallyHeld();
            assertThat(items(HISTORY))
                .anyMatch((item) -> item.startsWith("Request for the legal gateway")
                        && item.contains("Our worries: Mum drinks every day"))
                .anyMatch((item) -> item.startsWith("Legal gateway meeting") && item.contains("Legal advice: "))
                .anyMatch((item) -> item.startsWith("First pre-proceedings meeting")
                        && item.contains("If the plan does not work: If Mallow drinks again"))
                .anyMatch((item) -> item.startsWith("Record of the first meeting sent")
                        && item.contains("Read together after school"))
                .anyMatch((item) -> item.startsWith("Timetable set") && item.contains("Review: Fri 1 May 2026"))
                .anyMatch((item) -> item.startsWith("Review of pre-proceedings"))
                .anyMatch((item) -> item.startsWith("Report to the final legal gateway")
                        && item.contains("There are too few words yet"))
                .anyMatch((item) -> item.startsWith("Final legal gateway meeting"));
        }

        @Test
        void has_what_people_have_to_know_when_they_decide() {
            gatewayHeld();
            work.answer(CHAIR, child, "decide-at-legal-gateway", LegalAnswers.NOT_DECIDED);
            assertThat(items(HISTORY))
                .anyMatch((item) -> item.contains("Missing for a decision: The hospital's report"));
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", LegalAnswers.PRE_PROCEEDINGS);
            assertThat(items(HISTORY)).noneMatch((item) -> item.contains("Missing for a decision"));
        }

        @Test
        void has_how_the_child_was_told_and_is_and_what_more_time_is_for() {
            reviewed(LegalAnswers.MORE_TIME);
            assertThat(items(HISTORY))
                .anyMatch((item) -> item.contains("What the child was told: Grown-ups meet to make it safer at home"))
                .anyMatch((item) -> item.contains("How the child is: Calmer")
                        && item.contains("Why more time is needed: The report comes late"));
        }

        @Test
        void has_what_the_final_report_recommends() {
            finallyHeld();
            assertThat(items(HISTORY)).anyMatch((item) -> item.startsWith("Report to the final legal gateway")
                    && item.contains("Recommended: to end pre-proceedings"));
        }

        @Test
        void has_what_went_with_the_request_and_with_the_application_and_whether_the_plan_was_signed() {
            directed();
            assertThat(items(HISTORY))
                .anyMatch((item) -> item.startsWith("Request for the legal gateway")
                        && item.contains("Goes with it: the chronology, the genogram, the assessments"))
                .anyMatch((item) -> item.startsWith("First pre-proceedings meeting")
                        && item.contains("Agreement signed: yes"))
                .anyMatch((item) -> item.startsWith("Application to the court")
                        && item.contains("Went with it: the application form C110A, the care plan")
                        && item.contains("Ours, because: the child ordinarily lives in our area"));
        }

        @Test
        void has_why_the_child_could_not_wait() {
            underWay();
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-further-gateway-request",
                    answers("whatIsNew", "A broken arm", "answer", "CANNOT_WAIT", "rationale", "Not safe tonight"));
            work.answer(CHAIR, child, "hold-final-gateway", gatewayOn("2026-03-26"));
            work.answer(CHAIR, child, "decide-at-final-gateway",
                    but(LegalAnswers.TO_COURT, "shortNotice", true, "shortNoticeReason", "EMERGENCY_PROTECTION"));
            assertThat(items(HISTORY))
                .anyMatch((item) -> item.startsWith("Further request for the legal gateway")
                        && item.contains("What is new: A broken arm") && item.contains("Not safe tonight"))
                .anyMatch((item) -> item.startsWith("Decision of the final legal gateway") && item
                    .contains("At short notice, because: the grounds of an emergency protection order are met"));
        }

        @Test
        void has_the_family_group_and_the_exception() {
            letterDelivered();
            work.at("2026-03-16T12:00");
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            work.at("2026-03-20T18:00");
            work.answer(COORDINATOR, child, "hold-family-group-meeting",
                    answers("outcome", "NOT_IN_BEST_INTERESTS", "whyNot", "An uncle threatened her"));
            work.answer(HEAD, child, "confirm-fgdm-exception",
                    answers("decision", "REFUSED", "reason", "Ask again", "name", "Noor Head-of-Service"));
            work.answer(COORDINATOR, child, "ask-family-members", ASKED);
            work.answer(COORDINATOR, child, "hold-family-group-meeting", FAMILY_MET);
            assertThat(items(HISTORY)).anyMatch((item) -> item.contains("Mallow Testerly (parent): yes"))
                .anyMatch((item) -> item.contains("The family's plan: Grandmother sleeps there at weekends"))
                .anyMatch((item) -> item.contains("Noor Head-of-Service: Ask again"));
        }

        @Test
        void has_the_court() {
            directed();
            work.at("2026-07-14T15:00");
            work.answer(SOLICITOR, child, "hold-advocates-meeting",
                    answers("held", true, "heldOn", "2026-07-10", "agreed", "The order of evidence"));
            work.answer(PROGRESS, child, "attend-hearing",
                    answers("kind", "CASE_MANAGEMENT", "heldOn", "2026-07-14", "whatHappened",
                            "The judge set the timetable", "ordersMade", false, "extended", false, "nextHearing",
                            "FINAL", "nextHearingOn", "2026-11-16"));
            assertThat(items(HISTORY)).anyMatch((item) -> item.contains("Judge: " + DIRECTIONS.get("judge")))
                .anyMatch((item) -> item.contains("The order of evidence"))
                .anyMatch((item) -> item.contains("The judge set the timetable"));
        }

    }

}
