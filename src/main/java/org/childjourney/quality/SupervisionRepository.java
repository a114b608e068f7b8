package org.childjourney.quality;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SupervisionRepository extends Repository<SupervisionRecord, Long> {

    SupervisionRecord save(SupervisionRecord supervision);

    List<SupervisionRecord> findTop12ByCaseReferenceOrderByIdDesc(String caseReference);

}
