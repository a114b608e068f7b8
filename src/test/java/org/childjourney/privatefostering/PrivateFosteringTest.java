package org.childjourney.privatefostering;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.HowStopped;
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

@JourneyTest
class PrivateFosteringTest {

    private static final String FIRST_VISIT = "referral-pf-first-visit-7wd";

    private static final String SIX_WEEKS = "referral-pf-visit-6wk";

    private static final String TWELVE_WEEKS = "referral-pf-visit-12wk";

    private static final Map<String, Object> ACCEPTED = answers("decision", "ACCEPTED", "notifiedOn", "2026-03-02",
            "awareOn", "2026-03-02", "notifiedBy", "SCHOOL", "startsOn", "2026-02-01", "lateNoticeReason",
            "The family did not know", "intendedUntil", "2027-02-01", "carerName", "Fern Carerly", "carerAddress",
            "1 Invented Lane", "carerRelationship", "A friend of the family", "worker", "social-worker");

    private static final Map<String, Object> SEEN = answers("visitedOn", "2026-03-04", "childSeen", true,
            "spokenToAlone", true, "voiceMethod", "SEEN_ALONE", "childsWords", "I like the cat here", "whatChildWants",
            "To see mum on Sundays", "bedroomSeen", true, "carerSeen", true, "healthAndEducation", "Well, at school",
            "familyTime", "Calls every evening", "report", "A warm home", "welfareSafeguarded", true, "atRisk", false,
            "arrangementEnded", false);

    private static final Map<String, Object> NOT_SEEN = answers("visitedOn", "2026-03-04", "childSeen", false,
            "whyNotSeen", "At school, teacher saw her", "bedroomSeen", true, "carerSeen", true, "report", "Carer seen",
            "welfareSafeguarded", true, "atRisk", false, "arrangementEnded", false);

    private static final Map<String, Object> ASSESSED = answers("factor", "8E", "purpose", "While mum is abroad",
            "childsWishes", "To stay until summer", "parentsViews", "They agree", "carersSuitability", "Kind and able",
            "householdChecksDone", true, "accommodation", "A room of her own", "healthAndEducation", "Arranged",
            "familyTime", "Every Sunday", "identity", "Mosque on Fridays", "analysis", "It suits her",
            "howChildsViewsUsed", "She asked to stay", "recommendation", "SUITABLE");

    private static final Map<String, Object> SUITABLE = answers("childsWordsRead", true, "decision", "SUITABLE",
            "rationale", "She is happy there");

    private static final Map<String, Object> ADVISED = answers("childsWordsRead", true, "decision",
            "NOT_SUITABLE_ADVICE", "rationale", "Too crowded", "advice", "To bring her home", "endsOn", "2026-03-31",
            "destination", "With her aunt");

    @Autowired
    private AtWork work;

    @Autowired
    private Allocations allocations;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private PrivateFostering privateFostering;

    @Autowired
    private SignedInAs signedIn;

    private CaseReference child;

