package org.childjourney.transition;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.transition.TransitionAnswers.after21;
import static org.childjourney.transition.TransitionAnswers.barriers;
import static org.childjourney.transition.TransitionAnswers.contact;
import static org.childjourney.transition.TransitionAnswers.documents;
import static org.childjourney.transition.TransitionAnswers.educationPlanned;
import static org.childjourney.transition.TransitionAnswers.ending;
import static org.childjourney.transition.TransitionAnswers.housing;
import static org.childjourney.transition.TransitionAnswers.introduced;
import static org.childjourney.transition.TransitionAnswers.lasted;
import static org.childjourney.transition.TransitionAnswers.offered;
import static org.childjourney.transition.TransitionAnswers.page;
import static org.childjourney.transition.TransitionAnswers.panel;
import static org.childjourney.transition.TransitionAnswers.reviewed;
import static org.childjourney.transition.TransitionAnswers.snapshot;
import static org.childjourney.transition.TransitionAnswers.stayingPut;
import static org.childjourney.transition.TransitionAnswers.step;
import static org.childjourney.transition.TransitionAnswers.stepReviewed;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

/** One young person from 15 years and 9 months to 25. */
class NineYearsTest extends TransitionTest {

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void nobody_falls_through_from_15_years_9_months_to_25() {
        beforeTheDayNothingBegins();
        withAnAdviserAndAPlan();
        readyForEighteen();
        theBirthday();
        withoutWorkAndBackAgain();
        atTwentyOne();
        backAtTwentyThree();
        goodbyeAtTwentyFive();
        nothingIsLeft();
        theChronologyTellsIt();
    }

    private void beforeTheDayNothingBegins() {
        this.work.at("2026-02-13T23:00");
        night();
        assertThat(this.work.processes(this.youngPerson)).isEmpty();
        this.work.at("2026-02-14T00:05");
        night();
        assertThat(this.work.processes(this.youngPerson)).containsExactly(JOURNEY);
        assertThat(this.work.open(this.youngPerson)).containsExactly("assess-needs", "keep-in-touch",
                "name-personal-adviser");
    }

    private void withAnAdviserAndAPlan() {
        this.work.at("2026-02-16T10:00");
        answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
        answer(ADVISER, "introduce-personal-adviser", introduced("2026-02-16"));
        this.work.at("2026-05-14T09:00");
        timer("turned-sixteen");
        answer(ADVISER, "plan-education-and-work", educationPlanned("2026-05-14", "2028-07-31"));
        answer("social-worker", "check-adult-services",
                answers("youngPersonsWords", "I need nothing", "answer", "SETTLED"));
        answer("social-worker", "decide-staying-put", stayingPut("YES"));
        this.work.at("2026-06-01T10:00");
        answer(ADVISER, "assess-needs", TransitionAnswers.assessed("2026-06-01"));
        answer(ADVISER, "write-pathway-plan", TransitionAnswers.planned("2026-06-01"));
        answer(MANAGER, "agree-pathway-plan", TransitionAnswers.agreed("2026-06-01"));
        assertThat(due(TransitionClocks.REVIEW)).isEqualTo(endOf("2026-12-01"));
    }

    private void readyForEighteen() {
        this.work.at("2027-02-15T09:00");
        timer("birthday-comes-near");
        answer("data-officer", "record-snapshot", snapshot(17));
        this.work.at("2027-05-14T09:00");
        timer("turned-seventeen");
        answer("social-worker", "check-documents", documents("2027-05-14", false));
        answer("social-worker", "check-documents", documents("2027-05-14", true));
        answer(ADVISER, "plan-housing", housing("2027-05-14"));
        answer(ADVISER, "share-plan-on-a-page", page("2027-05-14"));
        this.work.at("2028-02-14T09:00");
        timer("birthday-comes-near");
        answer("data-officer", "record-snapshot", snapshot(18));
        timer("three-months-before");
        answer(ADVISER, "prepare-benefits", answers("claimReady", true, "how", "Universal Credit", "settingUpHome",
                3000, "councilTaxExplained", true, "answer", "SETTLED"));
        answer("iro", "hold-final-review", answers("heldOn", "2028-02-14", "youngPersonsWords", "I am ready",
                "howUsedInDecision", "Everything is there", "satisfied", true));
        answer(ADVISER, "review-pathway-plan", reviewed("2028-02-14", "F2"));
    }

