package org.childjourney.casefile;

/**
 * Published when someone else becomes a child's worker, or nobody, within the transaction
 * of the change.
 *
 * @param child the child
 * @param role as what the worker works with the child
 * @param oldWorker user id of who worked with the child before, or null
 * @param newWorker user id of who does now, or null when the work goes back to the team
 * or ends
 * @param team the team now responsible, or null when the work ends
 * @param reason code of why, or null when the work ends
 */
public record WorkerChanged(CaseReference child, AllocationRole role, String oldWorker, String newWorker, String team,
        String reason) {
}
