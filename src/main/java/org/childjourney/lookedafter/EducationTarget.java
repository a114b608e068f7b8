package org.childjourney.lookedafter;

/**
 * What a child wants to reach in a term.
 *
 * @param target what
 * @param helper who helps, and how
 */
public record EducationTarget(String target, String helper) {
}