    @BeforeEach
    void aNotificationComesInOnAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
        this.work.begin(this.child, "private-fostering-notified");
    }

    private void accept() {
        this.work.answer("team-manager", this.child, "accept-private-fostering", ACCEPTED);
    }

    private void visitFirst() {
        accept();
        this.work.at("2026-03-04T16:00");
        this.work.answer("social-worker", this.child, "visit-first", SEEN);
    }

    private void assess() {
        visitFirst();
        this.work.answer("social-worker", this.child, "assess-arrangement", ASSESSED);
    }

    private void signOff() {
        assess();
        this.work.answer("head-of-service", this.child, "sign-off-arrangement", SUITABLE);
    }

    private void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, this.child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    @Nested
    class A_notification {

        @Test
        void is_taken_up_by_a_team_manager_and_the_first_visit_is_due_seven_working_days_after_it() {
            var task = work.task(child, "accept-private-fostering");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-11")));
            accept();
            var visit = work.task(child, "visit-first");
            assertThat(visit.getAssignee()).isEqualTo("social-worker");
            assertThat(visit.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-11")));
            assertThat(allocations.workerOf(child)).contains("social-worker");
        }

        @Test
        void counts_from_the_day_on_which_we_were_notified_when_that_was_another() {
            work.answer("team-manager", child, "accept-private-fostering",
                    but(ACCEPTED, "notifiedOn", "2026-02-26", "awareOn", "2026-02-20"));
            assertThat(work.clock(child, FIRST_VISIT).dueAt()).isEqualTo(AtWork.endOf("2026-03-09"));
            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.stoppedHow() == HowStopped.WITHDRAWN)
                .singleElement()
                .satisfies((clock) -> assertThat(clock.stoppedWhy()).contains("notification on Thu 26 Feb 2026"));
        }

        @Test
        void that_comes_late_is_recorded_so_and_escalated_to_nobody() {
            accept();
            var notice = work.clock(child, "referral-pf-notice-6wk");
            assertThat(notice.breachedAt()).isNotNull();
            assertThat(notice.isRunning()).isFalse();
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("The notice came late"));
            assertThat(deadlines.escalations(child)).isEmpty();
        }

        @Test
        void in_good_time_is_not_called_late() {
            work.answer("team-manager", child, "accept-private-fostering", without(
                    but(ACCEPTED, "startsOn", "2026-04-20", "intendedUntil", "2026-12-01"), "lateNoticeReason"));
            assertThat(work.clock(child, "referral-pf-notice-6wk").breachedAt()).isNull();
        }

        @Test
        void of_what_is_no_private_fostering_ends_with_the_reason_and_no_clock() {
            work.answer("team-manager", child, "accept-private-fostering", answers("decision", "NOT_PRIVATE_FOSTERING",
                    "notPrivateReason", "CLOSE_RELATIVE", "notPrivateExplanation", "She lives with her grandmother"));
            assertThat(work.passed(child, "private-fostering")).endsWith("closed-not-private-fostering");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("not private fostering", "She lives with her grandmother");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                notifiedOn    | 2026-03-03 | is in the future
                awareOn       | 2026-03-05 | We were aware of the arrangement at the latest when we were notified
                intendedUntil | 2026-01-01 | The arrangement ends after it begins
                worker        | nobody     | No worker has the user name "nobody"
                carerName     | ''         | "Name of the carer": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            refused("team-manager", "accept-private-fostering", but(ACCEPTED, field, answer), sentence);
        }

        @Test
        void of_a_young_person_of_16_who_is_not_disabled_is_not_private_fostering() {
            var grown = work
                .child(InventedChildren.blossom().bornOn(LocalDate.of(2009, 5, 14)).withDisabilities("NONE").alone());
            work.begin(grown, "private-fostering-notified");
            assertThatThrownBy(() -> work.answer("team-manager", grown, "accept-private-fostering", ACCEPTED))
                .hasMessageContaining("under 16, or under 18 if disabled");
        }

        @Test
        void is_not_taken_up_by_anyone_but_a_team_manager() {
            refused("social-worker", "accept-private-fostering", ACCEPTED, "This task is for the team manager");
        }

    }

    @Nested
    class The_first_visit {

        @Test
        void with_the_child_seen_stops_its_time_and_starts_six_weeks_to_the_next() {
            visitFirst();
            var first = work.clock(child, FIRST_VISIT);
            assertThat(first.isRunning()).isFalse();
            assertThat(first.breachedAt()).isNull();
            assertThat(work.clock(child, SIX_WEEKS).dueAt()).isEqualTo(AtWork.endOf("2026-04-15"));
            var voice = voices.all(child).get(0).voice();
            assertThat(voice.words()).isEqualTo("I like the cat here");
            assertThat(voice.seenAlone()).isTrue();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("visited on Wed 4 Mar 2026. The child was spoken to alone"));
            assertThat(work.open(child)).containsExactly("assess-arrangement");
        }

        @Test
        void at_which_the_child_was_not_seen_is_made_again_and_its_time_runs_on() {
            accept();
            work.at("2026-03-04T16:00");
            work.answer("social-worker", child, "visit-first", NOT_SEEN);
            assertThat(work.open(child)).containsExactly("visit-first");
            assertThat(work.clocks(child)).containsExactly(FIRST_VISIT);
        }

        @Test
        void that_finds_the_child_at_risk_asks_for_a_strategy_discussion_and_goes_on() {
            accept();
            work.at("2026-03-04T16:00");
            work.answer("social-worker", child, "visit-first",
                    but(SEEN, "atRisk", true, "riskReason", "Bruises nobody explains"));
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "assess-arrangement");
        }

        @Test
        void that_finds_the_arrangement_ended_ends_it_with_where_the_child_lives_now() {
            accept();
            work.at("2026-03-04T16:00");
            work.answer("social-worker", child, "visit-first", but(NOT_SEEN, "arrangementEnded", true, "endedOn",
                    "2026-03-03", "endedReason", "RETURNED_TO_PARENTS", "endedDestination", "At home with mum"));
            assertThat(work.passed(child, "private-fostering")).contains("ended-before-sign-off")
                .endsWith("arrangement-ended");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("ended on Tue 3 Mar 2026", "back with parents", "At home with mum");
        }

        @Test
        void that_is_late_is_escalated_and_done_all_the_same() {
            accept();
            work.at("2026-03-12T00:10");
            work.timer(child, "notification-to-sign-off-time");
            work.goOn(child);
            assertThat(work.processes(child)).contains("escalate-breach");
            assertThat(deadlines.escalations(child)).extracting((told) -> told.raisedTo())
                .containsExactly("service-manager");
            work.at("2026-03-12T09:00");
            work.answer("social-worker", child, "visit-first", but(SEEN, "visitedOn", "2026-03-12"));
            assertThat(work.clock(child, FIRST_VISIT).breachedAt()).isNotNull();
            assertThat(work.processes(child)).containsExactly("private-fostering");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                visitedOn     | 2026-03-09        | is in the future
                visitedOn     | 2026-02-27        | We became aware of the arrangement on Mon 2 Mar 2026
                spokenToAlone | false             | "Why was it inappropriate to speak to the child alone?": answer
                voiceMethod   | SEEN_WITH_OTHERS  | Please check both
                childsWords   | ''                | "What did the child say, in their own words?": answer this question.
                report        | ''                | "Your report of the visit": answer this question.
                atRisk        | true              | "What is the risk, and who keeps the child safe meanwhile?": answer
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing_or_cannot_be(String field, String answer,
                String sentence) {
            accept();
            work.at("2026-03-04T16:00");
            Object given = switch (answer) {
                case "true", "false" -> Boolean.valueOf(answer);
                default -> answer;
            };
            refused("social-worker", "visit-first", but(SEEN, field, given), sentence);
        }

        @Test
        void with_a_child_who_did_not_want_to_talk_keeps_why_in_the_childs_words() {
            accept();
            work.at("2026-03-04T16:00");
            work.answer("social-worker", child, "visit-first",
                    but(SEEN, "voiceMethod", "DECLINED", "childsWords", "Not today"));
            var voice = voices.all(child).get(0).voice();
            assertThat(voice.method()).isEqualTo(VoiceMethod.DECLINED);
            assertThat(voice.notObtainedReason()).isEqualTo("Not today");
        }

    }

    @Nested
    class The_sign_off {

        @Test
        void is_the_head_of_services_and_visits_go_on() {
            signOff();
            assertThat(work.passed(child, "private-fostering")).containsSubsequence("accept-private-fostering",
                    "record-private-fostering-acceptance", "visit-first", "record-first-visit", "assess-arrangement",
                    "record-arrangement-assessment", "sign-off-arrangement", "record-arrangement-sign-off",
                    "arrangement-goes-on");
            var visit = work.task(child, "visit-again");
            assertThat(visit.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-04-15")));
            assertThat(visit.getAssignee()).isEqualTo("social-worker");
        }

        @Test
        void is_refused_to_a_social_worker_and_without_having_read_the_childs_words() {
            assess();
            refused("social-worker", "sign-off-arrangement", SUITABLE, "This task is for the head of service");
            refused("head-of-service", "sign-off-arrangement", but(SUITABLE, "childsWordsRead", false),
                    "\"I have read what the child said\": tick this to go on.");
        }

        @Test
        void is_refused_to_whoever_wrote_the_assessment() {
            visitFirst();
            work.inOneStep(() -> assessedByTheHeadOfService());
            assertThatThrownBy(() -> work.inOneStep(() -> signedOffByTheHeadOfService()))
                .hasMessage("You wrote this assessment. Somebody else has to sign off the arrangement.");
        }

        private String assessedByTheHeadOfService() {
            return signedIn.as("head-of-service", () -> privateFostering.assess(child, new ArrangementAssessment("8E",
                    "p", "w", "v", "s", true, "a", "h", "f", "i", null, "x", "u", Recommendation.SUITABLE, null)));
        }

        private ArrangementState signedOffByTheHeadOfService() {
            return signedIn.as("head-of-service", () -> privateFostering.signOff(child,
                    new SignOff(SignOffDecision.SUITABLE, "r", null, null, null, null)));
        }

        @Test
        void can_send_the_assessment_back_to_be_looked_at_again() {
            assess();
            work.answer("head-of-service", child, "sign-off-arrangement",
                    but(SUITABLE, "decision", "RETURN", "rationale", "The father is missing"));
            assertThat(work.open(child)).containsExactly("assess-arrangement");
            assertThat(work.chronology(child)).last()
                .asString()
                .contains("returned the assessment", "The father is missing");
        }

        @Test
        void of_an_arrangement_that_puts_the_child_at_risk_asks_for_a_strategy_discussion_and_visits_go_on() {
            assess();
            work.answer("head-of-service", child, "sign-off-arrangement",
                    but(SUITABLE, "decision", "NOT_SUITABLE_STRATEGY", "rationale", "Unsafe"));
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "visit-again");
        }

        @Test
        void that_advises_an_end_in_future_leaves_the_visits_going_until_one_finds_it_ended() {
            assess();
            work.answer("head-of-service", child, "sign-off-arrangement", ADVISED);
            assertThat(work.open(child)).containsExactly("visit-again");
            assertThat(work.clocks(child)).containsExactly(SIX_WEEKS);
        }

        @Test
        void of_what_has_ended_already_ends_it() {
            assess();
            work.answer("head-of-service", child, "sign-off-arrangement", but(ADVISED, "endsOn", "2026-03-04"));
            assertThat(work.passed(child, "private-fostering")).contains("family-advised")
                .endsWith("arrangement-ended");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void says_when_it_ends_if_it_is_to_end() {
            assess();
            refused("head-of-service", "sign-off-arrangement", without(ADVISED, "endsOn"),
                    "\"When does or did the arrangement end?\": answer this question.");
        }

        @Test
        void that_takes_too_long_does_not_hide_a_visit_that_is_late() {
            assess();
            work.at("2026-04-16T00:10");
            work.timer(child, "notification-to-sign-off-time");
            assertThat(work.processes(child)).contains("escalate-breach");
        }

    }

    @Nested
    class Further_visits {

        private Map<String, Object> on(String day) {
            return but(SEEN, "visitedOn", day);
        }

        @Test
        void are_every_six_weeks_in_the_year_from_when_we_became_aware_and_every_twelve_after() {
            signOff();
            work.at("2027-03-01T12:00");
            work.answer("social-worker", child, "visit-again", on("2027-03-01"));
            assertThat(work.clock(child, SIX_WEEKS).dueAt()).isEqualTo(AtWork.endOf("2027-04-12"));
            work.at("2027-03-02T12:00");
            work.answer("social-worker", child, "visit-again", on("2027-03-02"));
            assertThat(work.clocks(child)).containsExactly(TWELVE_WEEKS);
            assertThat(work.clock(child, TWELVE_WEEKS).dueAt()).isEqualTo(AtWork.endOf("2027-05-25"));
        }

        @Test
        void that_miss_the_child_leave_the_time_running() {
            signOff();
            work.answer("social-worker", child, "visit-again", NOT_SEEN);
            assertThat(work.clock(child, SIX_WEEKS).dueAt()).isEqualTo(AtWork.endOf("2026-04-15"));
            assertThat(work.open(child)).containsExactly("visit-again");
        }

        @Test
        void that_are_late_are_escalated() {
            signOff();
            work.at("2026-04-16T00:10");
            work.timer(child, "visits-time");
            assertThat(work.processes(child)).contains("escalate-breach");
            assertThat(work.open(child)).contains("visit-again");
        }

        @Test
        void that_find_the_child_at_risk_ask_for_a_strategy_discussion_and_go_on() {
            signOff();
            work.answer("social-worker", child, "visit-again",
                    but(SEEN, "atRisk", true, "riskReason", "Left alone at night"));
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "visit-again");
        }

        @Test
        void end_with_the_arrangement() {
            signOff();
            work.answer("social-worker", child, "visit-again", but(SEEN, "arrangementEnded", true, "endedOn",
                    "2026-03-04", "endedReason", "WITH_RELATIVE", "endedDestination", "With her aunt"));
            assertThat(work.passed(child, "private-fostering")).contains("visits-ended").endsWith("arrangement-ended");
            assertThat(work.clocks(child)).isEmpty();
            work.begin(child, "private-fostering-notified");
            assertThat(work.open(child)).containsExactly("accept-private-fostering");
        }

    }

    @Nested
    class A_further_notification {

        private void comesIn() {
            signOff();
            work.begin(child, "private-fostering-notified");
        }

        private Map<String, Object> taken(String decision) {
            return answers("whatIsNew", "A second child moved in", "decision", decision, "rationale", "Because");
        }

        @Test
        void is_taken_up_beside_the_visits_and_noted() {
            comesIn();
            work.answer("team-manager", child, "accept-further-notification", taken("NOTED"));
            assertThat(work.passed(child, "private-fostering")).contains("further-notification-noted");
            assertThat(work.open(child)).containsExactly("visit-again");
            assertThat(work.chronology(child)).last().asString().contains("A second child moved in");
        }

        @Test
        void can_lead_to_a_strategy_discussion() {
            comesIn();
            work.answer("team-manager", child, "accept-further-notification", taken("STRATEGY_DISCUSSION"));
            assertThat(work.open(child)).containsExactly("accept-strategy-request", "visit-again");
        }

    }

    @Nested
    class What_happens_to_the_child {

        @ParameterizedTest
        @CsvSource({ "child-died, closed-child-died, because the child has died",
                "responsibility-transferred, closed-moved-away, because another authority has accepted responsibility",
                "case-closed, closed-with-reason, because the case was closed" })
        void ends_the_journey_at_an_end_of_its_own_without_a_task_or_clock_left(String message, String end,
                String why) {
            accept();
            assertThat(work.tell(child, message)).isOne();
            assertThat(work.passed(child, "private-fostering")).contains(end);
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last().asString().contains(why);
        }

        private final Map<String, Object> referred = answers("youngPersonsView", "I want my own flat", "referralMade",
                true, "careActSection", "S9", "referredOn", "2026-03-02", "acceptedBy", "Ash in adult services",
                "destination", "With Fern", "unfinishedWork", "None");

        @Test
        void at_18_agrees_with_the_young_person_what_comes_next_and_refers_to_adult_services() {
            accept();
            work.tell(child, "child-turned-18");
            var task = work.task(child, "agree-support-after-18");
            assertThat(work.groups(task)).containsExactly("social-worker", "team-manager");
            work.answer("social-worker", child, "agree-support-after-18", this.referred);
            assertThat(work.passed(child, "private-fostering")).contains("closed-adult-referral");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("Ash in adult services") && line.contains("With Fern"));
        }

        @Test
        void at_18_can_need_no_adult_services_but_says_why() {
            accept();
            work.tell(child, "child-turned-18");
            var notNeeded = without(but(this.referred, "referralMade", false), "careActSection", "referredOn",
                    "acceptedBy");
            refused("social-worker", "agree-support-after-18", notNeeded,
                    "\"Why do they not need adult services, and who can they turn to?\": answer this question.");
            work.answer("social-worker", child, "agree-support-after-18",
                    but(notNeeded, "whyNotNeeded", "Well and working"));
            assertThat(work.passed(child, "private-fostering")).contains("closed-no-adult-services");
        }

        @Test
        void leaves_the_worker_allocated_to_the_child() {
            accept();
            work.tell(child, "case-closed");
            assertThat(allocations.allocationOf(child, AllocationRole.LEAD)).isPresent();
        }

    }

}
