package org.childjourney.casefile;

import java.util.Set;

/**
 * Somebody was shown a list of children by name.
 *
 * @param userId who read it
 * @param list which list
 * @param children who was on it
 */
public record ListRead(String userId, String list, Set<CaseReference> children) {
}
