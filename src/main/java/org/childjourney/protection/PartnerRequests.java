package org.childjourney.protection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PartnerRequests extends Repository<PartnerRequest, Long> {

    PartnerRequest save(PartnerRequest request);

    Optional<PartnerRequest> findByOpenFor(String key);

    List<PartnerRequest> findByCaseIdAndPartAndOpenForNotNullOrderById(long caseId, PartnerPart part);

    List<PartnerRequest> findByCaseIdOrderByIdDesc(long caseId);

}
