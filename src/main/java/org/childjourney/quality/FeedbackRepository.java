package org.childjourney.quality;

import java.util.List;

import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<FeedbackRecord, Long> {

    FeedbackRecord save(FeedbackRecord feedback);

    List<FeedbackRecord> findTop50ByCaseReferenceOrderByIdDesc(String caseReference);

}
