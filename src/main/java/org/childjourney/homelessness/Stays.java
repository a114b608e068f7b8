package org.childjourney.homelessness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Stays extends Repository<Stay, Long> {

    Stay save(Stay row);

    List<Stay> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<Stay> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

    @Query("from Stay where suitable = false and since < ?2 and (until is null or until > ?1) order by id")
    List<Stay> unsuitableBetween(Instant from, Instant to);

}
