package org.childjourney.protection;

/**
 * A team manager's oversight at the end of a protection plan.
 *
 * @param oversight what the plan has changed
 * @param support to whom the family can turn
 * @param childTold whether the child was told
 */
public record EndOfPlan(String oversight, String support, boolean childTold) {

}
