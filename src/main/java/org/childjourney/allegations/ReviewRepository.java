package org.childjourney.allegations;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<ReviewRecord, Long> {

    ReviewRecord save(ReviewRecord review);

    List<ReviewRecord> findByAllegationIdOrderById(long allegationId);

}
