package org.childjourney.preproceedings;

import java.util.List;
import java.util.Optional;

interface Matters extends org.springframework.data.repository.Repository<Matter, Long> {

    Matter save(Matter matter);

    Optional<Matter> findByOpenFor(String caseReference);

    List<Matter> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Matter> findByFamilyIdAndOpenForNotNullOrderById(long familyId);

    List<Matter> findByFamilyIdOrderById(long familyId);

    List<Matter> findByOpenForNotNullOrderById();

}
