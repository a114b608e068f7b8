package org.childjourney.privatefostering;

/**
 * What a visit means for the way on.
 *
 * @param result what it found
 * @param atRisk whether the child is at risk of significant harm
 * @param arrangement how the arrangement stands now
 */
public record VisitFinding(VisitResult result, boolean atRisk, ArrangementState arrangement) {
}
