package org.childjourney.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityDetails;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.ChronologyEntry;
import org.childjourney.casefile.EpisodeDetails;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.deadlines.RunningClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnTheFirstDay
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

    private static final Set<String> INVENTED_FAMILIES = Set.of("Testerly", "Sampleton", "Exampler", "Inventley",
            "Mockford");

    @Autowired
    private DemoRecord record;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RecordAccess access;

    @Autowired
    private DemoChildren demo;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private RunningClock clock(CaseReference child, String id) {
        return this.deadlines.running(child)
            .stream()
            .filter((running) -> running.clockId().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id + " does not run for " + child));
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    @ParameterizedTest
    @CsvSource({ "Samphire, record-supervision", "Samphire, answer-challenge", "Burdock, audit-journey",
            "Burdock, answer-complaint", "Galangal, put-right-after-audit", "Galangal, investigate-complaint",
            "Clover, check-immediate-safety", "Campion, check-immediate-safety", "Juniper, check-immediate-safety",
            "Fern, seek-consent", "Reed, seek-consent", "Moss, seek-consent", "Hazel, decide-on-refused-consent",
            "Basil, decide-threshold", "Aspen, decide-threshold", "Aspen, share-information",
            "Tansy, accept-edt-hand-over", "Saffron, allocate", "Cedar, accept-allocation", "Yarrow, plan-assessment",
            "Violet, review-midpoint", "Elder, authorise-assessment", "Jasmine, write-analysis",
            "Teasel, accept-new-concern", "Willow, pass-to-worker", "Myrtle, take-up-return", "Marjoram, allocate",
            "Acacia, consider-national-transfer", "Bramble, accept-private-fostering", "Poppy, consult-lado",
            "Cosmos, hold-multi-agency-meeting", "Cosmos, offer-return-interview", "Tamarisk, record-return",
            "Nigella, answer-breach", "Nigella, decide-threshold", "Hawthorn, write-analysis",
            "Hawthorn, answer-breach", "Gentian, share-information", "Gentian, plan-assessment",
            "Marigold, plan-assessment", "Olive, see-child", "Acacia, plan-assessment", "Tamarisk, write-analysis",
            "Teasel, write-analysis", "Larch, explain-rights", "Willow, accept-child-in-need",
            "Lavender, accept-child-in-need", "Primrose, decide-on-accommodation", "Acacia, accept-looked-after-child",
            "Heather, accept-transfer-in", "Oleander, accept-strategy-request", "Marjoram, accept-strategy-request",
            "Sage, take-up-gateway-request" })
    void has_a_child_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @ParameterizedTest
    @CsvSource({ "Fir, accept-homelessness", "Fir, confirm-safe-place", "Fir, provide-interim-accommodation",
            "Thistle, accept-homelessness", "Thistle, review-suitability", "Holly, confirm-safe-place",
            "Holly, answer-breach", "Lupin, confirm-joint-interview", "Zinnia, work-with-family", "Zinnia, assess-need",
            "Zinnia, assess-housing-need", "Spruce, arrange-for-baby", "Laurel, review-intentionality",
            "Laurel, review-intentionality-housing", "Freesia, write-comparison", "Peony, record-choice",
            "Peony, support-choice", "Iris, decide-housing-outcome", "Lilac, resolve-disagreement",
            "Lilac, resolve-disagreement-housing", "Quince, place-young-person", "Medlar, review-suitability",
            "Damson, review-decline", "Damson, review-suitability-housing", "Aster, plan-for-eighteen",
            "Hyssop, reach-young-person" })
    void has_a_homeless_young_person_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @Test
    void has_a_young_person_in_a_night_that_nobody_under_18_should_have() {
        assertThat(clock(this.record.child("Holly"), "homelessness-bnb-zero").isLate(this.clock.instant())).isTrue();
        assertThat(this.deadlines.escalations(this.record.child("Holly"))).extracting(Escalation::raisedTo)
            .contains("director");
    }

    @ParameterizedTest
    @CsvSource({ "Rowan, closed-no-further-action", "Bryony, closed-with-advice", "Linden, early-help-began",
            "Sorrel, transferred", "Heather, handed-to-transfer-in", "Larch, handed-to-housing",
            "Myrtle, handed-to-leaving-care", "Poppy, handed-to-lado", "Bramble, handed-to-private-fostering",
            "Willow, child-in-need-plan-asked", "Ash, assessed-closed", "Thyme, assessed-early-help",
            "Alder, assessed-other-agency", "Primrose, assessed-accommodation", "Sage, assessed-legal-gateway",
            "Oleander, assessed-strategy", "Lavender, assessed-short-breaks" })
    void has_a_child_whose_referral_ended_at(String name, String end) {
        assertThat(this.record.endedAt(this.record.child(name), "referral-to-assessment", end)).isTrue();
    }

    @Test
    void late_work_is_escalated_to_its_second_level_at_least() {
        assertThat(this.deadlines.escalations(this.record.child("Nigella")))
            .filteredOn((told) -> told.deadlineId().equals("referral-decision-1wd"))
            .extracting(Escalation::level)
            .contains(1, 2);
        assertThat(clock(this.record.child("Hawthorn"), "referral-assessment-45wd").isLate(this.clock.instant()))
            .isTrue();
    }

    @Test
    void late_work_shows_in_its_due_date() {
        assertThat(this.tasks.createTaskQuery()
            .processInstanceBusinessKey(this.record.child("Nigella").value())
            .taskDefinitionKey("decide-threshold")
            .singleResult()
            .getDueDate()).isBefore(this.clock.instant());
    }

    @Test
    void late_work_leaves_no_timer_that_would_fire_at_once() {
        assertThat(this.record.timersLeftBehind()).isEmpty();
        assertThat(this.jobs.createJobQuery().messages().withRetriesLeft().list()).isEmpty();
    }

    @Test
    void late_work_of_an_agency_is_asked_of_the_agency() {
        assertThat(this.tasks.createTaskQuery()
            .processInstanceBusinessKey(this.record.child("Gentian").value())
            .processDefinitionKey("escalate-to-agency")
            .count()).isPositive();
    }

    /** Children of these journeys are told of with them. */
    private static final String[] LATER_JOURNEYS = { "child-in-need", "child-protection", "looked-after-child",
            "homelessness-joint-assessment", "pre-proceedings", "transition-to-adulthood", "supervise-case",
            "audit-case", "raise-challenge", "complaint" };

    @Test
    void only_three_children_of_the_front_door_are_late() {
        var late = this.tasks.createTaskQuery()
            .processDefinitionKeyIn("referral-to-assessment", "partner-check", "allegation-against-professional",
                    "private-fostering", "return-home-interview", "exploitation-and-missing")
            .dueBefore(Date.from(this.clock.instant()))
            .list();

        // What the night has left is late from nine until somebody accepts it.
        assertThat(late).as("late: %s", late.stream().map(task -> task.getName() + " " + task.getDueDate()).toList())

            .filteredOn(task -> !task.getTaskDefinitionKey().equals("accept-edt-hand-over"))
            .extracting(task -> this.runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey())
            .filteredOn(child -> this.runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(child)
                .processDefinitionKeyIn(LATER_JOURNEYS)
                .count() == 0)
            .containsExactlyInAnyOrder(Stream.of("Nigella", "Hawthorn", "Gentian")
                .map(name -> this.record.child(name).value())
                .toArray(String[]::new));
    }

    @Test
    void has_a_child_whose_assessment_is_due_on_the_next_working_day() {
        assertThat(WorkingCalendar.dateOf(clock(this.record.child("Elder"), "referral-assessment-45wd").dueAt()))
            .isEqualTo(WorkingCalendar.england().nextWorkingDay(today()));
    }

    @Test
    void has_a_child_whose_assessment_the_manager_returned_with_the_reason() {
        assertThat(this.chronology.newestFirst(this.record.child("Jasmine"), 0, 5).getContent())
            .extracting(ChronologyEntry::sentence)
            .anyMatch((line) -> line.contains("returned") && line.contains("The father's view is missing"));
    }

    @Test
    void has_an_unborn_child_whose_assessment_goes_on() {
        var unborn = CaseReference.of(this.jdbc.queryForObject(
                "select case_reference from child where expected_date_of_birth is not null and family_name = 'Sampleton'",
                String.class));
        assertThat(this.record.tasksOf(unborn)).contains("gather-information");
        assertThat(this.episodes.isOpen(unborn)).isTrue();
    }

    @Test
    void has_brothers_and_sisters_in_one_family() {
        assertThat(this.jdbc
            .queryForList("select distinct family_group_id from child where given_name in ('Fern', 'Reed', 'Moss')"))
            .hasSize(1);
    }

    @Test
    void has_a_child_whose_record_opens_for_two_people_at_the_front_door() {
        assertThat(this.access.namedReaders(this.record.child("Juniper"))).containsExactly("contact-officer",
                "mash-manager");
    }

    @Test
    void has_teams_with_caseloads_of_their_own() {
        assertThat(this.allocations.caseloadsOfTeam(Workers.NORTH)).hasSize(4)
            .filteredOn((caseload) -> caseload.children() > 0)
            .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void dates_nothing_in_the_future_and_everything_in_the_past() {
        assertThat(this.jdbc.queryForObject("select min(happened_at) from chronology_line", Instant.class))
            .isBefore(this.clock.instant().minusSeconds(90 * 86400L));
        assertThat(this.jdbc.queryForObject("select max(happened_at) from chronology_line", Instant.class))
            .isBeforeOrEqualTo(this.clock.instant());
    }

    @Test
    void names_nobody_who_is_not_invented() {
        assertThat(this.jdbc.queryForList("select distinct family_name from child", String.class))
            .isSubsetOf(INVENTED_FAMILIES);
        assertThat(this.jdbc.queryForList("select distinct name from family_member", String.class))
            .allMatch((name) -> INVENTED_FAMILIES.stream().anyMatch(name::endsWith));
        assertThat(this.jdbc.queryForList("select distinct address from child_address", String.class))
            .allMatch((address) -> address.endsWith("Sample Street, Exampleton"));
    }

    @Test
    void keeps_the_census_rules_for_every_child() {
        assertThat(this.record.children()).hasSizeGreaterThan(45).allSatisfy((child) -> {
            var all = this.episodes.history(child);
            assertThat(all).filteredOn(EpisodeDetails::open).hasSizeLessThanOrEqualTo(1);
            assertThat(all).allSatisfy(this::keepsTheRules);
        });
    }

    private void keepsTheRules(EpisodeDetails episode) {
        assertThat(episode.referralDate()).isBeforeOrEqualTo(today());
        assertThat(episode.referralSource()).isNotBlank();
        assertThat((episode.closureDate() == null) == (episode.closureReason() == null)).isTrue();
        if (episode.referralNfa()) {
            assertThat(episode.activities()).isEmpty();
        }
        assertThat(episode.activities()).allSatisfy((activity) -> {
            assertThat(activity.startedOn()).isBetween(episode.referralDate(), today());
            assertThat(ends(activity, episode)).isBetween(activity.startedOn(), today());
            if (activity.kind() == ActivityKind.ASSESSMENT && !activity.open() && !activity.unfinished()) {
                assertThat(activity.factors()).isNotEmpty().doesNotHaveDuplicates();
            }
        });
        if (episode.closureDate() != null) {
            assertThat(episode.activities()).noneMatch(ActivityDetails::open);
        }
        plansOf(episode, ActivityKind.CIN_PLAN).forEach((need) -> assertThat(plansOf(episode, ActivityKind.CP_PLAN))
            .as("the two kinds of plan are never open together")
            .noneMatch((protection) -> need.startedOn().isBefore(ends(protection, episode))
                    && protection.startedOn().isBefore(ends(need, episode))));
    }

    private static List<ActivityDetails> plansOf(EpisodeDetails episode, ActivityKind kind) {
        return episode.activities().stream().filter((activity) -> activity.kind() == kind).toList();
    }

    private LocalDate ends(ActivityDetails activity, EpisodeDetails episode) {
        return Stream.of(activity.endedOn(), episode.closureDate(), today())
            .filter((day) -> day != null)
            .findFirst()
            .orElseThrow();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_second_start_adds_nothing() {
        var before = this.record.children();
        var running = this.runtime.createProcessInstanceQuery().count();

        this.demo.start();

        assertThat(this.record.children()).isEqualTo(before);
        assertThat(this.runtime.createProcessInstanceQuery().count()).isEqualTo(running);
    }

    @Test
    void the_one_incident_says_what_is_wrong_and_what_to_do() {
        // A manager may have put it right in Cockpit by now.
        var incident = this.history.createHistoricIncidentQuery().singleResult();
        assertThat(incident.getIncidentMessage())
            .endsWith("is suspended and takes no child. Activate it, then try again.");
        assertThat(incident.getActivityId()).isEqualTo("strategy-asked");
    }

}
