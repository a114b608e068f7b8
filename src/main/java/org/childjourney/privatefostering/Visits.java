package org.childjourney.privatefostering;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface Visits extends Repository<VisitRecord, Long> {

    VisitRecord save(VisitRecord visit);

    List<VisitRecord> findByArrangementIdInOrderByIdDesc(Collection<Long> arrangementIds);

}
