package org.childjourney.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyMemberRepository extends Repository<FamilyMember, Long> {

    Optional<FamilyMember> findById(long id);

    void delete(FamilyMember member);

    @Query("""
            select m from FamilyMember m where m.familyGroupId =
            (select c.familyGroupId from Child c where c.caseReference = :reference)
            and (m.ofChild is null or m.ofChild = :reference) order by m.adult desc, m.id""")
    List<FamilyMember> ofChild(String reference);

}
