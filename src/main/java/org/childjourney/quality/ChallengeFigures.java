package org.childjourney.quality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Challenges and their answers, as the register holds them. */
@Repository
class ChallengeFigures {

    private final JdbcClient jdbc;

    ChallengeFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the challenges that were raised, how many came how far. */
    record Total(long raised, long byChair, long byReviewingOfficer, long byPartner, long weighed, long settled,
            long open) {
    }

    /** One line of the register. */
    record Line(CaseReference child, Instant raisedAt, RaisedBy by, String partner, ChallengeAbout about,
            ChallengeReply.Decision answer, Boolean settled, HigherDecision.Upheld decided, boolean open) {
    }

    Total total(Period period) {
        return this.jdbc.sql("""
                select count(*) as raised, coalesce(sum(case when raised_by = 'CHAIR' then 1 else 0 end), 0) as chair,
                    coalesce(sum(case when raised_by = 'IRO' then 1 else 0 end), 0) as iro,
                    coalesce(sum(case when raised_by = 'PARTNER' then 1 else 0 end), 0) as partner,
                    count(weighed_at) as weighed, coalesce(sum(case when settled then 1 else 0 end), 0) as settled,
                    coalesce(sum(case when ended_at is null then 1 else 0 end), 0) as still_open
                from challenge where raised_at >= :from and raised_at < :until""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .query((row, number) -> new Total(row.getLong("raised"), row.getLong("chair"), row.getLong("iro"),
                    row.getLong("partner"), row.getLong("weighed"), row.getLong("settled"), row.getLong("still_open")))
            .single();
    }

    List<Line> lines(Period period, int offset, int limit) {
        return this.jdbc.sql("""
                select case_reference, raised_at, raised_by, partner, about, decision, settled, upheld, ended_at
                from challenge where raised_at >= :from and raised_at < :until
                order by case when ended_at is null then 0 else 1 end, raised_at, id limit :limit offset :offset""")
            .param("from", Timestamp.from(period.begins()))
            .param("until", Timestamp.from(period.ends()))
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Line(CaseReference.of(row.getString("case_reference")),
                    row.getTimestamp("raised_at").toInstant(), RaisedBy.valueOf(row.getString("raised_by")),
                    row.getString("partner"), ChallengeAbout.valueOf(row.getString("about")),
                    (row.getString("decision") != null) ? ChallengeReply.Decision.valueOf(row.getString("decision"))
                            : null,
                    row.getObject("settled", Boolean.class),
                    (row.getString("upheld") != null) ? HigherDecision.Upheld.valueOf(row.getString("upheld")) : null,
                    row.getTimestamp("ended_at") == null))
            .list();
    }

}
