package org.childjourney.access;

import java.util.List;

import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up the teams that {@code childjourney.teams} lists, and brings them up to date at
 * each start; a team that it no longer lists stays. Nodes that start together do it one
 * after the other.
 */
@Component
class TeamsOfTheCounty implements SmartInitializingSingleton {

    private final List<TeamDetails> listed;

    private final Teams teams;

    private final JdbcTemplate jdbc;

    private final TransactionTemplate transaction;

    TeamsOfTheCounty(Environment settings, Teams teams, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.listed = Binder.get(settings)
            .bind("childjourney.teams", Bindable.listOf(TeamDetails.class))
            .orElse(List.of());
        this.teams = teams;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (this.listed.isEmpty()) {
            return;
        }
        this.transaction.executeWithoutResult(status -> {
            this.jdbc.queryForList("select id from access_set_up for update");
            this.listed.forEach(this.teams::put);
        });
    }

}
