package org.childjourney.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.childinneed.CinAnswers;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.rows;

/**
 * The way of one child, from the call of a school through assessment, strategy
 * discussion, conference and three reviews over 15 months to the step down, the child in
 * need plan and the closure; then the whole chronology, read as a person would read it.
 */
@JourneyTest
class FromReferralToClosureTest {

    private static final LocalDate STEP_DOWN = LocalDate.of(2027, 6, 16);

    @Autowired
    private AtWork work;

    @Autowired
    private ReferralJourneys referrals;

    @Autowired
    private ChildrenInProtection children;

    @Autowired
    private PlanDayByDay plan;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Chronology chronology;

    @Test
    void a_child_is_protected_is_stepped_down_without_a_gap_needs_us_no_more_and_the_chronology_tells_it_all()
            throws IOException {
        var child = referredAndAssessed();
        this.children.onPlan(this.children.withConference(this.children
            .atContinuingRisk(this.children.writtenAbout(this.children.enquiredAbout(this.children.called(child))))));
        var course = this.plan.of(child).endingOn(STEP_DOWN, "END_STEP_DOWN_CIN").until(STEP_DOWN);

        assertThat(course.days("hold-review-conference")).containsExactly(LocalDate.of(2026, 6, 18),
                LocalDate.of(2026, 12, 18), STEP_DOWN);
        var episode = this.episodes.current(child).orElseThrow();
        assertThat(episode.latest(ActivityKind.CP_PLAN).orElseThrow().endedOn()).isEqualTo(STEP_DOWN);
        assertThat(episode.running(ActivityKind.CIN_PLAN).orElseThrow().startedOn()).isEqualTo(STEP_DOWN);

        needsUsLessAndThenNoMore(child, course);

        assertThat(this.episodes.history(child)).singleElement()
            .satisfies((closed) -> assertThat(closed.closureReason()).isEqualTo("RC7"))
            .satisfies((closed) -> assertThat(closed.closureDate()).isEqualTo(LocalDate.of(2027, 9, 20)));
        assertThat(this.work.processes(child)).isEmpty();
        assertThat(this.work.clocks(child)).isEmpty();
        tells(read(child), "A strategy discussion was asked for", "The request of The MASH manager was taken up",
                "An initial child protection conference was asked for", "The outline plan was written",
                "Decisions and outline plan were sent", "The child was seen and spoken to alone",
                "The record of the conference was sent", "The chair checked the plan between conferences",
                "The first child in need meeting is booked",
                "The team manager found everything ready for the step down", "The case is closed (RC7)");
    }

    private void needsUsLessAndThenNoMore(CaseReference child, PlanDayByDay.Course course) {
        course.quietlyUntil(LocalDate.of(2027, 6, 17));
        this.work.answer("team-manager", child, "accept-child-in-need", CinAnswers.accepted());
        this.work.answer("social-worker", child, "arrange-first-meeting", CinAnswers.confirmed("2027-06-28"));
        visited(child, course, "2027-06-24");
        course.quietlyUntil(LocalDate.of(2027, 6, 28));
        this.work.answer("team-manager", child, "hold-first-meeting",
                but(CinAnswers.heldWithFamily("2027-06-28", "2027-08-09"), "outcomes",
                        rows(CinAnswers.goal("Breakfast at home every school day", "2027-09-30"),
                                CinAnswers.goal("At school on time", "2027-09-30"))));
        visited(child, course, "2027-07-22");
        course.quietlyUntil(LocalDate.of(2027, 8, 9));
        this.work.answer("social-worker", child, "review-child-in-need",
                CinAnswers.reviewed("2027-08-09", "CONTINUE", "2027-10-29"));
        visited(child, course, "2027-08-19");
        visited(child, course, "2027-09-16");
        course.quietlyUntil(LocalDate.of(2027, 9, 20));
        this.work.answer("social-worker", child, "review-child-in-need",
                CinAnswers.reviewed("2027-09-20", "CLOSE", null));
        this.work.answer("team-manager", child, "authorise-ending", CinAnswers.closes("2027-09-20"));
    }

    private void visited(CaseReference child, PlanDayByDay.Course course, String on) {
        course.quietlyUntil(LocalDate.parse(on));
        this.work.answer("social-worker", child, "visit-child-in-need", CinAnswers.seen(on));
    }

    private CaseReference referredAndAssessed() {
        this.work.at("2026-02-16T10:00");
        var child = this.referrals.takenOn(this.referrals.decided(this.referrals.contact(), "S17_ASSESSMENT"));
        this.referrals.everybodyTold(child);
        this.work.at("2026-02-18T15:00");
        this.referrals.written(child, "STRATEGY_DISCUSSION");
        this.work.at("2026-03-02T10:00");
        this.referrals.as("team-manager")
            .complete(child, "authorise-assessment", Answers.authorised("STRATEGY_DISCUSSION"));
        return child;
    }

    /** The chronology, each day once above what happened on it. */
    private List<String> read(CaseReference child) throws IOException {
        var lines = new ArrayList<String>();
        var day = new LocalDate[1];
        for (var page = 0; page < 4; page++) {
            var entries = this.chronology.oldestFirst(child, page, 100).getContent();
            entries.forEach((entry) -> {
                var on = WorkingCalendar.dateOf(entry.at());
                if (!on.equals(day[0])) {
                    lines.add(Days.said(on));
                    day[0] = on;
                }
                lines.add("  " + entry.sentence());
            });
        }
        Files.write(Files.createDirectories(Path.of("target")).resolve("chronology-of-a-child.txt"), lines);
        return lines;
    }

    /** Each of these, in this order. */
    private static void tells(List<String> lines, String... beginnings) {
        var at = 0;
        for (var beginning : beginnings) {
            var rest = lines.subList(at, lines.size());
            assertThat(rest).as("after line %d", at).anyMatch((line) -> line.contains(beginning));
            while (!lines.get(at).contains(beginning)) {
                at++;
            }
        }
        assertThat(lines).noneMatch((line) -> line.contains("null") || line.contains("..") || line.contains("{"));
    }

}
