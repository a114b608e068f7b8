package org.childjourney.casefile;

/**
 * Published when a worker is back from an absence.
 *
 * @param worker user id
 * @param team the worker's team
 * @param coveredBy user id of who stood in, or null for the team
 */
public record WorkerBack(String worker, String team, String coveredBy) {
}
