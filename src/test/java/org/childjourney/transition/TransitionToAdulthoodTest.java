package org.childjourney.transition;

import java.time.LocalDate;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.InventedChildren;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;
import static org.childjourney.transition.TransitionAnswers.after21;
import static org.childjourney.transition.TransitionAnswers.contact;
import static org.childjourney.transition.TransitionAnswers.introduced;
import static org.childjourney.transition.TransitionAnswers.news;
import static org.childjourney.transition.TransitionAnswers.noContact;
import static org.childjourney.transition.TransitionAnswers.offered;

class TransitionToAdulthoodTest extends TransitionTest {

    @Autowired
    private Allocations allocations;

    @Nested
    class Beginning {

        @Test
        void happens_by_itself_once_and_can_be_explained() {
            begun();
            night();
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
            assertThat(as("team-manager", () -> eligibility.standing(youngPerson)).because())
                .startsWith("Becomes eligible on the 16th birthday, Thu 14 May 2026: looked after for");
            assertThat(due(TransitionClocks.ADVISER)).isEqualTo(endOf("2026-06-12"));
            assertThat(due(TransitionClocks.NEEDS)).isEqualTo(endOf("2026-08-14"));
        }

        @Test
        void changes_the_status_on_the_16th_birthday_and_says_so() {
            begun();
            work.at("2026-05-13T23:00");
            night();
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.ABOUT_TO_BE_ELIGIBLE);
            work.at("2026-05-14T00:05");
            night();
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.ELIGIBLE);
            assertThat(work.chronology(youngPerson)).last()
                .asString()
                .startsWith("What this young person is entitled to as a care leaver has changed. Eligible since");
        }

        @Test
        void of_somebody_who_only_qualifies_is_advice_with_the_way_back_open() {
            work.at("2026-02-01T10:00");
            careEnds("2026-02-01", "E45");
            work.at("2026-05-14T00:05");
            night();
            assertThat(work.open(youngPerson)).containsExactly("advise-qualifying-leaver");
            answer(ADVISER, "advise-qualifying-leaver",
                    answers("advisedOn", "2026-05-14", "inTheirWords", "Where can I live in summer", "advice",
                            "University halls", "vacationHome", true, "vacationPlan", "With nan, paid by us",
                            "toldOfReturn", true));
            assertThat(work.processes(youngPerson)).isEmpty();
            assertThat(work.clocks(youngPerson)).isEmpty();
        }

        @Test
        void of_a_young_person_whose_care_ended_early_is_relevant_with_an_assessment_in_three_months() {
            begun();
            work.at("2026-09-01T10:00");
            careEnds("2026-09-01", "E13");
            night();
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.RELEVANT);
            assertThat(leaver().statusBecause()).startsWith("Relevant since Tue 1 Sep 2026, when care ended");
            assertThat(due(TransitionClocks.NEEDS_AFTER_CARE)).isEqualTo(endOf("2026-12-01"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.NEEDS);
        }

        @Test
        void of_a_relevant_young_person_who_was_assessed_in_care_asks_for_no_second_assessment() {
            planned();
            work.at("2026-09-01T10:00");
            careEnds("2026-09-01", "E13");
            night();
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.RELEVANT);
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.NEEDS_AFTER_CARE);
        }

        @Test
        void of_somebody_who_only_qualified_comes_when_they_are_in_care_again_and_eligible() {
            work.at("2026-02-01T10:00");
            careEnds("2026-02-01", "E45");
            work.at("2026-05-14T00:05");
            night();
            answer(ADVISER, "advise-qualifying-leaver",
                    answers("advisedOn", "2026-05-14", "inTheirWords", "Where can I live in summer", "advice",
                            "University halls", "vacationHome", true, "vacationPlan", "With nan, paid by us",
                            "toldOfReturn", true));
            work.at("2026-06-01T10:00");
            fostered(youngPerson, "2026-06-01");
            night();
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.ELIGIBLE);
            assertThat(leaver().support()).isEqualTo(SupportState.RECEIVING);
            assertThat(work.open(youngPerson)).contains("name-personal-adviser", "assess-needs");
        }

    }

    @Nested
    class An_adviser {

        @Test
        void is_named_from_people_at_work_and_becomes_the_worker() {
            begun();
            refused(MANAGER, "name-personal-adviser", but(TransitionAnswers.ADVISER_NAMED, "adviser", "nobody-at-all"),
                    "No worker has the user name \"nobody-at-all\".");
            answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
            assertThat(allocations.workerOf(youngPerson, AllocationRole.PERSONAL_ADVISER)).contains(ADVISER);
            assertThat(work.task(youngPerson, "introduce-personal-adviser").getAssignee()).isEqualTo(ADVISER);
        }

        @Test
        void meets_a_child_together_with_the_social_worker_or_says_why_not() {
            begun();
            answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
            refused(ADVISER, "introduce-personal-adviser",
                    but(introduced("2026-02-16"), "introduction", "WITHOUT_SOCIAL_WORKER"),
                    "\"Why was the social worker not there?\": answer this question.");
            refused(ADVISER, "introduce-personal-adviser",
                    but(introduced("2026-02-16"), "introduction", "OVER_EIGHTEEN"), "The young person was under 18");
            answer(ADVISER, "introduce-personal-adviser", introduced("2026-02-16"));
            assertThat(due(TransitionClocks.IN_TOUCH)).isEqualTo(endOf("2026-04-13"));
        }

        @Test
        void is_somebody_whose_first_contact_is_raised_when_it_is_late() {
            begun();
            answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
            answer(ADVISER, "introduce-personal-adviser", introduced("2026-02-16"));
            work.passes(youngPerson, "2026-04-14T10:00");
            assertThat(work.passed(youngPerson, JOURNEY)).contains("contact-time-raised");
        }

    }

    @Nested
    class A_pathway_plan {

        @Test
        void is_not_agreed_by_whoever_wrote_it_and_returns_to_be_written_better() {
            begun();
            work.at("2026-06-01T10:00");
            answer(ADVISER, "assess-needs", TransitionAnswers.assessed("2026-06-01"));
            assertThat(due(TransitionClocks.PLAN)).isEqualTo(endOf("2026-06-29"));
            answer(ADVISER, "write-pathway-plan", TransitionAnswers.planned("2026-06-01"));
            assertThat(work.groups(work.task(youngPerson, "agree-pathway-plan"))).containsExactly(MANAGER);
            answer(MANAGER, "agree-pathway-plan",
                    without(but(TransitionAnswers.agreed("2026-06-01"), "decision", "RETURNED"), "givenOn"));
            assertThat(work.open(youngPerson)).contains("write-pathway-plan");
        }

        @Test
        void is_reviewed_every_six_months_also_after_18_and_names_no_goal_that_is_not_there() {
            turnedEighteen();
            refused(ADVISER, "review-pathway-plan",
                    but(TransitionAnswers.reviewed("2028-05-15", "F2"), "goals",
                            rows("{\"goal\":9,\"progress\":\"BEGUN\",\"outcome\":\"Something\"}")),
                    "There is no goal with the number 9.");
            answer(ADVISER, "review-pathway-plan", TransitionAnswers.reviewed("2028-05-15", "F2"));
            assertThat(due(TransitionClocks.REVIEW)).isEqualTo(endOf("2028-11-15"));
            assertThat(work.open(youngPerson)).contains("review-pathway-plan");
        }

    }

    @Nested
    class Contact {

        @Test
        void moves_the_next_contact_and_the_next_visit() {
            planned();
            answer(ADVISER, "keep-in-touch", but(contact("2026-06-01", "F2"), "accommodation", "U"));
            assertThat(due(TransitionClocks.IN_TOUCH)).isEqualTo(endOf("2026-07-27"));
            assertThat(due(TransitionClocks.VISIT)).isEqualTo(endOf("2026-08-01"));
        }

        @Test
        void cannot_be_had_and_not_had_at_once_nor_bed_and_breakfast_be_suitable() {
            planned();
            refused(ADVISER, "keep-in-touch", but(contact("2026-06-01", "F2"), "how", "NONE"), "Please check both.");
            refused(ADVISER, "keep-in-touch", but(contact("2026-06-01", "F2"), "accommodation", "W"),
                    "are never suitable");
        }

        @Test
        void that_fails_sends_somebody_to_look_until_they_are_found() {
            planned();
            answer(ADVISER, "keep-in-touch", noContact("2026-06-01"));
            answer(ADVISER, "keep-in-touch", noContact("2026-06-01"));
            assertThat(work.open(youngPerson)).containsOnlyOnce("find-young-person");
            assertThat(due(TransitionClocks.LOST)).isEqualTo(endOf("2026-06-15"));
            var search = answers("triedOn", "2026-06-01", "steps", "Rang nan and the college", "welfareCheck", true,
                    "found", false);
            answer(ADVISER, "find-young-person", search);
            assertThat(work.open(youngPerson)).containsOnlyOnce("find-young-person");
            answer(ADVISER, "find-young-person", but(search, "found", true, "youngPersonsWords", "My phone broke"));
            assertThat(work.open(youngPerson)).doesNotContain("find-young-person");
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.LOST);
        }

    }

    @Nested
    class Getting_ready {

        @Test
        void goes_on_at_each_task_until_it_is_settled() {
            planned();
            timer("turned-sixteen");
            answer("social-worker", "decide-staying-put", TransitionAnswers.stayingPut("UNDECIDED"));
            answer("social-worker", "decide-staying-put", TransitionAnswers.stayingPut("NO"));
            answer("social-worker", "check-adult-services",
                    answers("needs", codes("CARE_ACT"), "youngPersonsWords", "Help with letters", "answer", "NOT_YET"));
            refused("social-worker", "check-adult-services",
                    answers("needs", codes("CARE_ACT"), "youngPersonsWords", "Help with letters", "answer", "SETTLED"),
                    "\"Who has accepted?\": answer this question.");
            refused("social-worker", "check-adult-services",
                    answers("needs", codes("CARE_ACT"), "youngPersonsWords", "Help with letters", "referredOn",
                            "2026-06-01", "acceptedBy", "Ellis Adult-Worker", "answer", "SETTLED"),
                    "\"Who works with whom until and after 18?\": answer this question.");
            answer("social-worker", "check-adult-services",
                    answers("needs", codes("CARE_ACT"), "youngPersonsWords", "Help with letters", "referredOn",
                            "2026-06-01", "acceptedBy", "Ellis Adult-Worker", "jointWork",
                            "Ash and Ellis visit together", "answer", "SETTLED"));
            answer(ADVISER, "plan-education-and-work",
                    but(TransitionAnswers.educationPlanned("2026-06-01", "2028-07-31"), "answer", "NOT_YET"));
            assertThat(work.open(youngPerson)).contains("plan-education-and-work")
                .doesNotContain("decide-staying-put", "check-adult-services");
            assertThat(work.passed(youngPerson, JOURNEY)).contains("leave-not-needed");
        }

        @Test
        void for_a_young_person_without_lasting_leave_has_a_plan_for_each_answer() {
            work.at("2024-06-03T10:00");
            youngPerson = work
                .child(InventedChildren.blossom().bornOn(LocalDate.of(2010, 5, 14)).unaccompanied().alone());
            fostered(youngPerson, "2024-06-03");
            planned();
            timer("turned-sixteen");
            refused("social-worker", "plan-for-immigration", TransitionAnswers.immigration("NOT_LODGED", "SETTLED"),
                    "It is settled once the application is lodged.");
            answer("social-worker", "plan-for-immigration", TransitionAnswers.immigration("NOT_LODGED", "NOT_YET"));
            assertThat(due(TransitionClocks.LEAVE)).isEqualTo(endOf("2027-11-01"));
            answer("social-worker", "plan-for-immigration",
                    but(TransitionAnswers.immigration("NOT_LODGED", "NOT_YET"), "leaveEndsOn", "2028-04-01"));
            assertThat(due(TransitionClocks.LEAVE)).isEqualTo(endOf("2028-01-01"));
            answer("social-worker", "plan-for-immigration", TransitionAnswers.immigration("PENDING", "SETTLED"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.LEAVE);
        }

        @Test
        void with_no_appeal_left_brings_a_human_rights_assessment_also_where_the_plan_says_so() {
            work.at("2024-06-03T10:00");
            youngPerson = work
                .child(InventedChildren.blossom().bornOn(LocalDate.of(2010, 5, 14)).unaccompanied().alone());
            fostered(youngPerson, "2024-06-03");
            planned();
            timer("turned-sixteen");
            var exhausted = TransitionAnswers.immigration("APPEAL_RIGHTS_EXHAUSTED", "NOT_YET");
            answer("social-worker", "plan-for-immigration", exhausted);
            work.goOn(youngPerson);
            answer("social-worker", "plan-for-immigration", exhausted);
            work.goOn(youngPerson);
            assertThat(work.open(youngPerson)).containsOnlyOnce("assess-human-rights");
        }

        @Test
        void for_the_last_three_months_has_money_and_a_reviewing_officer_who_is_satisfied() {
            planned();
            timer("three-months-before");
            assertThat(due(TransitionClocks.BENEFITS)).isEqualTo(endOf("2028-04-16"));
            var money = answers("claimReady", false, "how", "Universal Credit", "settingUpHome", 2000,
                    "councilTaxExplained", true, "answer", "SETTLED");
            refused(ADVISER, "prepare-benefits", money, "It is settled once the claim is ready.");
            answer(ADVISER, "prepare-benefits", but(money, "answer", "NOT_YET"));
            answer("iro", "hold-final-review", answers("heldOn", "2026-06-01", "youngPersonsWords", "No flat yet",
                    "howUsedInDecision", "We go on", "satisfied", false, "missing", "A home"));
            assertThat(work.open(youngPerson)).contains("prepare-benefits", "hold-final-review");
        }

        @Test
        void gives_two_different_choices_of_a_home_and_shares_one_page() {
            planned();
            timer("turned-seventeen");
            refused(ADVISER, "plan-housing",
                    but(TransitionAnswers.housing("2026-06-01"), "secondChoice", "STAYING_PUT"),
                    "Name two different ones.");
            answer(ADVISER, "plan-housing", but(TransitionAnswers.housing("2026-06-01"), "answer", "NOT_YET"));
            answer(ADVISER, "share-plan-on-a-page", TransitionAnswers.page("2026-06-01"));
            answer("social-worker", "check-documents", TransitionAnswers.documents("2026-06-01", false));
            assertThat(leaver().healthPassportOn()).isEqualTo("2026-06-01");
            assertThat(work.open(youngPerson)).contains("check-documents", "plan-housing")
                .doesNotContain("share-plan-on-a-page");
        }

    }

    @Nested
    class The_eighteenth_birthday {

        @Test
        void is_confirmed_by_a_manager_with_adult_safeguarding_where_protection_goes_on() {
            planned();
            work.at("2028-05-15T08:00");
            careEnds("2028-05-14", "E5");
            birthdays.tell();
            work.goOn(youngPerson);
            assertThat(work.groups(work.task(youngPerson, "confirm-move-to-adulthood"))).containsExactly(MANAGER);
            refused(MANAGER, "confirm-move-to-adulthood",
                    but(TransitionAnswers.MOVED_TO_ADULTHOOD, "protectionOpen", true),
                    "\"Who in adult safeguarding (MASH) has accepted?\": answer this question.");
            refused(MANAGER, "confirm-move-to-adulthood", but(TransitionAnswers.MOVED_TO_ADULTHOOD, "homeReady", false),
                    "\"What is not ready");
            answer(MANAGER, "confirm-move-to-adulthood", but(TransitionAnswers.MOVED_TO_ADULTHOOD, "protectionOpen",
                    true, "adultSafeguarding", "Ellis Adult-Mash", "adultSafeguardingOn", "2028-05-15"));
            assertThat(work.chronology(youngPerson)).last()
                .asString()
                .contains("Adult safeguarding goes on with protection: Ellis Adult-Mash");
        }

        @Test
        void is_told_once() {
            turnedEighteen();
            birthdays.tell();
            work.goOn(youngPerson);
            assertThat(work.open(youngPerson)).doesNotContain("confirm-move-to-adulthood");
        }

    }

    @Nested
    class After_21 {

        @Test
        void support_goes_on_where_it_is_wanted() {
            turnedEighteen();
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            refused(ADVISER, "decide-after-21", but(after21("2031-02-14", "CONTINUE"), "toldNoPressure", false),
                    "tick this to go on");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "CONTINUE"));
            assertThat(work.open(youngPerson)).contains("keep-in-touch", "review-pathway-plan");
        }

        @Test
        void staying_put_ends_with_somewhere_to_live() {
            planned();
            timer("turned-sixteen");
            answer("social-worker", "decide-staying-put", TransitionAnswers.stayingPut("YES"));
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            refused(ADVISER, "decide-after-21", without(after21("2031-02-14", "CONTINUE"), "homeAfterStayingPut"),
                    "Staying put ends at 21: where do they live then?");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "CONTINUE"));
            assertThat(work.chronology(youngPerson)).last()
                .asString()
                .endsWith("Staying put ends on Wed 14 May 2031, then: Own flat, the keys come in May.");
        }

        @Test
        void a_pause_keeps_contact_and_is_over_when_they_say_so() {
            turnedEighteen();
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "PAUSE_WANTS_CONTACT"));
            assertThat(work.open(youngPerson)).containsExactly("stay-in-contact");
            var hello = answers("contactOn", "2031-02-14", "reached", true, "youngPersonsWords", "Hi", "wantsSupport",
                    false);
            answer(ADVISER, "stay-in-contact", hello);
            assertThat(due(TransitionClocks.IN_TOUCH)).isEqualTo(endOf("2031-04-11"));
            answer(ADVISER, "stay-in-contact", but(hello, "wantsSupport", true));
            assertThat(work.open(youngPerson)).contains("name-personal-adviser");
            assertThat(leaver().support()).isEqualTo(SupportState.RECEIVING);
        }

        @Test
        void a_pause_leaves_no_time_running_that_nobody_watches() {
            turnedEighteen();
            assertThat(clocks(youngPerson)).contains(TransitionClocks.REVIEW, TransitionClocks.VISIT);
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "END_BY_CHOICE"));
            assertThat(clocks(youngPerson)).containsExactly(TransitionClocks.OFFER_21);
        }

        @Test
        void support_stops_whenever_they_want_it_and_not_before_21() {
            turnedEighteen();
            var stop = answers("inTheirWords", "I am fine on my own", "answer", "PAUSE_WANTS_CONTACT", "whatFollows",
                    "A card now and then");
            work.begin(youngPerson, "care-leaver-returned");
            refused(ADVISER, "take-up-further-request", stop, "tick this to go on");
            refused(ADVISER, "take-up-further-request", but(stop, "toldNoPressure", true),
                    "Until 21 support is owed to them.");
            work.at("2032-06-01T09:00");
            answer(ADVISER, "take-up-further-request", but(stop, "toldNoPressure", true));
            work.goOn(youngPerson);
            assertThat(leaver().support()).isEqualTo(SupportState.PAUSED);
            assertThat(work.chronology(youngPerson))
                .contains("They want support to stop: I am fine on my own. A card now and then.");
            assertThat(work.open(youngPerson)).containsExactly("stay-in-contact");
            assertThat(clocks(youngPerson)).containsExactlyInAnyOrder(TransitionClocks.OFFER,
                    TransitionClocks.IN_TOUCH);
            assertThat(due(TransitionClocks.OFFER)).isEqualTo(endOf("2033-06-01"));
            work.at("2033-05-01T09:00");
            timer("offer-comes");
            assertThat(work.open(youngPerson)).contains("offer-support-again");
        }

        @Test
        void a_pause_does_not_lose_the_birthday_that_the_annual_return_asks_about() {
            turnedEighteen();
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "END_BY_CHOICE"));
            timer("birthday-comes-near");
            answer("data-officer", "record-snapshot", TransitionAnswers.snapshot(21));
            assertThat(clocks(youngPerson)).doesNotContain(TransitionClocks.SNAPSHOT);
            assertThat(work.passed(youngPerson, JOURNEY)).contains("birthdays-recorded");
        }

        @Test
        void a_birthday_that_is_recorded_late_is_still_that_birthday() {
            begun();
            work.at("2027-02-15T09:00");
            timer("birthday-comes-near");
            work.at("2027-07-01T09:00");
            refused("data-officer", "record-snapshot", TransitionAnswers.snapshot(18),
                    "It is the birthday of 17 that is asked about now.");
            answer("data-officer", "record-snapshot", TransitionAnswers.snapshot(17));
            work.at("2028-02-14T09:00");
            timer("birthday-comes-near");
            answer("data-officer", "record-snapshot", TransitionAnswers.snapshot(18));
        }

        @Test
        void an_offer_that_is_taken_up_begins_support_again() {
            turnedEighteen();
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "END_BY_CHOICE"));
            work.at("2031-05-14T09:00");
            timer("offer-comes");
            answer(ADVISER, "offer-support-again", offered("2031-05-14", "WANTS_SUPPORT"));
            assertThat(work.open(youngPerson)).contains("name-personal-adviser");
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.OFFER, TransitionClocks.OFFER_21);
        }

    }

    @Nested
    class Coming_back {

        @Test
        void of_somebody_whose_support_was_never_with_this_system_is_never_refused() {
            work.at("2033-06-01T09:00");
            careEndsAtEighteen();
            work.begin(youngPerson, "care-leaver-returned");
            work.goOn(youngPerson);
            assertThat(work.open(youngPerson)).containsExactly("take-up-return");
            assertThat(work.clocks(youngPerson)).containsExactly(TransitionClocks.RETURN, TransitionClocks.RETURN);
            answer(ADVISER, "take-up-return", but(TransitionAnswers.BACK, "educationOrTraining", true));
            assertThat(leaver().status()).isEqualTo(LeavingCareStatus.EDUCATION_RETURN);
            assertThat(work.open(youngPerson)).contains("name-personal-adviser", "assess-needs");
        }

        @Test
        void of_somebody_who_was_never_looked_after_here_is_answered_with_advice() {
            var stranger = work.child(InventedChildren.blossom().bornOn(LocalDate.of(2004, 5, 14)).alone());
            work.at("2026-06-01T09:00");
            work.begin(stranger, "care-leaver-returned");
            work.goOn(stranger);
            work.answer(ADVISER, stranger, "take-up-return", TransitionAnswers.BACK);
            assertThat(work.open(stranger)).containsExactly("advise-qualifying-leaver");
            assertThat(work.clocks(stranger)).isEmpty();
        }

        @Test
        void while_support_goes_on_is_a_part_of_it() {
            planned();
            work.begin(youngPerson, "care-leaver-returned");
            var request = answers("inTheirWords", "My boiler broke", "answer", "SUPPORT_AGAIN", "whatFollows",
                    "I ring the landlord");
            refused(ADVISER, "take-up-further-request", request, "Support goes on already.");
            answer(ADVISER, "take-up-further-request", but(request, "answer", "TAKEN_INTO_SUPPORT"));
            assertThat(work.open(youngPerson)).doesNotContain("take-up-further-request");
        }

        private void careEndsAtEighteen() {
            careEnds("2028-05-14", "E5");
        }

    }

    @Nested
    class News {

        private void happens(String kind, Object... more) {
            report(but(news(youngPerson, kind, "2028-05-15"), more));
        }

        private Map<String, Object> crisis(String answeredAt, String meeting) {
            return answers("answeredAt", answeredAt, "youngPersonsWords", "I cannot go home", "safeTonight",
                    "Crash pad with Fern", "adultSafeguarding", true, "meeting", meeting);
        }

        @Test
        void of_a_crisis_before_18_goes_to_a_strategy_discussion_where_there_is_significant_harm() {
            planned();
            report(news(youngPerson, "CRISIS", "2026-06-01"));
            answer(ADVISER, "answer-crisis", crisis("2026-06-01T09:00", "STRATEGY_DISCUSSION"));
            assertThat(work.processes(youngPerson)).contains("child-protection", JOURNEY);
            assertThat(work.open(youngPerson)).contains("accept-strategy-request").doesNotContain("answer-crisis");
        }

        @Test
        void of_a_crisis_is_answered_today_and_a_conference_chair_holds_the_meeting() {
            turnedEighteen();
            happens("CRISIS");
            var crisis = crisis("2028-05-15T08:00", "NEEDED");
            refused(ADVISER, "answer-crisis", crisis("2028-05-15T08:00", "STRATEGY_DISCUSSION"),
                    "A strategy discussion is for somebody under 18.");
            answer(ADVISER, "answer-crisis", crisis);
            assertThat(work.groups(work.task(youngPerson, "hold-safety-meeting")))
                .containsExactly("child-protection-chair");
            var meeting = answers("heldOn", "2028-05-15", "youngPersonThere", true, "youngPersonsWords",
                    "I want Fern there", "safetyPlan", "Fern and Ash, each day", "answer", "NOT_YET");
            answer("child-protection-chair", "hold-safety-meeting", meeting);
            answer("child-protection-chair", "hold-safety-meeting", but(meeting, "answer", "SETTLED"));
            happens("CRISIS");
            answer(ADVISER, "answer-crisis", but(crisis, "meeting", "NOT_NEEDED", "whyNot", "She is home and calm"));
            assertThat(work.open(youngPerson)).doesNotContain("answer-crisis", "hold-safety-meeting");
        }

        @Test
        void of_custody_brings_contact_in_ten_working_days_and_a_home_twelve_weeks_before_release() {
            turnedEighteen();
            happens("CUSTODY", "releaseOn", "2029-01-08");
            assertThat(due(TransitionClocks.CUSTODY)).isEqualTo(endOf("2028-05-30"));
            assertThat(due(TransitionClocks.RELEASE)).isEqualTo(endOf("2028-10-16"));
            answer(ADVISER, "visit-in-custody", answers("contactOn", "2028-05-15", "establishment", "HMP Sampleton",
                    "sentence", "12 months", "youngPersonsWords", "Do not forget me", "plan", "Visits, a course"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.CUSTODY);
            var home = answers("releaseOn", "2029-01-08", "homeAgreed", false, "home", "Asked two", "resettlement",
                    "Probation, work", "youngPersonsWords", "Not the hostel", "answer", "SETTLED");
            refused(ADVISER, "agree-home-before-release", home, "It is settled once a home is agreed.");
            answer(ADVISER, "agree-home-before-release", but(home, "answer", "NOT_YET"));
            answer(ADVISER, "agree-home-before-release", but(home, "homeAgreed", true));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.RELEASE);
        }

        @Test
        void of_homelessness_is_referred_with_priority_need_and_no_decision_without_a_panel() {
            turnedEighteen();
            happens("HOMELESS");
            refused(ADVISER, "refer-homeless-young-person",
                    but(TransitionAnswers.REFERRED, "priorityNeed", "VULNERABLE"),
                    "At 18 to 20 a care leaver has priority need as such.");
            answer(ADVISER, "refer-homeless-young-person", TransitionAnswers.REFERRED);
            assertThat(work.open(youngPerson)).contains("answer-referral");
            var outcome = answers("asOf", "2028-05-15", "districtsAnswer", "Thinks it was intentional",
                    "intentionalConsidered", true, "outsideCounty", false, "home", "Still with Fern", "answer",
                    "NOT_YET");
            refused(MANAGER, "settle-homelessness", outcome,
                    "\"When did the joint panel meet?\": answer this question.");
            answer(MANAGER, "settle-homelessness",
                    but(outcome, "panelOn", "2028-05-15", "panelView", "It was not intentional"));
            answer(MANAGER, "settle-homelessness", but(outcome, "intentionalConsidered", false, "answer", "SETTLED"));
            assertThat(work.open(youngPerson)).doesNotContain("settle-homelessness");
        }

        @Test
        void of_homelessness_goes_to_the_district_that_they_chose_as_a_part_of_its_own() {
            turnedEighteen();
            happens("HOMELESS");
            answer(ADVISER, "refer-homeless-young-person", TransitionAnswers.REFERRED);
            var referral = work.task(youngPerson, "answer-referral");
            assertThat(referral.getTenantId()).isEqualTo("housing-stroud");
            assertThat(work.groups(referral)).containsExactly("housing-stroud");
            var taken = answers("answeredOn", "2028-05-15", "duty", "NONE", "whatHappens", "A place in Sampleton House",
                    "officer", "Robin Housing-Officer");
            assertThatThrownBy(() -> answer("housing-cheltenham", "answer-referral", taken)).isNotNull();
            refused("housing-stroud", "answer-referral", taken, "\"Why none?\": answer this question.");
            answer("housing-stroud", "answer-referral", but(taken, "duty", "RELIEF"));
            assertThat(work.chronology(youngPerson)).last()
                .isEqualTo("Stroud took up the referral on Mon 15 May 2028 and accepts the duty to relieve "
                        + "homelessness: A place in Sampleton House.");
            assertThat(work.open(youngPerson)).contains("settle-homelessness").doesNotContain("answer-referral");
        }

        @Test
        void of_homelessness_stays_with_the_county_where_they_agree_to_no_referral_or_live_elsewhere() {
            turnedEighteen();
            happens("HOMELESS");
            answer(ADVISER, "refer-homeless-young-person",
                    but(without(TransitionAnswers.REFERRED, "district", "referredOn"), "consents", false, "whyNot",
                            "Wants to try nan first; we look for lodgings"));
            assertThat(work.open(youngPerson)).contains("settle-homelessness").doesNotContain("answer-referral");
        }

        @Test
        void of_bed_and_breakfast_is_unsuitable_on_day_one_and_told_to_the_assistant_director_on_day_two() {
            turnedEighteen();
            happens("UNSUITABLE_HOME", "accommodation", "W", "councilProvides", false);
            assertThat(due(TransitionClocks.UNSUITABLE)).isEqualTo(endOf("2028-05-22"));
            assertThat(work.clock(youngPerson, TransitionClocks.UNSUITABLE).warnings())
                .containsExactly(AtWork.moment("2028-05-16T09:00"), AtWork.moment("2028-05-17T09:00"));
            var move = answers("plannedOn", "2028-05-15", "whereTo", "Supported lodgings on Friday", "safeUntil",
                    "Ash each day", "youngPersonsWords", "I do not sleep", "answer", "NOT_YET");
            answer(ADVISER, "plan-move", move);
            answer(ADVISER, "plan-move", but(move, "answer", "SETTLED"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.UNSUITABLE);
        }

        @Test
        void of_a_move_brings_a_visit_within_seven_days_wherever_it_is() {
            turnedEighteen();
            happens("MOVED", "accommodation", "E", "councilProvides", true);
            assertThat(due(TransitionClocks.NEW_HOME)).isEqualTo(endOf("2028-05-22"));
            answer(ADVISER, "visit-new-home",
                    answers("movedOn", "2028-05-15", "visitedOn", "2028-05-15", "accommodation", "E", "councilProvides",
                            true, "suitable", false, "whyUnsuitable", "Damp", "outsideCounty", true,
                            "youngPersonsWords", "It is cold"));
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.NEW_HOME)
                .contains(TransitionClocks.VISIT, TransitionClocks.UNSUITABLE);
            assertThat(work.clock(youngPerson, TransitionClocks.UNSUITABLE).warnings())
                .containsExactly(AtWork.moment("2028-05-16T09:00"));
            assertThat(work.open(youngPerson)).contains("plan-move");
        }

        @Test
        void of_a_move_into_bed_and_breakfast_is_flagged_and_visited_at_once() {
            turnedEighteen();
            happens("MOVED", "accommodation", "W", "councilProvides", false);
            assertThat(work.clocks(youngPerson)).contains(TransitionClocks.NEW_HOME, TransitionClocks.UNSUITABLE);
            assertThat(work.clock(youngPerson, TransitionClocks.UNSUITABLE).warnings())
                .containsExactly(AtWork.moment("2028-05-16T09:00"), AtWork.moment("2028-05-17T09:00"));
            assertThat(work.open(youngPerson)).contains("visit-new-home", "plan-move");
        }

        @Test
        void of_bed_and_breakfast_after_another_unsuitable_home_is_told_to_the_assistant_director_as_well() {
            turnedEighteen();
            happens("UNSUITABLE_HOME", "accommodation", "U", "councilProvides", false);
            assertThat(work.clock(youngPerson, TransitionClocks.UNSUITABLE).warnings())
                .containsExactly(AtWork.moment("2028-05-16T09:00"));
            happens("MOVED", "accommodation", "W", "councilProvides", false);
            assertThat(work.clock(youngPerson, TransitionClocks.UNSUITABLE).warnings())
                .containsExactly(AtWork.moment("2028-05-16T09:00"), AtWork.moment("2028-05-17T09:00"));
        }

        @Test
        void of_a_move_that_a_phone_call_shows_brings_a_visit_and_a_visit_there_needs_no_other() {
            turnedEighteen();
            answer(ADVISER, "keep-in-touch", contact("2028-05-15", "F2"));
            var moved = but(contact("2028-05-15", "F2"), "accommodation", "U", "livesThereSince", "2028-05-12", "how",
                    "PHONE");
            answer(ADVISER, "keep-in-touch", moved);
            work.goOn(youngPerson);
            assertThat(due(TransitionClocks.NEW_HOME)).isEqualTo(endOf("2028-05-19"));
            assertThat(work.open(youngPerson)).contains("visit-new-home");
            answer(ADVISER, "keep-in-touch",
                    but(moved, "accommodation", "E", "livesThereSince", "2028-05-14", "how", "VISIT"));
            work.goOn(youngPerson);
            assertThat(work.clocks(youngPerson)).doesNotContain(TransitionClocks.NEW_HOME);
            assertThat(work.open(youngPerson)).containsOnlyOnce("visit-new-home");
        }

        @Test
        void of_homelessness_before_18_is_taken_up_with_housing_and_not_referred_as_of_an_adult() {
            planned();
            report(news(youngPerson, "HOMELESS", "2026-06-01"));
            assertThat(work.processes(youngPerson)).contains("homelessness-joint-assessment", JOURNEY);
            assertThat(work.open(youngPerson)).doesNotContain("refer-homeless-young-person");
        }

        @Test
        void of_another_day_of_release_moves_the_time_to_a_home_and_custody_ends_with_living_elsewhere() {
            turnedEighteen();
            happens("CUSTODY", "releaseOn", "2029-01-08");
            answer(ADVISER, "visit-in-custody",
                    answers("contactOn", "2028-05-15", "establishment", "HMP Sampleton", "sentence", "12 months",
                            "releaseOn", "2029-03-05", "youngPersonsWords", "Do not forget me", "plan",
                            "Visits, a course"));
            assertThat(due(TransitionClocks.RELEASE)).isEqualTo(endOf("2028-12-11"));
            assertThat(leaver().inCustody()).isTrue();
            answer(ADVISER, "keep-in-touch", contact("2028-05-15", "F2"));
            assertThat(leaver().inCustody()).isFalse();
        }

        @Test
        void of_a_baby_brings_help_and_no_end_of_offers() {
            turnedEighteen();
            happens("PARENT");
            answer(ADVISER, "support-young-parent",
                    answers("dueOrBornOn", "2028-11-01", "youngPersonsWords", "I am happy", "help", "Midwife, nan",
                            "worryForTheBaby", false, "educationAndWork", "The course keeps her place"));
            assertThat(leaver().parent()).isTrue();
        }

        @Test
        void of_leave_is_noted_and_with_no_appeal_left_brings_a_human_rights_assessment() {
            turnedEighteen();
            happens("LEAVE", "appealRightsExhausted", false);
            assertThat(work.passed(youngPerson, JOURNEY)).contains("leave-noted");
            happens("LEAVE", "appealRightsExhausted", true);
            assertThat(work.groups(work.task(youngPerson, "assess-human-rights"))).containsExactly(MANAGER);
            answer(MANAGER, "assess-human-rights",
                    answers("assessedOn", "2028-05-15", "youngPersonsWords", "I have nowhere", "findings",
                            "Street homeless", "supportGoesOn", true, "rationale", "Article 3", "legalAdviceBy",
                            "Wren Solicitor"));
            assertThat(work.open(youngPerson)).contains("keep-in-touch");
        }

        @Test
        void is_not_taken_of_somebody_who_is_not_on_the_journey() {
            work.at("2026-01-05T10:00");
            assertThatThrownBy(() -> report(news(youngPerson, "CRISIS", "2026-01-05")))
                .hasMessageContaining("is not known as a care leaver");
        }

    }

    @Nested
    class Late_work {

        private void isRaised(String... stages) {
            for (var stage : stages) {
                timer(stage);
                assertThat(work.passed(youngPerson, JOURNEY)).contains(stage + "-raised");
            }
        }

        @Test
        void before_18_is_raised_from_each_stage_and_nothing_is_held_up() {
            begun();
            work.at("2026-09-01T10:00");
            isRaised("adviser-time", "plan-time");
            assertThat(work.processes(youngPerson)).contains("escalate-breach");
            answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
            answer(ADVISER, "introduce-personal-adviser", introduced("2026-09-01"));
            timer("turned-seventeen");
            timer("birthday-comes-near");
            report(news(youngPerson, "OUT_OF_TOUCH", "2026-09-01"));
            work.at("2028-06-20T10:00");
            isRaised("contact-time", "ready-time", "snapshot-time", "news-time", "birthday-time");
            assertThat(work.open(youngPerson)).contains("keep-in-touch", "check-documents", "record-snapshot",
                    "find-young-person");
        }

        @Test
        void after_18_is_raised_from_offers_the_ending_and_a_return() {
            turnedEighteen();
            work.at("2031-02-14T09:00");
            timer("twenty-one-comes-near");
            answer(ADVISER, "decide-after-21", after21("2031-02-14", "END_BY_CHOICE"));
            work.at("2031-07-01T09:00");
            isRaised("offer-time");
            work.at("2034-11-14T09:00");
            timer("half-a-year-before-25");
            work.at("2035-06-01T09:00");
            isRaised("ending-time");
        }

        @Test
        void of_a_return_that_nobody_takes_up_is_raised() {
            work.at("2033-06-01T09:00");
            careEnds("2028-05-14", "E5");
            work.begin(youngPerson, "care-leaver-returned");
            work.goOn(youngPerson);
            work.at("2033-06-04T09:00");
            isRaised("return-time");
            assertThat(work.open(youngPerson)).contains("take-up-return");
        }

    }

    @Nested
    class An_end_before_25 {

        @Test
        void by_death_stops_everything_and_is_notified() {
            planned();
            work.tell(youngPerson, "child-died");
            work.goOn(youngPerson);
            assertThat(clocks(youngPerson)).isEmpty();
            assertThat(work.open(youngPerson)).containsExactly("notify-death");
            answer("head-of-service", "notify-death", answers("diedOn", "2026-06-01", "toldWhom", "Nan, by Ash",
                    "notifiedOn", "2026-06-01", "support", "Ash stays with nan"));
            assertThat(work.processes(youngPerson)).isEmpty();
        }

        @Test
        void by_a_move_to_another_authority_leaves_nothing() {
            planned();
            work.tell(youngPerson, "responsibility-transferred");
            work.goOn(youngPerson);
            assertThat(work.processes(youngPerson)).isEmpty();
            assertThat(clocks(youngPerson)).isEmpty();
        }

        @Test
        void does_not_come_with_the_end_of_the_social_work_case() {
            planned();
            work.tell(youngPerson, "case-closed");
            assertThat(work.processes(youngPerson)).containsExactly(JOURNEY);
        }

    }

}
