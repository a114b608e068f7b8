package org.childjourney.lookedafter;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface FormalDisputes extends Repository<FormalDispute, Long> {

    FormalDispute save(FormalDispute dispute);

    Optional<FormalDispute> findByOpenFor(String caseReference);

    List<FormalDispute> findByCaseReferenceOrderByIdDesc(String caseReference);

}
