package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;
import static org.childjourney.preproceedings.LegalAnswers.ACCEPTED;
import static org.childjourney.preproceedings.LegalAnswers.AGREED;
import static org.childjourney.preproceedings.LegalAnswers.APPROVED;
import static org.childjourney.preproceedings.LegalAnswers.DELIVERED;
import static org.childjourney.preproceedings.LegalAnswers.FATHER;
import static org.childjourney.preproceedings.LegalAnswers.LETTER;
import static org.childjourney.preproceedings.LegalAnswers.MOTHER;
import static org.childjourney.preproceedings.LegalAnswers.PRE_PROCEEDINGS;
import static org.childjourney.preproceedings.LegalAnswers.REQUEST;
import static org.childjourney.preproceedings.LegalAnswers.TAKEN_UP;
import static org.childjourney.preproceedings.LegalAnswers.TALK;
import static org.childjourney.preproceedings.LegalAnswers.delivered;
import static org.childjourney.preproceedings.LegalAnswers.letter;
import static org.childjourney.preproceedings.LegalAnswers.unborn;
import static org.childjourney.preproceedings.LegalAnswers.worry;

class LettersToParentsTest extends PreProceedingsStory {

    @Autowired
    private LettersOfFamily letters;

    @Autowired
    private Documents documents;

    @AfterEach
    void theRecordSaysWhereTheMatterStands() {
        theRecordAgreesWithTheWork();
    }

    private List<ParentLetter> lettersAbout(CaseReference whose) {
        return this.work.inOneStep(() -> {
            var about = this.letters
                .latest(this.matters.findByOpenFor(whose.value()).orElseThrow(), LetterKind.BEFORE_PROCEEDINGS)
                .orElseThrow()
                .about(whose);
            about.forEach((letter) -> letter.tries().size());
            return about;
        });
    }

    private void draft(Object... instead) {
        begun();
        this.work.at("2026-03-10T10:00");
        this.work.answer(WORKER, this.child, "draft-letter-before-proceedings", but(LETTER, instead));
    }

    private void approve() {
        this.work.answer(SOLICITOR, this.child, "approve-parents-letters", APPROVED);
        this.work.at("2026-03-12T16:00");
    }

    @Nested
    class A_letter {

        @Test
        void is_drawn_up_for_each_parent_approved_by_a_solicitor_and_delivered_by_the_manager() {
            begun();
            assertThat(work.task(child, "draft-letter-before-proceedings").getAssignee()).isEqualTo("social-worker");
            assertThat(work.task(child, "draft-letter-before-proceedings").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings", LETTER);
            assertThat(lettersAbout(child)).extracting(ParentLetter::name, ParentLetter::relationship)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mallow Testerly", "mother"),
                        org.assertj.core.groups.Tuple.tuple("Bracken Inventon", "father"));
            assertThat(work.groups(work.task(child, "approve-parents-letters"))).containsExactly("legal-solicitor");
            approve();
            assertThat(work.groups(work.task(child, "deliver-parents-letters"))).containsExactly("team-manager");
            work.answer(MANAGER, child, "deliver-parents-letters", DELIVERED);
            assertThat(matter().letterOn()).isEqualTo("2026-03-12");
            assertThat(matter().fgdmOffered()).isTrue();
            assertThat(work.clock(child, "pre-proceedings-letter").breachedAt()).isNull();
            assertThat(due("pre-proceedings-first-ppm")).isEqualTo("2026-03-26");
            assertThat(work.open(child)).containsExactlyInAnyOrder("prepare-child-for-meeting", "ask-family-members",
                    "follow-agreed-assessments");
        }

