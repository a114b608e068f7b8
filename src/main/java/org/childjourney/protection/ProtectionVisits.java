package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProtectionVisits extends Repository<ProtectionVisit, Long> {

    ProtectionVisit save(ProtectionVisit visit);

    List<ProtectionVisit> findByCaseIdOrderByVisitedOnDescIdDesc(long caseId);

}
