package org.childjourney.preproceedings;

/**
 * What a social worker brings to the final legal gateway for one child.
 *
 * @param progress what has changed and what has not
 * @param assessmentsFound what the assessments found
 * @param recommendation what is recommended
 * @param contingency what happens if it does not work, in plain language
 * @param child what the child said
 */
public record FinalReport(String progress, String assessmentsFound, FinalDecision recommendation, String contingency,
        HeardChild child) {
}
