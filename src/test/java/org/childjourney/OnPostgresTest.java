package org.childjourney;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@PostgresTest
class OnPostgresTest {

    private static final String OURS_AND_WITHOUT_INDEX = """
            select c.relname || ' (' || a.attname || ')' from pg_constraint f
            join pg_class c on c.oid = f.conrelid
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
            where f.contype = 'f' and c.relnamespace = current_schema::regnamespace
            and c.relname not like 'act!_%' escape '!'
            and not exists (select 1 from pg_index i where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1]
                and i.indpred is null)
            order by 1""";

    @Test
    void our_tables_and_those_of_the_engine_are_made_on_postgresql(@Autowired JdbcTemplate jdbc,
            @Autowired RepositoryService repository) {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL 15");
        assertThat(repository.createDeploymentQuery().count()).isOne();
    }

    @Test
    void every_foreign_key_of_our_tables_has_an_index_that_begins_with_it(@Autowired JdbcTemplate jdbc) {
        assertThat(jdbc.queryForObject("select count(*) from pg_constraint where contype = 'f'", Integer.class))
            .isGreaterThan(100);
        assertThat(jdbc.queryForList(OURS_AND_WITHOUT_INDEX, String.class)).isEmpty();
    }

    @Test
    void only_the_first_administrator_is_there_and_nobody_of_the_demonstration(@Autowired IdentityService identity) {
        assertThat(identity.createUserQuery().list()).extracting(User::getId).containsExactly("admin");
        assertThat(identity.checkPassword("admin", "an invented long password")).isTrue();
        assertThat(identity.createGroupQuery().groupMember("admin").list()).extracting(Group::getId)
            .containsExactly("camunda-admin");
    }

    @Test
    void what_a_countys_database_says_of_a_refused_row_repeats_nothing_of_the_row(@Autowired HikariDataSource pool)
            throws SQLException {
        var settings = settingsOfACounty();
        settings.setProperty("user", pool.getUsername());
        settings.setProperty("password", pool.getPassword());
        try (var connection = DriverManager.getConnection(pool.getJdbcUrl(), settings);
                var statement = connection.createStatement()) {
            statement.execute("create temporary table told (words varchar(30) check (length(words) < 5))");
            var refused = catchThrowable(() -> statement.execute("insert into told values ('Blossom ran away')"));
            assertThat(refused).hasMessageContaining("violates check constraint");
            assertThat(refused.getMessage()).doesNotContain("Blossom");
        }
    }

    private static Properties settingsOfACounty() {
        var prefix = "spring.datasource.hikari.data-source-properties.";
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application-prod.yaml"));
        var settings = new Properties();
        file.getObject().forEach((name, value) -> {
            if (name.toString().startsWith(prefix)) {
                settings.setProperty(name.toString().substring(prefix.length()), value.toString());
            }
        });
        return settings;
    }

}
