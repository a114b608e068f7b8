package org.childjourney.childinneed;

import org.childjourney.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
@Transactional
class CinAfterStepDownOnPostgresTest {

    @Test
    void every_figure_is_on_postgresql_what_it_is_on_the_embedded_database(@Autowired CinAfterStepDown report,
            @Autowired CinAfterStepDownFixture fixture) {
        fixture.write();

        assertThat(CinAfterStepDownFixture.words(report.answer(CinAfterStepDownFixture.MARCH)))
            .containsExactlyInAnyOrderEntriesOf(CinAfterStepDownFixture.ofMarch());
    }

}
