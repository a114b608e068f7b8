package org.childjourney.access;

import org.camunda.bpm.engine.IdentityService;
import org.childjourney.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PostgresTest
class CountysDatabaseTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IdentityService identity;

    @Test
    void is_not_started_on_while_people_of_the_demonstration_are_in_it() {
        var database = new CountysDatabase(this.jdbc, this.identity);
        assertThatCode(database::afterSingletonsInstantiated).doesNotThrowAnyException();
        var demo = new DemoPeople(this.identity);
        demo.arrive();
        try {
            assertThatThrownBy(database::afterSingletonsInstantiated).isInstanceOf(NotReadyForACounty.class)
                .hasMessageContaining("People of the demonstration are in the database")
                .hasMessageContaining("mash-manager");
        }
        finally {
            this.identity.createUserQuery()
                .userLastNameLike("%(demo)")
                .list()
                .forEach((person) -> this.identity.deleteUser(person.getId()));
        }
    }

}
