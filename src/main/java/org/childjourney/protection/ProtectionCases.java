package org.childjourney.protection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ProtectionCases extends Repository<ProtectionCase, Long> {

    ProtectionCase save(ProtectionCase work);

    void flush();

    Optional<ProtectionCase> findByOpenFor(String caseReference);

    List<ProtectionCase> findByCaseReferenceOrderByIdDesc(String caseReference);

    Optional<ProtectionCase> findFirstByCaseReferenceOrderByIdDesc(String caseReference);

}
