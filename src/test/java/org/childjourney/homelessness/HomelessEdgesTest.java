package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.PersonSought;
import org.childjourney.lifeevents.EighteenthBirthdays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.homelessness.HomelessStory.JOURNEY;
import static org.childjourney.homelessness.HomelessStory.MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

/** What is out of the ordinary has its own path. */
@JourneyTest
class HomelessEdgesTest {

    @Autowired
    private AtWork work;

    @Autowired
    private HomelessStory story;

    @Autowired
    private Cases cases;

    @BeforeEach
    void workers() {
        this.story.workers();
    }

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    private void over(CaseReference child, String end) {
        assertThat(this.work.passed(child, JOURNEY)).endsWith(end);
        assertThat(this.work.processes(child)).doesNotContain(JOURNEY, "housing-assessment", "advocacy");
        assertThat(this.work.clocks(child)).noneMatch((clock) -> clock.startsWith("homelessness-"));
        assertThat(this.work.open(child)).noneMatch((task) -> task.contains("safe-place"));
    }

    @Nested
    class Life_goes_on {

        @Test
        void and_the_death_of_a_young_person_stops_everything() {
            var child = story.interviewed();
            work.tell(child, "child-died");
            over(child, "closed-child-died");
        }

        @Test
        void and_another_authority_takes_over() {
            var child = story.interviewed();
            work.tell(child, "responsibility-transferred");
            over(child, "closed-moved-away");
        }

        @Test
        void and_the_case_is_closed() {
            var child = story.told();
            work.tell(child, "case-closed");
            over(child, "closed-with-reason");
        }

    }

    @Nested
    class Turning_18 {

        private final Map<String, Object> agreed = answers("youngPersonsView", "A flat of my own", "decisionLetterOn",
                "2027-05-20", "weeksLookedAfter", 60, "referralMade", false, "whyNotNeeded",
                "Her personal adviser is there", "destination", "Supported flat, 5 Sample Street", "unfinishedWork",
                "Nothing");

        private CaseReference eighteen() {
            var child = story.housedAfterANo();
            work.at("2027-09-01T09:00");
            work.tell(child, "child-turned-18");
            work.goOn(child);
            return child;
        }

        @Test
        void names_what_comes_after_and_the_application_goes_on_as_an_adults() {
            var child = eighteen();
            assertThat(work.open(child)).contains("agree-homelessness-after-18", "continue-as-adult")
                .doesNotContain("review-decline", "review-suitability-housing");
            work.answer(OFFICER, child, "continue-as-adult", answers("letterSent", true, "letterOn", "2027-05-20",
                    "officer", "Olive Officer", "dutyNow", "MAIN"));
            work.answer(WORKER, child, "agree-homelessness-after-18", but(this.agreed, "weeksLookedAfter", 2));
            over(child, "closed-no-adult-services");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("The housing application goes on as an adult's"));
        }

        @Test
        void sends_whoever_was_looked_after_for_13_weeks_to_the_leaving_care_team() {
            var child = eighteen();
            work.answer(WORKER, child, "agree-homelessness-after-18", but(this.agreed, "weeksLookedAfter", 13));
            assertThat(work.passed(child, JOURNEY)).contains("care-leaver-passed-on", "closed-no-adult-services");
        }

        @Test
        void asks_adult_services_where_that_is_needed() {
            var child = eighteen();
            work.answer(WORKER, child, "agree-homelessness-after-18",
                    but(without(this.agreed, "whyNotNeeded"), "weeksLookedAfter", 12, "referralMade", true,
                            "careActSection", "S9", "referredOn", "2027-08-30", "acceptedBy", "Adult team"));
            assertThat(work.passed(child, JOURNEY)).doesNotContain("care-leaver-passed-on")
                .contains("closed-adult-referral");
        }

