package org.childjourney.allegations;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AllegationRepository extends Repository<Allegation, Long> {

    Allegation save(Allegation allegation);

    Optional<Allegation> findByProcessInstanceId(String processInstanceId);

    List<Allegation> findByCaseReferenceAndConsultationConsultedAtNullOrderByKnownAt(String caseReference);

}
