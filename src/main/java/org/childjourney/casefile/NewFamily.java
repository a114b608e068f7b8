package org.childjourney.casefile;

import java.util.List;

/**
 * The children and other family members that one contact brings.
 *
 * @param familyGroupId a family group that is known already and that the children join,
 * or null for a new one
 * @param children the children, each of whom gets a record
 * @param members family members who get no record of their own, may be empty
 */
public record NewFamily(Long familyGroupId, List<NewChild> children, List<NewFamilyMember> members) {
}
