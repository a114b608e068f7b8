package org.childjourney.demo;

import java.time.Clock;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.documents.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The children of the demonstration who have or had a child in need plan. */
@OnTheFirstDay
class ChildInNeedDemoTest {

    @Autowired
    private DemoRecord record;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Documents documents;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({ "Anemone, arrange-first-meeting", "Alkanet, hold-first-meeting", "Catmint, review-child-in-need",
            "Dogrose, visit-child-in-need", "Dogrose, answer-breach", "Eyebright, decide-without-consent",
            "Pansy, review-child-in-need", "Orpine, review-long-plan", "Feverfew, arrange-first-meeting",
            "Gorse, arrange-first-meeting", "Gorse, answer-breach", "Hellebore, decide-without-consent",
            "Inula, review-child-in-need", "Sweetpea, visit-child-in-need", "Knapweed, sign-early-ending" })
    void has_a_child_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @ParameterizedTest
    @CsvSource({ "Lovage, closed-need-met", "Bugloss, closed-early-help" })
    void has_a_child_whose_plan_ended_at(String name, String end) {
        assertThat(this.record.endedAt(this.record.child(name), "child-in-need", end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "Inula, child-in-need-plan", "Inula, my-plan-child-in-need", "Orpine, child-in-need-plan" })
    void has_a_child_whose_plan_is_on_paper(String name, String kind) {
        assertThat(this.documents.all(this.record.child(name)))
            .anySatisfy((document) -> assertThat(document.kind()).isEqualTo(kind));
    }

    @Test
    void has_stepped_down_children_without_a_meeting_on_day_seven_and_on_day_twelve() {
        var calendar = WorkingCalendar.england();
        for (var waiting : Map.of("Feverfew", 7, "Gorse", 12).entrySet()) {
            var meeting = meeting(this.record.child(waiting.getKey()));
            assertThat(calendar.workingDaysBetween(WorkingCalendar.dateOf(meeting.triggeredAt()),
                    WorkingCalendar.dateOf(this.clock.instant())))
                .isEqualTo(waiting.getValue());
        }
        assertThat(this.deadlines.escalations(this.record.child("Gorse"))).extracting(Escalation::raisedTo)
            .contains("service-manager")
            .doesNotContain("head-of-service");
    }

    private RunningClock meeting(CaseReference child) {
        return this.deadlines.running(child)
            .stream()
            .filter((running) -> running.clockId().equals("protection-stepdown-cin-meeting"))
            .findFirst()
            .orElseThrow();
    }

}
