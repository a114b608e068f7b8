package org.childjourney.retention;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

/** Records whose time is over. */
interface DueRecordRepository extends Repository<DueRecord, String> {

    Slice<DueRecord> findByDecisionIsNullOrderByDueOnAscCaseReferenceAsc(Pageable page);

    List<DueRecord> findByDecisionAndCaseReferenceGreaterThanOrderByCaseReferenceAsc(Decision decision, String after,
            Limit limit);

    Slice<DueRecord> findByDecisionOrderByDecidedAtDescCaseReferenceAsc(Decision decision, Pageable page);

}
