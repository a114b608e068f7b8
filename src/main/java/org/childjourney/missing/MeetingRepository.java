package org.childjourney.missing;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<MeetingRecord, Long> {

    @Query("""
            select distinct m from MeetingRecord m left join fetch m.actions
            where m.workId in (select w.id from Exploitation w where w.caseReference = ?1) order by m.id desc""")
    List<MeetingRecord> of(String caseReference);

}
