package org.childjourney.referral;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerCheckRepository extends Repository<PartnerCheck, Long> {

    @Query("from PartnerCheck where referralId = ?1 order by id")
    List<PartnerCheck> ofReferral(long referralId);

    @Query("select count(p) from PartnerCheck p where p.referralId = ?1 and p.openFor is not null")
    long countOpen(long referralId);

    List<PartnerCheck> findByCaseReferenceOrderByIdDesc(String caseReference);

}
