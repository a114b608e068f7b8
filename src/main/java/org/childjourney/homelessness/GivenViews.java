package org.childjourney.homelessness;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface GivenViews extends Repository<GivenView, Long> {

    GivenView save(GivenView row);

    List<GivenView> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<GivenView> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

}
