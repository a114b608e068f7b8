package org.childjourney.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of children by the order of their case references, as the database orders them.
 *
 * @param after the last reference of the page before, empty for the first page
 * @param upTo the last reference of this page, null where no other page follows
 */
public record CasePage(String after, String upTo) {

    /** The condition that a column's case reference lies on this page. */
    public String has(String column) {
        return (this.upTo != null) ? "%1$s > :after and %1$s <= :upTo".formatted(column)
                : "%s > :after".formatted(column);
    }

    /** Asks a question whose text contains {@link #has}. */
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, String question) {
        var asked = jdbc.sql(question).param("after", this.after);
        return (this.upTo != null) ? asked.param("upTo", this.upTo) : asked;
    }

}
