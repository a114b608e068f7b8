package org.childjourney.referral;

import org.childjourney.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
@Transactional
class MashTimelinessOnPostgresTest {

    @Test
    void every_figure_is_on_postgresql_what_it_is_on_the_embedded_database(@Autowired MashTimeliness report,
            @Autowired MashTimelinessFixture fixture) {
        fixture.write();

        // The real time lies before 2033, so that nobody has waited yet.
        var expected = new java.util.HashMap<>(MashTimelinessFixture.ofJanuary());
        expected.remove("oldest-waiting-hours");
        assertThat(MashTimelinessFixture.words(report.answer(MashTimelinessFixture.JANUARY)))
            .containsAllEntriesOf(expected);
    }

}
