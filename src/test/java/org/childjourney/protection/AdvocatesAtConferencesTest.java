package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Conferences of the second quarter of 2035, which no other test touches. */
@JourneyTest
@Transactional
class AdvocatesAtConferencesTest {

    private static final Period QUARTER = new Period(LocalDate.of(2035, 4, 1), LocalDate.of(2035, 6, 30));

    @Autowired
    private AdvocatesAtConferences advocates;

    @Autowired
    private ProtectionReportsFixture fixture;

    @Autowired
    private AtWork work;

    @BeforeEach
    void itIsJuly() {
        this.work.at("2035-07-02T09:00");
    }

    private CaseReference born(String day) {
        return this.work.child(InventedChildren.blossom().bornOn(LocalDate.parse(day)).alone());
    }

    @Test
    void are_counted_by_the_day_of_the_conference_and_not_for_a_child_who_is_not_born() {
        var child = born("2026-05-14");
        this.fixture.conference(child, "2035-03-31T23:30", true, true);
        this.fixture.conference(child, "2035-04-01T00:00", true, true);
        this.fixture.conference(child, "2035-05-10T10:00", true, false);
        this.fixture.conference(child, "2035-06-30T16:00", false, false);
        this.fixture.conference(born("2035-06-20"), "2035-06-19T10:00", false, false);
        this.fixture.conference(this.work.child(InventedChildren.unborn(LocalDate.of(2035, 9, 1)).alone()),
                "2035-06-21T10:00", false, false);
        var told = this.advocates.advocates(QUARTER);
        assertThat(told.offered()).isEqualTo(2);
        assertThat(told.answered()).isEqualTo(2);
        assertThat(told.wanted()).isEqualTo(1);
        assertThat(told.figures()).extracting(Figure::id, Figure::words)
            .containsExactly(tuple("advocate-offered-conference", "66.7% (2 of 3)"));
    }

    @Test
    void of_a_period_without_a_conference_are_no_cases() {
        var told = this.advocates.advocates(new Period(LocalDate.of(2038, 1, 1), LocalDate.of(2038, 1, 31)));
        assertThat(told.offered()).isZero();
        assertThat(told.figures()).extracting(Figure::words).containsExactly("no cases in this period");
    }

}
