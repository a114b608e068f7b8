package org.childjourney.lookedafter;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlacementSearchRepository extends Repository<PlacementSearch, Long> {

    PlacementSearch save(PlacementSearch search);

    Optional<PlacementSearch> findByOpenFor(String caseReference);

    List<PlacementSearch> findByCaseReferenceOrderByIdDesc(String caseReference);

}
