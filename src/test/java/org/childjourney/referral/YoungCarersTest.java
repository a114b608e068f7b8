package org.childjourney.referral;

import java.sql.Date;
import java.time.LocalDate;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * February 2003, which no other test touches, as it was worked out by hand.
 *
 * <pre>
 *   child  assessed     found     six months later (Feb 2003)     twelve months later (Feb 2003)
 *   A      31 Aug 2002  7A        28 Feb: still supported
 *   B      10 Aug 2002  7A, 3B    closed on 1 Oct, not back
 *   C      15 Aug 2002  7A        closed on 1 Oct, referred again on 1 Dec
 *   D      15 Aug 2002  3B        no young carer: not counted
 *   E      20 Feb 2002  7A        (before the six months)         a protection plan since 1 May, still supported
 *   F      5 Feb 2003   7A, and D's again on 6 Feb 2003 without: one of two assessments of the month
 * </pre>
 */
@JourneyTest
@Transactional
class YoungCarersTest {

    private static final Period FEBRUARY = new Period(LocalDate.of(2003, 2, 1), LocalDate.of(2003, 2, 28));

    @Autowired
    private YoungCarers report;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseReference a;

    private CaseReference b;

    private CaseReference c;

    private CaseReference e;

    @BeforeEach
    void aFebruary() {
        this.a = child();
        assessed(episode(this.a, "2002-07-01", null), "2002-08-31", "7A");
        this.b = child();
        assessed(episode(this.b, "2002-07-01", "2002-10-01"), "2002-08-10", "3B,7A");
        this.c = child();
        assessed(episode(this.c, "2002-07-01", "2002-10-01"), "2002-08-15", "7A");
        episode(this.c, "2002-12-01", "2003-01-15");
        var d = child();
        var episodeOfD = episode(d, "2002-07-01", null);
        assessed(episodeOfD, "2002-08-15", "3B");
        assessed(episodeOfD, "2003-02-06", "17A");
        this.e = child();
        var episodeOfE = episode(this.e, "2002-01-02", null);
        assessed(episodeOfE, "2002-02-20", "7A");
        activity(episodeOfE, "CP_PLAN", "2002-05-01", null, null);
        assessed(episode(child(), "2003-01-02", null), "2003-02-05", "7A");
    }

    private CaseReference child() {
        return this.cases.register(InventedChildren.blossom().alone(), "contact-officer").children().get(0);
    }

    private long episode(CaseReference child, String from, String closed) {
        var id = this.jdbc.queryForObject("select nextval('episode_seq')", Long.class);
        this.jdbc.update("""
                insert into episode (id, case_reference, referral_date, referral_source, referral_nfa, closure_date,
                    closure_reason, version) values (?, ?, ?, '1A', false, ?, ?, 0)""", id, child.value(),
                Date.valueOf(from), (closed != null) ? Date.valueOf(closed) : null, (closed != null) ? "RC8" : null);
        return id;
    }

    private void assessed(long episode, String on, String factors) {
        activity(episode, "ASSESSMENT", on, on, factors);
    }

    private void activity(long episode, String kind, String from, String to, String factors) {
        this.jdbc.update("""
                insert into activity (id, episode_id, kind, started_on, ended_on, factors, unfinished)
                values (?, ?, ?, ?, ?, ?, false)""",
                this.jdbc.queryForObject("select nextval('activity_seq')", Long.class), episode, kind,
                Date.valueOf(from), (to != null) ? Date.valueOf(to) : null, factors);
    }

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        assertThat(Figures.words(this.report.answer(FEBRUARY))).containsOnly(entry("recognised", "1"),
                entry("recognised-share", "50% (1 of 2)"), entry("children-6", "3"),
                entry("supported-6", "33.3% (1 of 3)"), entry("managing-6", "33.3% (1 of 3)"),
                entry("again-6", "33.3% (1 of 3)"), entry("protection-plan-6", "0% (0 of 3)"),
                entry("children-12", "1"), entry("supported-12", "100% (1 of 1)"), entry("managing-12", "0% (0 of 1)"),
                entry("again-12", "0% (0 of 1)"), entry("protection-plan-12", "100% (1 of 1)"));
    }

    @Test
    void each_young_carer_is_listed_with_what_became_of_them() {
        var answer = this.report.answer(FEBRUARY);
        assertThat(Figures.rows(answer, "after-6-months")).containsExactly(
                Row.of(this.b, "Sat 10 Aug 2002", "no", "no", "no"),
                Row.of(this.c, "Thu 15 Aug 2002", "no", "yes", "no"),
                Row.of(this.a, "Sat 31 Aug 2002", "yes", "no", "no"));
        assertThat(Figures.rows(answer, "after-12-months"))
            .containsExactly(Row.of(this.e, "Wed 20 Feb 2002", "yes", "no", "yes"));
    }

    @Test
    void a_period_without_any_has_no_cases() {
        assertThat(Figures.words(this.report.answer(new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 31)))))
            .contains(entry("children-6", "0"), entry("supported-6", "no cases in this period"));
    }

}
