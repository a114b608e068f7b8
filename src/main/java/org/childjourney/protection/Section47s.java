package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Section47s extends Repository<Section47, Long> {

    Section47 save(Section47 enquiry);

    Optional<Section47> findByOpenFor(String caseReference);

    Optional<Section47> findFirstByCaseIdOrderByIdDesc(long caseId);

    List<Section47> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Section47> findByDiscussedOnBetweenOrderByDiscussedOnAscIdAsc(LocalDate from, LocalDate to);

}
