package org.childjourney.childinneed;

/**
 * How an outcome stands.
 *
 * @param number its number in the plan, from 1
 * @param status how it stands
 * @param howItGoes what has moved, or stands in the way
 */
public record OutcomeProgress(int number, OutcomeStatus status, String howItGoes) {
}
