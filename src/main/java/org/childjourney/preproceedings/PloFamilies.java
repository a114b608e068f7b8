package org.childjourney.preproceedings;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;

interface PloFamilies extends org.springframework.data.repository.Repository<PloFamily, Long> {

    PloFamily save(PloFamily family);

    Optional<PloFamily> findById(long id);

    /**
     * The families of this family group with a matter under way, the latest first, but
     * for children who are kept apart.
     */
    @Query("""
            from PloFamily f where f.familyGroupId = ?1 and f.keptApart = false
            and exists (select 1 from Matter m where m.familyId = f.id and m.openFor is not null)
            order by f.id desc""")
    List<PloFamily> underWay(long familyGroupId);

}
