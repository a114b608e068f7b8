package org.childjourney.homelessness;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.DeadlineWarned;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;
import static org.childjourney.homelessness.HomelessStory.HOUSING_MANAGER;
import static org.childjourney.homelessness.HomelessStory.OFFICER;
import static org.childjourney.homelessness.HomelessStory.WORKER;

/** Each clock of the joint work: who is warned, when it is due, and who is told. */
@JourneyTest
@RecordApplicationEvents
class HomelessClocksTest {

    @Autowired
    private AtWork work;

    @Autowired
    private HomelessStory story;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ApplicationEvents events;

    /** Up to where the work has come when a clock of the table starts. */
    private enum Come {

        ASKED, CLOSE_TO_18, TOLD, INTERVIEWED, COMPARED, CHOSEN, RARE_OUTCOME, DISAGREED, SAID_NO, PREVENTION_OWED,
        RELIEF_OWED, RELIEF_ENDED, REVIEW_ASKED

    }

    private CaseReference come(Come come) {
        return switch (come) {
            case ASKED -> this.story.askedHousing();
            case CLOSE_TO_18 -> this.story.askedHousing(LocalDate.of(2008, 5, 20));
            case TOLD -> this.story.told();
            case INTERVIEWED -> this.story.interviewed();
            case COMPARED -> this.story.compared();
            case CHOSEN -> this.story.chosen("ACCEPTS_S20");
            case RARE_OUTCOME -> rareOutcome();
            case DISAGREED -> disagreed();
            case SAID_NO -> this.story.housedAfterANo();
            case PREVENTION_OWED -> owed("PREVENTION");
            case RELIEF_OWED -> owed("RELIEF");
            case RELIEF_ENDED -> reliefEnded();
            case REVIEW_ASKED -> reviewAsked();
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    homelessness-safe-tonight            | ASKED           | 2026-03-02T16:59:59 head-of-service, 2026-03-02T21:59:59 director | 2026-03-02T23:59:59 | head-of-service
                    homelessness-housing-to-csc          | ASKED           | 2026-03-02T11:30 housing-stroud-manager                           | 2026-03-02T12:00    | housing-stroud-manager
                    homelessness-joint-interview         | ASKED           | 2026-03-03T04:00 team-manager                                     | 2026-03-03T10:00    | housing-stroud-manager
                    homelessness-csc-position-72h        | ASKED           | 2026-03-04T09:00 team-manager                                     | 2026-03-05T10:00    | service-manager
                    homelessness-joint-assessment-10wd   | ASKED           | 2026-03-13T09:00 team-manager                                     | 2026-03-16T23:59:59 | head-of-service
                    homelessness-joint-assessment-45wd   | ASKED           | 2026-04-15T09:00 team-manager, 2026-04-29T09:00 team-manager      | 2026-05-07T23:59:59 | assistant-director
                    homelessness-17y9m                   | CLOSE_TO_18     | 2026-03-09T09:00 service-manager                                  | 2026-03-09T23:59:59 | assistant-director
                    homelessness-advocate-contact        | TOLD            | 2026-03-03T09:00 team-manager                                     | 2026-03-03T23:59:59 | service-manager
                    homelessness-emergency-review        | TOLD            | 2026-03-09T09:00 team-manager                                     | 2026-03-09T23:59:59 | service-manager
                    homelessness-dispute                 | DISAGREED       | 2026-03-10T09:00 team-manager                                     | 2026-03-10T23:59:59 | head-of-service
                    homelessness-decline-review          | SAID_NO         | 2026-03-17T09:00 team-manager                                     | 2026-03-20T23:59:59 | service-manager
                    homelessness-prevention-56d          | PREVENTION_OWED | 2026-04-15T09:00 housing-stroud-manager                           | 2026-04-28T23:59:59 | housing-stroud-manager
                    homelessness-relief-56d              | RELIEF_OWED     | 2026-04-15T09:00 housing-stroud-manager                           | 2026-04-28T23:59:59 | housing-stroud-manager
                    homelessness-main-duty-decision      | RELIEF_ENDED    | 2026-05-15T09:00 housing-stroud-manager                           | 2026-05-20T23:59:59 | housing-stroud-manager
                    homelessness-review-decision         | REVIEW_ASKED    | 2026-06-23T09:00 housing-stroud-manager                           | 2026-07-07T23:59:59 | housing-stroud-manager
                    """)
    void warns_before_it_is_due_and_is_raised_once_it_is_late(String clock, Come come, String warned, String due,
            String first) {
        var child = come(come);
        var warnings = List.of(warned.split(", "));
        assertThat(this.work.clock(child, clock).dueAt()).isEqualTo(AtWork.moment(due));
        assertThat(this.work.clock(child, clock).warnings())
            .containsExactlyElementsOf(warnings.stream().map((at) -> AtWork.moment(at.split(" ")[0])).toList());
        for (var warning : warnings) {
            late(child, warning.split(" ")[0]);
            assertThat(this.events.stream(DeadlineWarned.class)
                .filter((event) -> event.child().equals(child) && event.clockId().equals(clock))
                .reduce((before, last) -> last))
                .hasValueSatisfying((event) -> assertThat(event.tell()).containsExactly(warning.split(" ")[1]));
        }
        late(child, LocalDateTime.parse(due).minusSeconds(1).toString());
        assertThat(told(child, clock)).isEmpty();
        late(child, LocalDateTime.parse(due).plusSeconds(1).toString());
        assertThat(told(child, clock)).containsExactly(first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "joint-interview-time, TOLD, 2026-03-03T10:00:01, homelessness-joint-interview, housing-stroud-manager",
            "joint-assessment-time, INTERVIEWED, 2026-03-05T10:00:01, homelessness-csc-position-72h, service-manager",
            "informed-choice-time, COMPARED, 2026-03-17T00:00, homelessness-joint-assessment-10wd, head-of-service",
            "joint-decision-time, CHOSEN, 2026-03-17T00:00, homelessness-joint-assessment-10wd, head-of-service",
            "sign-off-time, RARE_OUTCOME, 2026-03-17T00:00, homelessness-joint-assessment-10wd, head-of-service" })
    void each_stage_raises_what_is_late_while_it_goes_on(String timer, Come come, String at, String clock,
            String raisedTo) {
        var child = come(come);
        var open = this.work.open(child);
        this.work.at(at);
        this.work.timer(child, timer);
        this.work.goOn(child);
        assertThat(told(child, clock)).containsExactly(raisedTo);
        assertThat(this.work.open(child)).containsAll(open);
    }

    @Test
    void the_young_persons_own_time_to_ask_for_a_review_is_nobodys_lateness() {
        var child = letterSent();
        assertThat(this.work.clock(child, "homelessness-review-request-21d").warnings()).isEmpty();
        late(child, "2026-05-26T00:00:01");
        assertThat(told(child, "homelessness-review-request-21d")).isEmpty();
    }

    private CaseReference rareOutcome() {
        var child = this.story.interviewed();
        this.story.advocateMet(child);
        this.story.assessed(child, but(without(Answered.need(), "causes"), "inNeed", "NO", "causeFound", "NO"),
                Answered.housingNeed("NONE"));
        return this.story.decided(child, "D");
    }

    private CaseReference disagreed() {
        var child = this.story.chosen("ACCEPTS_S20");
        this.work.at("2026-03-09T10:00");
        this.work.answer("team-manager", child, "decide-outcome", Answered.decided("B"));
        this.work.answer("housing-stroud-manager", child, "decide-housing-outcome", Answered.housingDecided("G"));
        return child;
    }

    private CaseReference owed(String duty) {
        var child = this.story.interviewed();
        this.story.advocateMet(child);
        return this.story.assessed(child, Answered.need(), Answered.housingNeed(duty));
    }

    private CaseReference reliefEnded() {
        var child = owed("RELIEF");
        this.work.at("2026-04-28T10:00");
        this.work.answer(OFFICER, child, "end-relief", answers("how", "FIFTY_SIX_DAYS", "endedOn", "2026-04-28",
                "housedAt", "SUPPORTED", "rationale", "The time is over"));
        return child;
    }

    private CaseReference letterSent() {
        var child = reliefEnded();
        this.work.at("2026-05-05T10:00");
        this.work.answer(HOUSING_MANAGER, child, "decide-main-duty",
                answers("owed", true, "letterOn", "2026-05-05", "reasons", "Aged 16"));
        return child;
    }

    private CaseReference reviewAsked() {
        var child = letterSent();
        this.work.at("2026-05-12T10:00");
        this.work.answer(OFFICER, child, "record-review-request", answers("requested", true, "requestedOn",
                "2026-05-12", "shortReview", false, "grounds", "I have nowhere to go"));
        return child;
    }

    private void late(CaseReference child, String at) {
        this.work.at(at);
        this.work.inOneStep(() -> {
            this.deadlines.raiseDue(child);
            return null;
        });
        this.work.goOn(child);
    }

    private List<String> told(CaseReference child, String clock) {
        return this.deadlines.escalations(child)
            .stream()
            .filter((told) -> told.deadlineId().equals(clock))
            .map(Escalation::raisedTo)
            .toList();
    }

    @Test
    void without_a_bed_the_head_of_service_is_warned_at_five_and_the_director_by_ten() {
        var child = this.story.askedHousing();
        this.work.at("2026-03-02T17:00");
        this.work.timer(child, "safe-tonight-time");
        assertThat(this.work.clock(child, "homelessness-safe-tonight").warnedAt()).isNotNull();
        assertThat(this.work.clock(child, "homelessness-safe-tonight").warnings())
            .contains(AtWork.moment("2026-03-02T21:59:59"));
        late(child, "2026-03-03T00:00");
        assertThat(told(child, "homelessness-safe-tonight")).containsExactly("head-of-service");
        assertThat(this.work.open(child)).contains("confirm-safe-place");
    }

    @Test
    void a_referral_that_is_not_taken_up_is_asked_of_the_housing_manager_of_the_district() {
        var child = this.story.askedHousing();
        late(child, "2026-03-02T12:01");
        assertThat(told(child, "homelessness-housing-to-csc")).containsExactly("housing-stroud-manager");
        assertThat(this.work.groups(this.work.task(child, "explain-late-answer")))
            .containsExactly("housing-stroud-manager");
    }

    @Test
    void a_joint_interview_that_is_late_is_asked_of_both_authorities() {
        var child = this.story.told();
        late(child, "2026-03-03T10:01");
        this.work.timer(child, "next-level-due");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-joint-interview")).containsExactly("housing-stroud-manager",
                "service-manager");
    }

    @Test
    void a_joint_interview_is_asked_of_the_county_alone_while_no_district_is_known() {
        var child = this.story.askedTheCounty();
        late(child, "2026-03-03T10:01");
        assertThat(told(child, "homelessness-joint-interview")).containsExactly("service-manager");
        this.work.answer("team-manager", child, "accept-homelessness", Answered.acceptedFromCounty());
        assertThat(this.work.clock(child, "homelessness-joint-interview").subject()).isEqualTo(OFFICER);
    }

    @ParameterizedTest
    @CsvSource({ "homelessness-csc-position-72h, 2026-03-05T10:01, service-manager",
            "homelessness-joint-assessment-10wd, 2026-03-17T00:00, head-of-service",
            "homelessness-joint-assessment-45wd, 2026-05-08T00:00, assistant-director" })
    void an_assessment_that_is_late_climbs_its_ladder_and_goes_on(String clock, String at, String first) {
        var child = this.story.interviewed();
        late(child, at);
        assertThat(told(child, clock)).containsExactly(first);
        assertThat(this.work.open(child)).contains("assess-need", "assess-housing-need");
    }

    @Test
    void an_advocate_who_was_not_offered_is_asked_of_the_service_manager() {
        var child = this.story.askedHousing();
        this.story.accepted(child);
        this.work.at("2026-03-02T11:10");
        this.work.answer(WORKER, child, "explain-rights",
                but(without(Answered.rights(), "advocacyOfferedAt", "advocacyDeclined"), "advocacyOffered", false,
                        "whyNotOffered", "She fell asleep"));
        this.work.timer(child, "first-contact-time");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-advocacy-info")).containsExactly("service-manager");
    }

    @Test
    void an_advocate_who_has_not_come_within_a_working_day_is_asked_of_the_service_manager() {
        var child = this.story.told();
        assertThat(this.work.clock(child, "homelessness-advocate-contact").dueAt())
            .isEqualTo(AtWork.endOf("2026-03-03"));
        this.work.at("2026-03-04T00:00");
        this.work.timer(child, "advocate-time");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-advocate-contact")).containsExactly("service-manager");
        assertThat(this.work.open(child)).contains("meet-young-person");
    }

    @Test
    void a_decision_close_to_18_that_is_late_is_asked_of_the_assistant_director() {
        var child = this.story.askedHousing(LocalDate.of(2008, 5, 20));
        late(child, "2026-03-10T00:00");
        assertThat(told(child, "homelessness-17y9m")).containsExactly("assistant-director");
    }

    @Test
    void a_place_that_is_not_looked_at_is_asked_of_the_service_manager() {
        var child = this.story.told();
        this.work.at("2026-03-10T00:00");
        this.work.timer(child, "place-review-time");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-emergency-review")).containsExactly("service-manager");
    }

    @Test
    void a_no_that_is_not_reviewed_is_asked_of_the_service_manager() {
        var child = this.story.housedAfterANo();
        this.work.at("2026-03-21T00:00");
        this.work.timer(child, "support-time");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-decline-review")).containsExactly("service-manager");
    }

    @Test
    void a_disagreement_that_is_late_is_asked_of_the_head_of_service() {
        var child = disagreed();
        this.work.at("2026-03-11T00:00");
        this.work.timer(child, "disagreement-time");
        this.work.goOn(child);
        assertThat(told(child, "homelessness-dispute")).containsExactly("head-of-service");
    }

    @ParameterizedTest
    @CsvSource({ "PREVENTION, homelessness-prevention-56d", "RELIEF, homelessness-relief-56d" })
    void a_duty_that_runs_out_is_asked_of_the_housing_manager_and_then_of_the_head_of_service(String duty,
            String clock) {
        var child = owed(duty);
        assertThat(this.work.clock(child, clock).dueAt()).isEqualTo(AtWork.endOf("2026-04-28"));
        this.work.at("2026-04-29T00:00");
        this.work.timer(child, "duty-time");
        this.work.goOn(child);
        assertThat(told(child, clock)).containsExactly("housing-stroud-manager");
        this.work.passes(child, "2026-05-01T00:00");
        assertThat(told(child, clock)).containsExactly("housing-stroud-manager", "head-of-service");
    }

}
