package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProtectionVisits extends Repository<ProtectionVisit, Long> {

    ProtectionVisit save(ProtectionVisit visit);

    List<ProtectionVisit> findTop12ByCaseIdOrderByVisitedOnDescIdDesc(long caseId);

}
