package org.childjourney;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class OnPostgresTest {

    @Test
    void our_tables_and_those_of_the_engine_are_made_on_postgresql(@Autowired JdbcTemplate jdbc,
            @Autowired RepositoryService repository) {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL 15");
        assertThat(repository.createDeploymentQuery().count()).isOne();
    }

}
