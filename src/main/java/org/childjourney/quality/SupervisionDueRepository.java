package org.childjourney.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionDueRepository extends Repository<SupervisionDue, String> {

    SupervisionDue save(SupervisionDue due);

    Optional<SupervisionDue> findById(String caseReference);

    void delete(SupervisionDue due);

    @Query("""
            select d.caseReference from SupervisionDue d
            where d.askedAt is null and d.askOn <= :today and d.caseReference > :after order by d.caseReference""")
    List<String> toAsk(LocalDate today, String after, Limit limit);

}
