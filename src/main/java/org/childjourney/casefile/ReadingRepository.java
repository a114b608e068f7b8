package org.childjourney.casefile;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<Reading, Long> {

    Slice<Reading> findByCaseReferenceOrderByReadAtDescIdDesc(String reference, Pageable page);

    Slice<Reading> findByUserIdOrderByReadAtDescIdDesc(String userId, Pageable page);

}
