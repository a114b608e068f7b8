package org.childjourney.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.access.Sight;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.oversight.Oversight.Line;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When work counts as stuck, when no longer, and who sees it. */
@JourneyTest
class StuckWorkTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 2, 2, 10, 0);

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private Oversight oversight;

    @Autowired
    private StuckWork stuck;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService models;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Models waiting;

    @Autowired
    private OversightProperties properties;

    @Autowired
    private Teams teams;

    @Autowired
    private RecordAccess access;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    @BeforeEach
    void monday() {
        this.journeys.timeIs(MONDAY);
    }

    private List<Line> seenBy(String person, Reason reason, CaseReference child) {
        return this.signedIn.as(person,
                () -> IntStream.rangeClosed(1, 400)
                    .mapToObj(page -> this.oversight.page(new StuckFilter(reason, null, null, null, null), page))
                    .takeWhile(page -> !page.lines().isEmpty())
                    .flatMap(page -> page.lines().stream())
                    .filter(line -> child.value().equals(line.reference()))
                    .toList());
    }

    private List<String> steps(String person, Reason reason, CaseReference child) {
        return seenBy(person, reason, child).stream().map(Line::step).toList();
    }

    @Nested
    class A_count {

        private int times(Duration countedFor, StuckFilter... asked) {
            var counts = new Counts(stuck, new OversightProperties(2, 5, countedFor, Map.of(), Duration.ofDays(28)));
            var now = clock.instant();
            var times = new AtomicInteger();
            for (var filter : asked) {
                counts.of(new Sight(Set.of(), Set.of(), Optional.empty()), filter, () -> {
                    times.incrementAndGet();
                    return new Asked(Set.of("-"), List.of(), Set.of(), Set.of(), true, Optional.empty(), now, now, now,
                            null);
                });
            }
            return times.get();
        }

        @Test
        void stands_for_as_long_as_is_configured_for_whoever_asks_the_same() {
            var all = new StuckFilter(null, null, null, null, null);
            assertThat(times(Duration.ofSeconds(30), all, all)).isOne();
            assertThat(times(Duration.ZERO, all, all)).isEqualTo(2);
            assertThat(times(Duration.ofSeconds(30), all, new StuckFilter(null, null, null, null, 7))).isEqualTo(2);
        }

    }

    @Nested
    class A_limit {

        private CaseReference child;

        @BeforeEach
        void begins() {
            this.child = journeys.childToBeDecided("AMBER");
        }

        private Optional<Line> late(Reason reason) {
            return seenBy("mash-manager", reason, this.child).stream()
                .filter(line -> line.step().equals("Decide the next steps and the type of response"))
                .findFirst();
        }

        @Test
        void is_due_soon_until_its_last_moment_and_late_from_then_on() {
            assertThat(late(Reason.DUE_SOON)).isPresent();
            assertThat(late(Reason.BREACHED)).isEmpty();

            journeys.timeIs(LocalDateTime.of(2026, 2, 3, 23, 59, 58));
            assertThat(late(Reason.DUE_SOON)).isPresent();

            journeys.timeIs(LocalDateTime.of(2026, 2, 4, 0, 0));
            assertThat(late(Reason.DUE_SOON)).isEmpty();
            assertThat(late(Reason.BREACHED)).hasValueSatisfying(line -> {
                assertThat(line.name()).isEqualTo("Blossom Testerly");
                assertThat(line.journey()).isEqualTo("Referral to assessment");
                assertThat(line.instance()).isIn(journeys.instances(this.child));
            });
        }

        @Test
        void leads_to_the_open_task_that_it_is_for_and_to_whoever_has_it() {
            var task = journeys.task(this.child, "decide-threshold").getId();
            signedIn.as("mash-manager", () -> tasks.claim(task, "mash-manager"));
            journeys.timeIs(LocalDateTime.of(2026, 2, 4, 10, 0));

            assertThat(late(Reason.BREACHED)).hasValueSatisfying(line -> {
                assertThat(line.task()).isEqualTo(task);
                assertThat(line.worker()).isNotBlank();
            });
        }

        @Test
        void is_gone_from_the_list_when_the_work_is_done() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 4, 10, 0));
            assertThat(late(Reason.BREACHED)).isPresent();

            journeys.as("mash-manager").complete(this.child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));

            assertThat(late(Reason.BREACHED)).isEmpty();
        }

        @Test
        void that_is_due_in_more_than_five_working_days_is_not_there_yet() {
            var assessed = journeys.takenOn(journeys.decided(journeys.contact(), "S17_ASSESSMENT"));

            assertThat(steps("team-manager", Reason.DUE_SOON, assessed)).noneMatch(step -> step.contains("authorised"));

            journeys.timeIs(LocalDateTime.of(2026, 3, 30, 10, 0));
            assertThat(steps("team-manager", Reason.DUE_SOON, assessed)).anyMatch(step -> step.contains("authorised"));
        }

    }

    @Nested
    class A_task_that_nobody_has_taken {

        private CaseReference child;

        @BeforeEach
        void begins() {
            this.child = journeys.childToBeDecided("AMBER");
        }

        @Test
        void is_stuck_on_the_third_working_day_and_not_on_the_second() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 4, 23, 0));
            assertThat(steps("mash-manager", Reason.UNCLAIMED, this.child)).isEmpty();

            journeys.timeIs(LocalDateTime.of(2026, 2, 5, 0, 1));
            assertThat(steps("mash-manager", Reason.UNCLAIMED, this.child)).contains("Decide the threshold");
        }

        @Test
        void does_not_count_the_days_of_a_weekend() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 6, 10, 0));
            var friday = journeys.childToBeDecided("AMBER");

            journeys.timeIs(LocalDateTime.of(2026, 2, 10, 10, 0));
            assertThat(steps("mash-manager", Reason.UNCLAIMED, friday)).isEmpty();

            journeys.timeIs(LocalDateTime.of(2026, 2, 11, 10, 0));
            assertThat(steps("mash-manager", Reason.UNCLAIMED, friday)).contains("Decide the threshold");
        }

        @Test
        void is_no_longer_stuck_once_somebody_has_it() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 6, 10, 0));

            signedIn.as("mash-manager",
                    () -> tasks.claim(journeys.task(this.child, "decide-threshold").getId(), "mash-manager"));

            assertThat(steps("mash-manager", Reason.UNCLAIMED, this.child)).doesNotContain("Decide the threshold");
        }

    }

    @Nested
    class A_question_to_another_agency {

        private CaseReference child;

        @BeforeEach
        void begins() {
            this.child = journeys.childToBeDecided("AMBER", "partner-police");
        }

        @Test
        void waits_until_it_is_answered() {
            assertThat(seenBy("mash-manager", Reason.WAITING_FOR_AGENCY, this.child)).singleElement()
                .satisfies(line -> assertThat(line.agency()).isEqualTo("partner-police"));

            journeys.as("partner-police").complete(this.child, "share-information", Answers.partnerReturns());

            assertThat(seenBy("mash-manager", Reason.WAITING_FOR_AGENCY, this.child)).isEmpty();
        }

        @Test
        void that_is_late_leads_to_the_task_of_the_agency_that_it_is_about() {
            var two = journeys.childToBeDecided("AMBER", "partner-police", "partner-health");
            journeys.timeIs(LocalDateTime.of(2026, 2, 6, 10, 0));

            assertThat(seenBy("mash-manager", Reason.BREACHED, two)).filteredOn(line -> line.subject() != null)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.agency()).isEqualTo(line.subject()));
        }

    }

    @Nested
    class A_step_that_has_failed {

        private CaseReference child;

        private String job() {
            return jobs.createJobQuery()
                .activityId("strategy-asked")
                .list()
                .stream()
                .filter(job -> journeys.instances(this.child).contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getId();
        }

        @BeforeEach
        void failed() {
            this.child = work.child();
            runtime.createProcessInstanceByKey("referral-to-assessment")
                .businessKey(this.child.value())
                .startBeforeActivity("strategy-asked")
                .execute();
        }

        @Test
        void is_there_until_it_has_gone_through() {
            assertThat(seenBy("team-manager", Reason.INCIDENT, this.child)).isEmpty();

            jobs.setJobRetries(job(), 0);
            assertThat(steps("team-manager", Reason.INCIDENT, this.child))
                .containsExactly("Strategy discussion asked for");

            jobs.executeJob(job());
            assertThat(seenBy("team-manager", Reason.INCIDENT, this.child)).isEmpty();
        }

    }

    @Nested
    class A_journey_that_waits_for_news {

        private CaseReference child;

        @BeforeEach
        void waits() {
            this.child = work.child();
            if (models.createProcessDefinitionQuery().processDefinitionKey("waits-for-news").count() == 0) {
                models.createDeployment().addClasspathResource("oversight/waits-for-news.bpmn").deploy();
            }
            runtime.startProcessInstanceByKey("waits-for-news", this.child.value());
        }

        @Test
        void is_stuck_when_that_takes_longer_than_usual() {
            journeys.timeIs(MONDAY.plusDays(28));
            assertThat(steps("admin", Reason.WAITING_FOR_MESSAGE, this.child)).isEmpty();

            journeys.timeIs(MONDAY.plusDays(28).plusMinutes(1));
            assertThat(steps("admin", Reason.WAITING_FOR_MESSAGE, this.child)).containsExactly("News have come");
            assertThat(seenBy("admin", Reason.NOTHING_MOVES_IT, this.child)).isEmpty();

            runtime.correlateMessage("news-of-a-test", this.child.value());
            assertThat(steps("admin", Reason.WAITING_FOR_MESSAGE, this.child)).isEmpty();
        }

        @Test
        void is_measured_by_what_is_usual_for_its_step_and_never_where_a_timer_moves_it_on() {
            var waits = models.createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .stream()
                .flatMap(model -> waiting.waitsOf(model.getId()).stream())
                .toList();

            assertThat(waits).contains("search-was-answered", "child-turned-18", "born-as-planned")
                .doesNotContain("conference-brought-forward", "born-early");
            assertThat(properties.usual("search-was-answered")).isLessThan(properties.usualWaitElsewhere());
            assertThat(properties.usual("child-turned-18")).isGreaterThan(Duration.ofDays(3 * 365));
        }

        @Test
        void and_that_nothing_can_move_any_more_is_found() {
            runtime.correlateMessage("news-of-a-test", this.child.value());

            assertThat(seenBy("admin", Reason.NOTHING_MOVES_IT, this.child)).hasSize(1);

            runtime.signalEventReceived("signal-of-a-test");
            assertThat(seenBy("admin", Reason.NOTHING_MOVES_IT, this.child)).isEmpty();
        }

        @Test
        void stands_in_no_list_of_managers_who_have_no_part_in_it() {
            journeys.timeIs(MONDAY.plusDays(60));
            assertThat(seenBy("team-manager", Reason.WAITING_FOR_MESSAGE, this.child)).isEmpty();
        }

    }

    @Nested
    class The_lists {

        @Test
        void are_for_managers_alone() {
            for (var person : List.of("social-worker", "contact-officer", "partner-police", "housing-stroud")) {
                assertThatThrownBy(() -> seenBy(person, Reason.BREACHED, work.child())).as(person)
                    .isInstanceOf(NotYours.class);
            }
        }

        @Test
        void show_a_team_manager_their_own_teams_children_and_those_of_no_team() {
            var theirs = journeys.childBeingAssessed();
            work.inOneStep(() -> {
                teams.put(new TeamDetails("far-team", "Far team", "nobody", "elsewhere"));
                teams.put("far.worker", "Far Worker", "far-team", true);
                return null;
            });
            journeys.timeIs(LocalDateTime.of(2026, 6, 1, 10, 0));

            assertThat(seenBy("team-manager", Reason.BREACHED, theirs)).isNotEmpty();

            work.inOneStep(() -> {
                allocations.allocate(theirs, "far.worker", "TSPROC", null, "team-manager");
                return null;
            });
            assertThat(seenBy("team-manager", Reason.BREACHED, theirs)).isEmpty();
            assertThat(seenBy("service-manager", Reason.BREACHED, theirs)).isNotEmpty();
        }

        @Test
        void show_a_leaving_care_manager_the_young_people_of_their_advisers_whoever_leads() {
            var theirs = journeys.childBeingAssessed();
            work.inOneStep(() -> {
                teams.put(new TeamDetails("near-care", "Near care", "leaving-care-manager", "elsewhere"));
                teams.put("near.adviser", "Near Adviser", "near-care", true);
                allocations.allocate(theirs, AllocationRole.PERSONAL_ADVISER, "near.adviser", "FCONTA", null,
                        "leaving-care-manager");
                deadlines.start(theirs, "transition-needs-assessment-3mo", clock.instant());
                return null;
            });
            journeys.timeIs(LocalDateTime.of(2027, 2, 1, 10, 0));

            assertThat(seenBy("leaving-care-manager", Reason.BREACHED, theirs)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.worker()).isNotNull());
        }

        @Test
        void lead_to_the_journey_of_a_limit_however_long_its_name() {
            var child = work.child();
            runtime.createProcessInstanceByKey("homelessness-joint-assessment")
                .businessKey(child.value())
                .startBeforeActivity("hold-joint-interview")
                .execute();
            work.inOneStep(() -> deadlines.start(child, "homelessness-joint-interview", clock.instant()));
            journeys.timeIs(LocalDateTime.of(2026, 2, 12, 10, 0));

            assertThat(seenBy("service-manager", Reason.BREACHED, child)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.instance()).isIn(journeys.instances(child)));
        }

        @Test
        void show_nothing_but_the_reference_of_a_restricted_child() {
            var child = journeys.childToBeDecided("AMBER");
            work.inOneStep(() -> {
                access.restrict(child, RestrictedAccess.STAFF_FAMILY, Set.of("head-of-service"), "An aunt works here",
                        "head-of-service");
                return null;
            });
            journeys.timeIs(LocalDateTime.of(2026, 2, 5, 10, 0));

            assertThat(seenBy("mash-manager", Reason.BREACHED, child)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.name()).isNull())
                .allSatisfy(line -> assertThat(line.restricted()).isTrue());
            assertThat(seenBy("head-of-service", Reason.BREACHED, child)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Blossom Testerly"));
        }

        @Test
        void show_to_the_head_of_service_alone_that_the_officer_for_allegations_is_told_late() {
            var child = work.child();
            work.begin(child, "allegation-against-professional");
            journeys.timeIs(LocalDateTime.of(2026, 2, 6, 10, 0));

            assertThat(steps("head-of-service", Reason.BREACHED, child))
                .containsExactly("Refer an allegation to the designated officer");
            for (var other : List.of("mash-manager", "team-manager", "service-manager", "assistant-director",
                    "director")) {
                assertThat(seenBy(other, Reason.BREACHED, child)).as(other).isEmpty();
                assertThat(signedIn
                    .as(other, () -> oversight.overview(new StuckFilter(null, null, null, null, null)).clocks())
                    .toString()).as(other).doesNotContain("llegation");
            }
        }

        @Test
        void name_no_child_to_whoever_only_looks_after_the_engine() {
            var child = journeys.childToBeDecided("AMBER");
            journeys.timeIs(LocalDateTime.of(2026, 2, 5, 10, 0));

            assertThat(seenBy("admin", Reason.BREACHED, child)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.name()).isNull());
        }

        @Test
        void say_how_often_each_reason_holds_and_in_which_journeys() {
            var before = cases(Reason.BREACHED);
            journeys.childToBeDecided("AMBER");
            journeys.timeIs(LocalDateTime.of(2026, 2, 4, 10, 0));

            assertThat(cases(Reason.BREACHED)).isGreaterThan(before);
        }

        private long cases(Reason reason) {
            return signedIn
                .as("mash-manager",
                        () -> oversight.overview(new StuckFilter(null, "referral-to-assessment", null, null, null)))
                .reasons()
                .stream()
                .filter(of -> of.reason() == reason)
                .findFirst()
                .orElseThrow()
                .cases();
        }

        @Test
        void refuse_a_reason_or_a_number_that_cannot_be() {
            assertThatThrownBy(() -> StuckFilter.asked("LAZY", null, null, null, null)).isInstanceOf(Refused.class)
                .hasMessage("There is no such reason. Choose one from the list.");
            assertThatThrownBy(() -> StuckFilter.asked(null, null, null, null, "many")).isInstanceOf(Refused.class)
                .hasMessage("Enter the number of days as a whole number, like 14.");
        }

    }

}
