package org.childjourney.homelessness;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface SentPositions extends Repository<SentPosition, Long> {

    SentPosition save(SentPosition row);

    List<SentPosition> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<SentPosition> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

}
