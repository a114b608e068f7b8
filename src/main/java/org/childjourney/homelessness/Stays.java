package org.childjourney.homelessness;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface Stays extends Repository<Stay, Long> {

    Stay save(Stay row);

    List<Stay> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<Stay> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

}
