package org.childjourney.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.documents.Documents;
import org.childjourney.lookedafter.CareEpisode;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The children of the demonstration who are or were looked after. */
@OnTheFirstDay
class CareDemoTest {

    @Autowired
    private DemoRecord record;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Documents documents;

    @Autowired
    private LookedAfterChildren children;

    @Autowired
    private Clock clock;

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    @ParameterizedTest
    @CsvSource({ "Columbine, search-for-placement", "Clary, visit-looked-after-child",
            "Fescue, visit-looked-after-child", "Fescue, decide-on-unseen-child", "Fescue, answer-breach",
            "Meadow, reassess-placement-with-parents", "Orchid, review-unregistered-placement",
            "Orchid, search-for-placement", "Snowdrop, answer-iro-dispute", "Tarragon, agree-to-end-of-care" })
    void has_a_child_waiting_at(String name, String task) {
        assertThat(this.record.tasksOf(this.record.child(name))).contains(task);
    }

    @ParameterizedTest
    @CsvSource({ "Clary, looked-after-visit-6wk, 1, 1", "Fescue, looked-after-visit-6wk, -7, -7",
            "Meadow, looked-after-parents-reassessment, 1, 6", "Orchid, looked-after-unregistered-decision, 1, 3" })
    void has_a_child_to_whom_something_falls_due(String name, String limit, int earliest, int latest) {
        var due = this.deadlines.running(this.record.child(name))
            .stream()
            .filter((running) -> running.clockId().equals(limit))
            .map((running) -> WorkingCalendar.dateOf(running.dueAt()))
            .toList();
        assertThat(due).singleElement()
            .satisfies((day) -> assertThat(day).isBetween(today().plusDays(earliest), today().plusDays(latest)));
    }

    @Test
    void has_a_child_who_left_care_for_home() {
        assertThat(this.record.endedAt(this.record.child("Petunia"), "looked-after-child", "closed-at-home")).isTrue();
    }

    @Test
    void has_a_child_who_was_given_a_care_plan() {
        assertThat(this.documents.all(this.record.child("Clary")))
            .anySatisfy((document) -> assertThat(document.kind()).isEqualTo("my-care-plan"));
    }

    @ParameterizedTest
    @CsvSource({ "Clary", "Fescue", "Meadow", "Orchid", "Snowdrop", "Petunia", "Tarragon", "Acacia" })
    void has_episodes_of_care_that_follow_each_other_without_a_gap(String name) {
        var episodes = this.children.episodes(this.record.child(name));
        assertThat(episodes).isNotEmpty();
        for (var next = 1; next < episodes.size(); next++) {
            assertThat(episodes.get(next - 1).reasonCeased()).isEqualTo("X1");
            assertThat(episodes.get(next).from()).isEqualTo(episodes.get(next - 1).to());
        }
        assertThat(episodes).filteredOn((episode) -> "P1".equals(episode.placementType()))
            .extracting(CareEpisode::legalStatus)
            .doesNotContain("V2");
    }

}
