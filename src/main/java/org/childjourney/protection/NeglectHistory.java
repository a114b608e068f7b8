package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface NeglectHistory extends Repository<ScoredNeglect, Long> {

    ScoredNeglect save(ScoredNeglect score);

    List<ScoredNeglect> findByCaseReferenceOrderByScoredOnAscIdAsc(String caseReference);

}
