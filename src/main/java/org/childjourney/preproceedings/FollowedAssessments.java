package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * The agreed assessments as they stand.
 *
 * @param assessments each of them
 * @param allIn whether no more are waited for
 */
public record FollowedAssessments(List<FollowedAssessment> assessments, boolean allIn) {

    /**
     * Takes no list for an empty one.
     */
    public FollowedAssessments {
        assessments = Needed.listOf(assessments);
    }

}
