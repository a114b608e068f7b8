package org.childjourney.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface RunningClocks extends Repository<RunningClock, Long> {

    RunningClock save(RunningClock clock);

    void flush();

    RunningClock getReferenceById(Long id);

    Optional<RunningClock> findById(Long id);

    @Query("from RunningClock where caseReference = ?1 and stoppedAt is null order by dueAt, id")
    List<RunningClock> openOf(String caseReference);

    /** The same for whoever reads them first in a transaction: none can have changed. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("from RunningClock where caseReference = ?1 and stoppedAt is null order by dueAt, id")
    List<RunningClock> openAtFirst(String caseReference);

    @Query("from RunningClock where caseReference = ?1 order by triggeredAt, id")
    List<RunningClock> allOf(String caseReference);

    @Query("from RunningClock where stoppedAt is null and dueAt < ?1 order by dueAt, id")
    List<RunningClock> overdue(Instant now);

    @Query("from RunningClock where stoppedAt is null and dueAt >= ?1 and dueAt < ?2 order by dueAt, id")
    List<RunningClock> dueBetween(Instant from, Instant until);

    @Query("from RunningClock where stoppedAt is null and clockId in ?1 order by caseReference, id")
    List<RunningClock> openOfKinds(List<String> clockIds);

    /** The same in the order of their ids, a page at a time. */
    @Query("from RunningClock where stoppedAt is null and clockId in ?1 and id > ?2 order by id")
    List<RunningClock> openOfKinds(List<String> clockIds, long after, Limit limit);

}
