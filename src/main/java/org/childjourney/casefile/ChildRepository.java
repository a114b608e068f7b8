package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChildRepository extends Repository<Child, String> {

    long count();

    List<Child> findByCaseReferenceIn(Collection<String> references);

    List<Child> findByFamilyGroupIdOrderByCaseReference(long familyGroupId);

    List<Child> findByNameKeyIn(Collection<String> nameKeys);

    @Query("""
            select c from Child c where c.familyGroupId =
            (select o.familyGroupId from Child o where o.caseReference = :reference) order by c.caseReference""")
    List<Child> familyOf(String reference);

    @Query("""
            select c.caseReference from Child c where c.eighteenthBirthday between :from and :to
            and c.diedOn is null and c.caseReference > :after order by c.caseReference""")
    List<String> turningEighteen(LocalDate from, LocalDate to, String after, Limit limit);

    @Query("""
            select c.caseReference from Child c where c.caseReference in :references and (c.restrictedAccess = :open
            or exists (select 1 from NamedReader r where r.caseReference = c.caseReference and r.userId = :userId))""")
    List<String> mayOpen(Collection<String> references, String userId, RestrictedAccess open);

}
