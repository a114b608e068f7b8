package org.childjourney.homelessness;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface JointAssessments extends Repository<JointAssessment, Long> {

    JointAssessment save(JointAssessment assessment);

    Optional<JointAssessment> findByOpenFor(String caseReference);

    List<JointAssessment> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<JointAssessment> findByIdIn(List<Long> ids);

}
