package org.childjourney.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that wait to be sent. They are written in the transaction of what they are
 * about, so that neither is without the other, and sent afterwards, so that a mail server
 * that is away delays nobody's work. While no mail server is named, none is written.
 */
@Repository
public class Outbox {

    private static final String WRITE = """
            insert into mail (id, about, person, address, subject, words, written_at, next_try_at, tries)
            select nextval('mail_seq'), :about, u.ID_, u.EMAIL_, :subject, :words, :now, :now, 0 from ACT_ID_USER u
            left join mail_choice c on c.person = u.ID_
            where u.EMAIL_ is not null and (c.digest_only is null or c.digest_only = false or :digest = true)
            """;

    private static final String ONCE = " on conflict do nothing";

    private final JdbcClient jdbc;

    private final NotificationProperties properties;

    private final boolean mailed;

    private final Clock clock;

    Outbox(JdbcClient jdbc, NotificationProperties properties, @Value("${spring.mail.host:}") String host,
            Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.mailed = !host.isBlank();
        this.clock = clock;
    }

    /** A message that is to be sent now. */
    record Waiting(long id, String address, String subject, String words, int tries) {
    }

    /** Whether anything is mailed at all. */
    public boolean isOpen() {
        return this.mailed;
    }

    /**
     * Writes to these people, save those who want the digest only and those whose address
     * is not known.
     * @return to how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int toPeople(Collection<String> people, Mail mail) {
        return (this.mailed && !people.isEmpty())
                ? write(WRITE + " and u.ID_ in (:people)" + ONCE, mail, false).param("people", people).update() : 0;
    }

    /** Writes the digest to this person, whatever they have chosen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void digestTo(String person, Mail mail) {
        if (this.mailed) {
            write(WRITE + " and u.ID_ in (:people)" + ONCE, mail, true).param("people", List.of(person)).update();
        }
    }

    /**
     * Writes to everybody in a role, save those who want the digest only.
     * @param team the team whose members are meant; null for all
     * @return to how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int toRole(String role, String team, Mail mail) {
        if (!this.mailed) {
            return 0;
        }
        var inRole = WRITE
                + " and exists (select 1 from ACT_ID_MEMBERSHIP m where m.USER_ID_ = u.ID_ and m.GROUP_ID_ = :role)";
        if (team == null) {
            return write(inRole + ONCE, mail, false).param("role", role).update();
        }
        return write(inRole + """
                and (exists (select 1 from worker w where w.user_id = u.ID_ and w.team_id = :team)
                   or exists (select 1 from team t where t.id = :team and t.manager = u.ID_))""" + ONCE, mail, false)
            .param("role", role)
            .param("team", team)
            .update();
    }

    private JdbcClient.StatementSpec write(String sql, Mail mail, boolean digest) {
        return this.jdbc.sql(sql)
            .param("about", mail.about())
            .param("subject", mail.subject())
            .param("words", "%s%n%n%s%s%n".formatted(mail.words(), this.properties.address(), mail.path()))
            .param("now", Timestamp.from(this.clock.instant()))
            .param("digest", digest);
    }

    /** The people who have been told of this already. */
    @Transactional(readOnly = true)
    public Set<String> toldOf(String about) {
        return Set.copyOf(this.jdbc.sql("select person from mail where about = :about")
            .param("about", about)
            .query(String.class)
            .list());
    }

    /**
     * The message that has waited longest, for this transaction alone: other nodes take
     * others meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Waiting> next() {
        return this.jdbc.sql("""
                select id, address, subject, words, tries from mail where next_try_at <= :now
                order by next_try_at, id limit 1 for update skip locked""")
            .param("now", Timestamp.from(this.clock.instant()))
            .query((row, number) -> new Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                    row.getInt(5)))
            .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sent(long id) {
        this.jdbc.sql("update mail set sent_at = :now, next_try_at = null, tries = tries + 1 where id = :id")
            .param("now", Timestamp.from(this.clock.instant()))
            .param("id", id)
            .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void notSent(long id, Duration wait) {
        this.jdbc.sql("update mail set next_try_at = :next, tries = tries + 1 where id = :id")
            .param("next", Timestamp.from(this.clock.instant().plus(wait)))
            .param("id", id)
            .update();
    }

    /** Forgets what was sent before that moment. */
    @Transactional
    int forgetSentBefore(Instant moment) {
        return this.jdbc.sql("delete from mail where written_at < :moment and sent_at is not null")
            .param("moment", Timestamp.from(moment))
            .update();
    }

    /** Whether this person wants the morning digest only. */
    @Transactional(readOnly = true)
    public boolean wantsDigestOnly(String person) {
        return this.jdbc.sql("select digest_only from mail_choice where person = :person")
            .param("person", person)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    /** Keeps what this person has chosen. */
    @Transactional
    public void choose(String person, boolean digestOnly) {
        this.jdbc
            .sql("insert into mail_choice (person, digest_only) values (:person, :digestOnly) on conflict do nothing")
            .param("person", person)
            .param("digestOnly", digestOnly)
            .update();
        this.jdbc.sql("update mail_choice set digest_only = :digestOnly where person = :person")
            .param("person", person)
            .param("digestOnly", digestOnly)
            .update();
    }

}
