package org.childjourney.homelessness;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface JointInterviews extends Repository<JointInterview, Long> {

    JointInterview save(JointInterview row);

    List<JointInterview> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<JointInterview> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

}
