package org.childjourney.lookedafter;

/**
 * What a visit means for the way on.
 *
 * @param outcome what it found
 * @param atRisk whether the child is at risk of significant harm
 */
public record CareVisitFinding(CareVisitOutcome outcome, boolean atRisk) {
}
