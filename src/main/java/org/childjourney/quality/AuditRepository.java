package org.childjourney.quality;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<Audit, Long> {

    Audit save(Audit audit);

    Optional<Audit> findById(Long id);

    List<Audit> findByCaseReferenceOrderById(String caseReference);

    @Query("select a.id from Audit a where a.askedAt is null and a.id > :after order by a.id")
    List<Long> toAsk(long after, Limit limit);

}
