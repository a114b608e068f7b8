package org.childjourney.casefile;

/**
 * How many children a worker works with, for a manager who allocates.
 *
 * @param worker the worker
 * @param children how many children are allocated to the worker
 * @param atWork whether the worker is at work today
 */
public record Caseload(WorkerDetails worker, long children, boolean atWork) {
}
