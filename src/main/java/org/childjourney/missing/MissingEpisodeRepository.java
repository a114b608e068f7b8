package org.childjourney.missing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MissingEpisodeRepository extends Repository<MissingEpisode, Long> {

    MissingEpisode save(MissingEpisode episode);

    Optional<MissingEpisode> findById(long id);

    Optional<MissingEpisode> findByAwayFor(String caseReference);

    List<MissingEpisode> findByCaseReferenceOrderByIdDesc(String caseReference);

    List<MissingEpisode> findByCaseReferenceAndInterviewAskedAtNotNullAndInterviewEndedAtNull(String caseReference);

}
