package org.childjourney.quality;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ChallengeRepository extends Repository<Challenge, Long> {

    Challenge save(Challenge challenge);

    Optional<Challenge> findById(Long id);

    List<Challenge> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<Challenge> findByCaseReferenceAndEndedAtIsNullOrderById(String caseReference);

}
