package org.childjourney.childinneed;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CinOutcomeRecords extends Repository<CinOutcomeRecord, Long> {

    CinOutcomeRecord save(CinOutcomeRecord outcome);

    List<CinOutcomeRecord> findByPlanIdOrderByNumber(long planId);

    List<CinOutcomeRecord> findByPlanIdInOrderByPlanIdDescNumber(List<Long> planIds);

}
