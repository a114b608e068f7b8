package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HeldReviews extends Repository<HeldReview, Long> {

    HeldReview save(HeldReview row);

    List<HeldReview> findByJointAssessmentIdOrderByIdDesc(long jointAssessmentId);

    List<HeldReview> findByJointAssessmentIdInOrderById(Collection<Long> jointAssessmentIds);

    @Query("from HeldReview where understoodOptions is not null and heldOn between ?1 and ?2 order by id")
    List<HeldReview> askedBetween(LocalDate from, LocalDate to);

}
