package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Incidents extends Repository<Incident, Long> {

    Incident save(Incident incident);

    List<Incident> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Incident> findByCaseReferenceOrderById(String caseReference);

}
