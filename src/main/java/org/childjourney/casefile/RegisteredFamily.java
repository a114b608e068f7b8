package org.childjourney.casefile;

import java.util.List;

/**
 * What registering a family gave.
 *
 * @param familyGroupId the family group
 * @param children the children's references, in the order in which they were given
 */
public record RegisteredFamily(long familyGroupId, List<CaseReference> children) {
}
