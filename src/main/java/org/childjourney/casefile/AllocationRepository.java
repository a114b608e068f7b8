package org.childjourney.casefile;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllocationRepository extends Repository<Allocation, Long> {

    List<Allocation> findByOpenForIn(Collection<String> keys);

    List<Allocation> findByCaseReferenceOrderByAllocatedAtDescIdDesc(String reference);

    List<Allocation> findByWorkerIdAndEndedAtIsNull(String workerId);

    @Query("""
            select a.caseReference from Allocation a where a.workerId = :workerId and a.endedAt is null
            and a.caseReference > :after order by a.caseReference""")
    List<String> casesOf(String workerId, String after, Limit limit);

    @Query("""
            select a.workerId as worker, count(a) as children from Allocation a
            where a.workerId in :workers and a.endedAt is null group by a.workerId""")
    List<Count> count(Collection<String> workers);

    interface Count {

        String getWorker();

        long getChildren();

    }

}
