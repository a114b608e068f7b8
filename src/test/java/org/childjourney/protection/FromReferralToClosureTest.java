package org.childjourney.protection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of one child, from the call of a school through assessment, strategy
 * discussion, conference and three reviews over 15 months to the step down; then the
 * whole chronology, read as a person would read it.
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
    void a_child_is_protected_and_stepped_down_and_the_chronology_tells_it_all() throws IOException {
        var child = referredAndAssessed();
        this.children.onPlan(this.children.withConference(this.children
            .atContinuingRisk(this.children.writtenAbout(this.children.enquiredAbout(this.children.called(child))))));
        var course = this.plan.of(child).endingOn(STEP_DOWN, "END_STEP_DOWN_CIN").until(STEP_DOWN);

        assertThat(course.days("hold-review-conference")).containsExactly(LocalDate.of(2026, 6, 18),
                LocalDate.of(2026, 12, 18), STEP_DOWN);
        var episode = this.episodes.current(child).orElseThrow();
        assertThat(episode.latest(ActivityKind.CP_PLAN).orElseThrow().endedOn()).isEqualTo(STEP_DOWN);
        assertThat(episode.running(ActivityKind.CIN_PLAN).orElseThrow().startedOn()).isEqualTo(STEP_DOWN);
        assertThat(read(child)).containsExactlyElementsOf(expected());
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

    private static List<String> expected() throws IOException {
        return new ClassPathResource("protection/chronology-of-a-child.txt").getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .toList();
    }

}
