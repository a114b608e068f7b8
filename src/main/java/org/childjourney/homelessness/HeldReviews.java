package org.childjourney.homelessness;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface HeldReviews extends Repository<HeldReview, Long> {

    HeldReview save(HeldReview row);

    List<HeldReview> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<HeldReview> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

}
