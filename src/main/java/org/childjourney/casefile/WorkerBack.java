package org.childjourney.casefile;

/**
 * Published when a worker is back from an absence.
 *
 * @param worker user id
 * @param team the worker's team
 */
public record WorkerBack(String worker, String team) {
}
