package org.childjourney.protection;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface OutcomeScores extends Repository<OutcomeScore, Long> {

    OutcomeScore save(OutcomeScore score);

    List<OutcomeScore> findByOutcomeIdInOrderByScoredOnAscIdAsc(Collection<Long> outcomes);

}
