package org.childjourney.lifeevents;

import java.time.LocalDate;
import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.deadlines.HowStopped;
import org.junit.jupiter.api.BeforeEach;
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
import static org.childjourney.AtWork.without;

@JourneyTest
class RecordChangeTest {

    private static final String PROCESS = "record-change";

    @Autowired
    private AtWork work;

    @Autowired
    private Cases cases;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Allocations allocations;

    private CaseReference child;

    @BeforeEach
    void aChildIsKnown() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
    }

    /** An open episode with a worker, and two journeys under way. */
    private void openInTwoJourneys() {
        this.work.inOneStep(() -> {
            this.episodes.open(this.child, LocalDate.parse("2026-03-02"), "2A");
            this.allocations.allocate(this.child, "social-worker", "FCONTA", null, "team-manager");
            return null;
        });
        this.work.begin(this.child, "private-fostering-notified");
        this.work.begin(this.child, "exploitation-risk-identified");
    }

    private Map<String, Object> change(Object... keysAndValues) {
        return but(answers("caseReference", this.child.value()), keysAndValues);
    }

    private Map<String, Object> moved() {
        return change("change", "MOVED_AWAY", "receivingAuthority", "Inventshire", "movedOn", "2026-02-27",
                "acceptedOn", "2026-03-02", "acceptedBy", "Rowan Manager", "acceptanceReference", "INV-1");
    }

    private Map<String, Object> closed(String reason) {
        return change("change", "CLOSED", "reasonForClosure", reason, "closedOn", "2026-03-02", "closureRationale",
                "All is well", "destination", "School and the family's own circle");
    }

    private Map<String, Object> died() {
        return change("change", "DIED", "diedOn", "2026-03-01", "circumstances", "Not yet known", "toldBy",
                "The hospital", "supportOffered", "The family's own doctor");
    }

    private Map<String, Object> concern() {
        return change("change", "NEW_CONCERN", "concernReceivedAt", "2026-03-02T09:30", "referralSourceCode", "2A",
                "reportedBy", "Hazel Teacherly", "channel", "PHONE", "reason", "Seen hungry", "whatIsNew",
                "Came without breakfast all week", "childSafeNow", "YES", "childCurrentLocation", "At school",
                "familyAware", "YES");
    }

    @Nested
    class A_new_worry {

        @Test
        void is_a_contact_like_any_other_and_its_time_runs_from_when_we_heard() {
            work.start("contact-officer", PROCESS, concern());
            assertThat(work.processes(child)).contains("referral-to-assessment");
            assertThat(work.clock(child, "referral-decision-1wd").triggeredAt())
                .isEqualTo(AtWork.moment("2026-03-02T09:30"));
            assertThat(work.chronology(child)).anyMatch((line) -> line.contains("Seen hungry"));
            assertThat(work.passed(child, PROCESS)).containsSubsequence("tell-journeys-of-change", "change-told");
        }

        @Test
        void comes_to_the_journey_under_way_when_there_is_one() {
            work.start("contact-officer", PROCESS, concern());
            work.start("social-worker", PROCESS, concern());
            assertThat(work.processes(child)).containsOnlyOnce("referral-to-assessment");
            assertThat(work.open(child)).contains("accept-new-concern");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        concernReceivedAt    | 2026-03-02T12:00 | is in the future
                        reportedBy           | ''               | "Their name": answer this question.
                        childCurrentLocation | ''               | "Where is the child now, and with whom?": answer this question.
                        referralSourceCode   | 99               | "99" is not a code
                        """)
        void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, but(concern(), field, answer)))
                .hasMessageContaining(sentence);
            assertThat(work.processes(child)).isEmpty();
        }

    }

    @Nested
    class A_birth {

        private CaseReference expected() {
            return work.child(InventedChildren.unborn(LocalDate.parse("2026-04-01")).alone());
        }

        private Map<String, Object> born(CaseReference baby) {
            return answers("caseReference", baby.value(), "change", "BORN", "dateOfBirth", "2026-03-01", "firstName",
                    "Clover", "familyName", "Testerly", "sex", "F");
        }

        @Test
        void corrects_the_same_record() {
            var baby = expected();
            work.start("social-worker", PROCESS, born(baby));
            var known = cases.child(baby);
            assertThat(known.dateOfBirth()).isEqualTo("2026-03-01");
            assertThat(known.expectedDateOfBirth()).isNull();
            assertThat(known.fullName()).isEqualTo("Clover Testerly");
            assertThat(work.chronology(baby)).last().asString().contains("born on Sun 1 Mar 2026");
        }

        @Test
        void of_a_child_who_is_born_is_refused() {
            assertThatThrownBy(() -> work.start("social-worker", PROCESS, born(child)))
                .hasMessageContaining("is already recorded");
        }

    }

    @Nested
    class A_move_to_another_authority {

        @Test
        void that_it_has_accepted_in_writing_ends_every_journey_and_closes_the_case() {
            openInTwoJourneys();
            work.start("team-manager", PROCESS, moved());
            assertThat(work.processes(child)).isEmpty();
            assertThat(work.clocks(child)).isEmpty();
            var episode = episodes.history(child).get(0);
            assertThat(episode.closureReason()).isEqualTo("RC5");
            assertThat(allocations.allocationOf(child, AllocationRole.LEAD)).isEmpty();
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("Inventshire") && line.contains("INV-1"));
        }

        @ParameterizedTest
        @ValueSource(strings = { "social-worker", "contact-officer", "emergency-duty-team" })
        void is_recorded_by_a_manager_only(String person) {
            openInTwoJourneys();
            assertThatThrownBy(() -> work.start(person, PROCESS, moved()))
                .hasMessageContaining("Only a team manager or a MASH manager");
            assertThat(episodes.isOpen(child)).isTrue();
            assertThat(work.processes(child)).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                acceptanceReference | ''         | "Reference of the written acceptance": answer this question.
                acceptedOn          | 2026-03-09 | is in the future
                movedOn             | 2026-03-09 | is in the future
                """)
        void is_refused_without_the_written_acceptance(String field, String answer, String sentence) {
            assertThatThrownBy(() -> work.start("mash-manager", PROCESS, but(moved(), field, answer)))
                .hasMessageContaining(sentence);
        }

    }

    @Nested
    class The_close_of_a_case {

        @Test
        void ends_every_journey_with_the_reason() {
            openInTwoJourneys();
            work.start("mash-manager", PROCESS, closed("RC7"));
            assertThat(work.processes(child)).isEmpty();
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC7");
            assertThat(work.chronology(child))
                .anyMatch((line) -> line.contains("All is well") && line.contains("own circle"));
        }

        @ParameterizedTest
        @ValueSource(strings = { "RC8", "RC9" })
        void as_after_an_assessment_needs_an_assessment(String reason) {
            openInTwoJourneys();
            assertThatThrownBy(() -> work.start("team-manager", PROCESS, closed(reason)))
                .hasMessageContaining("assessment");
            assertThat(work.processes(child)).hasSize(2);
        }

        @Test
        void is_a_managers() {
            assertThatThrownBy(() -> work.start("social-worker", PROCESS, closed("RC7")))
                .hasMessageContaining("Only a team manager or a MASH manager");
        }

        @Test
        void does_not_lie_in_the_future() {
            openInTwoJourneys();
            assertThatThrownBy(() -> work.start("team-manager", PROCESS, but(closed("RC7"), "closedOn", "2026-03-09")))
                .hasMessageContaining("future");
        }

    }

    @Nested
    class The_end_of_a_pregnancy {

        private Map<String, Object> ended(CaseReference baby) {
            return answers("caseReference", baby.value(), "change", "PREGNANCY_ENDED", "endedOn", "2026-03-01",
                    "supportOffered", "Her mother");
        }

        @Test
        void closes_gently_with_reason_7() {
            var baby = work.child(InventedChildren.unborn(LocalDate.parse("2026-06-01")).alone());
            work.inOneStep(() -> episodes.open(baby, LocalDate.parse("2026-03-02"), "3F"));
            work.start("social-worker", PROCESS, ended(baby));
            assertThat(episodes.history(baby).get(0).closureReason()).isEqualTo("RC7");
            assertThat(work.chronology(baby)).last().asString().contains("The pregnancy ended on Sun 1 Mar 2026");
        }

        @Test
        void is_refused_for_a_child_who_is_born() {
            assertThatThrownBy(() -> work.start("social-worker", PROCESS, ended(child)))
                .hasMessageContaining("This child is born");
        }

    }

    @Nested
    class The_death_of_a_child {

        /** Sees to it that the panel is notified in five working days, or need not be. */
        private static final String NOTIFICATION = "report-serious-incident";

        private final Map<String, Object> decided = answers("lettersStopped", true, "familySupport", "Their own doctor",
                "abuseOrNeglectKnownOrSuspected", false, "notifyPanel", false, "childDeathReviewTold", true,
                "rationale", "A long illness");

        @Test
        void stops_every_journey_and_clock_and_asks_for_the_decision_on_the_panel() {
            openInTwoJourneys();
            work.start("contact-officer", PROCESS, died());
            assertThat(work.processes(child)).containsExactly(PROCESS, NOTIFICATION);
            assertThat(work.clocks(child)).containsExactly("protection-serious-incident-5wd");
            assertThat(work.clock(child, "referral-pf-first-visit-7wd").stoppedHow())
                .isEqualTo(HowStopped.JOURNEY_ENDED);
            assertThat(cases.child(child).diedOn()).isEqualTo("2026-03-01");
            assertThat(episodes.history(child).get(0).closureReason()).isEqualTo("RC2");
            var task = work.task(child, "decide-on-serious-incident");
            assertThat(work.groups(task)).containsExactly("service-manager");
            work.answer("service-manager", child, "decide-on-serious-incident", this.decided);
            assertThat(work.passed(child, PROCESS)).containsSubsequence("tell-journeys-of-change",
                    "decide-on-serious-incident", "record-incident-decision", "incident-decided");
            assertThat(work.chronology(child)).last().asString().contains("no notification", "A long illness");
        }

        @Test
        void leaves_the_decision_to_the_referral_when_there_is_one() {
            work.start("contact-officer", PROCESS, concern());
            work.start("contact-officer", PROCESS, died());
            assertThat(work.processes(child)).containsExactly("referral-to-assessment", NOTIFICATION);
            assertThat(work.open(child)).containsExactly("record-serious-incident-decision");
            assertThat(work.clocks(child)).containsExactly("protection-serious-incident-5wd");
        }

        @Test
        void leaves_the_clock_of_an_allegation_running_because_of_other_children() {
            work.begin(child, "allegation-against-professional");
            work.start("contact-officer", PROCESS, died());
            assertThat(work.clocks(child)).containsExactly("referral-lado-1wd", "protection-serious-incident-5wd");
        }

        @Test
        void with_abuse_suspected_is_always_notified() {
            work.start("contact-officer", PROCESS, died());
            assertThatThrownBy(() -> work.answer("service-manager", child, "decide-on-serious-incident",
                    but(this.decided, "abuseOrNeglectKnownOrSuspected", true)))
                .hasMessageContaining("the Child Safeguarding Practice Review Panel is notified");
            assertThatThrownBy(() -> work.answer("service-manager", child, "decide-on-serious-incident",
                    but(this.decided, "notifyPanel", true, "notifiedOn", "2026-03-09")))
                .hasMessageContaining("is in the future");
            work.answer("service-manager", child, "decide-on-serious-incident", but(this.decided,
                    "abuseOrNeglectKnownOrSuspected", true, "notifyPanel", true, "notifiedOn", "2026-03-02"));
            assertThat(work.chronology(child)).last().asString().contains("was notified of the child's death");
        }

        @Test
        void is_recorded_once() {
            work.start("contact-officer", PROCESS, died());
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, died()))
                .hasMessageContaining("It is recorded that this child died on Sun 1 Mar 2026");
        }

        @Test
        void does_not_lie_in_the_future() {
            assertThatThrownBy(() -> work.start("contact-officer", PROCESS, but(died(), "diedOn", "2026-03-09")))
                .hasMessageContaining("is in the future");
            assertThat(work.chronology(child)).isEmpty();
        }

    }

    @Test
    void an_unknown_child_is_refused() {
        assertThatThrownBy(
                () -> this.work.start("contact-officer", PROCESS, but(died(), "caseReference", "CJ999999999")))
            .hasMessageContaining("There is no child with the case reference CJ999999999");
    }

    @Test
    void the_confirmation_is_needed() {
        assertThatThrownBy(() -> this.work.start("contact-officer", PROCESS, without(died(), "confirmed")))
            .hasMessageContaining("tick this to go on");
    }

}
