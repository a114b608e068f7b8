package org.childjourney.homelessness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface HomelessPresentations extends Repository<HomelessPresentation, Long> {

    HomelessPresentation save(HomelessPresentation presentation);

    Optional<HomelessPresentation> findFirstByCaseReferenceAndJointAssessmentIdIsNullOrderByIdDesc(
            String caseReference);

    List<HomelessPresentation> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<HomelessPresentation> findByCaseReferenceOrderByPresentedAt(String caseReference);

    List<HomelessPresentation> findByPresentedAtBetweenOrderByPresentedAt(Instant from, Instant until);

}