    private void theBirthday() {
        this.work.at("2028-05-13T23:00");
        this.birthdays.tell();
        assertThat(this.work.open(this.youngPerson)).doesNotContain("confirm-move-to-adulthood");
        this.work.at("2028-05-14T00:10");
        careEnds("2028-05-14", "E17");
        this.birthdays.tell();
        this.work.goOn(this.youngPerson);
        assertThat(leaver().status()).isEqualTo(LeavingCareStatus.FORMER_RELEVANT);
        this.work.at("2028-05-14T10:00");
        answer(MANAGER, "confirm-move-to-adulthood", TransitionAnswers.MOVED_TO_ADULTHOOD);
        assertThat(this.work.clock(this.youngPerson, TransitionClocks.EIGHTEEN).isRunning()).isFalse();
    }

    private void withoutWorkAndBackAgain() {
        this.work.at("2028-07-31T23:00");
        nightNotices();
        assertThat(this.work.processes(this.youngPerson)).doesNotContain(EET);
        this.work.at("2028-08-01T00:05");
        nightNotices();
        assertThat(this.work.processes(this.youngPerson)).contains(EET);
        assertThat(due(TransitionClocks.UNDERSTAND)).isEqualTo(endOf("2028-08-08"));
        assertThat(due(TransitionClocks.STEP)).isEqualTo(endOf("2028-08-15"));
        this.work.at("2028-08-03T10:00");
        answer(ADVISER, "understand-barriers", barriers("2028-08-03"));
        answer("virtual-school", "support-from-virtual-school", answers("talkedOn", "2028-08-03", "youngPersonsWords",
                "Biology", "help", "A tutor", "contactPerson", "Chris Virtual-School"));
        answer("eet-lead", "plan-next-step", step("2028-08-20"));
        this.work.at("2028-08-31T10:00");
        answer(ADVISER, "review-step", stepReviewed("2028-08-31", "NOT_DONE", "G5", "2028-08-01"));
        answer(ADVISER, "plan-next-step", step("2028-09-20"));
        this.work.at("2028-09-28T10:00");
        answer(ADVISER, "review-step", stepReviewed("2028-09-28", "NOT_DONE", "G5", "2028-08-01"));
        assertThat(due(TransitionClocks.PANEL)).isEqualTo(endOf("2028-10-12"));
        this.work.at("2028-10-05T10:00");
        answer("head-of-service", "hold-eet-panel", panel("2028-10-05", "NEW_STEP"));
        answer(ADVISER, "plan-next-step", step("2028-10-25"));
        this.work.at("2028-10-30T10:00");
        answer(ADVISER, "review-step", stepReviewed("2028-10-30", "DONE", "F5", "2028-10-30"));
        assertThat(this.work.clocks(this.youngPerson)).doesNotContainAnyElementsOf(TransitionClocks.WEEKS);
        this.work.at("2029-01-29T10:00");
        timer("thirteen-weeks-over");
        answer(ADVISER, "confirm-sustained", lasted("2029-01-29"));
        assertThat(this.work.processes(this.youngPerson)).doesNotContain(EET);
    }

    private void atTwentyOne() {
        for (int age = 19; age <= 21; age++) {
            this.work.at("%d-02-14T09:00".formatted(2010 + age));
            timer("birthday-comes-near");
            answer("data-officer", "record-snapshot", snapshot(age));
        }
        assertThat(this.work.passed(this.youngPerson, JOURNEY)).contains("birthdays-recorded");
        timer("twenty-one-comes-near");
        answer(ADVISER, "decide-after-21", after21("2031-02-14", "END_BY_CHOICE"));
        assertThat(this.work.open(this.youngPerson)).isEmpty();
        assertThat(due(TransitionClocks.OFFER_21)).isEqualTo(endOf("2031-06-14"));
        this.work.at("2031-05-14T09:00");
        timer("offer-comes");
        answer(ADVISER, "offer-support-again", offered("2031-05-14", "NOT_NOW"));
        assertThat(due(TransitionClocks.OFFER)).isEqualTo(endOf("2032-05-14"));
        this.work.at("2032-04-14T09:00");
        timer("offer-comes");
        answer(ADVISER, "offer-support-again", offered("2032-04-14", "NOT_REACHED"));
    }

