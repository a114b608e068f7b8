package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChildAddressRepository extends Repository<ChildAddress, Long> {

    List<ChildAddress> findByCaseReferenceOrderByIdDesc(String reference);

    @Query("select a from ChildAddress a where a.caseReference in :references and a.livedUntil is null order by a.id")
    List<ChildAddress> current(Collection<String> references);

    @Modifying(flushAutomatically = true)
    @Query("update ChildAddress a set a.livedUntil = :until where a.caseReference = :reference and a.livedUntil is null")
    void leave(String reference, LocalDate until);

}