        @Test
        void goes_back_to_its_writer_with_what_has_to_change() {
            draft();
            work.answer(SOLICITOR, child, "approve-parents-letters",
                    but(APPROVED, "decision", "RETURNED", "returnReason", "Too hard to read"));
            assertThat(work.open(child)).containsExactly("draft-letter-before-proceedings");
            assertThat(work.chronology(child)).last().asString().contains("returned", "Too hard to read");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LETTER, "supportGiven", "We came often"));
            approve();
            assertThat(work.open(child)).containsExactly("deliver-parents-letters");
        }

        @Test
        void is_not_approved_by_anyone_but_a_solicitor() {
            draft();
            refused(WORKER, "approve-parents-letters", APPROVED, "This task is for the solicitor");
        }

        @Test
        void is_owed_to_everybody_with_parental_responsibility() {
            begun();
            work.at("2026-03-10T10:00");
            refused(WORKER, "draft-letter-before-proceedings", but(LETTER, "letters", rows(MOTHER)),
                    "Bracken Inventon has parental responsibility");
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER), "noLetterBecause", "The court forbade any contact"));
            assertThat(lettersAbout(child)).hasSize(1);
        }

        @Test
        void to_somebody_who_is_not_in_the_record_says_how_they_belong_to_the_child() {
            begun();
            work.at("2026-03-10T10:00");
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER, letter("Cosmos Mockford"))),
                    "Cosmos Mockford is not in the record");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LETTER, "letters",
                    rows(MOTHER, FATHER, letter("Cosmos Mockford", "\"relationship\": \"step-father\""))));
            assertThat(lettersAbout(child)).extracting(ParentLetter::relationship).contains("step-father");
        }

        @Test
        void tells_each_parent_at_least_one_worry_and_says_to_nobody_what_has_no_letter() {
            begun();
            work.at("2026-03-10T10:00");
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "worries", rows(worry("You drink", "Stop", "Mallow Testerly"))),
                    "The letter to Bracken Inventon tells no worry");
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "worries", rows(worry("You drink", "Stop", ""), worry("He hits", "Stop", "Nobody"))),
                    "only for Nobody, who gets no letter");
            refused(WORKER, "draft-letter-before-proceedings", but(LETTER, "meetingAt", "2026-03-10T09:00"),
                    "has passed");
        }

    }

    @Nested
    class A_parent {

        @Test
        void who_may_lack_capacity_has_an_easy_read_letter_and_an_advocate() {
            begun();
            work.at("2026-03-10T10:00");
            var needsHelp = "{\"name\": \"Mallow Testerly\", \"whereabouts\": \"KNOWN\", \"easyRead\": %s, \"capacityConcern\": true, \"advocate\": \"%s\"}";
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(needsHelp.formatted("false", ""), FATHER)),
                    "Ask for an easy-read version");
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(needsHelp.formatted("true", "Linden of Exampleton Advocacy"), FATHER)));
            assertThat(lettersAbout(child).get(0)).satisfies((letter) -> {
                assertThat(letter.easyRead()).isTrue();
                assertThat(letter.advocate()).isEqualTo("Linden of Exampleton Advocacy");
            });
        }

        @Test
        void in_custody_or_abroad_is_reached_in_a_way_that_is_written_down() {
            begun();
            work.at("2026-03-10T10:00");
            refused(WORKER, "draft-letter-before-proceedings", but(LETTER, "letters", rows(MOTHER,
                    "{\"name\": \"Bracken Inventon\", \"whereabouts\": \"CUSTODY\", \"easyRead\": false, \"capacityConcern\": false}")),
                    "Say how the letter reaches Bracken Inventon");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LETTER, "letters", rows(MOTHER,
                    "{\"name\": \"Bracken Inventon\", \"whereabouts\": \"CUSTODY\", \"safeDelivery\": \"Through the prison's social worker\", \"easyRead\": false, \"capacityConcern\": false}")));
            approve();
            work.answer(MANAGER, child, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(1, "DELIVERED", "2026-03-12"),
                            delivered(2, "DELIVERED", "2026-03-12").replace("READ_TOGETHER", "THROUGH_PRISON"))));
            assertThat(lettersAbout(child).get(1).tries()).singleElement()
                .satisfies((one) -> assertThat(one.how()).isEqualTo(Delivery.How.THROUGH_PRISON));
        }

        @Test
        void who_is_not_found_is_searched_for_on_two_days_and_every_try_is_in_the_service_log() {
            draft();
            approve();
            work.answer(MANAGER, child, "deliver-parents-letters", answers("deliveries",
                    rows(delivered(1, "DELIVERED", "2026-03-12"), delivered(2, "PARENT_NOT_FOUND", "2026-03-12"))));
            assertThat(work.open(child)).containsExactly("deliver-parents-letters");
            assertThat(work.clocks(child)).contains("pre-proceedings-letter");
            work.at("2026-03-13T09:00");
            work.answer(MANAGER, child, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(2, "RETURNED", "2026-03-13"))));
            assertThat(work.open(child)).contains("prepare-child-for-meeting");
            assertThat(lettersAbout(child).get(1).tries()).extracting(DeliveryTry::outcome)
                .containsExactly(DeliveryOutcome.PARENT_NOT_FOUND, DeliveryOutcome.RETURNED);
            assertThat(matter().letterOn()).isEqualTo("2026-03-12");
        }

        @Test
        void is_never_the_only_one_searched_for_without_end_when_nobody_is_found_the_gateway_decides() {
            draft();
            approve();
            for (var day : List.of("2026-03-12", "2026-03-13")) {
                work.at(day + "T17:00");
                work.answer(MANAGER, child, "deliver-parents-letters", answers("deliveries",
                        rows(delivered(1, "PARENT_NOT_FOUND", day), delivered(2, "PARENT_NOT_FOUND", day))));
            }
            assertThat(work.passed(child, "pre-proceedings")).contains("nobody-was-found");
            assertThat(work.open(child)).containsExactly("write-final-report");
            assertThat(work.clocks(child)).contains("pre-proceedings-preproc-16wk")
                .doesNotContain("pre-proceedings-letter");
        }

        @Test
        void has_an_answer_for_their_letter() {
            draft();
            approve();
            refused(MANAGER, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(1, "DELIVERED", "2026-03-12"))),
                    "Say what became of letter 2, to Bracken Inventon");
            refused(MANAGER, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(3, "DELIVERED", "2026-03-12"))), "There is no letter 3");
            refused(MANAGER, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(1, "DELIVERED", "2026-03-13"))), "is in the future");
        }

        @Test
        void whom_it_is_not_safe_to_contact_gets_the_letter_in_a_safe_way() {
            child = work.child(new NewFamily(null, List.of(InventedChildren.blossom().build()),
                    List.of(new NewFamilyMember("Mallow Testerly", "mother", true, null, Answer.YES, null, Answer.NO,
                            "2 Sample Street", null))));
            work.at("2026-03-02T10:00");
            work.begin(child, "legal-gateway-requested");
            begun();
            work.at("2026-03-10T10:00");
            refused(WORKER, "draft-letter-before-proceedings", but(LETTER, "letters", rows(MOTHER)),
                    "It is not safe to contact Mallow Testerly");
            work.answer(WORKER, child, "draft-letter-before-proceedings", but(LETTER, "letters",
                    rows(letter("Mallow Testerly", "\"safeDelivery\": \"At the health centre\""))));
            assertThat(lettersAbout(child).get(0).address()).isEqualTo("2 Sample Street");
        }

    }

    @Nested
    class Parents_who_expect_a_child {

        @Test
        void get_a_letter_about_their_baby_and_meet_by_28_weeks_of_the_pregnancy() {
            child = familyOf(InventedChildren.unborn(LocalDate.of(2026, 7, 20)).build());
            work.begin(child, "legal-gateway-requested");
            work.answer(MANAGER, child, "take-up-gateway-request", but(TAKEN_UP, "route", "UNBORN"));
            work.answer(WORKER, child, "write-gateway-request", unborn(REQUEST));
            work.answer(CHAIR, child, "check-gateway-request", ACCEPTED);
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.answer(CHAIR, child, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            work.at("2026-03-10T10:00");
            work.answer(WORKER, child, "draft-letter-before-proceedings", LETTER);
            var letter = documents.all(child)
                .stream()
                .filter((paper) -> paper.title().equals("Letter before proceedings"))
                .findFirst()
                .orElseThrow();
            assertThat(documents.html(letter.id())).contains("Our worries about your baby");
            approve();
            work.answer(MANAGER, child, "deliver-parents-letters", DELIVERED);
            work.answer(WORKER, child, "prepare-child-for-meeting", unborn(TALK));
            assertThat(due("pre-proceedings-unborn-meeting")).isEqualTo("2026-04-27");
            work.at("2026-03-23T14:00");
            work.answer(MANAGER, child, "hold-first-ppm", AGREED);
            assertThat(work.clocks(child)).contains("pre-proceedings-unborn-gateway")
                .doesNotContain("pre-proceedings-unborn-meeting", "pre-proceedings-first-ppm");
        }

    }

    @Nested
    class Half_brothers_and_sisters {

        private CaseReference other;

        private void withTwoFathers() {
            work.at("2026-03-02T10:00");
            var reed = InventedChildren.blossom().named("Reed", "Testerly").bornOn(LocalDate.of(2020, 2, 3)).build();
            child = work.child(new NewFamily(null, List.of(InventedChildren.blossom().build(), reed), List.of(
                    NewFamilyMember.adult("Mallow Testerly", "mother", Answer.YES),
                    new NewFamilyMember("Bracken Inventon", "father", true, null, Answer.YES, null, null, null, 1),
                    new NewFamilyMember("Cosmos Mockford", "father", true, null, Answer.YES, null, null, null, 2))));
            this.other = CaseReference.of("CJ" + (Long.parseLong(child.value().substring(2)) + 1));
            for (var one : List.of(child, this.other)) {
                work.begin(one, "legal-gateway-requested");
                requested(one);
            }
            work.at("2026-03-09T11:00");
            work.answer(CHAIR, child, "hold-legal-gateway", gatewayOn("2026-03-09"));
            work.goOn(this.other);
            for (var one : List.of(child, this.other)) {
                work.answer(CHAIR, one, "decide-at-legal-gateway", PRE_PROCEEDINGS);
            }
            work.at("2026-03-10T10:00");
        }

        @Test
        void have_each_father_told_of_his_own_child_alone() {
            withTwoFathers();
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER, letter("Cosmos Mockford"))));
            assertThat(lettersAbout(child)).extracting(ParentLetter::name)
                .containsExactly("Mallow Testerly", "Bracken Inventon");
            assertThat(lettersAbout(this.other)).extracting(ParentLetter::name)
                .containsExactly("Mallow Testerly", "Cosmos Mockford");
            assertThat(lettersAbout(child).get(0).children()).containsExactly(child, this.other);
            assertThat(work.open(this.other)).containsExactly("approve-parents-letters");
        }

        @Test
        void are_named_in_no_letter_to_the_others_father() {
            withTwoFathers();
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER, letter("Cosmos Mockford")), "worries",
                            rows(worry("Reed is left alone at night", "Stay with him", ""))),
                    "The letter to Bracken Inventon names Reed, whose matter is not theirs to know");
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER, letter("Cosmos Mockford")), "worries",
                            rows(worry("Reed is left alone at night", "Stay with him", "Cosmos Mockford"),
                                    worry("Mallow drinks", "Be sober", "Mallow Testerly"),
                                    worry("You shout", "Speak calmly", "Bracken Inventon"))));
            assertThat(work.open(child)).containsExactly("approve-parents-letters");
        }

        @Test
        void have_no_parent_named_to_the_others_father_even_one_who_gets_no_letter() {
            withTwoFathers();
            refused(WORKER, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER), "noLetterBecause", "A court forbade it", "worries",
                            rows(worry("Cosmos Mockford comes at night", "Nobody comes at night", ""))),
                    "The letter to Bracken Inventon names Cosmos Mockford, whose matter is not theirs to know");
        }

        @Test
        void wait_each_for_their_own_parents_only() {
            withTwoFathers();
            work.answer(WORKER, child, "draft-letter-before-proceedings",
                    but(LETTER, "letters", rows(MOTHER, FATHER, letter("Cosmos Mockford"))));
            work.answer(SOLICITOR, child, "approve-parents-letters", APPROVED);
            work.at("2026-03-12T16:00");
            work.answer(MANAGER, child, "deliver-parents-letters",
                    answers("deliveries", rows(delivered(1, "DELIVERED", "2026-03-12"),
                            delivered(2, "DELIVERED", "2026-03-12"), delivered(3, "RETURNED", "2026-03-12"))));
            work.goOn(this.other);
            assertThat(work.open(child)).contains("prepare-child-for-meeting");
            assertThat(work.open(this.other)).containsExactly("deliver-parents-letters");
        }

    }

    @Nested
    class A_letter_without_the_offer_of_a_family_group {

        @Test
        void goes_only_when_the_head_of_service_says_so_with_reason_and_name() {
            draft("fgdmOffer", "NOT_IN_BEST_INTERESTS", "fgdmWhyNot", "The family would put her at risk");
            assertThat(work.chronology(child)).last().asString().contains("The family would put her at risk");
            var task = work.task(child, "decide-fgdm-exception");
            assertThat(work.groups(task)).containsExactly("head-of-service");
            work.answer(HEAD, child, "decide-fgdm-exception", answers("decision", "CONFIRMED", "reason",
                    "An uncle threatened her", "name", "Noor Head-of-Service"));
            assertThat(work.open(child)).containsExactly("approve-parents-letters");
            assertThat(matter().fgdm()).isEqualTo(FgdmState.NOT_IN_BEST_INTERESTS);
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("Noor Head-of-Service, head of service", "An uncle threatened her");
            approve();
            work.answer(MANAGER, child, "deliver-parents-letters", DELIVERED);
            assertThat(matter().fgdmOffered()).isFalse();
            assertThat(work.passed(child, "family-group-decision-making")).endsWith("family-group-was-settled");
            assertThat(work.open(child)).doesNotContain("ask-family-members");
        }

        @Test
        void is_written_again_with_the_offer_when_the_head_of_service_says_no() {
            draft("fgdmOffer", "NOT_IN_BEST_INTERESTS", "fgdmWhyNot", "They are not nice");
            work.answer(HEAD, child, "decide-fgdm-exception",
                    answers("decision", "REFUSED", "reason", "That is no reason", "name", "Noor Head-of-Service"));
            assertThat(work.open(child)).containsExactly("draft-letter-before-proceedings");
            work.answer(WORKER, child, "draft-letter-before-proceedings", LETTER);
            assertThat(work.open(child)).containsExactly("approve-parents-letters");
            assertThat(matter().fgdmOffered()).isTrue();
        }

    }

    @Nested
    class A_letter_about_the_decision {

        private String page(String kind, String to) {
            return documents.all(child)
                .stream()
                .filter((paper) -> paper.title().equals(kind) && paper.subject().name().contains(to))
                .map((paper) -> documents.html(paper.id()))
                .findFirst()
                .orElseThrow();
        }

        @Test
        void tells_a_parent_alone_what_is_told_to_nobody_else() {
            decidedFinally(LegalAnswers.STEP_DOWN);
            work.answer(MANAGER, child, "draft-outcome-letter", but(LegalAnswers.OUTCOME_LETTER, "letters", rows(MOTHER,
                    "{\"name\": \"Bracken Inventon\", \"whereabouts\": \"KNOWN\", \"easyRead\": true, \"capacityConcern\": false, \"onlyForThem\": \"You may ring on Sundays\"}")));
            assertThat(page("Letter about the decision", "Bracken")).contains("For you alone",
                    "You may ring on Sundays");
            assertThat(page("Letter about the decision, easy read", "Bracken")).contains("For you alone",
                    "You may ring on Sundays");
            assertThat(page("Letter about the decision", "Mallow")).doesNotContain("For you alone",
                    "You may ring on Sundays");
        }

    }

}
