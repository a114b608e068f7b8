package org.childjourney.childinneed;

import jakarta.persistence.Embeddable;

/**
 * Somebody who is asked to a meeting about a child.
 *
 * @param name who
 * @param role what they are to the child, such as mother, or school nurse
 * @param family whether they belong to the family or its friends
 */
@Embeddable
public record Invited(String name, String role, boolean family) {
}
