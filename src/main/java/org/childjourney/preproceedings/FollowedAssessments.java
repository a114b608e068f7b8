package org.childjourney.preproceedings;

import java.util.List;

/**
 * The agreed assessments as they stand.
 *
 * @param assessments each of them
 * @param allIn whether no more are waited for
 */
public record FollowedAssessments(List<FollowedAssessment> assessments, boolean allIn) {

    /**
     * Refuses to call all in what is still waited for.
     * @throws Refused if one has not been received
     */
    public FollowedAssessments {
        assessments = (assessments == null) ? List.of() : List.copyOf(assessments);
    }

}
