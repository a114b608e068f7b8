package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ProtectiveActionRows extends Repository<ProtectiveAction, Long> {

    ProtectiveAction save(ProtectiveAction action);

    List<ProtectiveAction> findByCaseReferenceOrderByStartsAtDescIdDesc(String caseReference);

    List<ProtectiveAction> findByCaseReferenceAndEndedAtIsNullOrderByIdDesc(String caseReference);

}
