package org.childjourney.homelessness;

/**
 * What one authority holds when a disagreement is talked over.
 *
 * @param agreedOutcome the outcome held now
 * @param reason why
 */
public record ResolutionView(Outcome agreedOutcome, String reason) {

}
