package org.childjourney.homelessness;

import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.AtWork;
import org.childjourney.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
@Transactional
class JointResponseOnPostgresTest {

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void every_figure_is_on_postgresql_what_it_is_on_the_embedded_database(@Autowired JointResponseReport report,
            @Autowired JointResponseFixture fixture) {
        fixture.write();
        ClockUtil.setCurrentTime(Date.from(AtWork.moment("2033-03-01T09:00")));

        assertThat(JointResponseFixture.words(report.answer(JointResponseFixture.JANUARY)))
            .containsExactlyInAnyOrderEntriesOf(JointResponseFixture.ofJanuary());
    }

}
