package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of care of many children at once, for work that looks at all of them. */
@Service
@Transactional(readOnly = true)
public class CareHistories {

    private final EntityManager entities;

    CareHistories(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whoever is alive, was born after that day and is or was ever looked after, in the
     * order of their references, a page at a time.
     * @param after the last reference of the page before, or null for the first page
     */
    public List<CaseReference> everLookedAfter(LocalDate bornAfter, CaseReference after, int limit) {
        return this.entities.createQuery("""
                select distinct p.caseReference from CarePeriod p where p.caseReference > ?1
                and exists (select 1 from Child c where c.caseReference = p.caseReference
                    and c.dateOfBirth > ?2 and c.diedOn is null)
                order by p.caseReference""", String.class)
            .setParameter(1, (after != null) ? after.value() : "")
            .setParameter(2, bornAfter)
            .setMaxResults(limit)
            .getResultStream()
            .map(CaseReference::of)
            .toList();
    }

    /** Every episode of care of these children, in one query. */
    public Map<CaseReference, List<CareEpisode>> episodes(Collection<CaseReference> children) {
        return this.entities
            .createQuery("select distinct p from CarePeriod p left join fetch p.episodes where p.caseReference in ?1 "
                    + "order by p.beganOn", CarePeriod.class)
            .setParameter(1, children.stream().map(CaseReference::value).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(CarePeriod::child,
                    Collectors.flatMapping((period) -> period.episodes().stream(), Collectors.toList())));
    }

}
