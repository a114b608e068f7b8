package org.childjourney.protection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ConferenceRows extends Repository<Conference, Long> {

    Conference save(Conference conference);

    Optional<Conference> findByOpenFor(String caseReference);

    List<Conference> findByCaseIdOrderByIdDesc(long caseId);

}
