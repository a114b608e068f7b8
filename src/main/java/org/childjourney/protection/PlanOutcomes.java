package org.childjourney.protection;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PlanOutcomes extends Repository<PlanOutcome, Long> {

    PlanOutcome save(PlanOutcome outcome);

    List<PlanOutcome> findByCaseIdOrderByNumber(long caseId);

}
