package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;

interface Matters extends org.springframework.data.repository.Repository<Matter, Long> {

    Matter save(Matter matter);

    Optional<Matter> findByOpenFor(String caseReference);

    List<Matter> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Matter> findByFamilyIdAndOpenForNotNullOrderById(long familyId);

    List<Matter> findByFamilyIdOrderById(long familyId);

    List<Matter> findByOpenForNotNullOrderById();

    /** Matters that were under way on a day of a period, child by child. */
    @Query("""
            from Matter m where m.askedAt < ?2 and (m.endedOn is null or m.endedOn >= ?1)
            order by m.caseReference, m.id""")
    List<Matter> underWay(LocalDate from, Instant until);

}
