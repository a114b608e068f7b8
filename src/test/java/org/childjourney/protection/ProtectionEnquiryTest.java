package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.deadlines.HowStopped;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.without;

/** From the request for a strategy discussion to an authorised enquiry. */
@JourneyTest
class ProtectionEnquiryTest {

    private static final String STRATEGY = "protection-strategy-24h";

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Allocations allocations;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Teams teams;

    @Autowired
    private Deadlines deadlines;

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    private ActivityDetails enquiry(CaseReference child) {
        return this.episodes.history(child).get(0).latest(ActivityKind.SECTION_47).orElseThrow();
    }

    @Nested
    class A_request_for_a_strategy_discussion {

        @Test
        void is_taken_up_by_a_team_manager_and_held_within_24_hours_of_the_decision() {
            var child = children.requested();
            var task = work.task(child, "accept-strategy-request");
            assertThat(work.groups(task)).containsExactly("emergency-duty-team", "team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.moment("2026-03-03T10:00")));
            work.answer("team-manager", child, "accept-strategy-request", ProtectionAnswers.taken());
            var discussion = work.task(child, "hold-strategy-discussion");
            assertThat(discussion.getDueDate()).isEqualTo(Date.from(AtWork.moment("2026-03-03T10:00")));
            assertThat(work.chronology(child)).last().asString().contains("is to be held on Mon 2 Mar 2026, 14:00");
        }

        @Test
        void for_a_child_who_needs_protection_at_once_is_held_on_the_same_day() {
            var child = children.requested();
            work.answer("team-manager", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "immediate", true));
            assertThat(work.clock(child, STRATEGY).dueAt()).isEqualTo(AtWork.endOf("2026-03-02"));
            assertThat(work.clock(child, STRATEGY).variant()).isEqualTo("IMMEDIATE");
        }

        @Test
        void for_a_child_who_needs_protection_at_once_is_not_planned_for_another_day() {
            var child = children.requested();
            refused("team-manager", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "immediate", true, "plannedFor", "2026-03-03T09:00"),
                    "the discussion is held today");
        }

        @Test
        void asks_each_agency_in_a_part_of_its_own() {
            var child = children.requested();
            work.answer("team-manager", child, "accept-strategy-request", ProtectionAnswers.taken());
            assertThat(work.tasks(child))
                .filteredOn((task) -> "share-for-discussion".equals(task.getTaskDefinitionKey()))
                .extracting((task) -> task.getTenantId())
                .containsExactlyInAnyOrder("partner-police", "partner-health", "partner-education");
        }