        @Test
        void says_when_the_decision_letter_was_not_sent_before_the_birthday() {
            var child = eighteen();
            work.answer(WORKER, child, "agree-homelessness-after-18", without(this.agreed, "decisionLetterOn"));
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("was not sent before the birthday"));
        }

        @Test
        void is_told_to_the_work_in_the_night_of_the_birthday(@Autowired EighteenthBirthdays birthdays) {
            var child = story.housedAfterANo();
            var birthday = cases.child(child).eighteenthBirthday();
            work.at(birthday.minusDays(1) + "T23:55");
            work.inOneStep(birthdays::tell);
            assertThat(work.open(child)).doesNotContain("agree-homelessness-after-18");
            work.at(birthday + "T00:05");
            work.inOneStep(birthdays::tell);
            assertThat(work.open(child)).contains("agree-homelessness-after-18");
        }

        @Test
        void before_a_district_is_known_has_no_application_to_go_on_with() {
            var child = story.askedTheCounty();
            work.at("2027-07-01T09:00");
            work.tell(child, "child-turned-18");
            work.goOn(child);
            assertThat(work.open(child)).containsExactly("agree-homelessness-after-18");
            assertThat(work.passed(child, JOURNEY)).contains("no-application");
        }

    }

    @Nested
    class At_17_years_and_9_months {

        @ParameterizedTest
        @CsvSource({ "2008-06-02, true", "2008-06-03, false" })
        void a_decision_is_due_in_five_working_days(LocalDate born, boolean close) {
            var child = story.askedHousing(born);
            assertThat(work.clocks(child).contains("homelessness-17y9m")).isEqualTo(close);
            if (close) {
                assertThat(work.clock(child, "homelessness-17y9m").dueAt()).isEqualTo(AtWork.endOf("2026-03-09"));
                work.timer(child, "close-to-18");
                work.goOn(child);
                assertThat(work.task(child, "plan-for-eighteen").getDueDate())
                    .isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
            }
        }

        @Test
        void the_birthday_is_planned_for_with_the_letter_before_it() {
            var child = story.askedHousing(LocalDate.of(2008, 5, 20));
            work.timer(child, "close-to-18");
            work.goOn(child);
            var plan = answers("letterBy", "2026-05-20", "status", "QUALIFYING", "statusExplained", true, "plan",
                    "Universal credit from the day");
            refused(WORKER, child, "plan-for-eighteen", plan, "is due before the birthday on Wed 20 May 2026");
            work.answer(WORKER, child, "plan-for-eighteen", but(plan, "letterBy", "2026-05-19"));
            assertThat(work.passed(child, JOURNEY)).contains("eighteen-planned");
        }

        @Test
        void the_full_assessment_goes_on_and_its_clock_stops_with_the_decision() {
            var child = story.interviewed(story.told(story.askedHousing(LocalDate.of(2008, 5, 20)), Answered.rights()),
                    Answered.interviewed());
            story.advocateMet(child);
            story.assessed(child, Answered.need(), Answered.housingNeed("NONE"));
            story.compared(child);
            story.chosen(child, "ACCEPTS_S20");
            story.decided(child, "B");
            assertThat(work.clocks(child)).doesNotContain("homelessness-17y9m");
        }

    }

    @Nested
    class A_baby_or_child_with_them {

        private final Map<String, Object> arranged = answers("expectedOn", "2026-07-01", "contactMadeOn", "2026-03-03",
                "togetherPlace", true, "harmToBaby", false, "plan", "A place for both, and a midwife");

        private CaseReference expecting() {
            return story.interviewed(story.told(), but(Answered.interviewed(), "babyOrChild", true));
        }

        @Test
        void is_assessed_as_well() {
            var child = expecting();
            assertThat(work.open(child)).contains("arrange-for-baby", "assess-need");
            refused(WORKER, child, "arrange-for-baby", but(this.arranged, "babyReference", child.value()),
                    "That is the young person's own case reference");
            work.answer(WORKER, child, "arrange-for-baby", this.arranged);
            assertThat(work.passed(child, JOURNEY)).contains("baby-arranged-for");
        }

        @Test
        void at_risk_leads_to_a_strategy_discussion() {
            var child = expecting();
            work.answer(WORKER, child, "arrange-for-baby", but(this.arranged, "harmToBaby", true));
            assertThat(work.passed(child, JOURNEY)).contains("baby-strategy", "baby-known");
        }

    }

    @Nested
    class Suspected_harm {

        @Test
        void leads_to_a_strategy_discussion_beside_the_assessment() {
            var child = story.interviewed(story.told(),
                    but(Answered.interviewed(), "harmSuspected", true, "harmReason", "Older men pay for her phone"));
            assertThat(work.passed(child, JOURNEY)).contains("interview-strategy", "harm-passed-on");
            assertThat(work.open(child)).contains("assess-need");
        }

    }

    @Nested
    class Leaving_custody {

        @Test
        void is_planned_before_the_release() {
            var child = story.interviewed(story.told(), but(Answered.interviewed(), "leavingCustody", true));
            work.answer(WORKER, child, "plan-release",
                    answers("establishment", "Sample Young Offender Institution", "releaseOn", "2026-03-20", "remanded",
                            true, "resettlementWorker", "Moss Resettlement", "placeFromRelease", "5 Sample Street",
                            "plan", "Section 20 from the day of release"));
            assertThat(work.passed(child, JOURNEY)).contains("release-planned");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("On remand the young person was looked after"));
        }

        @Test
        void is_planned_too_where_housing_was_told_of_it() {
            var child = story.askedTheCounty();
            work.answer(MANAGER, child, "accept-homelessness",
                    but(Answered.acceptedFromCounty(), "reasonForLoss", "LEFT_CUSTODY"));
            work.at("2026-03-02T11:10");
            work.answer(WORKER, child, "explain-rights", Answered.rights());
            story.interviewed(child, Answered.interviewed());
            assertThat(work.open(child)).contains("plan-release");
        }

    }

    @Nested
    class From_another_county {

        @Test
        void is_accommodated_here_first_and_the_other_authority_is_told_beside_it() {
            var child = story.askedHousing();
            work.at("2026-03-02T10:30");
            refused(MANAGER, child, "accept-homelessness", but(Answered.acceptedFromHousing(), "fromElsewhere", true),
                    "\"From which authority?\": answer this question.");
            work.answer(MANAGER, child, "accept-homelessness", but(Answered.acceptedFromHousing(), "fromElsewhere",
                    true, "otherAuthority", "Inventshire County Council"));
            work.at("2026-03-02T11:10");
            work.answer(WORKER, child, "explain-rights", Answered.rights());
            story.safeTonight(child);
            story.interviewed(child, Answered.interviewed());
            assertThat(work.open(child)).contains("tell-other-authority", "assess-need", "review-suitability");
        }

    }

    @Nested
    class Contact_that_is_lost {

        private CaseReference lost() {
            var child = story.told();
            work.at("2026-03-03T20:00");
            work.start(OFFICER, "record-lost-contact", answers("caseReference", child.value(), "lastContactAt",
                    "2026-03-03T09:00", "lastContactHow", "A text to her aunt", "tried", "Phone, aunt, college"));
            work.goOn(child);
            return child;
        }

        @Test
        void for_24_hours_makes_the_young_person_missing() {
            var child = lost();
            assertThat(work.open(child)).contains("reach-young-person");
            work.at("2026-03-04T09:01");
            work.timer(child, "a-day-without-contact");
            work.goOn(child);
            assertThat(work.open(child)).contains("reach-young-person", "report-missing-child");
            assertThat(work.processes(child)).contains("record-missing-episode");

            work.answer(WORKER, child, "report-missing-child",
                    answers("kind", "M", "missingFrom", "2026-03-03T09:00", "lastSeenAt", "At her aunt's",
                            "circumstances", "Nobody reaches her", "reportedToPolice", true, "policeReference", "EX-1",
                            "riskLevel", "HIGH"));
            assertThat(work.open(child)).contains("record-return");
        }

        @Test
        void and_regained_within_a_day_is_no_missing_episode() {
            var child = lost();
            work.answer(WORKER, child, "reach-young-person",
                    answers("reachedAt", "2026-03-03T19:50", "how", "She rang back", "whereNow", "At her aunt's",
                            "safeNow", true, "inTheirWords", "My phone was dead"));
            assertThat(work.passed(child, JOURNEY)).contains("reached-again");
            assertThat(work.processes(child)).doesNotContain("record-missing-episode");
        }

        @Test
        void is_no_business_of_another_district() {
            var child = story.told();
            assertThatThrownBy(() -> work.start("housing-tewkesbury", "record-lost-contact",
                    answers("caseReference", child.value(), "lastContactAt", "2026-03-02T09:00", "lastContactHow", "x",
                            "tried", "y")))
                .hasMessageContaining("You do not work with a homeless young person of that reference");
        }

    }

    @Nested
    class A_new_presentation {

        private void asksAgain(CaseReference child, String at) {
            work.at(at);
            work.begin(child, "homeless-16-17-presented");
            work.goOn(child);
        }

        private Map<String, Object> taken(boolean brokeDown, String meaning) {
            return answers("whatHappened", "The carer fell ill", "brokeDown", brokeDown, "taken", meaning, "district",
                    "housing-stroud");
        }

        @Test
        void while_the_assessment_goes_on_is_taken_in_and_the_search_is_open_again() {
            var child = story.interviewed();
            asksAgain(child, "2026-03-03T20:00");
            assertThat(work.open(child)).contains("accept-new-presentation", "confirm-safe-place");
            work.answer(MANAGER, child, "accept-new-presentation", taken(true, "ASSESS_AGAIN"));
            assertThat(work.passed(child, JOURNEY)).contains("taken-in");
            assertThat(work.open(child)).contains("assess-need");
        }

        @Test
        void within_four_weeks_of_a_breakdown_leads_back_to_the_assessment_in_the_same_instance() {
            var child = story.atHomeUnderSection20();
            asksAgain(child, "2026-03-24T20:00");
            work.answer("emergency-duty-team", child, "accept-new-presentation", taken(true, "ASSESS_AGAIN"));

            assertThat(work.passed(child, JOURNEY)).contains("presented-anew", "taken-up-anew");
            assertThat(work.open(child)).contains("assess-need", "assess-housing-need", "confirm-safe-place")
                .doesNotContain("hold-joint-interview");
            assertThat(work.processes(child).stream().filter(JOURNEY::equals)).hasSize(1);
            assertThat(work.clocks(child)).contains("homelessness-joint-assessment-10wd",
                    "homelessness-joint-assessment-45wd");
        }

        @Test
        void after_four_weeks_leads_back_to_the_interview() {
            var child = story.atHomeUnderSection20();
            asksAgain(child, "2026-04-06T20:00");
            work.answer(MANAGER, child, "accept-new-presentation", taken(true, "ASSESS_AGAIN"));
            assertThat(work.open(child)).contains("hold-joint-interview", "confirm-joint-interview");
            assertThat(work.clocks(child)).contains("homelessness-joint-interview");
        }

        @Test
        void in_another_district_is_taken_by_the_work_that_goes_on() {
            var child = story.interviewed();
            work.at("2026-03-03T20:00");
            var known = cases.child(child);
            work.start("housing-tewkesbury", "housing-presentation",
                    but(Answered.presented(known.givenName(), known.dateOfBirth().toString()), "presentedAt",
                            "2026-03-03T19:30"));
            work.goOn(child);
            assertThat(work.processes(child).stream().filter(JOURNEY::equals)).hasSize(1);
            work.answer(MANAGER, child, "accept-new-presentation",
                    but(taken(false, "TAKEN_IN"), "district", "housing-tewkesbury"));
            assertThat(work.routing(child, "district", JOURNEY)).isEqualTo("housing-tewkesbury");
        }

    }

    @Nested
    class Housing_owes_a_duty {

        private CaseReference owed(String duty) {
            var child = story.interviewed(story.told(), duty.equals("PREVENTION")
                    ? but(Answered.interviewed(), "found", "THREATENED") : Answered.interviewed());
            story.advocateMet(child);
            return story.assessed(child, Answered.need(), Answered.housingNeed(duty));
        }

        private Map<String, Object> ended(String how, String day) {
            var ended = answers("how", how, "endedOn", day, "housedAt", "SUPPORTED", "rationale", "What we did");
            if (!how.equals("FIFTY_SIX_DAYS")) {
                ended.put("noticeOn", day);
            }
            return ended;
        }

        @Test
        void of_prevention_which_ends_by_notice() {
            var child = owed("PREVENTION");
            assertThat(work.task(child, "end-prevention").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-28")));
            work.at("2026-04-20T10:00");
            refused(OFFICER, child, "end-prevention", without(ended("SECURED", "2026-04-20"), "noticeOn"),
                    "\"When did you give notice in writing?\": answer this question.");
            work.answer(OFFICER, child, "end-prevention", ended("SECURED", "2026-04-20"));
            assertThat(work.passed(child, "housing-assessment")).contains("prevention-ended", "duties-ended");
            assertThat(work.clocks(child)).doesNotContain("homelessness-prevention-56d");
        }

        @Test
        void of_relief_when_prevention_fails() {
            var child = owed("PREVENTION");
            work.at("2026-04-01T10:00");
            work.answer(OFFICER, child, "end-prevention", ended("BECAME_HOMELESS", "2026-04-01"));
            assertThat(work.task(child, "end-relief").getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-05-26")));
        }

        @Test
        void of_relief_which_ends_by_itself_after_56_days_and_not_before() {
            var child = owed("RELIEF");
            assertThat(work.task(child, "end-relief").getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-28")));
            work.at("2026-04-28T10:00");
            refused(OFFICER, child, "end-relief", ended("FIFTY_SIX_DAYS", "2026-04-27"),
                    "The 56 days run until Tue 28 Apr 2026");
            work.answer(OFFICER, child, "end-relief", ended("FIFTY_SIX_DAYS", "2026-04-28"));
            assertThat(work.groups(work.task(child, "decide-main-duty"))).containsExactly(OFFICER + "-manager");
            assertThat(work.task(child, "decide-main-duty").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-20")));
        }

        @Test
        void of_relief_that_ends_with_a_home() {
            var child = owed("RELIEF");
            work.at("2026-04-01T10:00");
            work.answer(OFFICER, child, "end-relief", ended("SECURED", "2026-04-01"));
            assertThat(work.passed(child, "housing-assessment")).contains("relieved-with-a-home");
            assertThat(work.clocks(child)).doesNotContain("homelessness-relief-56d", "homelessness-main-duty-decision");
        }

        private CaseReference decidedOnMainDuty() {
            var child = owed("RELIEF");
            work.at("2026-04-28T10:00");
            work.answer(OFFICER, child, "end-relief", ended("FIFTY_SIX_DAYS", "2026-04-28"));
            work.at("2026-05-05T10:00");
            work.answer(OFFICER + "-manager", child, "decide-main-duty",
                    answers("owed", true, "letterOn", "2026-05-05", "reasons", "Aged 16"));
            return child;
        }

        @Test
        void whose_decision_can_be_reviewed_within_21_days_of_the_letter() {
            var child = decidedOnMainDuty();
            assertThat(work.clock(child, "homelessness-review-request-21d").dueAt())
                .isEqualTo(AtWork.endOf("2026-05-25"));
            refused(OFFICER, child, "record-review-request", answers("requested", false),
                    "The young person can ask until Mon 25 May 2026");
            work.at("2026-05-26T10:00");
            work.answer(OFFICER, child, "record-review-request", answers("requested", false));
            assertThat(work.passed(child, "housing-assessment")).contains("no-review", "duties-ended");
        }

        @ParameterizedTest
        @CsvSource({ "false, 2026-07-07", "true, 2026-06-02" })
        void whose_review_is_decided_within_eight_weeks_or_three(boolean shorter, String due) {
            var child = decidedOnMainDuty();
            work.at("2026-05-12T10:00");
            work.answer(OFFICER, child, "record-review-request", answers("requested", true, "requestedOn", "2026-05-12",
                    "shortReview", shorter, "grounds", "I have nowhere to go"));
            assertThat(work.task(child, "decide-housing-review").getDueDate()).isEqualTo(Date.from(AtWork.endOf(due)));
            work.at("2026-05-20T10:00");
            work.answer(OFFICER + "-manager", child, "decide-housing-review",
                    answers("reviewed", "CHANGED", "noticeOn", "2026-05-20", "reasons", "She is right"));
            assertThat(work.passed(child, "housing-assessment")).contains("reviewed");
            assertThat(work.clocks(child)).doesNotContain("homelessness-review-decision");
        }

        @Test
        void only_once_at_a_time() {
            var child = owed("RELIEF");
            assertThat(work.open(child).stream().filter("end-relief"::equals)).hasSize(1);
        }

    }

    @Nested
    class Hospital_police_and_abuse {

        @Test
        void nobody_leaves_a_ward_or_a_police_station_for_nowhere() {
            var child = story.told(
                    story.askedHousing("Blossom", Map.of("tonightAt", "HOSPITAL", "reasonForLoss", "LEFT_HOSPITAL")),
                    Answered.rights());
            work.at("2026-03-03T10:00");
            refused(WORKER, child, "hold-joint-interview", but(Answered.interviewed(), "bailOrDischarge", true),
                    "what is agreed with the police or the ward");
            story.interviewed(child, but(Answered.interviewed(), "bailOrDischarge", true, "bailOrDischargePlan",
                    "The ward keeps her until the room is free"));
            assertThat(work.open(child)).contains("assess-need");
        }

        @Test
        void of_abuse_it_is_decided_about_MARAC_and_a_refuge() {
            var child = story.told();
            work.at("2026-03-03T10:00");
            refused(WORKER, child, "hold-joint-interview", but(Answered.interviewed(), "abuseSuffered", true),
                    "What is decided about MARAC, and about a refuge?");
            story.interviewed(child, but(Answered.interviewed(), "abuseSuffered", true, "maracDecision",
                    "Referred to MARAC; a refuge for young people is asked"));
            assertThat(work.open(child)).contains("assess-need");
        }

        @Test
        void a_refuge_is_somewhere_suitable() {
            var child = story.askedHousing();
            work.at("2026-03-02T16:00");
            work.answer(OFFICER, child, "provide-interim-accommodation",
                    but(without(Answered.interim(), "ofstedUrn", "registerCheckedOn"), "kind", "REFUGE"));
            assertThat(work.clocks(child)).doesNotContain("homelessness-safe-tonight");
        }

    }

    @Nested
    class Out_of_hours {

        @Test
        void the_joint_work_begins_with_what_the_emergency_duty_team_hears() {
            var child = heardAtNight("Gorse", "2009-07-11");
            assertThat(work.open(child)).contains("accept-homelessness", "confirm-safe-place")
                .doesNotContain("provide-interim-accommodation");
            work.at("2026-03-02T22:30");
            work.answer("emergency-duty-team", child, "confirm-safe-place",
                    but(Answered.safeUnderSection20(), "since", "2026-03-02T23:00"));

            work.at("2026-03-03T08:30");
            work.answer(MANAGER, child, "accept-homelessness", Answered.acceptedFromHousing());
            assertThat(work.open(child)).contains("explain-rights", "review-suitability");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("asked the emergency duty team for help, at a police station"));
        }

        @Test
        void whoever_is_under_16_is_no_case_for_the_joint_work() {
            assertThatThrownBy(() -> heardAtNight("Gorse", "2010-03-03")).hasMessageContaining("under 16");
        }

        private CaseReference heardAtNight(String name, String born) {
            work.at("2026-03-02T22:10");
            work.start("emergency-duty-team", "night-presentation", Answered.presentedAtNight(name, born));
            var child = cases.candidates(List.of(new PersonSought(name, "Testerly", LocalDate.parse(born))))
                .get(0)
                .get(0)
                .reference();
            work.goOn(child);
            return child;
        }

        @Test
        void the_emergency_duty_team_does_the_whole_first_evening() {
            var child = story.askedTheCounty(InventedChildren.blossom().bornOn(LocalDate.of(2009, 7, 1)));
            work.at("2026-03-02T22:00");
            work.answer("emergency-duty-team", child, "accept-homelessness",
                    but(Answered.acceptedFromCounty(), "presentedTo", "EDT"));
            work.answer("emergency-duty-team", child, "confirm-safe-place",
                    but(Answered.safeUnderSection20(), "since", "2026-03-02T22:30"));
            assertThat(work.open(child)).contains("explain-rights", "review-suitability");
        }

    }

}
