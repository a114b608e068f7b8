package org.childjourney.childinneed;

/**
 * What a visit means for the way on.
 *
 * @param atRisk whether the child may suffer significant harm
 * @param consentLost whether the family has just said that it does not agree
 */
public record VisitFinding(boolean atRisk, boolean consentLost) {
}
