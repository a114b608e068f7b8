package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * Published when a worker's absence is recorded, and again on each of its days, so that
 * waiting work can be offered to whoever covers.
 *
 * @param worker user id
 * @param team the worker's team
 * @param from first day
 * @param until last day, or null when not known
 * @param coveredBy user id of who stands in, or null for the team
 */
public record WorkerAway(String worker, String team, LocalDate from, LocalDate until, String coveredBy) {
}
