package org.childjourney.childinneed;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CinEndingRecords extends Repository<CinEndingRecord, Long> {

    Optional<CinEndingRecord> findFirstByPlanIdOrderByIdDesc(long planId);

}
