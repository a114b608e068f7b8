package org.childjourney.quality;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.reports.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What families say about the work, without a child among it. Restricted children are
 * left out of what is passed on, and so are words that may not be shared.
 */
@Repository
class FeedbackFigures {

    private final JdbcClient jdbc;

    FeedbackFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often something was said. */
    record Said(long all, long byChildren, long helps, long listenedTo, long worse) {
    }

    /** What somebody said, without names. */
    record Words(LocalDate on, SaidBy by, Occasion occasion, Helped helped, ListenedTo listenedTo, String whatHelped,
            String whatToChange) {
    }

    Said figures(Period period) {
        return this.jdbc.sql("""
                select count(*) as said,
                    coalesce(sum(case when said_by = 'CHILD' then 1 else 0 end), 0) as by_children,
                    coalesce(sum(case when helped in ('A_LOT', 'A_LITTLE') then 1 else 0 end), 0) as helps,
                    coalesce(sum(case when listened_to = 'YES' then 1 else 0 end), 0) as listened,
                    coalesce(sum(case when helped = 'MADE_WORSE' then 1 else 0 end), 0) as worse
                from family_feedback where said_on >= :from and said_on <= :to""")
            .param("from", period.from())
            .param("to", period.to())
            .query((row, number) -> new Said(row.getLong("said"), row.getLong("by_children"), row.getLong("helps"),
                    row.getLong("listened"), row.getLong("worse")))
            .single();
    }

    List<Words> words(Period period, int offset, int limit) {
        return this.jdbc.sql("""
                select said_on, said_by, occasion, helped, listened_to, helped_without_names, change_without_names
                from family_feedback join child on child.case_reference = family_feedback.case_reference
                where said_on >= :from and said_on <= :to and may_be_shared and child.restricted_access = 'NONE'
                order by said_on desc, family_feedback.id desc limit :limit offset :offset""")
            .param("from", period.from())
            .param("to", period.to())
            .param("limit", limit)
            .param("offset", offset)
            .query((row, number) -> new Words(row.getObject("said_on", LocalDate.class),
                    SaidBy.valueOf(row.getString("said_by")), Occasion.valueOf(row.getString("occasion")),
                    Helped.valueOf(row.getString("helped")), ListenedTo.valueOf(row.getString("listened_to")),
                    row.getString("helped_without_names"), row.getString("change_without_names")))
            .list();
    }

}
