package org.childjourney.referral;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ThresholdDecisionRepository extends Repository<ThresholdDecision, Long> {

    Optional<ThresholdDecision> findFirstByReferralIdOrderByIdDesc(long referralId);

    List<ThresholdDecision> findByCaseReferenceOrderByIdDesc(String caseReference);

}
