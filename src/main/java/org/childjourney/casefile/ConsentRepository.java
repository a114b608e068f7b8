package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, Long> {

    List<Consent> findByIdInOrderById(Collection<Long> ids);

    @Query("""
            select c from Consent c where c.caseReference = :reference and c.purpose = :purpose
            and c.revisitedAt is null""")
    List<Consent> notRevisited(String reference, ConsentPurpose purpose);

    Optional<Consent> findFirstByCaseReferenceAndPurposeOrderByRecordedAtDescIdDesc(String reference,
            ConsentPurpose purpose);

    List<Consent> findByCaseReferenceOrderByRecordedAtDescIdDesc(String reference);

    @Query("""
            select c from Consent c where c.revisitedAt is null and c.revisitDue <= :day and c.id > :after
            and exists (select e.id from Episode e where e.openFor = c.caseReference) order by c.id""")
    List<Consent> due(LocalDate day, long after, Limit limit);

}