    private void backAtTwentyThree() {
        this.work.at("2033-06-01T09:00");
        this.work.begin(this.youngPerson, "care-leaver-returned");
        answer(ADVISER, "take-up-further-request", answers("inTheirWords", "I lost my flat", "answer", "SUPPORT_AGAIN",
                "whatFollows", "We meet on Friday"));
        assertThat(leaver().status()).isEqualTo(LeavingCareStatus.FORMER_RELEVANT_21_25);
        assertThat(this.work.open(this.youngPerson)).contains("name-personal-adviser", "assess-needs", "keep-in-touch");
        answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
        this.work.at("2033-06-03T09:00");
        answer(ADVISER, "introduce-personal-adviser", but(introduced("2033-06-03"), "introduction", "OVER_EIGHTEEN"));
        assertThat(this.work.clocks(this.youngPerson)).doesNotContain(TransitionClocks.RETURN);
        answer(ADVISER, "keep-in-touch", but(contact("2033-06-03", "F5"), "accommodation", "U", "livesThereSince",
                "2033-06-02", "councilProvides", false));
    }

    private void goodbyeAtTwentyFive() {
        this.work.at("2034-11-14T09:00");
        timer("half-a-year-before-25");
        answer(ADVISER, "plan-ending", ending("2034-11-14"));
        this.work.at("2035-05-14T00:05");
        timer("turned-twenty-five");
        assertThat(this.work.passed(this.youngPerson, JOURNEY)).contains("end-at-twenty-five", "turned-25");
    }

    private void nothingIsLeft() {
        assertThat(this.work.processes(this.youngPerson)).isEmpty();
        assertThat(this.work.clocks(this.youngPerson)).isEmpty();
        assertThat(this.work.open(this.youngPerson)).isEmpty();
        assertThat(this.jdbc.queryForList("select journey from active_journey where case_reference = ?",
                this.youngPerson.value()))
            .isEmpty();
        var instances = this.history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(this.youngPerson.value())
            .list()
            .stream()
            .map((instance) -> instance.getId())
            .toList();
        assertThat(instances).isNotEmpty().allSatisfy((id) -> {
            for (var table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_JOB", "ACT_RU_EVENT_SUBSCR",
                    "ACT_RU_VARIABLE")) {
                var column = table.equals("ACT_RU_JOB") ? "PROCESS_INSTANCE_ID_" : "PROC_INST_ID_";
                assertThat(this.jdbc.queryForList("select ID_ from %s where %s = ?".formatted(table, column), id))
                    .as(table)
                    .isEmpty();
            }
        });
        assertThat(leaver().support()).isEqualTo(SupportState.OVER);
    }

    private void theChronologyTellsIt() {
        assertThat(this.work.chronology(this.youngPerson)).containsSubsequence(
                "The way to adulthood begins. Becomes eligible on the 16th birthday, Thu 14 May 2026: looked after for "
                        + "88 weeks and 6 days since the 14th birthday, none of them from the 16th birthday on.",
                "Young person and personal adviser met on Mon 16 Feb 2026, together with the social worker. \"You seem "
                        + "all right\".",
                "A pathway plan with 2 goals was written together on Mon 1 Jun 2026.",
                "All documents for 18 are there.",
                "The plan on a page was looked at together on Fri 14 May 2027. \"That is me\".",
                "At the last review before 18 the reviewing officer is satisfied.",
                "On the 18th birthday the personal adviser leads. Money: there, home: there.",
                "Without education, employment or training since Tue 1 Aug 2028 (course or job ended). We begin to look "
                        + "for a way together.",
                "The step \"Visit the hospital kitchen\" was not done. \"I tried\".",
                "A panel looked for another way on Thu 5 Oct 2028: The hospital offers afternoons.",
                "They have begun to learn or work (F5) on Mon 30 Oct 2028, after 90 days without. It is over when 13 "
                        + "weeks have lasted.",
                "Education or work has lasted for 13 weeks: this time is over. \"I have a badge\".",
                "After 21 the young adult ends support for now. \"I know where you are\". Staying put ends on Wed 14 "
                        + "May 2031, then: Own flat, the keys come in May.",
                "Support was offered on Wed 14 May 2031: the young adult does not want support now.",
                "They asked for help again: I lost my flat. We meet on Friday.",
                "The ending at 25 was planned together. Who is there afterwards: Nan, Fern, two friends.",
                "Support as a care leaver ended, at 25. The way back stays open: anybody can ask for advice.");
    }

}
