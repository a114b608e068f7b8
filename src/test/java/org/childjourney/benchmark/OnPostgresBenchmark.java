package org.childjourney.benchmark;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a PostgreSQL server of its own. */
class OnPostgresBenchmark extends Benchmark {

    OnPostgresBenchmark() throws IOException {
        super(new Postgres());
    }

    private static final class Postgres implements Database {

        private final EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "512MB")
            .start();

        Postgres() throws IOException {
        }

        @Override
        public String url(String name) {
            new JdbcTemplate(this.server.getPostgresDatabase()).execute("create database " + name);
            return this.server.getJdbcUrl("postgres", name);
        }

        @Override
        public boolean isOfACounty() {
            return true;
        }

        @Override
        public String upkeep() {
            return "vacuum analyze";
        }

        @Override
        public void stop() throws IOException {
            this.server.close();
        }

    }

}
