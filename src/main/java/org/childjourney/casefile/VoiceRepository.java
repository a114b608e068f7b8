package org.childjourney.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface VoiceRepository extends Repository<Voice, Long> {

    List<Voice> findByCaseReferenceOrderByHeardAtDescIdDesc(String reference);

    Optional<Voice> findFirstByCaseReferenceAndStageOrderByHeardAtDescIdDesc(String reference, String stage);

    Optional<Voice> findFirstByCaseReferenceAndChildSeenTrueOrderByHeardAtDescIdDesc(String reference);

}
