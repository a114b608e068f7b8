package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.without;

/**
 * Initial and transfer-in conferences: booked, prepared, held, decided for each child.
 */
@JourneyTest
class ProtectionConferenceTest {

    private static final String ICPC = "protection-icpc-15wd";

    @Autowired
    private AtWork work;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private Cases cases;

    @Autowired
    private Episodes episodes;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Deadlines deadlines;

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    private ActivityDetails activity(CaseReference child, ActivityKind kind) {
        return this.episodes.history(child).get(0).latest(kind).orElseThrow();
    }

    @Nested
    class The_booking {

        private CaseReference toBeConvened() {
            var child = children.atContinuingRisk();
            work.answer("social-worker", child, "request-conference", ProtectionAnswers.requested());
            work.at("2026-03-10T09:00");
            return child;
        }

        @Test
        void is_the_conference_administrators_and_asks_family_and_agencies_for_what_they_bring() {
            var child = toBeConvened();
            assertThat(work.clock(child, "protection-icpc-request").breachedAt()).isNull();
            var task = work.task(child, "convene-conference");
            assertThat(work.groups(task)).containsExactly("conference-admin");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-23")));
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-03-18T10:00"));
            assertThat(work.open(child)).containsExactly("hold-initial-conference", "share-report-with-family",
                    "write-conference-report", "write-conference-report");
            assertThat(work.clock(child, "protection-report-to-family-icpc").dueAt())
                .isEqualTo(AtWork.endOf("2026-03-16"));
            assertThat(work.tasks(child))
                .filteredOn((report) -> "write-conference-report".equals(report.getTaskDefinitionKey()))
                .allSatisfy(
                        (report) -> assertThat(report.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-16"))));
            assertThat(work.task(child, "hold-initial-conference").getAssignee()).isEqualTo("child-protection-chair");
        }

        @Test
        void that_nobody_asks_for_within_a_working_day_goes_to_the_service_manager() {
            var child = children.atContinuingRisk();
            work.at("2026-03-11T00:10");
            work.timer(child, "conference-request-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).singleElement().satisfies((told) -> {
                assertThat(told.deadlineId()).isEqualTo("protection-icpc-request");
                assertThat(told.raisedTo()).isEqualTo("service-manager");
            });
            assertThat(work.open(child)).containsExactly("answer-breach", "request-conference");
            work.at("2026-03-11T10:00");
            work.answer("social-worker", child, "request-conference", ProtectionAnswers.requested());
            assertThat(work.clock(child, "protection-icpc-request").breachedAt()).isNotNull();
            assertThat(work.open(child)).containsExactly("convene-conference");
        }

        @Test
        void that_is_not_made_is_warned_of_after_12_working_days_and_goes_to_the_assistant_director_after_15() {
            var child = toBeConvened();
            work.at("2026-03-19T00:10");
            work.timer(child, "convene-time");
            work.goOn(child);
            assertThat(work.clock(child, ICPC).warnedAt()).isEqualTo(work.now());
            assertThat(deadlines.escalations(child)).isEmpty();
            work.at("2026-03-24T00:10");
            work.timer(child, "convene-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo)
                .containsExactly("assistant-director");
            assertThat(work.open(child)).containsExactly("answer-breach", "convene-conference");
        }

        @ParameterizedTest
        @ValueSource(strings = { "social-worker", "team-manager" })
        void refuses_a_chair_who_works_with_the_child_or_manages_that_work(String person) {
            var child = toBeConvened();
            refused("conference-admin", child, "convene-conference",
                    but(ProtectionAnswers.convened("2026-03-18T10:00"), "chair", person), "The chair is independent");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                bookedFor       | 2026-03-21T10:00 | is at a weekend or on a bank holiday
                bookedFor       | 2026-03-10T08:00 | is past
                advocateOffered | false            | "Why not?": answer this question.
                parentExcluded  | true             | "Who?": answer this question.
                child           | NOT_RIGHT        | "Why would it not be right, and how will the child be heard?"
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = toBeConvened();
            Object given = switch (answer) {
                case "true", "false" -> Boolean.valueOf(answer);
                default -> answer;
            };
            refused("conference-admin", child, "convene-conference",
                    but(ProtectionAnswers.convened("2026-03-18T10:00"), field, given), sentence);
        }

        @Test
        void records_how_a_parent_whom_the_chair_excluded_is_heard_instead() {
            var child = toBeConvened();
            work.answer("conference-admin", child, "convene-conference",
                    but(ProtectionAnswers.convened("2026-03-18T10:00"), "parentExcluded", true, "excludedParent",
                            "Bracken Inventon", "exclusionReason", "He threatened the mother", "otherWayToBeHeard",
                            "By telephone with the chair the day before"));
            assertThat(work.chronology(child)).anySatisfy((line) -> assertThat(line)
                .contains("The chair excluded Bracken Inventon", "They are heard instead: By telephone"));
        }

        @Test
        void after_the_limit_needs_a_reason_a_plan_that_keeps_the_child_safe_and_the_head_of_service() {
            var child = toBeConvened();
            var late = ProtectionAnswers.convened("2026-03-25T10:00");
            refused("conference-admin", child, "convene-conference", late, "later than its limit. Say why");
            refused("conference-admin", child, "convene-conference",
                    but(late, "lateReason", "The mother is in hospital"), "Say what keeps the child safe");
            work.answer("conference-admin", child, "convene-conference", but(late, "lateReason",
                    "The mother is in hospital", "safetyPlan", "She stays with her grandmother"));
            assertThat(work.open(child)).contains("authorise-postponement").doesNotContain("hold-initial-conference");
            work.answer("head-of-service", child, "authorise-postponement",
                    answers("decision", "AUTHORISED", "reason", "The mother has to be there", "safetyPlan",
                            "She stays with her grandmother", "latestOn", "2026-03-25"));
            refused("conference-admin", child, "rebook-conference",
                    answers("bookedFor", "2026-03-26T10:00", "place", "Room 2", "invitedOn", "2026-03-10"),
                    "wants it held by Wed 25 Mar 2026");
            work.answer("conference-admin", child, "rebook-conference",
                    answers("bookedFor", "2026-03-25T10:00", "place", "Room 2", "invitedOn", "2026-03-10"));
            assertThat(work.open(child)).contains("hold-initial-conference");
            assertThat(work.clock(child, ICPC).dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
            assertThat(work.clock(child, ICPC).reasonForDelay()).isEqualTo("The mother has to be there");
        }

        @Test
        void long_after_the_limit_asks_the_head_of_service_at_once_and_stays_watched() {
            var child = toBeConvened();
            work.answer("conference-admin", child, "convene-conference",
                    but(ProtectionAnswers.convened("2026-04-29T10:00"), "lateReason", "The mother is in hospital",
                            "safetyPlan", "She stays with her grandmother"));
            assertThat(work.open(child)).contains("authorise-postponement");
            work.at("2026-03-24T00:10");
            work.timer(child, "conference-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("assistant-director");
        }

    }

    @Nested
    class What_the_family_and_the_agencies_bring {

        @Test
        void the_report_shared_two_working_days_before_is_in_time_and_a_day_later_is_not() {
            var child = children.withConference();
            work.at("2026-03-16T16:00");
            work.answer("social-worker", child, "share-report-with-family", ProtectionAnswers.shared("2026-03-16"));
            assertThat(work.clock(child, "protection-report-to-family-icpc").breachedAt()).isNull();
            var other = children.withConference();
            work.at("2026-03-17T16:00");
            work.answer("social-worker", other, "share-report-with-family", ProtectionAnswers.shared("2026-03-17"));
            assertThat(work.clock(other, "protection-report-to-family-icpc").breachedAt()).isNotNull();
        }

        @Test
        void a_report_that_nobody_shared_is_escalated_to_the_team_manager() {
            var child = children.withConference();
            work.at("2026-03-17T00:10");
            work.timer(child, "conference-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("team-manager");
        }

        @Test
        void a_report_that_is_not_shared_with_the_parents_says_why() {
            var child = children.withConference();
            refused("social-worker", child, "share-report-with-family",
                    but(ProtectionAnswers.shared("2026-03-10"), "sharedWithParents", false),
                    "\"Why not?\": answer this question.");
            work.answer("social-worker", child, "share-report-with-family",
                    without(but(ProtectionAnswers.shared("2026-03-10"), "sharedWithParents", false, "whyNotShared",
                            "It would tell the father where the child is"), "sharedOn", "parentsSay"));
            assertThat(work.clocks(child)).doesNotContain("protection-report-to-family-icpc");
        }

        @Test
        void an_agency_writes_its_report_in_its_own_part_and_whoever_does_not_is_not_waited_for() {
            var child = children.withConference();
            var health = work.tasks(child)
                .stream()
                .filter((task) -> "partner-health".equals(task.getTenantId()))
                .findFirst()
                .orElseThrow();
            work.answer("partner-health", health,
                    answers("writtenBy", "Dr Senna, paediatrician", "directContact", true, "goingWell", "She eats well",
                            "worries", "Bruises", "childsWords", "I am fine", "judgement", "PLAN", "why",
                            "The injuries", "sharedWithFamily", true, "attends", true));
            work.goOn(child);
            assertThat(work.open(child)).containsOnlyOnce("write-conference-report");
            work.at("2026-03-18T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    ProtectionAnswers.conference("2026-03-18"));
            assertThat(work.open(child)).doesNotContain("write-conference-report", "share-report-with-family");
            assertThat(work.processes(child)).containsExactly("child-protection", "protection-conference",
                    "protection-plan");
        }

    }

    @Nested
    class The_initial_conference {

        @Test
        void begins_the_plan_on_its_day_with_its_category_and_everything_that_falls_due() {
            var child = children.onPlan();
            var plan = activity(child, ActivityKind.CP_PLAN);
            assertThat(plan.startedOn()).isEqualTo("2026-03-18");
            assertThat(plan.initialCategory()).isEqualTo("PHY");
            assertThat(activity(child, ActivityKind.SECTION_47).conferenceOn()).isEqualTo("2026-03-18");
            assertThat(activity(child, ActivityKind.SECTION_47).planFollowed()).isTrue();
            assertThat(work.clock(child, ICPC).breachedAt()).isNull();
            assertThat(work.clock(child, "protection-core-group-10wd").dueAt()).isEqualTo(AtWork.endOf("2026-04-01"));
            assertThat(work.clock(child, "protection-cp-visit").dueAt()).isEqualTo(AtWork.endOf("2026-04-01"));
            assertThat(work.clock(child, "protection-rcpc-first-3mo").dueAt()).isEqualTo(AtWork.endOf("2026-06-18"));
            assertThat(work.clock(child, "protection-chair-midpoint").dueAt()).isEqualTo(AtWork.endOf("2026-04-29"));
            assertThat(work.clock(child, "protection-cpp-long").dueAt()).isEqualTo(AtWork.endOf("2027-06-18"));
            assertThat(work.open(child)).containsExactly("check-plan-midway", "convene-conference", "hold-core-group",
                    "visit-child", "write-outline-plan");
            assertThat(work.clocks(child)).doesNotContain("protection-repeat-plan-panel");
        }

        @Test
        void keeps_the_childs_words_with_how_the_child_took_part_and_how_they_counted() {
            var child = children.onPlan();
            var voice = voices.latest(child, "initial-conference").orElseThrow().voice();
            assertThat(voice.words()).isEqualTo("I want to feel safe");
            assertThat(voice.participation()).isEqualTo("PN2");
            assertThat(voice.method()).isEqualTo(VoiceMethod.ADVOCATE);
            assertThat(voice.howUsedInDecision()).isEqualTo("She stays where she feels safe");
        }

        @ParameterizedTest
        @ValueSource(strings = { "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7" })
        void takes_each_code_of_how_a_child_took_part(String code) {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-03-18"), "participation", code));
            assertThat(voices.latest(child, "initial-conference").orElseThrow().voice().participation())
                .isEqualTo(code);
        }

        @Test
        void does_not_take_a_child_of_nine_for_one_under_four() {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            refused("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-03-18"), "participation", "PN0"), "4 or older");
        }

        @ParameterizedTest
        @CsvSource({ "NO_CP_PLAN_CIN, child-in-need-plan-asked, ended-child-in-need",
                "NO_PLAN_NFA, close-without-plan, ended-nothing-further" })
        void without_a_plan_says_what_comes_instead(String decision, String step, String end) {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    without(but(ProtectionAnswers.conference("2026-03-18"), "decision", decision), "category"));
            assertThat(work.passed(child, "child-protection")).endsWith(step, end);
            assertThat(activity(child, ActivityKind.SECTION_47).planFollowed()).isFalse();
            assertThat(work.clocks(child)).noneMatch((clock) -> clock.startsWith("protection-"));
            assertThat(work.clocks(child).isEmpty()).isEqualTo(decision.equals("NO_PLAN_NFA"));
            assertThat(episodes.isOpen(child)).isEqualTo(decision.equals("NO_CP_PLAN_CIN"));
        }

        @Test
        void without_two_agencies_that_know_the_child_is_not_quorate_and_decides_nothing() {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            refused("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-03-18"), "attendees",
                            ProtectionAnswers.invited("CHILDRENS_SERVICES", "HEALTH", "FAMILY")),
                    "It was not quorate");
            assertThat(work.clocks(child)).contains(ICPC);
        }

        @ParameterizedTest
        @ValueSource(strings = { "NOT_QUORATE", "POSTPONED" })
        void that_is_not_held_is_not_counted_anew_and_asks_the_head_of_service(String what) {
            var child = children.withConference();
            work.at("2026-03-18T13:00");
            refused("child-protection-chair", child, "hold-initial-conference",
                    answers("whatHappened", what, "whyNot", "Health could not come", "proposedFor", "2026-03-20",
                            "recordedWithSibling", false, "heldOn", "2026-03-18", "way", "IN_PERSON", "attendees",
                            ProtectionAnswers.invited("CHILDRENS_SERVICES")),
                    "\"What keeps the child safe until the next date?\": answer this question.");
            var notHeld = answers("whatHappened", what, "whyNot", "Health could not come", "safetyPlan",
                    "She stays with her grandmother", "proposedFor", "2026-03-20", "recordedWithSibling", false,
                    "heldOn", "2026-03-18", "way", "IN_PERSON", "attendees",
                    ProtectionAnswers.invited("CHILDRENS_SERVICES"));
            refused("child-protection-chair", child, "hold-initial-conference",
                    but(notHeld, "proposedFor", "2026-03-17"), "is past");
            work.answer("child-protection-chair", child, "hold-initial-conference", notHeld);
            assertThat(work.clock(child, ICPC).dueAt()).isEqualTo(AtWork.endOf("2026-03-23"));
            assertThat(work.clock(child, ICPC).isRunning()).isTrue();
            refused("head-of-service", child, "authorise-postponement",
                    answers("decision", "IN_TIME", "reason", "Two days are enough", "latestOn", "2026-03-20"),
                    "\"What keeps the child safe until the conference, and who does it?\": answer this question");
            refused("head-of-service", child, "authorise-postponement", answers("decision", "IN_TIME", "reason",
                    "Two days are enough", "safetyPlan", "She stays there", "latestOn", "2026-03-24"),
                    "Its time ends on Mon 23 Mar 2026");
            work.answer("head-of-service", child, "authorise-postponement", answers("decision", "IN_TIME", "reason",
                    "Two days are enough", "safetyPlan", "She stays there", "latestOn", "2026-03-20"));
            work.answer("conference-admin", child, "rebook-conference",
                    answers("bookedFor", "2026-03-20T10:00", "place", "Room 2", "invitedOn", "2026-03-18"));
            work.at("2026-03-20T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    ProtectionAnswers.conference("2026-03-20"));
            assertThat(activity(child, ActivityKind.CP_PLAN).startedOn()).isEqualTo("2026-03-20");
        }

        @Test
        void that_is_late_goes_to_the_assistant_director() {
            var child = children.withConference();
            work.at("2026-03-24T00:10");
            work.timer(child, "conference-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("assistant-director");
        }

        @Test
        void is_not_recorded_for_the_future() {
            var child = children.withConference();
            refused("child-protection-chair", child, "hold-initial-conference",
                    ProtectionAnswers.conference("2026-03-18"), "is in the future");
        }

        @Test
        void on_a_saturday_is_refused_as_the_census_would() {
            var child = children.withConference();
            work.at("2026-03-22T13:00");
            refused("child-protection-chair", child, "hold-initial-conference",
                    ProtectionAnswers.conference("2026-03-21"), "weekend");
        }

    }

    @Nested
    class Brothers_and_sisters {

        private CaseReference first;

        private CaseReference second;

        private void bothCalled() {
            work.at("2026-03-02T10:00");
            this.first = work.child(InventedChildren.family(2));
            this.second = CaseReference.of("CJ" + (Long.parseLong(this.first.value().substring(2)) + 1));
            for (var child : List.of(this.first, this.second)) {
                work.inOneStep(() -> episodes.open(child, LocalDate.of(2026, 3, 2), "2A"));
                work.at("2026-03-02T10:00");
                children.called(children.requested(child));
            }
        }

        @Test
        void share_a_discussion_that_is_recorded_once_and_are_decided_on_one_by_one() {
            bothCalled();
            work.answer("team-manager", this.first, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "otherChildren", ProtectionAnswers.others(this.second)));
            assertThat(work.chronology(this.second)).last()
                .asString()
                .contains("A strategy discussion on Mon 2 Mar 2026 was about this child, too");
            assertThat(work.open(this.second)).contains("hold-strategy-discussion");
            assertThat(work.clocks(this.second)).containsExactly("protection-strategy-24h");
            work.answer("team-manager", this.second, "hold-strategy-discussion",
                    without(but(ProtectionAnswers.nothingFound("CHILD_IN_NEED"), "recordedWithSibling", true), "heldAt",
                            "way", "attendees"));
            assertThat(work.clock(this.second, "protection-strategy-24h").stoppedAt())
                .isEqualTo(AtWork.moment("2026-03-02T14:00"));
            assertThat(work.passed(this.second, "child-protection")).endsWith("ended-child-in-need");
            assertThat(work.open(this.first)).containsExactly("see-child-in-enquiry");
        }

        @Test
        void take_an_event_from_each_other_only_where_there_is_one() {
            bothCalled();
            refused("team-manager", this.first, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "recordedWithSibling", true),
                    "No strategy discussion that was about this child, too");
        }

        @Test
        void are_of_one_family_and_on_child_protection() {
            bothCalled();
            var stranger = children.called();
            work.at("2026-03-02T15:00");
            refused("team-manager", this.first, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "otherChildren", ProtectionAnswers.others(stranger)),
                    "is not a brother or sister");
            work.answer("team-manager", this.second, "hold-strategy-discussion",
                    ProtectionAnswers.nothingFound("NOTHING_FURTHER"));
            refused("team-manager", this.first, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "otherChildren", ProtectionAnswers.others(this.second)),
                    "is not on child protection");
        }

