package org.childjourney.homelessness;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface HousingApplications extends Repository<HousingApplication, Long> {

    HousingApplication save(HousingApplication application);

    Optional<HousingApplication> findFirstByCaseReferenceAndDistrictOrderByIdDesc(String caseReference,
            String district);

    List<HousingApplication> findByCaseReferenceOrderByIdDesc(String caseReference);

}
