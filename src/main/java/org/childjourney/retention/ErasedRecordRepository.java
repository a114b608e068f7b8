package org.childjourney.retention;

import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

/** What is left of records that were erased. */
interface ErasedRecordRepository extends Repository<ErasedRecord, String> {

    Optional<ErasedRecord> findById(String caseReference);

    Slice<ErasedRecord> findByOrderByErasedAtDescCaseReferenceAsc(Pageable page);

}
