package org.childjourney.quality;

import java.util.Collection;

import org.childjourney.PostgresTest;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figures;
import org.childjourney.reports.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@PostgresTest
@Transactional
class QualityOnPostgresTest {

    @Test
    void figures_are_on_postgresql_what_they_are_on_the_embedded_database(@Autowired QualityFixture fixture,
            @Autowired DeadlineBreachesAndEscalations breaches, @Autowired VoiceAndAdvocacyCoverage voices,
            @Autowired SupervisionAndCaseloads supervision) {
        fixture.write();
        assertThat(Figures.words(breaches.answer(QualityFixture.QUARTER))).contains(entry("due", "3"),
                entry("late", "66.7% (2 of 3)"), entry("raised", "3"));
        assertThat(Figures.words(voices.answer(QualityFixture.QUARTER)))
            .contains(entry("children-heard", "50% (2 of 4)"), entry("advocate-wanted", "50% (1 of 2)"));
        assertThat(Figures.words(supervision.answer(QualityFixture.QUARTER))).contains(entry("changes", "3"));
    }

    @Test
    void every_report_and_every_list_of_it_is_answered(@Autowired Collection<Report> reports) {
        assertThat(reports).allSatisfy(report -> report.answer(QualityFixture.QUARTER)
            .parts()
            .stream()
            .filter(Answer.Listing.class::isInstance)
            .forEach(list -> assertThat(((Answer.Listing) list).rows().fetch(0, 10)).isNotNull()));
    }

}
