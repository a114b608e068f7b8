package org.childjourney.casefile;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

interface ChronologyLineRepository extends Repository<ChronologyLine, Long> {

    Slice<ChronologyLine> findByCaseReference(String reference, Pageable page);

}
