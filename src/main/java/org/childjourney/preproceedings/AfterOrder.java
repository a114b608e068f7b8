package org.childjourney.preproceedings;

/**
 * What follows an order of the court for one child.
 *
 * @param next what is next in court
 * @param result what the order means for where the child's journey goes on
 */
public record AfterOrder(CourtStep next, CourtResult result) {
}
