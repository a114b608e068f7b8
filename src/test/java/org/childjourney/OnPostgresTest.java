package org.childjourney;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
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

    @Test
    void only_the_first_administrator_is_there_and_nobody_of_the_demonstration(@Autowired IdentityService identity) {
        assertThat(identity.createUserQuery().list()).extracting(User::getId).containsExactly("admin");
        assertThat(identity.checkPassword("admin", "an invented long password")).isTrue();
        assertThat(identity.createGroupQuery().groupMember("admin").list()).extracting(Group::getId)
            .containsExactly("camunda-admin");
    }

}