        @Test
        void without_the_police_or_health_is_refused() {
            var child = children.requested();
            refused("team-manager", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "partners", codes("POLICE", "EDUCATION")),
                    "The police and health are always called");
        }

        @Test
        void planned_for_a_time_that_has_passed_is_refused() {
            var child = children.requested();
            refused("team-manager", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "plannedFor", "2026-03-01T10:00"), "is past");
        }

        @Test
        void is_nobodys_to_withdraw_and_not_a_social_workers_to_take_up() {
            var child = children.requested();
            refused("social-worker", child, "accept-strategy-request", ProtectionAnswers.taken(),
                    "This task is for the emergency duty team or the team manager");
        }

        @Test
        void that_is_late_climbs_the_ladder_to_the_head_of_service_at_once() {
            var child = children.requested();
            work.at("2026-03-03T10:01");
            work.timer(child, "request-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo)
                .containsExactly("head-of-service");
            assertThat(work.open(child)).contains("accept-strategy-request", "answer-breach");
        }

    }

    @Nested
    class A_strategy_discussion {

        @Test
        void with_childrens_services_police_and_health_decides_and_stops_its_hours() {
            var child = children.enquiredAbout();
            var clock = work.clock(child, STRATEGY);
            assertThat(clock.isRunning()).isFalse();
            assertThat(clock.stoppedAt()).isEqualTo(AtWork.moment("2026-03-02T14:00"));
            assertThat(work.clock(child, "protection-icpc-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
            assertThat(work.clock(child, "protection-s47-child-seen").dueAt())
                .isEqualTo(AtWork.moment("2026-03-03T14:00"));
            assertThat(work.clock(child, "protection-s47-outcome").dueAt()).isEqualTo(AtWork.endOf("2026-03-16"));
            assertThat(enquiry(child).leadPractitioner()).isEqualTo("social-worker");
            assertThat(enquiry(child).conferenceTarget()).isEqualTo("2026-03-23");
            assertThat(allocations.workerOf(child)).contains("social-worker");
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("decided on a joint enquiry under section 47 with the police"));
        }

        @ParameterizedTest
        @CsvSource({ "CHILDRENS_SERVICES, POLICE", "CHILDRENS_SERVICES, HEALTH", "POLICE, HEALTH" })
        void without_one_of_the_three_decides_nothing_and_its_hours_run_on(String one, String other) {
            var child = children.called();
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "attendees", ProtectionAnswers.attendees(one, other)),
                    "was not quorate");
            assertThat(work.clocks(child)).containsExactly(STRATEGY);
            work.answer("team-manager", child, "hold-strategy-discussion",
                    without(but(ProtectionAnswers.discussed(), "attendees", ProtectionAnswers.attendees(one, other),
                            "decision", "RECONVENE", "whyAgain", "One of three was not there", "againAt",
                            "2026-03-02T18:00", "safeMeanwhile", "She is with her grandmother"), "lead", "medical",
                            "filmedInterview", "policeReference", "immediateSafety", "brothersAndSisters", "actions"));
            assertThat(work.open(child)).contains("hold-strategy-discussion");
            assertThat(work.clocks(child)).containsExactly(STRATEGY);
        }

        @Test
        void that_meets_again_in_the_past_or_lies_in_the_future_is_refused() {
            var child = children.called();
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-02T16:00"), "is in the future");
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "decision", "RECONVENE", "whyAgain", "More must be known",
                            "againAt", "2026-03-02T14:30", "safeMeanwhile", "She is with her grandmother"),
                    "is past");
        }

        @Test
        void does_not_wait_for_agencies_that_have_not_answered() {
            var child = children.called();
            var health = work.tasks(child)
                .stream()
                .filter((task) -> "partner-health".equals(task.getTenantId()))
                .findFirst()
                .orElseThrow();
            work.answer("partner-health", health, answers("answer", "SHARED", "known", "Two visits to the ward",
                    "attends", true, "who", "Dr Senna", "notForFamily", false));
            work.goOn(child);
            work.answer("team-manager", child, "hold-strategy-discussion", ProtectionAnswers.discussed());
            assertThat(work.processes(child)).containsExactly("child-protection", "protection-enquiry");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("health shared what it knows"));
        }

        @Test
        void of_which_every_agency_has_answered_is_still_to_be_held() {
            var child = children.called();
            for (var agency : List.of("partner-police", "partner-health", "partner-education")) {
                var asked = work.tasks(child).stream().filter((task) -> agency.equals(task.getTenantId())).toList();
                assertThat(asked).hasSize(1);
                work.answer(agency, asked.get(0), answers("answer", "NOTHING_KNOWN", "attends", true, "who",
                        "Aster Practitioner", "notForFamily", false));
                work.goOn(child);
            }
            assertThat(work.passed(child, "protection-enquiry")).contains("contributions-in");
            assertThat(work.chronology(child)).filteredOn((line) -> line.contains("knows nothing")).hasSize(3);
            assertThat(work.open(child)).containsExactly("hold-strategy-discussion");
            assertThat(work.clocks(child)).containsExactly(STRATEGY);
            work.answer("team-manager", child, "hold-strategy-discussion", ProtectionAnswers.discussed());
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
        }

        @Test
        void that_is_not_held_in_its_hours_goes_to_the_head_of_service_until_it_is_held() {
            var child = children.called();
            work.at("2026-03-03T10:01");
            work.timer(child, "discussion-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo)
                .containsExactly("head-of-service");
            assertThat(work.open(child)).contains("hold-strategy-discussion", "answer-breach");
            work.at("2026-03-03T12:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-03T11:00"));
            assertThat(work.clock(child, STRATEGY).breachedAt()).isNotNull();
            assertThat(work.clock(child, STRATEGY).stoppedAt()).isEqualTo(AtWork.moment("2026-03-03T11:00"));
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
            assertThat(deadlines.escalations(child)).allSatisfy((told) -> assertThat(told.resolvedAt()).isNotNull());
        }

        @Test
        void that_asks_for_legal_advice_tells_the_legal_gateway_and_begins_the_enquiry() {
            var child = children.called();
            work.answer("team-manager", child, "hold-strategy-discussion", but(ProtectionAnswers.discussed(),
                    "decision", "LEGAL_ADVICE_NOW", "legalQuestion", "Is the threshold for an order met?"));
            assertThat(work.open(child)).contains("see-child-in-enquiry");
            assertThat(work.passed(child, "protection-enquiry")).contains("legal-advice-asked");
        }

        @Test
        void that_finds_nothing_further_closes_the_case() {
            var child = children.called();
            work.answer("team-manager", child, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("NOTHING_FURTHER"));
            assertThat(work.passed(child, "child-protection")).endsWith("close-without-plan", "ended-nothing-further");
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            assertThat(episodes.isOpen(child)).isFalse();
        }

        @Test
        void that_finds_the_child_in_need_asks_for_a_plan() {
            var child = children.called();
            work.answer("team-manager", child, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("CHILD_IN_NEED"));
            assertThat(work.passed(child, "child-protection")).endsWith("child-in-need-plan-asked",
                    "ended-child-in-need");
            assertThat(work.processes(child)).hasSize(1).doesNotContain("child-protection");
            assertThat(episodes.isOpen(child)).isTrue();
        }

        @Test
        void leaves_the_assessment_going_on_only_where_there_is_one() {
            var child = children.called();
            refused("team-manager", child, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("ASSESSMENT_GOES_ON"), "No assessment is under way");
            refused("team-manager", child, "hold-strategy-discussion", ProtectionAnswers.nothingFound("PLAN_GOES_ON"),
                    "No child protection plan runs");
            work.inOneStep(() -> {
                episodes.startAssessment(child, LocalDate.of(2026, 3, 2));
                return null;
            });
            work.answer("team-manager", child, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("ASSESSMENT_GOES_ON"));
            assertThat(work.passed(child, "child-protection")).endsWith("ended-assessment-goes-on");
            assertThat(work.clocks(child)).isEmpty();
        }

        @Test
        void is_led_by_a_social_worker_alone() {
            var child = children.called();
            teams.put("family-worker", "Nettle Practitioner", "test-team", false);
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "lead", "family-worker"), "must be led by a social worker");
            assertThat(episodes.history(child).get(0).activities()).isEmpty();
        }

        @Test
        void opens_an_episode_for_a_child_who_has_none() {
            work.at("2026-03-02T10:00");
            var child = work.child();
            children.enquiredAbout(children.called(children.requested(child)));
            assertThat(episodes.current(child).orElseThrow().referralSource()).isEqualTo("5A");
        }

        @Test
        void about_harm_outside_the_home_names_the_meeting_that_looks_at_it() {
            var child = children.called();
            refused("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "harmOutsideHome", true),
                    "\"Which meeting looks at the places and people outside the home?\": answer this question.");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "harmOutsideHome", true, "outsideHomePath",
                            "The multi-agency child exploitation panel on Thursday"));
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                policeReference | ''    | "Reference of the police": answer this question.
                parentsTold     | false | "Why not yet?": answer this question.
                medical         | ''    | "Is a medical examination needed?": answer this question.
                immediateSafety | ''    | "What keeps the child safe from now on?": answer this question.
                rationale       | ''    | "Why?": answer this question.
                """)
        void is_refused_with_a_sentence_when_an_answer_is_missing(String field, String answer, String sentence) {
            var child = children.called();
            Object given = answer.equals("false") ? Boolean.FALSE : answer.isEmpty() ? null : answer;
            refused("team-manager", child, "hold-strategy-discussion", but(ProtectionAnswers.discussed(), field, given),
                    sentence);
        }

    }

    @Nested
    class A_strategy_discussion_out_of_hours {

        private CaseReference discussedAtNight() {
            var child = children.referred();
            work.at("2026-03-06T22:00");
            work.begin(child, "strategy-discussion-required");
            work.answer("emergency-duty-team", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "plannedFor", "2026-03-06T23:00", "immediate", true));
            work.at("2026-03-06T23:30");
            work.answer("emergency-duty-team", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", "2026-03-06T23:00"));
            return child;
        }

        @Test
        void is_led_by_the_emergency_duty_team_and_handed_over_by_nine_on_the_next_working_day() {
            var child = discussedAtNight();
            var handOver = work.task(child, "take-over-from-night");
            assertThat(handOver.getDueDate()).isEqualTo(Date.from(AtWork.moment("2026-03-09T09:00")));
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry", "take-over-from-night");
            work.at("2026-03-09T08:45");
            work.answer("team-manager", child, "take-over-from-night", answers("spoken", true, "childSafeNow", false,
                    "whyNotSafe", "Dad came back; the police are there", "stillToDo", "The medical"));
            assertThat(work.clock(child, "referral-edt-handover").breachedAt()).isNull();
            assertThat(work.chronology(child)).last().asString().contains("The child is not safe now: Dad came back");
        }

        @Test
        void whose_hand_over_is_late_is_escalated() {
            var child = discussedAtNight();
            work.at("2026-03-09T09:01");
            work.timer(child, "hand-over-time");
            work.goOn(child);
            assertThat(work.open(child)).contains("answer-breach", "take-over-from-night");
        }

        @Test
        void lets_the_emergency_duty_team_see_the_child_at_night() {
            var child = discussedAtNight();
            work.at("2026-03-07T01:00");
            assertThat(work.task(child, "see-child-in-enquiry").getAssignee()).isNull();
            work.answer("emergency-duty-team", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "visitedAt", "2026-03-07T00:30"));
            assertThat(work.clock(child, "protection-s47-child-seen").stoppedAt())
                .isEqualTo(AtWork.moment("2026-03-07T00:30"));
        }

    }

    @Nested
    class The_enquiry {

        @Test
        void sees_and_hears_the_child_first() {
            var child = children.enquiredAbout();
            assertThat(work.task(child, "see-child-in-enquiry").getAssignee()).isEqualTo("social-worker");
            work.at("2026-03-03T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry", ProtectionAnswers.seen());
            assertThat(work.clock(child, "protection-s47-child-seen").breachedAt()).isNull();
            assertThat(voices.latest(child, "section-47-enquiry").orElseThrow().voice().words())
                .isEqualTo("Dad gets cross");
            assertThat(work.open(child)).containsExactly("write-enquiry");
        }

        @Test
        void at_which_the_child_was_not_seen_tries_again_and_its_24_hours_run_on() {
            var child = children.enquiredAbout();
            work.at("2026-03-03T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "seen", "NOT_SEEN", "whyNotSeen", "Nobody opened"));
            assertThat(work.open(child)).containsExactly("see-child-in-enquiry");
            assertThat(work.clocks(child)).contains("protection-s47-child-seen");
        }

        @Test
        void that_has_not_seen_the_child_goes_to_the_head_of_service_at_24_hours_and_the_director_at_48() {
            var child = children.enquiredAbout();
            work.at("2026-03-03T14:01");
            work.timer(child, "enquiry-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo)
                .containsExactly("head-of-service");
            work.at("2026-03-04T14:01");
            work.timer(child, "next-level-due");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo)
                .containsExactly("head-of-service", "director");
        }

        @Test
        void is_made_by_a_qualified_social_worker_alone() {
            var child = children.enquiredAbout();
            work.at("2026-03-03T12:00");
            teams.put("social-worker", "Kit Social-Worker", "test-team", false);
            refused("social-worker", child, "see-child-in-enquiry", ProtectionAnswers.seen(),
                    "Only a qualified social worker");
            teams.put("social-worker", "Kit Social-Worker", "test-team", true);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                visitedAt   | 2026-03-04T09:00 | is in the future
                seen        | NOT_YET_BORN     | This child is born
                seenAlone   | false            | "Why not alone?": answer this question.
                method      | SEEN_WITH_OTHERS | Please check both
                childsWords | ''               | "What did the child say or show, in their own words?": answer
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = children.enquiredAbout();
            work.at("2026-03-03T12:00");
            Object given = answer.equals("false") ? Boolean.FALSE : answer.isEmpty() ? null : answer;
            refused("social-worker", child, "see-child-in-enquiry", but(ProtectionAnswers.seen(), field, given),
                    sentence);
        }

        @Test
        void scores_neglect_on_the_scale_of_its_tool() {
            var child = children.enquiredAbout();
            work.at("2026-03-03T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry", ProtectionAnswers.seen());
            refused("social-worker", child, "write-enquiry", but(ProtectionAnswers.written(), "neglectScore", 6),
                    "goes from 1 to 5");
            refused("social-worker", child, "write-enquiry",
                    but(ProtectionAnswers.written(), "neglectTool", "HOME_CONDITIONS", "neglectScore", null),
                    "\"What was the score?\": answer this question.");
            work.answer("social-worker", child, "write-enquiry",
                    without(ProtectionAnswers.written(), "neglectTool", "neglectScore"));
            assertThat(work.open(child)).containsExactly("authorise-enquiry");
        }

    }

    @Nested
    class The_managers_answer {

        @Test
        void leads_a_child_at_continuing_risk_to_a_conference_asked_for_within_a_working_day() {
            var child = children.atContinuingRisk();
            assertThat(work.open(child)).containsExactly("request-conference");
            assertThat(work.clock(child, "protection-icpc-request").dueAt()).isEqualTo(AtWork.endOf("2026-03-10"));
            assertThat(work.clock(child, "protection-s47-outcome").breachedAt()).isNull();
            assertThat(enquiry(child).endedOn()).isEqualTo("2026-03-09");
            assertThat(enquiry(child).conferenceNotRequired()).isNull();
            assertThat(voices.latest(child, "section-47-enquiry").orElseThrow().voice().howUsedInDecision())
                .contains("decided where she stays");
        }

        @Test
        void returns_the_enquiry_to_its_writer_with_what_is_missing() {
            var child = children.writtenAbout();
            work.answer("team-manager", child, "authorise-enquiry",
                    answers("wordsRead", true, "decision", "RETURN", "returnReason", "The father's view is missing"));
            assertThat(work.open(child)).containsExactly("write-enquiry");
            assertThat(work.clocks(child)).contains("protection-s47-outcome");
        }

        @ParameterizedTest
        @CsvSource({ "NOT_SUBSTANTIATED, CHILD_IN_NEED, ended-child-in-need",
                "SUBSTANTIATED_NOT_CONTINUING_RISK, CHILD_IN_NEED, ended-child-in-need",
                "NOT_SUBSTANTIATED, NOTHING_FURTHER, ended-nothing-further" })
        void without_continuing_risk_needs_no_conference_and_says_what_comes_next(String outcome, String next,
                String end) {
            var child = children.writtenAbout();
            work.answer("team-manager", child, "authorise-enquiry",
                    but(ProtectionAnswers.notSubstantiated(next), "outcome", outcome));
            assertThat(work.passed(child, "child-protection")).endsWith(end);
            assertThat(enquiry(child).conferenceNotRequired()).isTrue();
            assertThat(deadlines.all(child)).filteredOn((clock) -> clock.clockId().equals("protection-icpc-15wd"))
                .singleElement()
                .satisfies((clock) -> assertThat(clock.stoppedHow()).isEqualTo(HowStopped.WITHDRAWN));
        }

        @Test
        void is_refused_to_whoever_wrote_it_and_without_having_read_the_childs_words() {
            var child = children.writtenAbout();
            refused("social-worker", child, "authorise-enquiry", ProtectionAnswers.authorised(),
                    "This task is for the team manager");
            refused("team-manager", child, "authorise-enquiry", but(ProtectionAnswers.authorised(), "wordsRead", false),
                    "I have read what the child said");
        }

        @Test
        void that_is_late_says_why() {
            var child = children.writtenAbout();
            work.at("2026-03-17T09:00");
            refused("team-manager", child, "authorise-enquiry", ProtectionAnswers.authorised(),
                    "\"If it is late: why?\": answer this question");
            work.answer("team-manager", child, "authorise-enquiry",
                    but(ProtectionAnswers.authorised(), "lateReason", "The medical came late"));
            assertThat(work.clock(child, "protection-s47-outcome").reasonForDelay()).isEqualTo("The medical came late");
        }

    }

    @Nested
    class A_child_not_born_yet {

        private CaseReference expected() {
            work.at("2026-03-02T10:00");
            var child = work.child(InventedChildren.unborn(LocalDate.of(2026, 4, 20)).alone());
            work.inOneStep(() -> episodes.open(child, LocalDate.of(2026, 3, 2), "3D"));
            return children.enquiredAbout(children.called(children.requested(child)));
        }

        @Test
        void has_a_conference_by_34_weeks_or_within_15_working_days_whichever_is_sooner() {
            var child = expected();
            assertThat(work.clock(child, "protection-prebirth-conference").dueAt())
                .isEqualTo(AtWork.endOf("2026-03-09"));
            assertThat(work.clock(child, "protection-icpc-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
        }

        @Test
        void is_enquired_about_with_the_parents_and_is_not_said_to_have_been_seen() {
            var child = expected();
            work.at("2026-03-03T12:00");
            refused("social-worker", child, "see-child-in-enquiry", ProtectionAnswers.seen(),
                    "This child is not born yet");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    without(but(ProtectionAnswers.seen(), "seen", "NOT_YET_BORN"), "seenAlone", "bedroomSeen", "method",
                            "childsWords", "whatChildWants", "injuries"));
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
            assertThat(work.open(child)).containsExactly("authorise-enquiry");
            assertThat(voices.all(child)).isEmpty();
        }

    }

}