        @Test
        void have_one_conference_and_each_their_own_decision_and_words() {
            bothCalled();
            for (var child : List.of(this.first, this.second)) {
                work.at("2026-03-02T15:00");
                children
                    .withConference(children.atContinuingRisk(children.writtenAbout(children.enquiredAbout(child))));
            }
            work.at("2026-03-18T13:00");
            work.answer("child-protection-chair", this.first, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-03-18"), "otherChildren",
                            ProtectionAnswers.others(this.second)));
            work.answer(
                    "child-protection-chair", this.second, "hold-initial-conference", without(
                            but(ProtectionAnswers.conference("2026-03-18"), "recordedWithSibling", true, "decision",
                                    "NO_CP_PLAN_CIN", "childsWords", "I am fine"),
                            "heldOn", "way", "attendees", "category"));
            assertThat(activity(this.first, ActivityKind.CP_PLAN).startedOn()).isEqualTo("2026-03-18");
            assertThat(activity(this.second, ActivityKind.SECTION_47).conferenceOn()).isEqualTo("2026-03-18");
            assertThat(voices.latest(this.second, "initial-conference").orElseThrow().voice().words())
                .isEqualTo("I am fine");
        }

        @Test
        void who_expect_a_baby_with_a_plan_in_the_family_have_a_strategy_discussion_asked_for_at_once() {
            var child = children.onPlan();
            var family = cases.child(child).familyGroupId();
            var baby = work.inOneStep(
                    () -> cases
                        .register(
                                new NewFamily(family,
                                        List.of(InventedChildren.unborn(LocalDate.of(2026, 7, 1)).build()), List.of()),
                                "contact-officer")
                        .children()
                        .get(0));
            assertThat(work.open(baby)).containsExactly("accept-strategy-request");
            var other = work.inOneStep(
                    () -> cases
                        .register(new NewFamily(family,
                                List.of(InventedChildren.blossom().named("Bluebell", "Testerly").build()), List.of()),
                                "contact-officer")
                        .children()
                        .get(0));
            assertThat(work.open(other)).isEmpty();
        }

        @Test
        void who_expect_a_baby_without_a_plan_in_the_family_are_left_in_peace() {
            work.at("2026-03-02T10:00");
            var baby = work.child(InventedChildren.unborn(LocalDate.of(2026, 7, 1)).alone());
            assertThat(work.open(baby)).isEmpty();
        }

    }

    @Nested
    class A_child_who_moves_here_with_a_plan {

        private final Map<String, Object> transfer = answers("otherAuthority", "Inventshire County Council",
                "otherWorker", "Heath Sample, 01632 960001", "notifiedOn", "2026-02-26", "movedOn", "2026-02-25",
                "decision", "CONFERENCE", "category", "NEG", "planSince", "2025-11-03", "earlierPlans", 1, "worker",
                "social-worker", "safeMeanwhile", "Both authorities visit");

        private CaseReference moved() {
            work.at("2026-03-02T10:00");
            var child = work.child();
            work.begin(child, "transfer-in-conference-required");
            return child;
        }

        @Test
        void has_a_conference_within_15_working_days_of_the_notice_whenever_it_is_taken_up() {
            var child = moved();
            assertThat(work.groups(work.task(child, "accept-transfer-in"))).containsExactly("conference-admin",
                    "team-manager");
            work.answer("team-manager", child, "accept-transfer-in", this.transfer);
            assertThat(work.clock(child, "protection-transfer-in-15wd").dueAt()).isEqualTo(AtWork.endOf("2026-03-19"));
            assertThat(episodes.current(child).orElseThrow().referralSource()).isEqualTo("5C");
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened("2026-03-12T10:00"));
            work.at("2026-03-12T13:00");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2026-03-12"), "earlierPlans", "DISCUSSED"));
            assertThat(activity(child, ActivityKind.CP_PLAN).startedOn()).isEqualTo("2026-03-12");
            assertThat(work.clock(child, "protection-transfer-in-15wd").breachedAt()).isNull();
            assertThat(work.open(child)).contains("hold-repeat-plan-panel", "visit-child");
        }

        @Test
        void is_noted_as_staying_for_a_while_and_stays_the_other_authoritys() {
            var child = moved();
            work.answer("team-manager", child, "accept-transfer-in",
                    without(but(this.transfer, "decision", "TEMPORARY_STAY"), "worker"));
            assertThat(work.passed(child, "child-protection")).endsWith("ended-temporary-stay");
            assertThat(work.clocks(child)).isEmpty();
            assertThat(work.chronology(child)).last().asString().contains("which stays responsible");
        }

        @Test
        void is_escalated_to_the_head_of_service_when_the_conference_is_late() {
            var child = moved();
            work.at("2026-03-24T00:10");
            work.timer(child, "transfer-in-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("head-of-service");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                notifiedOn | 2026-03-03 | is in the future
                planSince  | 2026-03-01 | Their plan began before they told us
                worker     | nobody     | No worker has the user name
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = moved();
            refused("team-manager", child, "accept-transfer-in", but(this.transfer, field, answer), sentence);
        }

    }

    @Nested
    class A_child_who_had_a_plan_before {

        private CaseReference onPlanAgain(String endedOn) {
            var child = children.referred();
            work.inOneStep(() -> {
                episodes.startCpPlan(child, LocalDate.of(2026, 3, 2), "NEG", "social-worker");
                return null;
            });
            work.at(endedOn + "T12:00");
            work.inOneStep(() -> {
                episodes.endCpPlan(child, LocalDate.parse(endedOn));
                return null;
            });
            return child;
        }

        private void toTheConference(CaseReference child, String monday) {
            var day = LocalDate.parse(monday);
            work.at(monday + "T10:00");
            work.begin(child, "strategy-discussion-required");
            work.answer("team-manager", child, "accept-strategy-request",
                    but(ProtectionAnswers.taken(), "plannedFor", monday + "T14:00"));
            work.at(monday + "T15:00");
            work.answer("team-manager", child, "hold-strategy-discussion",
                    but(ProtectionAnswers.discussed(), "heldAt", monday + "T14:00"));
            work.at(day.plusDays(1) + "T12:00");
            work.answer("social-worker", child, "see-child-in-enquiry",
                    but(ProtectionAnswers.seen(), "visitedAt", day.plusDays(1) + "T09:30"));
            work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
            work.answer("team-manager", child, "authorise-enquiry", ProtectionAnswers.authorised());
            work.answer("social-worker", child, "request-conference",
                    but(ProtectionAnswers.requested(), "parentsToldOn", monday));
            work.answer("conference-admin", child, "convene-conference",
                    ProtectionAnswers.convened(day.plusDays(8) + "T10:00"));
            work.at(day.plusDays(8) + "T13:00");
        }

        private Map<String, Object> panel(String on) {
            return answers("heldOn", on, "people", "Service manager, chair, lawyer", "earlierPlans",
                    "Help ended when the plan did", "gateway", "NOT_NOW", "gatewayReason", "The mother asks for help");
        }

        @Test
        void is_not_decided_on_without_looking_at_the_earlier_plans() {
            var child = onPlanAgain("2026-09-01");
            toTheConference(child, "2027-03-01");
            refused("child-protection-chair", child, "hold-initial-conference",
                    ProtectionAnswers.conference("2027-03-09"), "The child had 1 child protection plan before");
        }

        @Test
        void within_24_months_has_a_panel_within_5_working_days_that_says_what_is_different() {
            var child = onPlanAgain("2026-09-01");
            toTheConference(child, "2027-03-01");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2027-03-09"), "earlierPlans", "DISCUSSED"));
            assertThat(work.clock(child, "protection-repeat-plan-panel").dueAt()).isEqualTo(AtWork.endOf("2027-03-16"));
            assertThat(work.groups(work.task(child, "hold-repeat-plan-panel"))).containsExactly("service-manager");
            refused("service-manager", child, "hold-repeat-plan-panel", panel("2027-03-09"),
                    "Say what is different this time");
            work.answer("service-manager", child, "hold-repeat-plan-panel",
                    but(panel("2027-03-09"), "whatIsDifferent", "The grandmother lives with them now"));
            assertThat(work.passed(child, "protection-plan")).contains("panel-held");
            assertThat(work.clock(child, "protection-repeat-plan-panel").breachedAt()).isNull();
        }

        @Test
        void after_more_than_24_months_has_a_panel_that_need_not_say_so_and_may_ask_for_the_legal_gateway() {
            var child = onPlanAgain("2026-09-01");
            toTheConference(child, "2029-03-05");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2029-03-13"), "earlierPlans", "DISCUSSED"));
            work.answer("service-manager", child, "hold-repeat-plan-panel",
                    but(panel("2029-03-13"), "gateway", "REQUEST"));
            assertThat(work.passed(child, "protection-plan")).contains("panel-gateway-asked");
        }

        @ParameterizedTest
        @CsvSource({ "2026-09-02, true", "2026-09-01, false" })
        void counts_24_months_from_the_last_day_of_the_plan_before(String endedOn, boolean toBeAnswered) {
            var child = onPlanAgain(endedOn);
            toTheConference(child, "2028-08-24");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2028-09-01"), "earlierPlans", "DISCUSSED"));
            if (toBeAnswered) {
                refused("service-manager", child, "hold-repeat-plan-panel", panel("2028-09-01"),
                        "Say what is different this time");
            }
            else {
                work.answer("service-manager", child, "hold-repeat-plan-panel", panel("2028-09-01"));
                assertThat(work.passed(child, "protection-plan")).contains("panel-held");
            }
        }

        @Test
        void whose_panel_is_late_is_escalated_to_the_head_of_service() {
            var child = onPlanAgain("2026-09-01");
            toTheConference(child, "2027-03-01");
            work.answer("child-protection-chair", child, "hold-initial-conference",
                    but(ProtectionAnswers.conference("2027-03-09"), "earlierPlans", "DISCUSSED"));
            work.at("2027-03-17T00:10");
            work.timer(child, "panel-time");
            work.goOn(child);
            assertThat(deadlines.escalations(child)).extracting(Escalation::raisedTo).contains("head-of-service");
        }

    }

}
