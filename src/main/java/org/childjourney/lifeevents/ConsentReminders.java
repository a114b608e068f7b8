package org.childjourney.lifeevents;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentReminders extends Repository<ConsentReminder, Long> {

    ConsentReminder save(ConsentReminder reminder);

    ConsentReminder getReferenceById(Long consentId);

    @Query("select r.consentId from ConsentReminder r where r.consentId in :consents")
    List<Long> known(Collection<Long> consents);

    @Query("select r from ConsentReminder r where r.settledAt is null and r.consentId > :after order by r.consentId")
    List<ConsentReminder> unsettled(long after, Limit limit);

}
