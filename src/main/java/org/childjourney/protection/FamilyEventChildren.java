package org.childjourney.protection;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyEventChildren extends Repository<FamilyEventChild, Long> {

    FamilyEventChild save(FamilyEventChild child);

    @Query("""
            from FamilyEventChild c join fetch c.event e where c.caseReference = ?1 and e.kind = ?2
            and c.answered = false order by e.heldAt desc, e.id desc""")
    List<FamilyEventChild> waiting(String caseReference, EventKind kind, Limit limit);

}
