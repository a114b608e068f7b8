package org.childjourney.privatefostering;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Arrangements extends Repository<Arrangement, Long> {

    Arrangement save(Arrangement arrangement);

    Optional<Arrangement> findByOpenFor(String caseReference);

    List<Arrangement> findByCaseReferenceOrderByIdDesc(String caseReference);

}
