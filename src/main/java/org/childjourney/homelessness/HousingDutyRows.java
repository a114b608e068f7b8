package org.childjourney.homelessness;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface HousingDutyRows extends JpaRepository<HousingDuty, Long> {

    Optional<HousingDuty> findByOpenFor(String caseReference);

    List<HousingDuty> findByCaseReferenceOrderByIdDesc(String caseReference);

}
