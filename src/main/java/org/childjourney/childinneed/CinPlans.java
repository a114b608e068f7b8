package org.childjourney.childinneed;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CinPlans extends Repository<ChildInNeedPlan, Long> {

    ChildInNeedPlan save(ChildInNeedPlan plan);

    Optional<ChildInNeedPlan> findByOpenFor(String caseReference);

    List<ChildInNeedPlan> findByCaseReferenceOrderByIdDesc(String caseReference);

}
