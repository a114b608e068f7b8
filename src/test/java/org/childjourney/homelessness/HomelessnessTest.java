package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.documents.DocumentState;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.childjourney.lookedafter.LookedAfterChildren;
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
import static org.childjourney.homelessness.HomelessStory.ADVOCATE;
import static org.childjourney.homelessness.HomelessStory.HOUSING_MANAGER;
import static org.childjourney.homelessness.HomelessStory.JOURNEY;
import static org.childjourney.homelessness.HomelessStory.MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

@JourneyTest
class HomelessnessTest {

    @Autowired
    private AtWork work;

    @Autowired
    private HomelessStory story;

    @Autowired
    private LookedAfterChildren lookedAfter;

    @Autowired
    private Cases cases;

    @Autowired
    private Consents consents;

    @Autowired
    private ChildsVoice voices;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Documents documents;

    @Autowired
    private ComparisonSheet sheet;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RuntimeService runtime;

    private void refused(String person, CaseReference child, String task, Map<String, Object> answers,
            String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, child, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(child)).contains(task);
    }

    @Test
    void a_young_person_is_brought_from_presentation_to_a_settled_home() {
        var child = this.story.atHomeUnderSection20();

        assertThat(this.work.passed(child, JOURNEY)).containsSubsequence("homeless-16-17-presented",
                "open-homelessness", "accept-homelessness", "explain-rights", "hold-joint-interview",
                "settle-joint-interview", "assess-need", "advise-section-20", "write-comparison", "give-comparison",
                "record-choice", "decide-outcome", "compare-decisions", "settle-outcome", "place-young-person",
                "record-placement");
        assertThat(this.lookedAfter.isLookedAfter(child)).isTrue();
    }

    @Nested
    class A_presentation_to_housing {

        @Test
        void is_an_application_and_the_referral_to_childrens_services_in_one() {
            var child = story.askedHousing();

            assertThat(work.passed(child, "housing-presentation")).containsExactly("asked-housing",
                    "record-housing-presentation", "childrens-services-told", "application-under-way");
            assertThat(work.processes(child)).contains(JOURNEY, "housing-assessment");
            assertThat(work.open(child)).contains("accept-homelessness", "confirm-safe-place",
                    "provide-interim-accommodation");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("asked Stroud housing for help"));
            assertThat(cases.child(child).communicationNeeds()).isEqualTo("Short sentences");
        }

        @Test
        void belongs_to_the_district_of_the_officer_whatever_anybody_enters() {
            var child = story.askedHousing();

            assertThat(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(child.value())
                .processDefinitionKey("housing-assessment")
                .singleResult()
                .getTenantId()).isEqualTo(OFFICER);
            assertThat(work.groups(work.task(child, "provide-interim-accommodation"))).containsExactly(OFFICER);
        }

        @Test
        void finds_the_young_person_who_is_on_record_and_opens_no_second_record() {
            work.at("2026-03-02T10:00");
            var born = HomelessStory.born();
            var known = work.child(InventedChildren.blossom().named("Tansyknown", "Testerly").bornOn(born).alone());
            work.start(OFFICER, "housing-presentation", Answered.presented("Tansyknown", born.toString()));
            work.goOn(known);

            assertThat(work.open(known)).contains("accept-homelessness");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2010-03-03 | This child is under 16. Ring children's services now
                2008-03-02 | This person is 18 or over. Take the application as an adult's
                """)
        void is_for_somebody_of_16_or_17(String born, String sentence) {
            work.at("2026-03-02T10:05");
            assertThatThrownBy(() -> work.start(OFFICER, "housing-presentation", Answered.presented("Fern", born)))
                .hasMessageContaining(sentence);
        }

        @ParameterizedTest
        @ValueSource(strings = { "2010-03-02", "2008-03-03" })
        void is_for_somebody_on_the_16th_birthday_and_on_the_day_before_the_18th(String born) {
            var child = story.askedHousing(LocalDate.parse(born));
            assertThat(work.open(child)).contains("accept-homelessness");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                presentedAt | 2026-03-02T10:06 | is in the future
                contact     | ''               | "How can we reach them?": answer this question.
                sex         | X                | "Sex":
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            work.at("2026-03-02T10:05");
            assertThatThrownBy(() -> work.start(OFFICER, "housing-presentation",
                    but(Answered.presented("Fern", "2009-07-01"), field, answer)))
                .hasMessageContaining(sentence);
        }

    }

    @Nested
    class A_presentation_to_the_county {

        @Test
        void asks_what_housing_has_not_been_told_and_brings_in_a_district() {
            var child = story.askedTheCounty();
            assertThat(work.open(child)).containsExactly("accept-homelessness", "confirm-safe-place");
            refused(MANAGER, child, "accept-homelessness", Answered.acceptedFromHousing(),
                    "\"Whom did they ask first?\": answer this question.");

            work.answer(MANAGER, child, "accept-homelessness", Answered.acceptedFromCounty());

            assertThat(work.routing(child, "district", JOURNEY)).isEqualTo(OFFICER);
            assertThat(allocations.workerOf(child)).contains(WORKER);
            assertThat(work.task(child, "explain-rights").getAssignee()).isEqualTo(WORKER);
        }

        @Test
        void is_taken_on_out_of_hours_as_well() {
            var child = story.askedTheCounty();
            work.answer("emergency-duty-team", child, "accept-homelessness",
                    but(Answered.acceptedFromCounty(), "presentedTo", "EDT"));
            assertThat(work.open(child)).contains("explain-rights");
        }

        @Test
        void cannot_name_another_district_than_the_one_that_was_asked() {
            var child = story.askedHousing();
            refused(MANAGER, child, "accept-homelessness",
                    but(Answered.acceptedFromHousing(), "district", "housing-cotswold"),
                    "The young person asked Stroud housing");
        }

    }

    @Nested
    class Somewhere_suitable_tonight {

        @Test
        void waits_for_nothing_and_nothing_waits_for_it() {
            var child = story.askedTheCounty();
            work.answer(WORKER, child, "confirm-safe-place", Answered.safeWithFamily());
            assertThat(work.open(child)).containsExactly("accept-homelessness", "review-suitability");

            var other = story.askedHousing();
            story.accepted(other);
            work.at("2026-03-02T11:10");
            work.answer(WORKER, other, "explain-rights", Answered.rights());
            story.interviewed(other, Answered.interviewed());
            assertThat(work.open(other)).contains("confirm-safe-place", "provide-interim-accommodation", "assess-need");
        }

        @Test
        void is_whatever_one_of_both_authorities_finds_first() {
            var child = story.askedHousing();
            work.at("2026-03-02T15:00");
            work.answer(OFFICER, child, "provide-interim-accommodation", Answered.interim());

            assertThat(work.open(child)).doesNotContain("confirm-safe-place", "provide-interim-accommodation")
                .contains("review-suitability-housing");
            assertThat(work.clock(child, "homelessness-safe-tonight").isRunning()).isFalse();
        }

        @Test
        void ends_the_districts_search_when_the_county_is_first() {
            var child = story.askedHousing();
            story.safeTonight(child);
            assertThat(work.open(child)).doesNotContain("provide-interim-accommodation").contains("review-suitability");
        }

        @ParameterizedTest
        @CsvSource({ "kind, BED_AND_BREAKFAST", "kind, HOTEL", "kind, NIGHTLY_SHARED", "kind, UNREGISTERED" })
        void is_never_a_place_where_nobody_under_18_may_be(String field, String kind) {
            var child = story.askedHousing();
            work.at("2026-03-02T16:00");
            refused(WORKER, child, "confirm-safe-place", but(Answered.safeUnderSection20(), field, kind),
                    "Nobody under 18 is accommodated in");
            refused(OFFICER, child, "provide-interim-accommodation", but(Answered.interim(), field, kind),
                    "Nobody under 18 is accommodated in");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        ofstedUrn  | applied for      | A place that is not on the register is not somewhere a young person may be
                        since      | 2026-03-03T10:00 | is after tonight
                        since      | 2026-03-01T10:00 | The young person asked for help on
                        kind       | REFUGE           | lives only in a place that is on Ofsted's register
                        address    | ''               | "Where is it?": answer this question.
                        """)
        void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
            var child = story.askedHousing();
            work.at("2026-03-02T16:00");
            refused(WORKER, child, "confirm-safe-place", but(Answered.safeUnderSection20(), field, answer), sentence);
        }

        @Test
        void is_for_social_workers_the_emergency_duty_team_and_the_placements_team() {
            var child = story.askedTheCounty();
            assertThat(work.groups(work.task(child, "confirm-safe-place"))).containsExactly("emergency-duty-team",
                    "placements-team", "social-worker");
            refused("qa-officer", child, "confirm-safe-place", Answered.safeWithFamily(), "This task is for the");
        }

    }

    @Nested
    class An_unsuitable_night {

        @Test
        void is_recorded_as_what_it_is_and_answers_nothing() {
            var child = story.askedHousing();
            night(child, "emergency-duty-team");

            assertThat(work.open(child)).contains("confirm-safe-place", "provide-interim-accommodation",
                    "decide-unsuitable-night");
            assertThat(work.clock(child, "homelessness-bnb-zero").isRunning()).isTrue();
            assertThat(work.clock(child, "homelessness-safe-tonight").isRunning()).isTrue();
            assertThat(work.groups(work.task(child, "decide-unsuitable-night"))).containsExactly("assistant-director",
                    "director");
        }

        @Test
        void can_be_recorded_by_the_district_that_acts_and_by_no_other() {
            var child = story.askedHousing();
            work.at("2026-03-02T21:30");
            assertThatThrownBy(
                    () -> work.start("housing-cotswold", "record-unsuitable-night", Answered.unsuitable(child.value())))
                .hasMessageContaining("You do not work with a homeless young person of that reference");
            assertThatThrownBy(
                    () -> work.start("housing-cotswold", "record-unsuitable-night", Answered.unsuitable("CJ999999999")))
                .hasMessageContaining("You do not work with a homeless young person of that reference");
            night(child, OFFICER);
            assertThat(work.open(child)).contains("decide-unsuitable-night");
        }

        @Test
        void is_reminded_of_every_24_hours_until_the_young_person_has_moved() {
            var child = story.askedHousing();
            night(child, "emergency-duty-team");
            work.passes(child, "2026-03-02T21:31");
            assertThat(told(child)).containsExactly("director");

            work.passes(child, "2026-03-03T20:59");
            assertThat(told(child)).hasSize(1);
            work.passes(child, "2026-03-03T21:31");
            assertThat(told(child)).containsExactly("director", "director");

            work.answer(WORKER, child, "confirm-safe-place",
                    but(Answered.safeWithFamily(), "since", "2026-03-03T22:00"));
            work.passes(child, "2026-03-06T22:00");
            assertThat(told(child)).hasSize(2);
            assertThat(work.clock(child, "homelessness-bnb-zero").isRunning()).isFalse();
        }

        private List<String> told(CaseReference child) {
            return deadlines.escalations(child)
                .stream()
                .filter((told) -> told.deadlineId().equals("homelessness-bnb-zero"))
                .map((told) -> told.raisedTo())
                .toList();
        }

        @Test
        void is_decided_on_by_the_director_with_a_reason_within_24_hours() {
            var child = story.askedHousing();
            night(child, WORKER);
            refused("director", child, "decide-unsuitable-night",
                    but(Answered.nightDecided(), "movedBy", "2026-03-04T10:00"), "more than 24 hours from now");
            refused("director", child, "decide-unsuitable-night", but(Answered.nightDecided(), "reason", ""),
                    "\"Why?\": answer this question.");

            work.answer("director", child, "decide-unsuitable-night", Answered.nightDecided());

            assertThat(work.open(child)).contains("confirm-safe-place").doesNotContain("decide-unsuitable-night");
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("The director decided"));
        }

        @Test
        void is_the_assistant_directors_only_by_recorded_delegation() {
            var child = story.askedHousing();
            night(child, WORKER);
            refused("assistant-director", child, "decide-unsuitable-night", Answered.nightDecided(),
                    "Only the director decides on this");
            refused("assistant-director", child, "decide-unsuitable-night",
                    but(Answered.nightDecided(), "decidedAs", "BY_DELEGATION"),
                    "\"When was it delegated?\": answer this question.");
            work.answer("assistant-director", child, "decide-unsuitable-night", but(Answered.nightDecided(),
                    "decidedAs", "BY_DELEGATION", "delegatedOn", "2026-01-05", "delegationReference", "Scheme 2026"));
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("by recorded delegation"));
        }

        @Test
        void later_opens_the_search_again() {
            var child = story.askedHousing();
            story.safeTonight(child);
            assertThat(work.open(child)).contains("review-suitability");
            night(child, WORKER);
            assertThat(work.open(child)).doesNotContain("review-suitability").contains("confirm-safe-place");
            assertThat(work.clock(child, "homelessness-safe-tonight").isRunning()).isTrue();
        }

        private void night(CaseReference child, String who) {
            work.at("2026-03-02T21:30");
            work.start(who, "record-unsuitable-night", Answered.unsuitable(child.value()));
            work.goOn(child);
        }

    }

    @Nested
    class The_first_contact {

        @Test
        void explains_all_three_ways_and_asks_an_advocate_unless_the_young_person_says_no() {
            var child = story.askedHousing();
            story.accepted(child);
            work.at("2026-03-02T11:10");
            refused(WORKER, child, "explain-rights", but(Answered.rights(), "routes", codes("S17", "PART7")),
                    "Explain all three");

            work.answer(WORKER, child, "explain-rights", Answered.rights());

            assertThat(work.groups(work.task(child, "meet-young-person"))).containsExactly(ADVOCATE);
            assertThat(consents.latest(child, ConsentPurpose.ADVOCACY_REFERRAL).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.GIVEN);
            assertThat(work.clock(child, "homelessness-advocacy-info").isRunning()).isFalse();
            assertThat(work.clock(child, "homelessness-advocate-contact").isRunning()).isTrue();
        }

        @Test
        void goes_on_until_an_advocate_was_offered() {
            var child = story.askedHousing();
            story.accepted(child);
            work.at("2026-03-02T11:10");
            work.answer(WORKER, child, "explain-rights",
                    but(without(Answered.rights(), "advocacyOfferedAt", "advocacyDeclined"), "advocacyOffered", false,
                            "whyNotOffered", "She fell asleep"));
            assertThat(work.open(child)).contains("explain-rights").doesNotContain("hold-joint-interview");
            assertThat(work.clock(child, "homelessness-advocacy-info").isRunning()).isTrue();

            work.answer(WORKER, child, "explain-rights", Answered.rights());
            assertThat(work.open(child)).doesNotContain("explain-rights").contains("hold-joint-interview");
        }

        @Test
        void asks_no_advocate_whom_the_young_person_does_not_want() {
            var child = story.told(story.askedHousing(), Answered.rightsWithoutAdvocate());
            assertThat(work.open(child)).doesNotContain("meet-young-person");
            assertThat(consents.latest(child, ConsentPurpose.ADVOCACY_REFERRAL).orElseThrow().consent().status())
                .isEqualTo(ConsentStatus.REFUSED);
        }

    }

    @Nested
    class The_advocate {

        @Test
        void keeps_trying_until_they_have_met() {
            var child = story.told();
            work.answer(ADVOCATE, child, "meet-young-person",
                    answers("contactResult", "NOT_YET", "tried", "Rang twice"));
            assertThat(work.open(child)).contains("meet-young-person");
            story.advocateMet(child);
            assertThat(work.passed(child, "advocacy")).endsWith("met-the-advocate");
            assertThat(work.clock(child, "homelessness-advocate-contact").isRunning()).isFalse();
        }

        @Test
        void may_hear_that_they_are_not_wanted() {
            var child = story.told();
            work.answer(ADVOCATE, child, "meet-young-person",
                    answers("contactResult", "DECLINED", "declinedWords", "My aunt helps me"));
            assertThat(work.passed(child, "advocacy")).endsWith("no-advocate-wanted");
            story.interviewed(child, Answered.interviewed());
            story.assessed(child, Answered.need(), Answered.housingNeed("NONE"));
            story.compared(child);
            assertThat(work.open(child)).contains("record-choice").doesNotContain("support-choice");
        }

        @Test
        void speaks_for_the_young_person_at_the_choice() {
            var child = story.compared();
            work.at("2026-03-06T12:00");
            work.answer(ADVOCATE, child, "support-choice", Answered.spokenFor());
            assertThat(voices.all(child).get(0).voice().words()).isEqualTo("I want to be looked after until my exams");
            assertThat(work.passed(child, JOURNEY)).contains("advocate-spoke");
        }

    }

    @Nested
    class The_joint_interview {

        @Test
        void is_one_event_that_both_confirm() {
            var child = story.told();
            work.at("2026-03-03T10:00");
            work.answer(WORKER, child, "hold-joint-interview", Answered.interviewed());
            assertThat(work.open(child)).contains("confirm-joint-interview").doesNotContain("assess-need");
            assertThat(work.clock(child, "homelessness-joint-interview").isRunning()).isTrue();
            refused(OFFICER, child, "confirm-joint-interview",
                    but(Answered.interviewConfirmed(), "heldAt", "2026-03-03T09:30"),
                    "It is one interview: agree on the time");

            work.answer(OFFICER, child, "confirm-joint-interview", Answered.interviewConfirmed());

            assertThat(work.open(child)).contains("assess-need", "assess-housing-need", "send-housing-position");
            assertThat(work.clock(child, "homelessness-joint-interview").isRunning()).isFalse();
            assertThat(voices.all(child).get(0).voice().words()).isEqualTo("I want a place where I can stay");
        }

        @Test
        void may_be_confirmed_by_housing_first() {
            var child = story.told();
            work.at("2026-03-03T10:00");
            work.answer(OFFICER, child, "confirm-joint-interview", Answered.interviewConfirmed());
            refused(WORKER, child, "hold-joint-interview", but(Answered.interviewed(), "heldAt", "2026-03-03T08:00"),
                    "It is one interview: agree on the time");
            work.answer(WORKER, child, "hold-joint-interview", Answered.interviewed());
            assertThat(work.open(child)).contains("assess-need");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                heldAt          | 2026-03-03T11:00 | is in the future
                heldAt          | 2026-03-02T09:00 | The young person asked for help on
                parentContacted | UNSAFE           | "Why not?": answer this question.
                harmSuspected   | true             | "What is the risk, and who keeps them safe meanwhile?": answer
                """)
        void is_refused_with_a_sentence_when_an_answer_cannot_be(String field, String answer, String sentence) {
            var child = story.told();
            work.at("2026-03-03T10:00");
            refused(WORKER, child, "hold-joint-interview",
                    but(Answered.interviewed(), field, "true".equals(answer) ? (Object) Boolean.TRUE : answer),
                    sentence);
        }

        @Test
        void is_never_waited_for_by_the_work_with_the_family_nor_the_other_way_round() {
            var child = story.interviewed();
            assertThat(work.open(child)).contains("work-with-family", "assess-need");
            work.answer(WORKER, child, "work-with-family", Answered.family("NOT_AGREED"));
            assertThat(work.passed(child, JOURNEY)).contains("family-worked-with");
        }

    }

    @Nested
    class The_assessment {

        @ParameterizedTest
        @CsvSource({ "inNeed", "requiresAccommodation", "relevantChild" })
        void refuses_to_guess_what_is_not_assessed(String question) {
            var child = story.interviewed();
            work.at("2026-03-04T12:00");
            refused(WORKER, child, "assess-need", but(Answered.need(), question, "NOT_YET"),
                    "The decision table does not guess");
            assertThat(work.chronology(child)).noneMatch((line) -> line.contains("What the young person needs"));
        }

        @Test
        void names_the_cause_that_it_finds() {
            var child = story.interviewed();
            work.at("2026-03-04T12:00");
            refused(WORKER, child, "assess-need", without(Answered.need(), "causes"),
                    "\"Which?\": answer this question.");
        }

        @Test
        void is_two_tasks_and_one_join() {
            var child = story.interviewed();
            work.at("2026-03-04T12:00");
            work.answer(WORKER, child, "assess-need", Answered.need());
            assertThat(work.open(child)).contains("assess-housing-need").doesNotContain("write-comparison");
            assertThat(work.routing(child, "writer", JOURNEY)).isEqualTo(WORKER);
            assertThat(work.routing(child, "advice", JOURNEY)).isEqualTo("S20_DUTY_OWED");
            work.answer(OFFICER, child, "assess-housing-need", Answered.housingNeed("NONE"));
            assertThat(work.open(child)).contains("write-comparison");
        }

        @Test
        void tells_housing_where_we_stand_beside_it() {
            var child = story.interviewed();
            assertThat(work.clock(child, "homelessness-csc-position-72h").isRunning()).isTrue();
            work.at("2026-03-04T12:00");
            work.answer(WORKER, child, "send-housing-position", Answered.position());
            assertThat(work.clock(child, "homelessness-csc-position-72h").isRunning()).isFalse();
            assertThat(work.passed(child, JOURNEY)).contains("housing-knows");
        }

        @Test
        void of_somebody_who_came_alone_to_seek_asylum_leads_to_section_20_without_housing() {
            var child = story.interviewed(story.told(), but(Answered.interviewed(), "unaccompanied", true));
            work.at("2026-03-04T12:00");
            refused(OFFICER, child, "assess-housing-need", Answered.housingNeed("RELIEF"),
                    "is not eligible for housing help");
            story.advocateMet(child);
            story.assessed(child, but(without(Answered.need(), "causes"), "inNeed", "NOT_YET", "causeFound", "NOT_YET"),
                    but(Answered.housingNeed("NONE"), "eligible", false, "priorityNeed", "OWED_SECTION_20"));
            assertThat(work.open(child)).doesNotContain("write-comparison").contains("decide-outcome");
            story.decided(child, "B");
            assertThat(work.open(child)).contains("place-young-person");
        }

    }

    @Nested
    class The_claim_of_intentional_homelessness {

        @Test
        void is_looked_at_by_three_together_and_no_duty_ends_meanwhile() {
            var child = story.interviewed();
            story.advocateMet(child);
            story.assessed(child, Answered.need(), but(Answered.housingNeed("RELIEF"), "intentionalityAsserted", true,
                    "intentionalityReason", "She walked out"));
            assertThat(work.open(child))
                .contains("review-intentionality", "advise-on-intentionality", "review-intentionality-housing",
                        "end-relief")
                .doesNotContain("write-comparison");
            assertThat(work.groups(work.task(child, "review-intentionality-housing"))).containsExactly(HOUSING_MANAGER);
            refused(OFFICER, child, "end-relief", answers("how", "WITHDRAWN", "endedOn", "2026-03-04", "noticeOn",
                    "2026-03-04", "housedAt", "NOT_KNOWN", "rationale", "She withdrew"), "no duty ends");

            work.answer("head-of-service", child, "review-intentionality",
                    answers("metOn", "2026-03-04", "view", "She was told to go"));
            work.answer("legal-solicitor", child, "advise-on-intentionality",
                    answers("advisedOn", "2026-03-04", "advice", "It has no place here"));
            assertThat(work.open(child)).doesNotContain("write-comparison");
            work.answer(HOUSING_MANAGER, child, "review-intentionality-housing",
                    answers("metOn", "2026-03-04", "view", "We do not hold it"));

            assertThat(work.open(child)).contains("write-comparison");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("Nobody under 18 is found intentionally homeless"));
        }

    }

    @Nested
    class The_choice {

        @Test
        void comes_after_a_written_comparison_that_is_filed_with_its_version() {
            var child = story.assessed();
            work.at("2026-03-05T10:30");
            work.answer(WORKER, child, "write-comparison", Answered.sheet());
            assertThat(documents.draftOf(sheet, child, Subject.NONE)).isPresent();
            work.answer(WORKER, child, "give-comparison",
                    answers("sheet", "REWRITE", "whyRewrite", "She did not know the word lodgings"));
            assertThat(work.open(child)).contains("write-comparison");
            story.compared(child);

            var filed = documents.latest(sheet, child, Subject.NONE).orElseThrow();
            assertThat(filed.state()).isEqualTo(DocumentState.DELIVERED);
            assertThat(filed.version()).isEqualTo(1);
            assertThat(filed.deliveries()).hasSize(1);
            assertThat(work.open(child)).contains("record-choice", "support-choice");
        }

        @Test
        void is_refused_before_the_time_to_think_is_over_unless_the_young_person_asks() {
            var child = story.compared();
            work.at("2026-03-05T12:00");
            refused(WORKER, child, "record-choice", but(Answered.chosen("ACCEPTS_S20"), "chosenAt", "2026-03-05T11:00"),
                    "The young person has until Fri 6 Mar 2026, 10:00 to think");
            work.answer(WORKER, child, "record-choice",
                    but(Answered.chosen("ACCEPTS_S20"), "chosenAt", "2026-03-05T11:00", "wantsToDecideNow", true,
                            "whySooner", "I have thought about it for weeks", "signedOn", "2026-03-05"));
            assertThat(work.open(child)).contains("decide-outcome");
        }

        @Test
        void is_refused_while_the_advocate_has_not_met_the_young_person() {
            var child = story.interviewed();
            story.assessed(child, Answered.need(), Answered.housingNeed("NONE"));
            story.compared(child);
            work.at("2026-03-06T12:00");
            refused(WORKER, child, "record-choice", Answered.chosen("DECLINES_S20"),
                    "The advocate has not met the young person yet");
        }

        @Test
        void is_signed_by_the_young_person_themselves() {
            var child = story.compared();
            work.at("2026-03-06T12:00");
            refused(WORKER, child, "record-choice", without(Answered.chosen("ACCEPTS_S20"), "signedOn"),
                    "\"When did they sign the section 20 agreement?\": answer this question.");
            work.answer(WORKER, child, "record-choice", but(Answered.chosen("ACCEPTS_S20"), "parentObjects", true));
            assertThat(work.open(child)).contains("decide-outcome");
        }

        @Test
        void may_wait_and_section_20_stays_owed() {
            var child = story.compared();
            work.at("2026-03-06T12:00");
            work.answer(WORKER, child, "record-choice", Answered.chosen("UNDECIDED"));
            assertThat(work.open(child)).contains("record-choice").doesNotContain("decide-outcome");
            assertThat(work.routing(child, "advice", JOURNEY)).isEqualTo("S20_DUTY_OWED");
        }

        @Test
        void of_a_no_counts_when_the_advocate_saw_that_it_was_free() {
            var child = story.chosen("DECLINES_S20");
            assertThat(work.routing(child, "advice", JOURNEY)).isEqualTo("S20_DECLINED_PART7_PRIORITY");
            assertThat(work.open(child)).doesNotContain("confirm-no-pressure").contains("decide-outcome");
        }

        @Test
        void of_a_no_without_an_advocate_is_heard_by_somebody_independent() {
            var child = story.told(story.askedHousing(), Answered.rightsWithoutAdvocate());
            story.interviewed(child, Answered.interviewed());
            story.assessed(child, Answered.need(), Answered.housingNeed("NONE"));
            story.compared(child);
            work.at("2026-03-06T12:00");
            work.answer(WORKER, child, "record-choice", Answered.chosen("DECLINES_S20"));
            assertThat(work.open(child)).contains("confirm-no-pressure").doesNotContain("decide-outcome");
            refused(WORKER, child, "confirm-no-pressure", Answered.free(true),
                    "This task is for the quality assurance");

            work.answer("qa-officer", child, "confirm-no-pressure", Answered.free(true));
            assertThat(work.routing(child, "advice", JOURNEY)).isEqualTo("S20_DECLINED_PART7_PRIORITY");
        }

        @Test
        void under_pressure_is_asked_again() {
            var child = story.compared();
            work.at("2026-03-06T12:00");
            work.answer(ADVOCATE, child, "support-choice",
                    but(Answered.spokenFor(), "noPressure", false, "pressureSeen", "They spoke of money"));
            work.answer(WORKER, child, "record-choice", Answered.chosen("DECLINES_S20"));
            work.answer("qa-officer", child, "confirm-no-pressure", Answered.free(false));
            assertThat(work.open(child)).contains("record-choice").doesNotContain("decide-outcome");
            assertThat(work.routing(child, "advice", JOURNEY)).isEqualTo("S20_DUTY_OWED");
        }

    }

    @Nested
    class The_decision {

        @Test
        void is_not_that_of_whoever_wrote_the_assessment_nor_of_one_authority() {
            var child = story.chosen("ACCEPTS_S20");
            work.at("2026-03-09T10:00");
            refused(WORKER, child, "decide-outcome", Answered.decided("B"), "This task is for the team manager");
            work.answer(MANAGER, child, "decide-outcome", Answered.decided("B"));
            assertThat(work.open(child)).contains("decide-housing-outcome").doesNotContain("place-young-person");
            refused(OFFICER, child, "decide-housing-outcome", Answered.housingDecided("B"),
                    "This task is for the Stroud housing manager");
            work.answer(HOUSING_MANAGER, child, "decide-housing-outcome", Answered.housingDecided("B"));
            assertThat(work.open(child)).contains("place-young-person");
        }

    }

    @Nested
    class A_disagreement {

        private CaseReference child;

        private void begins() {
            this.child = story.chosen("ACCEPTS_S20");
            work.at("2026-03-09T10:00");
            work.answer(MANAGER, this.child, "decide-outcome", Answered.decided("B"));
            work.answer(HOUSING_MANAGER, this.child, "decide-housing-outcome", Answered.housingDecided("G"));
        }

        @Test
        void is_talked_over_by_the_team_managers_and_settled_when_they_agree() {
            begins();
            assertThat(work.open(this.child)).contains("resolve-disagreement", "resolve-disagreement-housing",
                    "review-suitability");
            var task = work.task(this.child, "resolve-disagreement");
            assertThat(work.groups(task)).containsExactly("team-manager");
            assertThat(task.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-10")));
            refused(MANAGER, this.child, "resolve-disagreement", but(Answered.held("B"), "accommodationGoesOn", false),
                    "Whoever accommodates the young person");

            work.answer(MANAGER, this.child, "resolve-disagreement", Answered.held("B"));
            work.answer(HOUSING_MANAGER, this.child, "resolve-disagreement-housing", Answered.held("B"));

            assertThat(work.open(this.child)).contains("place-young-person").doesNotContain("resolve-disagreement");
            assertThat(work.clocks(this.child)).doesNotContain("homelessness-dispute");
        }

        @Test
        void goes_up_at_once_when_they_do_not() {
            begins();
            disagree(MANAGER);
            assertThat(work.groups(work.task(this.child, "resolve-disagreement"))).containsExactly("service-manager");
            assertThat(work.task(this.child, "resolve-disagreement").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-11")));
            disagree("service-manager");
            assertThat(work.groups(work.task(this.child, "resolve-disagreement"))).containsExactly("head-of-service");
            disagree("head-of-service");
            assertThat(work.groups(work.task(this.child, "resolve-disagreement"))).containsExactly("head-of-service");
            work.answer("head-of-service", this.child, "resolve-disagreement", Answered.held("B"));
            work.answer(HOUSING_MANAGER, this.child, "resolve-disagreement-housing", Answered.held("B"));
            assertThat(work.open(this.child)).contains("place-young-person");
        }

        @Test
        void goes_up_when_the_time_is_over_while_the_first_go_on_talking() {
            begins();
            work.at("2026-03-11T00:10");
            work.timer(this.child, "talk-time-over");
            work.goOn(this.child);
            assertThat(work.open(this.child).stream().filter("resolve-disagreement"::equals)).hasSize(2);

            var below = of("team-manager", "resolve-disagreement");
            work.answer(MANAGER, below, Answered.held("B"));
            work.answer(HOUSING_MANAGER, housingOf("TEAM_MANAGERS"), Answered.held("G"));
            work.goOn(this.child);
            assertThat(work.passed(this.child, JOURNEY)).contains("others-talk");
            assertThat(work.groups(work.task(this.child, "resolve-disagreement"))).containsExactly("service-manager");
        }

        @Test
        void stays_with_the_heads_of_service_when_their_time_is_over_too() {
            begins();
            disagree(MANAGER);
            disagree("service-manager");
            work.at("2026-03-13T00:10");
            work.timer(this.child, "talk-time-over");
            work.goOn(this.child);
            assertThat(work.passed(this.child, JOURNEY)).contains("highest-talk");
            assertThat(work.open(this.child)).contains("resolve-disagreement", "review-suitability");
        }

        private Task of(String group, String task) {
            return work.tasks(this.child)
                .stream()
                .filter((open) -> open.getTaskDefinitionKey().equals(task) && work.groups(open).contains(group))
                .findFirst()
                .orElseThrow();
        }

        private Task housingOf(String level) {
            return work.tasks(this.child)
                .stream()
                .filter((open) -> open.getTaskDefinitionKey().equals("resolve-disagreement-housing"))
                .filter((open) -> level.equals(runtime.getVariable(open.getExecutionId(), "level")))
                .findFirst()
                .orElseThrow();
        }

        private void disagree(String who) {
            work.answer(who, this.child, "resolve-disagreement", Answered.held("B"));
            work.answer(HOUSING_MANAGER, this.child, "resolve-disagreement-housing", Answered.held("G"));
        }

    }

    @Nested
    class The_place {

        @Test
        void is_looked_at_after_five_working_days_and_then_every_four_weeks() {
            var child = story.told();
            assertThat(work.task(child, "review-suitability").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-09")));
            work.at("2026-03-09T15:00");
            work.answer(WORKER, child, "review-suitability", Answered.placeLookedAt("SUITABLE"));
            assertThat(work.task(child, "review-suitability").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-06")));
        }

        @Test
        void that_is_no_longer_right_opens_the_search_again() {
            var child = story.told();
            work.at("2026-03-09T15:00");
            work.answer(WORKER, child, "review-suitability", Answered.placeLookedAt("UNSUITABLE"));
            assertThat(work.open(child)).contains("confirm-safe-place").doesNotContain("review-suitability");
            assertThat(work.clock(child, "homelessness-safe-tonight").isRunning()).isTrue();
        }

        @Test
        void of_the_district_is_looked_at_by_the_district() {
            var child = story.housedAfterANo();
            assertThat(work.open(child)).contains("review-suitability-housing").doesNotContain("review-suitability");
            assertThat(work.task(child, "review-suitability-housing").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
            work.at("2026-03-16T15:00");
            work.answer(OFFICER, child, "review-suitability-housing",
                    but(Answered.placeLookedAt("UNSUITABLE"), "reviewedOn", "2026-03-16"));
            assertThat(work.open(child)).contains("confirm-safe-place", "provide-interim-accommodation");
        }

        @Test
        void that_has_changed_is_looked_at_from_the_move() {
            var child = story.atHomeUnderSection20();
            assertThat(work.task(child, "review-suitability").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-16")));
        }

    }

    @Nested
    class A_no {

        @Test
        void is_offered_again_after_ten_working_days_four_weeks_and_then_every_eight() {
            var child = story.housedAfterANo();
            var first = work.task(child, "review-decline");
            assertThat(work.groups(first)).containsExactly("team-manager");
            assertThat(first.getDueDate()).isEqualTo(Date.from(AtWork.endOf("2026-03-20")));
            work.at("2026-03-20T15:00");
            work.answer(MANAGER, child, "review-decline", Answered.offeredAgain("REAFFIRMED"));
            assertThat(work.task(child, "review-decline").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-04-03")));
            work.at("2026-04-02T15:00");
            work.answer(MANAGER, child, "review-decline",
                    but(Answered.offeredAgain("REAFFIRMED"), "heldOn", "2026-04-02"));
            assertThat(work.task(child, "review-decline").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-05-28")));
        }

        @Test
        void is_not_reviewed_without_the_advocate_whom_the_young_person_wants() {
            var child = story.housedAfterANo();
            work.at("2026-03-20T15:00");
            work.answer(MANAGER, child, "review-decline", but(Answered.offeredAgain("REAFFIRMED"), "advocate", "NO"));
            assertThat(work.clock(child, "homelessness-decline-review").isRunning()).isTrue();
            assertThat(work.task(child, "review-decline").getDueDate())
                .isEqualTo(Date.from(AtWork.endOf("2026-03-20")));
        }

        @Test
        void becomes_a_yes_whenever_the_young_person_says_so() {
            var child = story.housedAfterANo();
            work.at("2026-03-20T15:00");
            work.answer(MANAGER, child, "review-decline", Answered.offeredAgain("NOW_ACCEPTS"));
            assertThat(work.passed(child, JOURNEY)).contains("yes-after-all");
            assertThat(work.open(child)).contains("place-young-person").doesNotContain("review-decline");
            work.answer("placements-team", child, "place-young-person",
                    but(Answered.placed(), "registerCheckedOn", "2026-03-20", "movedInOn", "2026-03-20"));
            assertThat(lookedAfter.current(child).orElseThrow().from()).hasToString("2026-03-20");
            assertThat(work.open(child)).doesNotContain("review-decline");
        }

    }

    @Nested
    class The_end {

        @Test
        void is_asked_for_after_thirteen_weeks_and_six_months() {
            var child = story.atHomeUnderSection20();
            work.at("2026-06-08T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2026-06-08"));
            assertThat(work.open(child)).doesNotContain("follow-up-young-person", "close-homelessness");
            work.at("2026-09-09T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2026-09-09"));
            work.answer(MANAGER, child, "close-homelessness", Answered.closing("STAY_OPEN"));
            work.at("2027-03-09T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2027-03-09"));
            work.answer(MANAGER, child, "close-homelessness", Answered.closing("CLOSE"));

            assertThat(work.passed(child, JOURNEY)).endsWith("closed-settled");
            assertThat(work.processes(child)).doesNotContain(JOURNEY, "housing-assessment", "advocacy");
            assertThat(work.clocks(child)).noneMatch((clock) -> clock.startsWith("homelessness-"));
        }

        @Test
        void is_refused_while_section_20_is_to_be_offered_again() {
            var child = story.housedAfterANo();
            work.at("2026-09-09T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2026-09-09"));
            refused(MANAGER, child, "close-homelessness", Answered.closing("CLOSE"),
                    "It is offered again until their birthday");
        }

        @Test
        void is_refused_while_the_young_person_is_not_somewhere_suitable() {
            var child = story.atHomeUnderSection20();
            work.at("2026-09-09T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2026-09-09"));
            work.start(WORKER, "record-unsuitable-night",
                    but(Answered.unsuitable(child.value()), "since", "2026-09-08T21:00"));
            work.goOn(child);
            refused(MANAGER, child, "close-homelessness", Answered.closing("CLOSE"),
                    "It is not confirmed that the young person is somewhere suitable");
        }

        @Test
        void is_refused_while_housing_owes_a_duty() {
            var child = story.interviewed();
            story.advocateMet(child);
            story.assessed(child, Answered.need(), Answered.housingNeed("RELIEF"));
            story.compared(child);
            story.chosen(child, "ACCEPTS_S20");
            story.decided(child, "G");
            work.at("2026-09-09T09:00");
            work.timer(child, "time-to-ask");
            work.goOn(child);
            work.answer(WORKER, child, "follow-up-young-person", Answered.followedUp("2026-09-09"));
            refused(MANAGER, child, "close-homelessness", Answered.closing("CLOSE"),
                    "Housing still owes the young person a duty");
        }

    }

}
