package org.childjourney.complaints;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Period;
import org.childjourney.reports.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Three complaints of February and March 2004, which no other test touches. The first is
 * a child's with an advocate: answered in time, upheld, resolved. The second is a
 * parent's: answered late, not upheld, and at stage 2. The third is not answered.
 */
@JourneyTest
@Transactional
class ComplaintsReportTest {

    private static final Period QUARTER = new Period(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 3, 31));

    @Autowired
    private ComplaintsReport report;

    @Autowired
    private Complaints complaints;

    @Autowired
    private AtWork work;

    @Autowired
    private EntityManager entities;

    private CaseReference second;

    private CaseReference third;

    @BeforeEach
    void threeComplaints() {
        // They are in the record before the time of the test, in which they are not born.
        var child = this.work.child();
        this.second = this.work.child();
        this.third = this.work.child();
        this.work.at("2004-02-02T10:00");
        var first = made(child, "2004-02-02", Complainant.CHILD, WithAdvocate.HAS_ADVOCATE);
        var late = made(this.second, "2004-02-02", Complainant.PARENT, null);
        this.work.at("2004-02-16T10:00");
        this.complaints.answer(first, answered("2004-02-16", Finding.UPHELD));
        this.complaints.reply(first, reply("2004-02-16", Reply.RESOLVED));
        this.work.at("2004-02-17T10:00");
        this.complaints.answer(late, answered("2004-02-17", Finding.NOT_UPHELD));
        this.work.at("2004-02-23T10:00");
        this.complaints.reply(late, reply("2004-02-23", Reply.NEXT_STAGE));
        this.complaints.begin(late, 2);
        this.work.at("2004-03-30T10:00");
        made(this.third, "2004-03-29", Complainant.PARENT, null);
        this.entities.flush();
    }

    private long made(CaseReference child, String on, Complainant by, WithAdvocate advocate) {
        return this.complaints.register(child, new NewComplaint(LocalDate.parse(on), by, "Somebody Invented", null,
                advocate, "Nobody came", "Somebody who comes"));
    }

    private static StageOneAnswer answered(String on, Finding finding) {
        return new StageOneAnswer(LocalDate.parse(on), finding, "We are sorry",
                (finding == Finding.NOT_UPHELD) ? null : "A new worker");
    }

    private static ComplainantReply reply(String on, Reply reply) {
        return new ComplainantReply(LocalDate.parse(on), reply, null);
    }

    @Test
    void every_figure_is_what_was_worked_out_by_hand() {
        assertThat(Figures.words(this.report.answer(QUARTER))).containsOnly(entry("received", "3"),
                entry("by-children", "33.3% (1 of 3)"), entry("with-advocate", "100% (1 of 1)"),
                entry("upheld", "50% (1 of 2)"), entry("stage-two", "1"), entry("stage-three", "0"), entry("open", "2"),
                entry("stage-1-in-time", "50% (1 of 2)"), entry("stage-2-in-time", "no cases in this period"),
                entry("panel-in-time", "no cases in this period"),
                entry("panel-response-in-time", "no cases in this period"));
    }

    @Test
    void what_is_not_at_rest_is_listed_the_oldest_first() {
        assertThat(Figures.rows(this.report.answer(QUARTER), "open"))
            .filteredOn((row) -> this.second.equals(row.child()) || this.third.equals(row.child()))
            .containsExactly(Row.of(this.second, "Mon 2 Feb 2004", "A parent", "2"),
                    Row.of(this.third, "Mon 29 Mar 2004", "A parent", "1"));
    }

}
