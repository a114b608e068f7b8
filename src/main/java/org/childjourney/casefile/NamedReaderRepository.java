package org.childjourney.casefile;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NamedReaderRepository extends Repository<NamedReader, Long> {

    List<NamedReader> findByCaseReferenceOrderByUserId(String reference);

    @Modifying(flushAutomatically = true)
    @Query("delete from NamedReader r where r.caseReference = :reference")
    void deleteAllOf(String reference);

}
