package org.childjourney.access;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks into the database of a county before anybody can sign in: it is a PostgreSQL that
 * is looked after, and nobody of the demonstration is in it, whose password is public.
 */
@Component
@Profile("prod")
class CountysDatabase implements SmartInitializingSingleton {

    private static final int OLDEST = 15;

    private final JdbcTemplate jdbc;

    private final IdentityService identity;

    CountysDatabase(JdbcTemplate jdbc, IdentityService identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var reasons = new ArrayList<String>();
        var version = this.jdbc.execute((Connection open) -> open.getMetaData().getDatabaseMajorVersion());
        if (version < OLDEST) {
            reasons.add("The database is PostgreSQL %d. Use PostgreSQL %d or newer.".formatted(version, OLDEST));
        }
        var demo = peopleOfTheDemonstration();
        if (!demo.isEmpty()) {
            reasons
                .add("People of the demonstration are in the database, and everybody knows their password: %s. Start "
                    .formatted(String.join(", ", demo)) + "with an empty database, or take these people out first.");
        }
        if (!reasons.isEmpty()) {
            throw new NotReadyForACounty(reasons);
        }
    }

    private List<String> peopleOfTheDemonstration() {
        return this.identity.createUserQuery()
            .userLastNameLike("%" + DemoPeople.MARK)
            .orderByUserId()
            .asc()
            .list()
            .stream()
            .map(person -> person.getId())
            .toList();
    }

}
