package org.childjourney.homelessness;

import java.util.List;

/**
 * What came of the work with the family, which is never a condition.
 *
 * @param methods what was done
 * @param familysView what the family says
 * @param youngPersonsView what the young person says
 * @param result what came of it
 * @param report how we know
 */
public record FamilyWork(List<FamilyMethod> methods, String familysView, String youngPersonsView, FamilyResult result,
        String report) {

}
